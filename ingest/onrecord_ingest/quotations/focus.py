"""Who is in focus: of the people told of so far, the one whom "he" or "she" means here.

Each mention counts by its place in the sentence (a subject most, an owner least), counts half as much with every
sentence that follows it, and less again past the end of its paragraph. The heaviest mention of a person decides; the others add
a little.
"""

from __future__ import annotations

from typing import NamedTuple

from onrecord_ingest.quotations.cast import Person
from onrecord_ingest.quotations.story import Story

_RECALL = 60
"""Mentions looked back upon."""
_SENTENCE, _PARAGRAPH = 0.5, 0.65
"""What is left of a mention's weight one sentence, one paragraph later."""
_REPEATED = 0.2
"""The share of a person's lesser mentions that is added to the heaviest."""
_UNKNOWN = 0.85
"""Weight of somebody of whom nothing says whether a woman or a man."""


class Focus(NamedTuple):
    """Who is in focus, how much, and how much whoever comes second is."""

    person: Person
    weight: float
    second: float
    subject: bool

    @property
    def clear(self) -> float:
        """The share of the weight that is on the person: 1 where nobody else fits."""
        return self.weight / (self.weight + self.second)


def focus(story: Story, gender: int, at: int, said_from: int | None = None) -> Focus | None:
    """The person of a gender (1 she, -1 he) most in focus at a character, or None where nobody fits.

    Nobody named between ``said_from`` and the character counts: whoever is spoken of in "Mr Cole was late, he said" does not speak.
    """
    weights: dict[int, float] = {}
    sums: dict[int, float] = {}
    people: dict[int, Person] = {}
    subjects: set[int] = set()
    for event in story.events[-_RECALL:]:
        person = event.entity
        if not isinstance(person, Person) or event.start >= at or person.gender * gender < 0:
            continue
        if said_from is not None and event.start >= said_from:
            continue
        if person.alias is not None:
            person = person.alias
        faded = _SENTENCE ** (story.number - event.number) * _PARAGRAPH ** (story.paragraph - event.paragraph)
        key = id(person)
        weight = event.weight * faded * (1.0 if person.gender else _UNKNOWN)
        weights[key] = max(weights.get(key, 0.0), weight)
        sums[key] = sums.get(key, 0.0) + weight
        people[key] = person
        if event.subject:
            subjects.add(key)
    if not weights:
        return None
    for key, most in weights.items():
        weights[key] = most + _REPEATED * (sums[key] - most)
    ranked = sorted(weights, key=lambda key: -weights[key])
    first = ranked[0]
    return Focus(people[first], weights[first], weights[ranked[1]] if len(ranked) > 1 else 0.0, first in subjects)
