"""Who is in focus: of the people told of so far, the one whom "he" or "she" means here.

Each mention counts by its place in the sentence (a subject most, an owner least), counts half as much with every
sentence that follows it, and less again past the end of its paragraph. The heaviest mention of each decides.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from onrecord_ingest.quotations.cast.cast import Entity, Person
from onrecord_ingest.quotations.story.story import Story, Thing

_RECALL = 60
"""Mentions looked back upon."""
_SENTENCE, _PARAGRAPH = 0.5, 0.65
"""What is left of a mention's weight one sentence, one paragraph later."""
_UNKNOWN = 0.85
"""Weight of somebody of whom nothing says whether a woman or a man."""


class Focus(NamedTuple):
    """Who or what is in focus, how much, and how much whoever comes second is."""

    referent: Entity | Thing
    weight: float
    second: float
    subject: bool

    @property
    def clear(self) -> float:
        """The share of the weight that is on the referent: 1 where nothing else fits."""
        return self.weight / (self.weight + self.second)


def in_focus(
    story: Story, at: int, fits: Callable[[Entity | Thing], float], said_from: int | None = None, recall: int = _RECALL
) -> Focus | None:
    """Who or what is most in focus at a character among those that fit, or None where nothing does.

    ``fits`` weighs a referent from 0 (cannot be meant) to 1. Nobody named between ``said_from`` and the character counts: whoever is
    spoken of in "Mr Cole was late, he said" does not speak.
    """
    weights: dict[int, float] = {}
    referents: dict[int, Entity | Thing] = {}
    subjects: set[int] = set()
    stop = at if said_from is None else said_from
    known: dict[int, tuple[Entity | Thing, float]] = {}
    faded, number, paragraph = 1.0, -1, -1
    for event in story.events[-recall:]:
        if event.start >= stop:
            continue
        weighed = known.get(id(event.entity))
        if weighed is None:
            referent = event.entity
            if isinstance(referent, Person) and referent.alias is not None:
                referent = referent.alias
            weighed = known.get(id(referent)) or (referent, fits(referent))
            known[id(event.entity)] = known[id(referent)] = weighed
        referent, fit = weighed
        if fit <= 0:
            continue
        key = id(referent)
        if number != event.number or paragraph != event.paragraph:
            number, paragraph = event.number, event.paragraph
            faded = _SENTENCE ** (story.number - number) * _PARAGRAPH ** (story.paragraph - paragraph)
        weight = event.weight * faded * fit
        if weight > weights.get(key, -1.0):
            weights[key] = weight
        referents[key] = referent
        if event.subject:
            subjects.add(key)
    if not weights:
        return None
    ranked = sorted(weights, key=weights.__getitem__, reverse=True)
    first = ranked[0]
    return Focus(referents[first], weights[first], weights[ranked[1]] if len(ranked) > 1 else 0.0, first in subjects)


def person_in_focus(
    story: Story, gender: int, at: int, said_from: int | None = None, apart: frozenset[int] = frozenset()
) -> Focus | None:
    """The person of a gender (1 she, -1 he) most in focus at a character. ``apart``: ids of those left out."""

    def fits(referent: Entity | Thing) -> float:
        if not isinstance(referent, Person) or referent.gender * gender < 0 or id(referent) in apart:
            return 0.0
        return 1.0 if referent.gender else _UNKNOWN

    return in_focus(story, at, fits, said_from)
