"""Names of bodies that stand for a place: "Skelby Market" rather than its traders; "a *Hexby* man", who is no Hexby Motor Group's."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Entity
from onrecord_ingest.quotations.cast.names.names import Name
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.kinds import is_private_noun

_SHIPS = frozenset(("HMS", "RMS", "SS", "MV", "MT", "RRS", "USS"))
"""What stands before the name of a ship: "a bell from *HMS* Loddon"."""
_NEXT = re.compile(r" ([a-z-]+)\b")

_HAS_SEVERAL = re.compile(r"(?:[’']s?)? (?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?:[a-z-]+ ){0,2}[A-Z][a-z]")
"""What a place has several of, each with a name of its own: "*North Marl's four* Care Boards"."""
_NUMBERED = re.compile(r"\b\d{1,4}[a-z]? $")
"""The number of a house, before the name of its street."""
_FAR = 6
"""Characters in which it stands."""


def is_place(body: Body) -> bool:
    """Whether the name is rather that of a building or spot than of those who work there."""
    lows = body.lows
    if len(lows) > 2 and lows[1] == "of" and lows[0] in words("constants", "supporters"):
        return False  # "Friends of Skelby Museum"
    return not body.spoke and (lows[-1] in words("constants", "buildings") or body.name.split()[0] in _SHIPS)


def is_of_place(text: str, entity: Entity, name: Name) -> bool:
    """Whether words of a body's longer name stand before a noun for a place, or for somebody by age, sex or family, or own several
    bodies, as only a place can."""
    if not isinstance(entity, Body):
        return False
    if name.possessive and len(name.words) < len(entity.lows) and _HAS_SEVERAL.match(text, name.end):
        return True
    if len(name.words) > 1 or name.possessive or " " not in entity.name:
        return False
    after = _NEXT.match(text, name.end)
    if after is None or name.words[0].isupper():
        return False
    noun = after.group(1)
    return noun in words("bodies", "places") or is_private_noun(noun) or noun in words("roles", "private_groups")


def is_address(text: str, name: Name) -> bool:
    """Whether a name is that of a street behind the number of a house: "at 10 *Downing Street*"."""
    street = name.words[-1].lower() in words("bodies", "streets")
    return street and _NUMBERED.search(text, max(0, name.start - _FAR), name.start) is not None
