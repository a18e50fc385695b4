"""Whether whoever stands behind "by" made a paper, or only did something with it: "a review *by* the council", "a review *published by*
the council", but "a review *rejected by* the council" and "*commissioned by* the council", who need not agree with a word of it."""

from __future__ import annotations

from functools import cache

from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.sentences import Token

SHOWN = frozenset(("seen", "obtained", "read", "shown", "leaked", "acquired", "viewed", "reviewed"))
"""What is done with a paper by others than its writer."""


def is_of_others(tokens: list[Token], k: int) -> bool:
    """Whether the word before "by" or "from" at token ``k`` tells of somebody else than those who wrote or put out the paper."""
    before = tokens[max(0, k - 1)].low
    if before in SHOWN or before in words("bodies", "done_by_others"):
        return True
    return tokens[k].low == "by" and before.endswith("ed") and before not in _made()  # but "a letter *arrived from* the council"


@cache
def _made() -> frozenset[str]:
    """Participles of those who make a paper or put it out."""
    return words("bodies", "puts_out") | words("clauses", "written_by") | words("bodies", "made_by")
