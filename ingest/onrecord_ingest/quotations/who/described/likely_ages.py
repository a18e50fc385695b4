"""How likely somebody is to be of an age that the article does not give them: by office, work and what is told of their life."""

from __future__ import annotations

import re
from functools import cache

from onrecord_ingest.quotations.behalf.in_office.standing import is_official, is_past
from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import alternation, alternatives, load, phrases, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.kinds import children, is_person_noun, is_private_noun, role_noun
from onrecord_ingest.quotations.who.described.told import told_of

CHILDHOOD = (4, 18)
SPANS = {
    "teenager": (13, 19),
    "teen": (13, 19),
    "pensioner": (60, 120),
    "youngster": (5, 20),
    "boy": (1, 17),
    "girl": (1, 17),
    "child": (1, 17),
    "schoolboy": CHILDHOOD,
    "schoolgirl": CHILDHOOD,
}
"""Noun → the years of whoever is called so."""
WORKING = 14
"""The age below which nobody has a trade."""
_GROWN, _MINOR, _OLD, _ATHLETE = 25, 22, 60, 45
"""Years above which nobody is told of as a child, below which nobody is in office, from which somebody may have retired, and above
which nobody competes."""
_IN_OFFICE, _AT_WORK, _OF_A_TRADE, _PLAIN = 0.05, 0.2, 0.5, 0.7
"""How well an age that no text gives them fits somebody who is told of for their office; for work at a body; for a trade; how well
somebody of whom nothing tells that they are old or young fits an age at either end of life."""
_EARLIEST = 15
"""The age from which the years of work or marriage are counted."""
_LEAVING = 16
"""The age below which nobody has a child, or a title."""
_YEARS = re.compile(r"\b(?:for|after|in|of|with) (?:more than |over |almost |nearly |about )?(\d\d) years\b")
_YEAR, _NOW = re.compile(r"\b(?:in|on \d\d? [A-Z][a-z]+) (19[0-8]\d)\b"), 2015
"""A year in which somebody did what is told, and one before all articles that are read: whoever did it then is no younger."""
_YOUNG = Pattern(lambda: rf"\b(?:{alternatives('roles', 'young')})\b")
_GROWN_UP = Pattern(lambda: rf"\b(?:{alternation(words('roles', 'grown_up'))})\b")
_EMPLOYED = re.compile(r"\b(?:at|of|for|with) (?:the )?[A-Z]")
_AGED = re.compile(
    r"\b(?:retired?|pensioner|grand(?:mother|father|children|son|daughter)|great-grand\w+|widow(?:er)?|[3-7]\d years|19[3-7]\d)\b"
)


@cache
def _of_office() -> frozenset[str]:
    """Titles of those in office."""
    return titles.of_council() | words("titles", "police") | {"mp", "msp", "minister", "judge", "mayor"}


def may_be(story: Story, person: Person, years: int) -> float:
    """How well an age that the article does not give them fits somebody."""
    roles = [role.lower() for role, _, _ in person.roles]
    if person.age or id(person) in story.aged or (years > _GROWN and any(role in children() for role in roles)):
        return 0.0
    if years < CHILDHOOD[1] and not person.named and person.family not in children() and not _YOUNG.search(person.name):
        return 0.0  # "a neighbour" is no 12-year-old
    if years < CHILDHOOD[1] and any(_GROWN_UP.search(role) or (years < WORKING and _is_trade(role)) for role in roles):
        return 0.0
    if years < _LEAVING and (id(person) in story.parents or person.titles & titles.courtesy()):
        return 0.0  # "the seven-year-old" is no mother, nor Mrs Orme
    competes = any(role_noun(role) in words("roles", "athletes") and not is_past(role) for role in roles)
    if years > _ATHLETE and competes:
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
    if years >= _MINOR and not competes and any(_is_work(role, end > start) for role, start, end in person.roles):
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
    return is_person_noun(last) and not is_private_noun(last) and last not in phrases("roles", "kin") and last not in SPANS


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
