"""A title and a surname that two of the article bear: "Mr Orme", of two brothers, or of a father who has died and his son."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Entity, Mention, Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.story.story import Story

_LATELY = 60
"""Mentions looked back upon."""


def torn_between(story: Story, mention: Mention) -> list[Person]:
    """The people whom a title and a surname can mean alike: told of last in one sentence, and neither has spoken; none where one
    stands out: "Tom Orme and his brother Ned Orme run the farm. *Mr Orme* said"."""
    family = _bearers(story, mention)
    certain = [person for person in family if person.gender]
    if len(certain) == 1 or len(family) != 2 or any(person.guessed or story.spoken[id(person)] or person.titles for person in family):
        return []
    told: dict[int, int] = {}
    for event in reversed(story.events[-_LATELY:]):
        if event.start < mention.start and event.by_name:
            told.setdefault(id(event.entity), event.number)
    last = [told.get(id(person), -1) for person in family]
    return family if last[0] == last[1] != -1 else []


def alive(story: Story, mention: Mention) -> Entity:
    """Whom the name means, and of the family rather the one who has not died: "Len Orme died. His son Ned said … *Mr Orme*"."""
    if id(mention.entity) not in story.dead:
        return mention.entity
    living = [person for person in _bearers(story, mention) if id(person) not in story.dead]
    return living[0] if len(living) == 1 else mention.entity


def _bearers(story: Story, mention: Mention) -> list[Person]:
    """Those of the surname, named before here, whom the title fits."""
    gender = titles.title_gender(mention.name.titles)
    family = story.cast.families.get(mention.name.words[-1].lower(), [])
    return [person for person in family if person.first < mention.start and person.gender * gender >= 0]
