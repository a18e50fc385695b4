"""Whoever opens the sentence speaks, whatever lists and names stand between commas behind: "*Ann Otto*, who has a cat and an owl,"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import before_brackets, has_finite, is_adverb, is_name
from onrecord_ingest.quotations.saying.mentions import is_full_name
from onrecord_ingest.quotations.saying.subjects.adjuncts import past_adjuncts
from onrecord_ingest.quotations.saying.subjects.modifiers import is_modifier
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_FOR = frozenset(("for", "of", "from", "to"))
_ACTS = frozenset(("acting", "speaking", "representing", "defending", "prosecuting", "advising", "appearing", "answering"))
"""What somebody does for others of whom the words behind tell."""


def past_list(tokens: list[Token], pieces: list[tuple[int, int]], at: int) -> int:
    """The piece that tells of whoever opens the sentence, if those before the verb only end the list or apposition of what stands
    behind them: "*Ann Otto*, 40, who has a cat, a dog and an owl, said", "*Ann Otto*, for the applicant, Marlow Homes, said"; else
    ``at``. Pieces stand last first."""
    opener = len(pieces) - 1
    if opener < at + 2:
        return at
    for_whom = _for_whom(tokens, pieces, at)
    if for_whom is not None:
        return for_whom
    if not _opens_as_subject(tokens, *pieces[opener]):
        return at
    tells = next((n for n in range(at + 1, opener) if _tells_of_name(tokens, pieces[n])), None)
    if tells is None or any(has_finite(tokens, *piece) for piece in pieces[at:tells]):
        return at
    if any(has_finite(tokens, *piece) for piece in pieces[tells + 1 :]):
        return at
    listed = any(_is_joined(tokens, *piece) for piece in pieces[at:tells])
    explains = tells == at + 1 and not is_full_name(tokens, *pieces[at])
    if not (listed or explains):
        return at
    named = tells + 1
    while named < opener and is_modifier(tokens, *pieces[named]):
        named += 1
    return named


def _tells_of_name(tokens: list[Token], piece: tuple[int, int]) -> bool:
    """Whether a piece opens what tells more of the name before it: "who has a cat", "wearing a hat", "with a flask"."""
    first = tokens[piece[0]]
    doing = first.low.endswith("ing") and first.text.islower() and piece[0] < piece[1]
    clause = first.low in grammar("relatives") and has_finite(tokens, *piece)
    return clause or doing or first.low == "with"


def _is_joined(tokens: list[Token], first: int, last: int) -> bool:
    """Whether "and" stands inside the words, as in the last of a list: "a ladder *and* an owl"."""
    return any(t.low in ("and", "or", "nor") for t in tokens[first + 1 : last + 1])


def _opens_as_subject(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the words with which the sentence opens are a name or noun phrase that nothing governs."""
    while first < last and (tokens[first].low in grammar("conjunctions") or is_adverb(tokens[first])):
        first += 1
    opens = tokens[first]
    closed = ("prepositions", "subordinators", "times", "weekdays", "months")
    if any(opens.low in grammar(key) for key in closed) and opens.low not in given_names():
        return False
    if opens.kind != "w" or has_finite(tokens, first, last) or opens.low in words("clauses", "questioned"):
        return False
    last = before_brackets(tokens, first, last)
    of = next((i for i in range(first + 1, last + 1) if tokens[i].low in grammar("prepositions")), last + 1)
    noun = tokens[of - 1]
    if is_name(noun) and (of - first > 1 or is_name(opens)):
        return not any(t.low in words("constants", "periods") for t in tokens[first:of])
    return is_personal_noun(noun.low) or is_group_noun(noun.low)


def _for_whom(tokens: list[Token], pieces: list[tuple[int, int]], at: int) -> int | None:
    """The piece of whoever speaks for somebody whom the words behind name: "*Ann Otto*, for the applicant, Marlow Homes, said"."""
    (body, body_last), (first, last), (name, name_last) = pieces[at : at + 3]
    link = next((i for i in range(first, last) if tokens[i].low in _FOR or tokens[i].low in _ACTS), None)
    party = tokens[last].low
    known = is_personal_noun(party) or is_personal_noun(party.removesuffix("s")) or is_group_noun(party) or party in class_nouns()
    if (
        link is None
        or not known
        or not (tokens[first].text.islower() and tokens[last].text.islower())
        or has_finite(tokens, first, last)
    ):
        return None
    if (
        not is_name(tokens[body_last])
        or not (is_name(tokens[body]) or tokens[body].low == "the")
        or has_finite(tokens, body, body_last)
    ):
        return None
    name = past_adjuncts(tokens, name, name_last)
    return at + 2 if tokens[name].low not in grammar("prepositions") and is_full_name(tokens, name, name_last) else None
