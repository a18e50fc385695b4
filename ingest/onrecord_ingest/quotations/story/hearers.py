"""Sentences about whoever was told something: "*Ann Orme* was told by Mr Pell that"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord_ingest.quotations.cast.cast import Mention, Person

_TITLED = 8
"""Characters of a title before the name with which a sentence opens."""


def tells_hearer(text: str, before: Sequence[Mention], start: int, at: int) -> bool:
    """Whether a sentence that starts at a character is about somebody named, and whoever speaks at ``at`` stands behind "by".
    ``before``: the names between the two."""
    told = bool(before) and isinstance(before[0].entity, Person) and before[0].start - start < _TITLED
    return told and text.endswith(" by ", start, at)
