"""The body of those who are told of beside a holder of office: "his treasurer", "her successor", "his opposite number"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.employers import person_body
from onrecord_ingest.quotations.behalf.in_office.fitting import fitting
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.seconds import of_holder
from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body, Person
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.kinds import pronoun_gender

_HIS = re.compile(r"(?:her|his) ", re.IGNORECASE)
_OUTSIDE = Pattern(lambda: rf"\b(?:{alternatives('offices', 'hired')})\b", re.IGNORECASE)
"""Whom somebody has who works for another: "his solicitor", "her head teacher"."""
_BESIDE = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (successor|replacement|opposite number|counterpart)(?: (?:at|in) [\w ]{3,30})?,? $")
_NEAR = 60
_GROUPS = re.compile(r"\b(?:Trust|Federation|Partnership|Group|Association|Union)$")


def of_boss(offices: Offices, phrase: str, at: int) -> Body | None:
    """The body of the holder of office whose deputy, treasurer or colleague a role tells of."""
    boss = _last_subject(offices, at)
    if not _HIS.match(phrase) or _OUTSIDE.search(phrase) or boss is None:
        return None
    holder = person_body(offices, boss) or of_holder(offices, pronoun_gender(phrase[:3].lower()), at, boss)
    return holder if holder is not None and (holder.classes & fitting(phrase) or not fitting(phrase)) else None


def of_neighbour(offices: Offices, at: int) -> Body | None:
    """The body of somebody brought in as the successor or opposite number of the person last told of."""
    beside = _BESIDE.search(offices.text, max(0, at - _NEAR), at)
    boss = _last_subject(offices, at) if beside is not None else None
    if beside is None or boss is None:
        return None
    own = person_body(offices, boss) or _former(offices, boss)
    if own is None or beside.group(1) in ("successor", "replacement"):
        return own
    others = [b for b in offices.cast.foremost if b is not own and b.classes & own.classes and not is_place(b)]
    others = [b for b in others if not _GROUPS.search(b.name)] or others
    return others[0] if len(others) == 1 else None


def _former(offices: Offices, person: Person) -> Body | None:
    """The body in which somebody held office, by that name or as the person first described."""
    described = [p for _, p in offices.story.anonymous if p.alias is person]
    return next((offices.former[id(p)] for p in (person, *described) if id(p) in offices.former), None)


def _last_subject(offices: Offices, at: int) -> Person | None:
    for event in reversed(offices.story.events):
        if event.subject and isinstance(event.entity, Person) and event.start < at:
            return event.entity.alias or event.entity
    return None
