"""Who is meant by an age, or by a noun that tells of one: "the 66-year-old", "the teenager"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Entity, Person
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import Story, Thing
from onrecord_ingest.quotations.text.kinds import children, is_personal_noun, is_private_noun, noun_gender, parents
from onrecord_ingest.quotations.text.numbers import in_figures
from onrecord_ingest.quotations.who.described.brought_in import gender_in_clause
from onrecord_ingest.quotations.who.described.likely_ages import CHILDHOOD, SPANS, WORKING, may_be

_HERO, _RELATIVE, _STRANGER = 1.5, 0.5, 0.15
"""How much better it fits whoever the article is about; how well somebody known by whose relative they are; whoever has no name, of
whom an age is told where they come in."""
_AGED_SO, _PHRASE = re.compile(r"-year-old\b"), 40
"""The end of "the 66-year-old", and the characters from its beginning in which it stands."""
_RELATIVES = Pattern(
    lambda: rf"\b(?:[Hh]is|[Hh]er|[Tt]heir) ({alternatives('roles', 'kin')}|{alternatives('roles', 'friends')})\b(?!,? [A-Z])"
)
"""A relative whom a paragraph tells of without a name: "the voice of *her grandmother*"."""


def of_age(story: Story, age: re.Match[str] | None, at: int) -> Person | None:
    """ "The 66-year-old": whoever is of that age, else the person in focus who can be, of no other age that is told."""
    if age is None:
        return None
    told = in_figures(age.group().split("-")[0])
    people = [e for e in reversed(story.events[-80:]) if isinstance(e.entity, Person) and e.start < at]
    for event in people:
        if isinstance(event.entity, Person) and (event.entity.age or story.aged.get(id(event.entity))) == told:
            return event.entity
    years = int(told)
    here = (e for e in story.events[-6:] if e.number == story.number and e.start < at)
    askers = {id(e.entity) for e in here if story.text.endswith("by ", 0, e.start)}  # "Questioned by Ann Orr, the 23-year-old said"
    ends = _AGED_SO.search(story.text, at, at + _PHRASE)
    gender = gender_in_clause(story.text, ends.end()) if ends is not None else 0

    def fits(person: Entity | Thing) -> float:
        if not isinstance(person, Person) or person.gender * gender < 0 or id(person) in askers:
            return 0.0
        if not person.named and person.family not in phrases("roles", "kin") and person.family not in phrases("roles", "friends"):
            return may_be(story, person, years) * _STRANGER
        young = years < CHILDHOOD[1] and any(role in children() for role, _, _ in person.roles)
        relative = not young and any(
            (role in phrases("roles", "kin") or role in phrases("roles", "friends")) for role, _, _ in person.roles
        )
        return may_be(story, person, years) * (_HERO if _is_hero(story, person) else _RELATIVE if relative else 1.0)

    found = in_focus(story, at, fits)
    person = found.referent if found is not None and isinstance(found.referent, Person) else None
    if person is None:
        kin = list(_RELATIVES.finditer(story.text, _paragraph(story.text, at, years < CHILDHOOD[1]), at))
        person = story.stranger(kin[-1].group(1), kin[-1].group(1), at) if kin and kin[-1].group(1) not in parents() else None
    if person is not None:
        story.aged[id(person)] = told
    return person


def _paragraph(text: str, at: int, before: bool) -> int:
    """Where the paragraph begins in which a character stands, or the one before it."""
    start = text.rfind("\n", 0, at) + 1
    end = start
    while before and end and text[end - 1].isspace():
        end -= 1
    return text.rfind("\n", 0, end) + 1 if before else start


def _is_hero(story: Story, person: Person) -> bool:
    """Whether the article is about somebody: described at its head, or the first whom it names."""
    first = next((p for p in story.cast.people if p.named), None)
    return person is first or any(described.alias is person for _, described in story.anonymous[:3])


def of_time_of_life(story: Story, noun: str, at: int) -> Person | None:
    """ "The teenager": whoever is in focus of those whose told age is one that the noun names."""
    span = SPANS.get(noun)
    if span is None:
        return None
    gender = noun_gender(noun)

    def fits(person: Entity | Thing) -> float:
        if not isinstance(person, Person) or person.gender * gender < 0:
            return 0.0
        if person.age:
            return float(span[0] <= int(person.age) <= span[1])
        return 1.0 if any(noun in words_of(role) for role, _, _ in person.roles) else 0.0

    found = in_focus(story, at, fits, recall=120)
    return found.referent if found is not None and isinstance(found.referent, Person) else None


def words_of(role: str) -> list[str]:
    """The words of a role in lower case."""
    return re.findall(r"[\w-]+", role.lower())


def is_of_that_age(noun: str, person: Person) -> bool:
    """Whether somebody of whom an age is told can be called a pensioner, a teenager."""
    if not person.age:
        return True
    if noun.endswith("-year-old"):
        return in_figures(noun.split("-")[0]) == person.age
    if noun in SPANS:
        return SPANS[noun][0] <= int(person.age) <= SPANS[noun][1]
    if int(person.age) < WORKING and noun in words("roles", "grown"):
        return False  # "The widower" is not the girl of 11
    return int(person.age) >= WORKING or is_private_noun(noun) or noun in words("roles", "anybody") or not is_personal_noun(noun)
