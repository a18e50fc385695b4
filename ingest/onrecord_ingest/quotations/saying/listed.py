"""Where a list of those who speak begins, and whether it is of those of whom somebody is told to be."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_adverb, is_name
from onrecord_ingest.quotations.saying.mentions import is_role
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token


def list_begins(tokens: list[Token], floor: int, first: int, last: int) -> int:
    """Where a list of names in capitals begins: "*The Guild of Heads, the Leaders' Forum* and the Exams Circle say"."""
    if not any(t.low in ("and", "&") for t in tokens[first : last + 1]) or not _in_capitals(tokens, first):
        return first
    while first - 2 >= floor and tokens[first - 1].text == "," and is_name(tokens[first - 2]):
        start = first - 2
        while start > floor and tokens[start - 1].text not in CLAUSE_MARKS and tokens[start - 1].kind != "q":
            start -= 1
        of_body = tokens[start].low in ("a", "the") and tokens[min(start + 1, last)].low.startswith("spokes")
        named = tokens[start + (tokens[start].low == "the")].low in words("bodies", "heads")  # "Guild of Secondary Heads"
        role = is_role(tokens, start, first - 2) and not of_body and not named
        adjunct = tokens[start].low in grammar("prepositions") or is_adverb(tokens[start]) or tokens[start].low in grammar("weekdays")
        if _hangs_on_people(tokens, start, first - 2):
            return start  # "*The families of Ann Otto*, Joe Bell and Tim Cole said"
        if role or adjunct or has_finite(tokens, start, first - 2) or not (of_body or _in_capitals(tokens, start)):
            break
        first = start
    return first


def _hangs_on_people(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the words are people with whose they are: "the families of *Ann Otto*", to whom the names behind belong as well."""
    of = next((i for i in range(last - 1, first, -1) if tokens[i].low in ("of", "for")), None)
    if of is None or not all(is_name(t) for t in tokens[of + 1 : last + 1]):
        return False
    noun = tokens[of - 1]
    return noun.text.islower() and (is_group_noun(noun.low) or is_personal_noun(noun.low))


def _in_capitals(tokens: list[Token], i: int) -> bool:
    """Whether a name begins at token ``i``, with or without its article."""
    return is_name(tokens[i]) if tokens[i].low != "the" else i + 1 < len(tokens) and is_name(tokens[i + 1])
