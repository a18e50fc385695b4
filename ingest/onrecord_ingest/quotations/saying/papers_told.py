"""Papers with what is told of them before they speak: "*A letter sent to parents and seen by the Gazette* says"."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.adjuncts import past_adjuncts
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, is_finite
from onrecord_ingest.quotations.saying.mentions import Subject, is_document
from onrecord_ingest.quotations.text.sentences import Token

_HEAD = 5
"""Words before which the noun of a paper stands."""


def paper_told(tokens: list[Token], floor: int, last: int) -> Subject | None:
    """The paper with which a clause opens, if the words up to ``last`` only tell what was done with it; None for all else."""
    begins = last
    while begins > floor and tokens[begins - 1].text not in CLAUSE_MARKS and tokens[begins - 1].kind != "q":
        begins -= 1
    first = past_adjuncts(tokens, begins, last)
    head = next((i for i in range(first, min(first + _HEAD, last)) if is_document(tokens[i])), None)
    if head is None or any(tokens[i].low in grammar("prepositions") or is_finite(tokens, i) for i in range(first, head)):
        return None
    at = next((i for i in range(head + 1, last + 1) if is_finite(tokens, i) or _is_done_with(tokens, i, last)), None)
    if at is None or not _is_done_with(tokens, at, last):
        return None
    for i in range(head + 1, last + 1):
        joined = tokens[i].low in ("and", "but", "then")
        does = i != at and is_finite(tokens, i) and not joined and not _is_done_with(tokens, i, last)
        if does or tokens[i].low in grammar("relatives"):
            return None
    return Subject(first, last, begins)


def _is_done_with(tokens: list[Token], i: int, last: int) -> bool:
    """Whether a participle tells what was done with the paper: "*sent* to parents", and not "*put* the cost at", what it did."""
    low = tokens[i].low
    if not (tokens[i].text.islower() and (low.endswith("ed") or low in words("clauses", "done"))):
        return False
    if i >= last:
        return True
    after = tokens[i + 1].low
    return after in ("this", "last", "next") or not (after in grammar("determiners") or after in grammar("object_pronouns"))
