"""Bodies that an article names in passing, and is not about: "The lion's share goes to *Hexshire County Council*"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.story.story import Story

_COMPARED = 100
"""Bodies among which councils are looked for."""
_LESSER = frozenset(("parish", "town", "community"))
_RECALL = 60
"""Mentions looked back upon for what a sentence is about."""
_OFTEN = 2
"""How often an article names the council beside which others are told of in passing."""


def councils_in_passing(story: Story, at: int) -> list[Body]:
    """The councils named once, in another paragraph, and about which no sentence is, where the article names another more often that
    is no parish's: "The lion's share goes to *Hexshire County Council*"."""
    councils = [b for b in story.cast.bodies[:_COMPARED] if "council" in b.classes and _LESSER.isdisjoint(b.lows)]
    if len(councils) < 2 or max(map(story.cast.times, councils)) < _OFTEN:
        return []
    told = {id(e.entity) for e in story.events[-_RECALL:] if e.subject}
    here = story.text.rfind("\n", 0, at)
    return [b for b in councils if story.cast.times(b) == 1 and id(b) not in told and b.first < here]
