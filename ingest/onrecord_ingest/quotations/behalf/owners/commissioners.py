"""For whom a police and crime commissioner speaks: the Office that the article names, never the force."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.standing import is_past
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import Owner
from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import alternation, words
from onrecord_ingest.quotations.patterns import Pattern

_OFFICE = re.compile(
    r"\bOffice of the Police,? (?:Fire )?and Crime Commissioner\b|\bPolice,? (?:Fire )?and Crime Commissioner[’']s Office\b"
)
_OF_CRIME = re.compile(r"\bcrime commissioner\b", re.IGNORECASE)
_HOLDS = re.compile(r"(?:^|\b(?:crime|police|deputy|elected|new|the|[’']s) )commissioner\b", re.IGNORECASE)
_OF_OTHERS = Pattern(
    lambda: rf"\b(?:{alternation(words('offices', 'commissioners'))})[\w’']* commissioner\b",
    re.IGNORECASE,
)
"""Commissioners who watch over others and speak for nobody's side."""
_PLACE = re.compile(r"\bcommissioner (?:for|of) ([A-Z][\w’'-]*\w)", re.IGNORECASE)


def watches_others(role: str) -> bool:
    """Whether a role is that of a commissioner who speaks for nobody's side: "the children's commissioner"."""
    return _OF_OTHERS.search(role) is not None


def of_commissioner(offices: Offices, person: Person) -> Owner:
    """The Office of a commissioner or deputy; "elsewhere" where the article names none of theirs; None for everybody else."""
    told = [role for role, _, _ in person.roles if "commissioner" in role.lower() and not is_past(role)]
    if not told and "commissioner" not in person.titles:
        return None
    if any(watches_others(role) for role in told):
        return "elsewhere"  # the children's commissioner is no firm's
    named = any(_OF_CRIME.search(role) for role in told)
    if not named and "commissioner" not in person.titles and not any(_HOLDS.search(role) for role in told):
        return None
    fit = [b for b in offices.cast.foremost if _OFFICE.search(b.name)]
    places = {place.group(1) for role in told for place in _PLACE.finditer(role) if place.group(1)[0].isupper()}
    if places and len(fit) > 1:
        fit = [b for b in fit if any(place in b.name for place in places)]
    if len(fit) == 1:
        return fit[0]
    return "elsewhere" if named or fit else None
