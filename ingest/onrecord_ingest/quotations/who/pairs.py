"""The two bodies that an article tells of together: "the two companies", "the two parties said in a joint statement"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import hires
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.story.story import Speaker, Story

_TWO = re.compile(r"\b(?:[Tt]he two|[Bb]oth) (?:[a-z]+ )?([a-z]+?)(?:ies|s)\b")
_ANY = frozenset(("party", "side", "body", "organisation", "partner"))
"""Nouns for any two who have to do with one another."""
_FAR = 600
_BODIES = 100


def two_bodies(story: Story, start: int, end: int) -> Speaker | None:
    """The two bodies that "the two trusts" means between two characters: the only two of that kind, or the last two joined by "and"."""
    told = _TWO.search(story.text, start, end)
    if told is None:
        return None
    stem = told.group(1)
    noun = next((n for n in (stem, stem + "y", stem + "ie") if n in class_nouns() or n in _ANY), None)
    if noun is None:
        return None
    two = _joined(story, start) if noun in _ANY else _of_kind(story, noun)
    if len(two) > 2:
        two = [b for b in _joined(story, start) if b in two]
    if len(two) != 2:
        return None
    return Speaker(two[0], " and ".join(b.name for b in two), [two[1]], "the two bodies told of together", 0.75, True)


def _of_kind(story: Story, noun: str) -> list[Body]:
    return [b for b in story.cast.bodies[:_BODIES] if b.classes & class_nouns()[noun] and not b.weak and hires(b)]


def _joined(story: Story, at: int) -> list[Body]:
    """The last two bodies before a character that stand joined by "and"."""
    named = story.mentions(max(0, at - _FAR), at)
    for one, other in zip(reversed(named[:-1]), reversed(named[1:]), strict=True):
        between = story.text[one.end : other.start]
        if between in (" and ", " and the ") and isinstance(one.entity, Body) and isinstance(other.entity, Body):
            return [one.entity, other.entity]
    return []
