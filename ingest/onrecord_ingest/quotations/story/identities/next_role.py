"""Whoever was quoted by name alone, and is told of next by an office without a body: "“…,” said Ann Orme. *The head* shut the gate"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_LINKS = frozenset(("of", "at", "for"))
_OTHERS = frozenset(("he", "she", "him", "her", "his"))
"""Words that tell of somebody besides the subject: "The officer ruled that *he* was in time"."""
_AGAIN = re.compile(r"\n|\. ")
"""What parts a name from what its bearer says in the next sentence or paragraph."""
_LONG = 300
"""Characters of a statement behind the name of whoever makes it, at most."""
_MENTIONS, _AROUND, _NEAR = 60, 4000, 80
"""Strangers looked back upon for another holder of the office, and characters around it and around the noun in which one may stand."""


def told_by_office(story: Story, sentence: Sentence, phrase: list[Token], noun: str, gender: int) -> Person | None:
    """Whoever spoke last, where they were named in that sentence and nothing tells what they are, and the next opens with an office
    of which nobody else is told. The office becomes theirs. ``gender``: of the pronoun that takes it up."""
    last = story.last
    person = last.entity if last is not None else None
    if not isinstance(person, Person) or not person.named or phrase[0].low != "the" or phrase[0].start != sentence.start:
        return None
    if person.roles or person.age or person.titles - titles.no_office() or person.gender * gender < 0:
        return None
    named = story.last_end - _LONG < person.first < sentence.start and _AGAIN.search(story.text, person.first, story.last_end) is None
    named = named and not story.text.startswith(",", person.first + len(person.name)) and _OTHERS.isdisjoint(sentence.words)
    start, end = phrase[1].start, phrase[-1].end
    office = (noun in words("constants", "offices") or phrase[-2].low == "head") and not _names_body(sentence, end)
    near = sentence.paragraph - story.last_paragraph <= 1
    if not (named and office and near) or _is_of_another(story, person, noun, start):
        return None
    person.roles.append((story.text[start:end], start, end))
    return person


def _is_of_another(story: Story, person: Person, noun: str, at: int) -> bool:
    """Whether the article tells of somebody else by the noun."""
    if any(known == noun for known, _ in story.anonymous[-_MENTIONS:]):
        return True
    told = re.finditer(rf"\b{re.escape(noun)}s?\b", story.text[max(0, at - _AROUND) : at + _AROUND], re.IGNORECASE)
    places = (max(0, at - _AROUND) + match.start() for match in told)
    near = (m.entity for place in places for m in story.mentions(max(0, place - _NEAR), place + _NEAR) if not m.name.quoted)
    return any(isinstance(entity, Person) and entity is not person for entity in near)


def _names_body(sentence: Sentence, end: int) -> bool:
    """Whether an office that ends at a character is told to be of somewhere: "The head *of* Marling School"."""
    return next((t.low for t in sentence.tokens if t.start >= end), "") in _LINKS
