"""Whether a body of which an article tells only behind somebody's office can be the one that has it: not where the office is that of
something told of before."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, Person

_ITS = re.compile(r"(?:its|their)\b", re.IGNORECASE)
_OWNS = re.compile(r"(?:the |its )?(?:[a-z]{5,9}ed )?(?:co-)?(?:owner|founder)$", re.IGNORECASE)


def is_later(offices: Offices, body: Body, person: Person, roles: list[str], *, weighed: bool = False) -> bool:
    """Whether the body was not told of yet: "Owner Ann Otto" of a tortoise, "Its chair" of the jury, "*Ofsted* is to move. Chief
    executive Ann Otto". ``weighed``: the whole article speaks for the body, which may be the owner's after all."""
    if body.first < person.first or not roles:
        return False
    another = offices.behind_another.get(id(person))
    if another is not None and not body.name.startswith(another.name):
        return True
    return all(_ITS.match(role) or (not weighed and _OWNS.match(role)) for role in roles)
