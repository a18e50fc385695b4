"""Who is named behind a quotation with a verb that is none of saying: “Shame!” *bleated Ann Orme*, “…,” is how *Mrs Orme* puts it."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import is_finite, is_name
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.saying.frames.agents import is_of_people
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import right_subject
from onrecord_ingest.quotations.text.sentences import Token

_OF_THINGS = frozenset(("called", "named", "labelled"))
"""What is done with a single name as well: "“…,” *called* Harne"."""
_PUT = frozenset(("put", "puts", "sums", "summed", "describes", "described", "sees", "saw"))
"""What somebody does with words behind "is how"."""


def named_behind(tokens: list[Token], at: int) -> Subject | None:
    """The speaker that stands at token ``at`` behind a quotation, whatever verb is theirs: "*Ann Orme* (94) wants to know", "called
    *Mrs Orme*", "chirruped *one of the drivers*.", "is how *Mrs Orme* puts it"."""
    opens = tokens[at]
    if is_name(opens):
        named, behind = _name_at(tokens, at)
        if _is(tokens, behind, "("):
            behind = next((i + 1 for i in range(behind, len(tokens)) if tokens[i].text == ")"), behind)
        return named if behind < len(tokens) and is_finite(tokens, behind) else None
    if opens.low in grammar("be") and _is(tokens, at + 1, "how"):
        named, behind = _name_at(tokens, at + 2)
        return named if behind < len(tokens) and tokens[behind].low in _PUT else None
    if opens.kind != "w" or not opens.low.endswith("ed") or at + 1 >= len(tokens):
        return None
    if opens.low in forms_by_word():
        named, behind = _name_at(tokens, at + 1)
        return None if behind - at == 2 and opens.low in _OF_THINGS else named
    following = right_subject(tokens, at)
    ends = following is not None and (following.last + 1 == len(tokens) or tokens[following.last + 1].text in (".", ","))
    return following if following is not None and ends and _is_somebody(tokens, following) else None


def _name_at(tokens: list[Token], first: int) -> tuple[Subject | None, int]:
    """The run of capitals at token ``first``, and the token behind it."""
    last = first
    while last < len(tokens) and is_name(tokens[last]):
        last += 1
    return (Subject(first, last - 1, first) if last > first else None), last


def _is_somebody(tokens: list[Token], subject: Subject) -> bool:
    return tokens[subject.first].low not in grammar("prepositions") and is_of_people(tokens, subject)


def _is(tokens: list[Token], i: int, text: str) -> bool:
    return i < len(tokens) and tokens[i].text == text
