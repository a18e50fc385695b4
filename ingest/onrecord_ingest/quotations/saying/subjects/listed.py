"""Where a list of those who speak begins, and whether it is of those of whom somebody is told to be."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_adverb, is_finite, is_name, is_title
from onrecord_ingest.quotations.saying.mentions import is_role
from onrecord_ingest.quotations.saying.subjects.adjuncts import past_adjuncts
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_CHARGES, _CHARGE = 3, 9
"""Charges that an office lists before the last two, and words of each with the office."""


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


def office_begins(tokens: list[Token], floor: int, first: int, last: int) -> int:
    """Where an office begins that lists its charges right before a name: "*Cabinet member for roads, drainage* and floods Ann Otto"."""
    name = next((i for i in range(first, last + 1) if is_title(tokens[i])), last + 1)
    if name > last:
        while name - 1 > first and is_name(tokens[name - 1]):
            name -= 1
    listed = first > floor and tokens[first - 1].text == "," and any(t.low == "and" for t in tokens[first + 1 : name - 1])
    listed = listed and not any(tokens[i].kind != "w" or is_finite(tokens, i) for i in range(first, name))
    if not listed or name > last or is_role(tokens, max(first, name - 2), name - 1) or is_personal_noun(tokens[name - 1].low):
        return first
    comma = first - 1
    for _ in range(_CHARGES):
        start = comma
        while start > floor and tokens[start - 1].kind == "w" and not is_finite(tokens, start - 1) and comma - start < _CHARGE:
            start -= 1
        charge = next((i for i in range(start + 1, comma) if tokens[i].low in ("for", "of")), None)
        if charge is not None:
            start = past_adjuncts(tokens, start, comma - 1)
            return start if start < charge and is_role(tokens, start, charge - 1) else first
        if start == comma or start - 1 <= floor or tokens[start - 1].text != ",":
            return first
        comma = start - 1
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
