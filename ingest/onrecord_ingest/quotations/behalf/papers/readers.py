"""Whose a paper is by those to whom it goes: a school's letter to parents, a council's leaflet to households."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeGuard

from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body, Entity
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.focus import body_plainly_meant
from onrecord_ingest.quotations.story.story import Thing

READERS = {
    "customers": frozenset(("company",)),
    "passengers": frozenset(("company",)),
    "subscribers": frozenset(("company",)),
    "patients": frozenset(("practice", "trust")),
    "parents": frozenset(("school", "venue", "home")),
    "families": frozenset(("school", "venue", "home", "trust", "hospital", "concern", "company", "council")),
    "students": frozenset(("university", "school")),
    "guests": frozenset(("company", "concern", "venue")),
    "homes": frozenset(("council", "company")),
    "households": frozenset(("council", "company")),
    "homeowners": frozenset(("council", "company")),
    "taxpayers": frozenset(("council",)),
    "villagers": frozenset(("council", "company")),
    "neighbours": frozenset(("company", "council")),
    "traders": frozenset(("council", "company")),
    "businesses": frozenset(("council", "company")),
    "stallholders": frozenset(("council", "company")),
    "leaseholders": frozenset(("landlord", "company", "council")),
    "door": frozenset(("council", "company")),
    "clients": frozenset(("company", "practice")),
    "donors": frozenset(("charity",)),
    "supporters": frozenset(("charity", "association", "party")),
    "fans": frozenset(("association",)),
    "pupils": frozenset(("school",)),
    "tenants": frozenset(("landlord", "company", "council")),
    "residents": frozenset(("council", "company", "home")),
    "householders": frozenset(("council",)),
    "members": frozenset(("union", "association", "concern", "venue", "company")),
    "holders": frozenset(("company", "concern", "venue", "association")),
    "ticketholders": frozenset(("company", "concern", "venue", "association")),
    "gymgoers": frozenset(("company", "concern", "venue")),
    "shoppers": frozenset(("company", "concern")),
    "diners": frozenset(("company", "concern", "venue")),
    "users": frozenset(("company", "council", "charity")),
    "volunteers": frozenset(("charity", "association", "trust")),
    "buyers": frozenset(("company", "concern")),
    "savers": frozenset(("company",)),
    "policyholders": frozenset(("company",)),
    "commuters": frozenset(("company",)),
    "motorists": frozenset(("council", "company")),
    "plotholders": frozenset(("council", "association")),
    "exhibitors": frozenset(("association", "company", "concern")),
}
"""Those to whom a paper goes → the classes of body that write to them."""
STAFF: tuple[str, ...] = ("staff", "workers", "employees", "colleagues", "suppliers", "investors", "shareholders")
"""Those to whom any body writes."""
_BEFORE = r"(?:all|every|each|its|their|his|her|the|some|more than|about|around|nearly|\d[\d,]*|hundreds of|thousands of)"
_SENT_TO = Pattern(lambda: rf"\b(?:to|through|by) (?:{_BEFORE} )*(?:[a-z-]+ )?({'|'.join(sorted((*READERS, *STAFF)))})\b")
_BY_OTHERS = re.compile(r"\b(?:by|from|handed|between)\b(?! (?:every|each|all))")
"""What shows that somebody else wrote it."""


def readers_told(said: str) -> str:
    """Those to whom the words of a document say that it went: "A letter sent to *parents*"; none where they tell who wrote it."""
    found = _SENT_TO.search(said)
    return found.group(1) if found is not None and not _BY_OTHERS.search(said) else ""


def of_readers(offices: Offices, readers: str, at: int) -> tuple[Body, ...] | None:
    """The body in focus of those that write to such readers."""
    classes = READERS.get(readers)

    def writes(body: Body) -> bool:
        return classes is None or bool(body.classes & classes) or (body.spoke and not body.classes)

    body = body_with_papers(offices, at, writes)
    return (body,) if body is not None else None


def body_with_papers(offices: Offices, at: int, fits: Callable[[Body], bool] = lambda _: True) -> Body | None:
    """The body with papers of its own, of those that fit, that the story is plainly about at a character."""
    return body_plainly_meant(offices.story, at, lambda body: has_papers(body) and fits(body))


def has_papers(referent: Entity | Thing) -> TypeGuard[Body]:
    """Whether something is a body that can have papers of its own."""
    return isinstance(referent, Body) and not referent.weak and hires(referent) and not is_place(referent)
