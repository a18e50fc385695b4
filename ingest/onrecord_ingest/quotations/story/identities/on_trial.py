"""Whoever an article describes and then names as in court: "A cook who stole … *Ann Orr, 61, pleaded guilty*"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence

_ON_TRIAL = Pattern(
    lambda: (
        r"(?:, (?:aged )?\d\d| \(\d\d\))?,? (?:(?:of|from|who) [^.;\n]{2,80}, )?(?:has |had |was |is |have |been |also |later )*"
        rf"(?:{alternatives('offices', 'in_court')})\b"
    )
)
"""What follows the name of whoever is in court."""
_OF_COURT = Pattern(lambda: rf"\b(?:{alternatives('offices', 'of_court')})\b", re.IGNORECASE)
_WHOSE = re.compile(r"(?:[Aa]n?|[Tt]he|[Oo]ne) (?:[\w-]+ ){1,4}?whose\b")
"""Who suffered from somebody else, who is in court."""
_TRIED = "tried"
_NEXT_BUT_ONE = 2
"""Paragraphs behind a description in which whoever is in court is named."""


def is_on_trial(story: Story, described: Person, person: Person, sentence: Sentence) -> bool:
    """Whether whoever was described is the one just named as in court for it: "A cook who stole … *Ann Orr, 61, pleaded guilty*"."""
    if person.roles or sentence.paragraph - story.lead[id(described)] > _NEXT_BUT_ONE:
        return False
    return _is_tried(story, person) and _OF_COURT.search(story.text, 0, person.first) is not None


def _is_tried(story: Story, person: Person) -> bool:
    """Whether the article brings somebody in as in court, by name: "*Ann Orr, 61, pleaded guilty*"."""
    return _ON_TRIAL.match(story.text, person.first + len(person.name)) is not None


def tried(story: Story) -> list[Person]:
    """Those of whom the article tells anywhere, by name, that they are in court: "*Orr*, of Skelby, *admitted* theft"."""
    known = story.holders.get(_TRIED)
    if known is None:
        people = (m.entity for m in story.cast.mentions if not m.name.quoted and _ON_TRIAL.match(story.text, m.end))
        known = story.holders[_TRIED] = list(dict.fromkeys(p for p in people if isinstance(p, Person) and not p.titles))
    return known


def suffers(text: str, start: int) -> bool:
    """Whether somebody who is brought in at a character suffered from another, who is named next: "A man *whose gardener* stole"."""
    return _WHOSE.match(text, start) is not None
