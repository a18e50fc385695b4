"""Who is meant by an age, or by a noun that tells of one: "the 66-year-old", "the teenager"."""

from __future__ import annotations

import re
from functools import cache

from onrecord_ingest.quotations.behalf.standing import is_official, is_past
from onrecord_ingest.quotations.cast import titles
from onrecord_ingest.quotations.cast.cast import Entity, Person
from onrecord_ingest.quotations.lexicon import alternatives, load, phrases, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import Story, Thing
from onrecord_ingest.quotations.text.kinds import (
    children,
    is_person_noun,
    is_personal_noun,
    is_private_noun,
    noun_gender,
    parents,
    role_noun,
)
from onrecord_ingest.quotations.text.numbers import in_figures
from onrecord_ingest.quotations.who.brought_in import gender_in_clause
from onrecord_ingest.quotations.who.told import told_of

_CHILDHOOD = (4, 18)
_SPANS = {
    "teenager": (13, 19),
    "teen": (13, 19),
    "pensioner": (60, 120),
    "youngster": (5, 20),
    "boy": (1, 17),
    "girl": (1, 17),
    "child": (1, 17),
    "schoolboy": _CHILDHOOD,
    "schoolgirl": _CHILDHOOD,
}
"""Noun → the years of whoever is called so."""
_GROWN, _MINOR, _OLD, _ATHLETE = 25, 22, 60, 45
"""Years above which nobody is told of as a child, below which nobody is in office, from which somebody may have retired, and above
which nobody competes."""
_IN_OFFICE, _AT_WORK, _OF_A_TRADE, _PLAIN = 0.05, 0.2, 0.5, 0.7
"""How well an age that no text gives them fits somebody who is told of for their office; for work at a body; for a trade; how well
somebody of whom nothing tells that they are old or young fits an age at either end of life."""
_HERO, _RELATIVE, _STRANGER = 1.5, 0.5, 0.15
"""How much better it fits whoever the article is about; how well somebody known by whose relative they are; whoever has no name, of
whom an age is told where they come in."""
_AGED_SO, _PHRASE = re.compile(r"-year-old\b"), 40
"""The end of "the 66-year-old", and the characters from its beginning in which it stands."""
_WORKING = 14
"""The age below which nobody has a trade."""
_EARLIEST = 15
"""The age from which the years of work or marriage are counted."""
_YEARS = re.compile(r"\b(?:for|after|in|of|with) (?:more than |over |almost |nearly |about )?(\d\d) years\b")
_YEAR, _NOW = re.compile(r"\b(?:in|on \d\d? [A-Z][a-z]+) (19[0-8]\d)\b"), 2015
"""A year in which somebody did what is told, and one before all articles that are read: whoever did it then is no younger."""
_YOUNG = re.compile(
    r"\b(?:rookie|teenager|student|apprentice|trainee|youngster|schoolboy|schoolgirl|pupil|debut|debutant|substitute|academy|came on)\b"
)
_RELATIVES = Pattern(
    lambda: rf"\b(?:[Hh]is|[Hh]er|[Tt]heir) ({alternatives('roles', 'kin')}|{alternatives('roles', 'friends')})\b(?!,? [A-Z])"
)
"""A relative whom a paragraph tells of without a name: "the voice of *her grandmother*"."""
_GROWN_UP = re.compile(r"\b(?:coach|teacher|driver|owner|manager|director|father|mother|dad|mum|mom|parent|husband|wife|widow)\b")
"""What no child is."""
_EMPLOYED = re.compile(r"\b(?:at|of|for|with) (?:the )?[A-Z]")
_AGED = re.compile(
    r"\b(?:retired?|pensioner|grand(?:mother|father|children|son|daughter)|great-grand\w+|widow(?:er)?|[3-7]\d years|19[3-7]\d)\b"
)


@cache
def _of_office() -> frozenset[str]:
    """Titles of those in office."""
    return titles.of_council() | words("titles", "police") | {"mp", "msp", "minister", "judge", "mayor"}


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
            return _may_be(story, person, years) * _STRANGER
        young = years < _CHILDHOOD[1] and any(role in children() for role, _, _ in person.roles)
        relative = not young and any(
            (role in phrases("roles", "kin") or role in phrases("roles", "friends")) for role, _, _ in person.roles
        )
        return _may_be(story, person, years) * (_HERO if _is_hero(story, person) else _RELATIVE if relative else 1.0)

    found = in_focus(story, at, fits)
    person = found.referent if found is not None and isinstance(found.referent, Person) else None
    if person is None:
        kin = list(_RELATIVES.finditer(story.text, story.text.rfind("\n", 0, at) + 1, at))
        person = story.stranger(kin[-1].group(1), kin[-1].group(1), at) if kin and kin[-1].group(1) not in parents() else None
    if person is not None:
        story.aged[id(person)] = told
    return person


def _may_be(story: Story, person: Person, years: int) -> float:
    """How well an age that the article does not give them fits somebody."""
    roles = [role.lower() for role, _, _ in person.roles]
    if person.age or id(person) in story.aged or (years > _GROWN and any(role in children() for role in roles)):
        return 0.0
    if years < _CHILDHOOD[1] and not person.named and person.family not in children() and not _YOUNG.search(person.name):
        return 0.0  # "a neighbour" is no 12-year-old
    if years < _CHILDHOOD[1] and any(_GROWN_UP.search(role) or (years < _WORKING and _is_trade(role)) for role in roles):
        return 0.0
    if years > _ATHLETE and any(role_noun(role) in words("roles", "athletes") and not is_past(role) for role in roles):
        return 0.0  # the coach of 70, and no sprinter
    told = told_of(story, person)
    if any(years - int(n) < _EARLIEST for n in _YEARS.findall(told)):
        return 0.0
    if any(years < _NOW - int(year) for year in _YEAR.findall(told)):
        return 0.0
    in_office = bool(person.titles & _of_office()) or any(is_official(role) and not is_past(role) for role in roles)
    if in_office and years < _MINOR:
        return 0.0
    if in_office:
        return _IN_OFFICE
    if years >= _MINOR and any(_is_work(role, end > start) for role, start, end in person.roles):
        return _OF_A_TRADE if roles and all(role.split()[-1] in _trades() for role in roles) else _AT_WORK
    told = " ".join([told, *roles]).lower()
    if years < _MINOR:
        return 1.0 if _YOUNG.search(told) else _PLAIN if not _AGED.search(told) else 0.0
    if years >= _OLD:
        return 1.0 if _AGED.search(told) else _PLAIN if not _YOUNG.search(told) else 0.0
    return 1.0


def _is_trade(role: str) -> bool:
    """Whether a role is what no child is for a living: "baker"."""
    last = role.split()[-1]
    return is_person_noun(last) and not is_private_noun(last) and last not in phrases("roles", "kin") and last not in _SPANS


def _is_work(role: str, told: bool) -> bool:
    """Whether a role is the work for which the article brings somebody in: "Curator", "controller at Orrin Rescue"."""
    if not told or is_past(role):
        return False
    last = role.lower().split()[-1]
    return _EMPLOYED.search(role) is not None or (
        is_person_noun(last) and not is_private_noun(last) and last not in phrases("roles", "kin") and role[0].isupper()
    )


@cache
def _trades() -> frozenset[str]:
    """What people are who work on their own account."""
    alike = load("offices")["alike"]
    told = ", ".join(f"{noun}, {alike[noun]}" for noun in ("tradesman", "trader", "farmer", "cabbie", "trucker", "gardener"))
    return frozenset(told.split(", "))


def _is_hero(story: Story, person: Person) -> bool:
    """Whether the article is about somebody: described at its head, or the first whom it names."""
    first = next((p for p in story.cast.people if p.named), None)
    return person is first or any(described.alias is person for _, described in story.anonymous[:3])


def of_time_of_life(story: Story, noun: str, at: int) -> Person | None:
    """ "The teenager": whoever is in focus of those whose told age is one that the noun names."""
    span = _SPANS.get(noun)
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
    if noun in _SPANS:
        return _SPANS[noun][0] <= int(person.age) <= _SPANS[noun][1]
    return int(person.age) >= _WORKING or is_private_noun(noun) or noun in words("roles", "anybody") or not is_personal_noun(noun)
