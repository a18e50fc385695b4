"""Whether the noun before an office tells of another kind of body than is told of: "*Golf club* manager Ann Orr", of no council."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.behalf.in_office.fitting import OF_SCHOOLS
from onrecord_ingest.quotations.cast.bodies.kinds_of_bodies import class_of_kind, kinds_of_bodies
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import words

_OFFICE = re.compile(
    r"(?:the )?(?P<kind>(?:[a-z’'-]+ ){1,3}?)(?:(?:vice|deputy|assistant|acting|interim|general|joint)[ -])*"
    r"(?P<office>chief executive|managing director|[a-z-]+)",
    re.IGNORECASE,
)
"""An office with words before it and none behind."""
_WORK = frozenset(
    ("organisation", "organization", "campaign", "network", "platform", "provider", "supplier", "contractor", "operator", "chain")
) | {"festival"}
"""Nouns for bodies that are work as well: "campaign manager"."""
_BELOW = frozenset(("manager", "supervisor", "matron"))
"""Offices that somebody may have in a part of a body."""
_AT_HEAD = frozenset(
    ("chief executive", "managing director", "director", "boss", "chief", "chair", "chairman", "chairwoman", "chairperson", "secretary")
) | {"treasurer", "president", "leader", "principal", "founder", "captain", "trustee", "spokesman", "spokeswoman", "spokesperson"}
"""Offices that every body has of its own."""
_RUNS = {
    "council": frozenset(("venue", "home", "school")),
    "trust": frozenset(("school", "practice", "unit", "pharmacy", "venue")),
    "hospital": frozenset(("unit", "pharmacy", "venue")),
    "charity": frozenset(("venue", "home", "school", "trader")),
    "company": frozenset(("venue", "home", "school", "trader", "practice", "pharmacy", "company")),
    "landlord": frozenset(("home",)),
    "school": frozenset(("venue", "school")),
    "university": frozenset(("venue", "school")),
}
"""Class of a body → classes of what it may run, with a manager of its own."""
_SAME = {
    "hospital": frozenset(("trust", "board")),
    "school": frozenset(("trust", "university")),
    "trader": frozenset(("company",)),
    "company": frozenset(("trader", "landlord", "venue")),
    "landlord": frozenset(("association", "company")),
    "association": frozenset(("charity", "landlord", "union")),
    "charity": frozenset(("association", "trust")),
    "home": frozenset(("company", "charity")),
    "venue": frozenset(("charity", "company", "trust")),
    "trust": frozenset(("charity",)),
    "practice": frozenset(("company",)),
}
"""Class of the kind told → classes of bodies that may be called so as well."""


def tells_other_kind(role: str, body: Body) -> bool:
    """Whether an office tells by the noun before it that it is in a body of another kind."""
    kind, office = _kind_and_office(role)
    classes = _classes(kind)
    if not classes or not body.classes or "concern" in body.classes or OF_SCHOOLS.search(role):
        return False
    if not {kind.split()[-1], f"{kind.split()[-1]}s"}.isdisjoint(body.lows):
        return False
    meant = classes.union(*(_SAME.get(cls, frozenset()) for cls in classes))
    if "nhs" in body.lows:
        meant = classes | ({"trust", "board"} if "hospital" in classes else set())
    if meant & body.classes:
        return False
    return office in _AT_HEAD or (office in _BELOW and not any(classes & _RUNS.get(cls, frozenset()) for cls in body.classes))


@lru_cache(maxsize=4096)
def _kind_and_office(role: str) -> tuple[str, str]:
    told = _OFFICE.fullmatch(role)
    return (told.group("kind").strip().lower(), told.group("office").lower()) if told is not None else ("", "")


@lru_cache(maxsize=4096)
def _classes(kind: str) -> frozenset[str]:
    """The classes of body for which the last two words or the last one stand; none where it may be work: "service", "project"."""
    last = kind.split()[-1:]
    if not last or last[0] in words("bodies", "no_kinds_before") or last[0] in _WORK:
        return frozenset()
    for noun in (" ".join(kind.split()[-2:]), last[0]):
        if noun in kinds_of_bodies():
            return class_nouns().get(noun, frozenset()) | {class_of_kind(noun)}
    return class_nouns().get(last[0], frozenset())
