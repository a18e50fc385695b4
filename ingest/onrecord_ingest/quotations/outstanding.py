"""Which body of the article can have an office that names none."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import Body
from onrecord_ingest.quotations.offices import Offices
from onrecord_ingest.quotations.standing import fitting, is_own_business, stands_alone

_FIRM = frozenset(("company", "charity"))
_STATE = frozenset(("government", "department"))
_EVERYWHERE = frozenset(("school", "fire", "police", "church", "council", "practice"))
"""Classes of which the article's one body may be meant even where the office has words beside it."""


def of_office(offices: Offices, role: str) -> Body | None:
    """The one body of the article that can have an office; None where none stands out."""
    if is_own_business(role):
        return _workplace(offices, role)
    classes = fitting(role)
    if classes == {"council"}:
        return offices.council_with(role)
    if chairs_committee(offices, [role]):
        return offices.council("committee")
    if "fire" in classes and "council" not in classes and offices.cast.of_class("fire") is not None:
        return offices.cast.of_class("fire")
    if "trust" in classes and not classes & _FIRM:
        return offices.sole(frozenset(("trust",))) or offices.sole(classes)
    if stands_alone(role) and re.search(r"\bchair", role, re.IGNORECASE) and offices.of_parish() is not None:
        return offices.of_parish()
    if "practice" in classes and len(classes) == 2:
        return offices.sole(frozenset(("practice",)))
    if classes <= _STATE or (len(classes) == 1 and classes & _EVERYWHERE) or stands_alone(role):
        return offices.sole(classes)
    return None


def _workplace(offices: Offices, role: str) -> Body | None:
    """The one body of the article that is called by the place of work in a role: "shop manager" of a Community Shop."""
    words_of = role.lower().split()
    fit = [b for b in offices.cast.bodies[:400] if b.name.lower().split()[-1] in words_of and " " in b.name]
    return fit[0] if len(fit) == 1 else None


def chairs_committee(offices: Offices, roles: list[str]) -> bool:
    """Whether somebody is "the chair" in an article on a council's committee."""
    return any(re.search(r"\bchair", role) and stands_alone(role) for role in roles) and offices.tells_of_committee
