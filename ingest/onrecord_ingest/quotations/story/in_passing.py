"""Bodies that an article names in passing, and is not about: "The lion's share goes to *Hexshire County Council*", "a review by *the
Audit Office* in 2024"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.story import Story

_WROTE = Pattern(
    lambda: (
        rf"\b(?:{alternatives('bodies', 'looks_into')}|challenge|report|research|inquiry|figures|data|letter|ruling)"
        r"(?: (?:published|carried out|written|compiled|released|led|done))? by (?:the )?$"
    )
)
"""What stands before the body that wrote a paper or looked into something."""
_BEFORE = 60
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


def only_wrote(story: Story, body: Body) -> bool:
    """Whether an article names a body once, as whose paper it tells of: "A review by *the Audit Office* found flaws"."""
    return story.cast.times(body) == 1 and _WROTE.search(story.text, max(0, body.first - _BEFORE), body.first) is not None
