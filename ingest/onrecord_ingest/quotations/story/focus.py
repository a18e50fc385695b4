"""Who is in focus: of the people told of so far, the one whom "he" or "she" means here.

Each mention counts by its place in the sentence (a subject most, an owner least), counts half as much with every
sentence that follows it, and less again past the end of its paragraph. The heaviest mention of each decides.
A body that was told of long ago is weighed by its place in the sentence: a sentence nearer or farther hardly counts then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from onrecord_ingest.quotations.cast.cast import Body, Entity, Person
from onrecord_ingest.quotations.story.story import Story, Thing

_RECALL = 60
"""Mentions looked back upon."""
_SENTENCE, _PARAGRAPH = 0.5, 0.65
"""What is left of a mention's weight one sentence, one paragraph later."""
_LONG_AGO, _LONGER = 6, 0.97
"""Sentences (and paragraphs) back from which on a body fades slowly, and what is then left of its weight one sentence later."""
_UNKNOWN = 0.85
"""Weight of somebody of whom nothing says whether a woman or a man."""
_CLEAR = 0.6
"""The share of the focus that somebody or a body must have to be plainly meant."""


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


@dataclass(slots=True, eq=False)
class _Candidate:
    """One that was told of, how well it fits, and its heaviest mention."""

    referent: Entity | Thing
    fit: float
    weight: float = -1.0
    subject: bool = False


def _faded(sentences: int, paragraphs: int) -> float:
    return _SENTENCE**sentences * _PARAGRAPH**paragraphs


def _slowly(sentences: int, paragraphs: int) -> float:
    """What is left of the weight of a body."""
    return _faded(min(sentences, _LONG_AGO), min(paragraphs, _LONG_AGO)) * _LONGER ** max(0, sentences - _LONG_AGO)


def in_focus(
    story: Story, at: int, fits: Callable[[Entity | Thing], float], said_from: int | None = None, recall: int = _RECALL
) -> Focus | None:
    """Who or what is most in focus at a character among those that fit, or None where nothing does.

    ``fits`` weighs a referent from 0 (cannot be meant) to 1. Nobody named between ``said_from`` and the character counts: whoever is
    spoken of in "Mr Cole was late, he said" does not speak.
    """
    candidates: dict[int, _Candidate] = {}
    stop = at if said_from is None else said_from
    faded, of_body, number, paragraph = 1.0, 1.0, -1, -1
    for event in story.events[-recall:]:
        if event.start >= stop:
            continue
        candidate = candidates.get(id(event.entity))
        if candidate is None:
            referent = event.entity
            if isinstance(referent, Person) and referent.alias is not None:
                referent = referent.alias
            candidate = candidates.get(id(referent)) or _Candidate(referent, fits(referent))
            candidates[id(event.entity)] = candidates[id(referent)] = candidate
        if candidate.fit <= 0:
            continue
        if number != event.number or paragraph != event.paragraph:
            number, paragraph = event.number, event.paragraph
            ago = story.number - number, story.paragraph - paragraph
            faded, of_body = _faded(*ago), _slowly(*ago)
        weight = event.weight * (of_body if isinstance(event.entity, Body) else faded) * candidate.fit
        if weight > candidate.weight:
            candidate.weight = weight
        if event.subject:
            candidate.subject = True
    fitting = {id(each): each for each in candidates.values() if each.fit > 0}
    if not fitting:
        return None
    first, *others = sorted(fitting.values(), key=attrgetter("weight"), reverse=True)
    return Focus(first.referent, first.weight, others[0].weight if others else 0.0, first.subject)


def person_in_focus(
    story: Story, gender: int, at: int, said_from: int | None = None, apart: frozenset[int] = frozenset()
) -> Focus | None:
    """The person of a gender (1 she, -1 he) most in focus at a character. ``apart``: ids of those left out."""

    def fits(referent: Entity | Thing) -> float:
        if not isinstance(referent, Person) or referent.gender * gender < 0 or id(referent) in apart:
            return 0.0
        return 1.0 if referent.gender else _UNKNOWN

    return in_focus(story, at, fits, said_from)


def person_plainly_meant(story: Story, gender: int, at: int) -> Person | None:
    """The person in focus of a gender, of whom the article tells a name, if nobody else is nearly as much in focus."""
    focus = person_in_focus(story, gender, at)
    person = focus.referent if focus is not None and focus.clear >= _CLEAR else None
    return person if isinstance(person, Person) and person.named else None


def body_plainly_meant(story: Story, at: int, fits: Callable[[Body], bool], share: float = _CLEAR) -> Body | None:
    """The body in focus of those that fit, if it has more than that share of the focus."""
    focus = in_focus(story, at, lambda referent: 1.0 if isinstance(referent, Body) and fits(referent) else 0.0)
    body = focus.referent if focus is not None and focus.clear > share else None
    return body if isinstance(body, Body) else None
