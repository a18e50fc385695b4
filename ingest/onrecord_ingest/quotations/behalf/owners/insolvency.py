"""For whom those speak who wind up a firm: the accountants whom the article names as its administrators, never the firm itself."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import Owner
from onrecord_ingest.quotations.cast.cast import Body, Person

_WHO = r"(?:administrator|liquidator|receiver)s?"
_ROLE = re.compile(rf"(?:one of )?(?:the )?(?:(?:joint|lead|official|court-appointed) )*{_WHO}(?: of [^,]+)?", re.IGNORECASE)
_FAILED = re.compile(r"\b(?:administration|liquidation|receivership|administrators|liquidators|receivers|insolven\w+)\b", re.IGNORECASE)
_ARE = re.compile(
    rf"\b{_WHO},? (?:(?:from|at|of) )?(?:the )?(?:(?:firm|accountants|accountancy firm|advisers) )?(?=[A-Z])", re.IGNORECASE
)
_APPOINTED = re.compile(
    r"(?: LLP)?,? (?:(?:has|have|had|was|were) )?(?:been )?(?:appointed|called in|brought in|named)(?: as)?"
    rf" (?:the )?(?:joint )?{_WHO}\b"
)
"""What stands behind it."""
_FEW, _LONG = 12, 60
"""Places that are looked at; characters of a name at most."""


def of_administrator(offices: Offices, person: Person) -> Owner:
    """The firm of an administrator or liquidator whose firm is told elsewhere; "elsewhere" where it is not; None for everybody else."""
    if id(person) in offices.body or not any(_ROLE.fullmatch(role) for role, _, _ in person.roles) or not _has_failed(offices.text):
        return None
    before, behind = _places(offices.text)
    named = [m for at in before for m in offices.story.mentions(at, at + 1)]
    named += [m for at in behind for m in offices.story.mentions(max(0, at - _LONG), at) if m.end == at]
    firms = {id(m.entity): m.entity for m in named if isinstance(m.entity, Body)}
    return next(iter(firms.values())) if len(firms) == 1 else "elsewhere"


@lru_cache(maxsize=4)
def _has_failed(text: str) -> bool:
    return _FAILED.search(text) is not None


@lru_cache(maxsize=4)
def _places(text: str) -> tuple[list[int], list[int]]:
    """Where the names of administrators begin, "the administrators, *Sedley Crane*", and end, "*Sedley Crane* has been appointed"."""
    return [m.end() for m in itertools.islice(_ARE.finditer(text), _FEW)], [
        m.start() for m in itertools.islice(_APPOINTED.finditer(text), _FEW)
    ]
