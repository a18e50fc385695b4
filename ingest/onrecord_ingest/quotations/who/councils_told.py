"""Which of an article's councils "the council" is not: one that is told of in passing, in a story about another."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.story.story import Story

_OFTEN = 3
"""How often the council is named that the story is about."""
_BODIES = 100


def told_in_passing(story: Story, body: Body, at: int) -> bool:
    """Whether a council is named but once, in a paragraph before, and the story is of another: "The rest goes to *Hexby Council*"."""
    if "council" not in body.classes or story.cast.times(body) > 1 or body.first > story.text.rfind("\n", 0, at):
        return False
    others = (b for b in story.cast.bodies[:_BODIES] if "council" in b.classes and b.first < at)
    return any(story.cast.times(b) >= _OFTEN for b in others)
