"""The only body of an article, for an office or job that names none: "Elliot Farn, head of estates" in a story of one trust."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import fitting, workplace
from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.in_office.standing import is_own_business, is_the_leader
from onrecord_ingest.quotations.behalf.left_open.councils import is_of_tier
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body

_ANY = 8
"""Classes of body that can have an office such as any body has."""
_EMPLOYED = re.compile(
    r"\b(?:head of|director|manager|chief|officer|lead|deputy|supervisor|engineer|planner|co-?ordinator|team leader"
    r"|(?<=[a-z] )fundraiser|spokes\w+)\b",
    re.IGNORECASE,
)
_CHAIR = re.compile(r"(?:the |council )?(?:vice-|deputy )?chair(?:man|woman|person)?", re.IGNORECASE)
_SOMEBODYS = re.compile(r"[’']s? |^(?:his|her|their|its) ", re.IGNORECASE)
"""Of a body or person that the role tells of, known or not: "the visitors' captain"."""
_PARTNER = re.compile(r"(?:the )?partner", re.IGNORECASE)
"""Somebody's, where nothing is said of a firm's."""
_ALL_KINDS = frozenset(("school", "police", "church", "prison", "union"))
"""Bodies with officers such as any body has, who belong to another where the article tells of one."""


def of_job(offices: Offices, role: str) -> Body | None:
    """The only body of the article, for a job that such bodies have: "Morwenna Daly, the librarian", in a story of one school."""
    classes = workplace(role)
    fit = [b for b in offices.cast.foremost if not b.weak and hires(b)] if classes else []
    if len(fit) != 1 or not fit[0].classes & classes or offices.prominence.has_rival(fit[0]):
        return None
    return fit[0] if fit[0] is offices.prominence.of_lead else None


def only_one(offices: Offices, role: str) -> Body | None:
    """The only body of the article, for an office such as any body has: "Elliot Farn, head of estates" in a story of one trust."""
    classes = fitting(role)
    general = len(classes) >= _ANY
    held = _EMPLOYED.search(role) is not None if general else not (_PARTNER.fullmatch(role) or _SOMEBODYS.search(role))
    heads_council = is_the_leader(role) or _CHAIR.fullmatch(role) is not None
    if not (held or heads_council) or is_own_business(role):
        return None
    fit = [b for b in offices.cast.foremost if not b.weak and hires(b)]
    if any("trust" in b.classes for b in fit):  # which runs the hospitals that are told of
        fit = [b for b in fit if b.classes != {"hospital"}]
    if len(fit) > 1:  # a union is told of beside the body whose workers it has
        fit = [b for b in fit if b.classes != {"union"}] or fit
    lead = offices.prominence.of_lead if len(fit) > 1 else None
    if lead is not None and offices.prominence.outnumbers(lead, fit):
        fit = [lead]
    if len(fit) != 1 or offices.prominence.has_rival(fit[0]):
        return None
    if "council" in fit[0].classes and heads_council:
        return fit[0]
    if not held:
        return None
    return fit[0] if fit[0].classes & (classes | _ALL_KINDS if general else classes) and is_of_tier(fit[0], role) else None
