"""Bodies told of by what they have: "the association" of a housing association, "the owner" for the firm that bought a home."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.who.described.description import Description

_BEFORE = 9
"""Characters in which "housing" stands before the noun."""
_OWNS = re.compile(
    r"(?:, which (?:has |also |now |already |\w+ly )*| (?:has |had |also |now )*)"
    r"(?:bought|owns|owned|took over|acquired|purchased|runs|operates|took on|has owned)\b"
)
_FAR = 6000
"""Characters before the noun in which a firm is told to own something."""
_LETTING = frozenset(("company", "charity", "concern", "association", "trust", "landlord"))
"""Classes of those who let homes: no ombudsman for housing, and no paper on it."""
_OWNERS = frozenset(("owner", "owners", "operator", "operators"))


def housing_association(story: Story, noun: str, at: int) -> Body | None:
    """The one landlord of an article on a housing association, for "the association"; none where another has the word in its name."""
    if noun != "association" or not story.cast.tells_of_housing:
        return None
    bodies = [b for b in story.cast.foremost if not b.weak]
    landlords = [b for b in bodies if _is_landlord(b)]
    so_named = any("association" in b.lows for b in bodies if b not in landlords)
    told_so = "housing" in story.text[max(0, at - _BEFORE) : at + _BEFORE].lower()
    return landlords[0] if len(landlords) == 1 and (told_so or not so_named) else None


def _is_landlord(body: Body) -> bool:
    lows = body.lows
    return ("housing" in lows or lows[-1] in words("bodies", "landlords_named")) and bool(body.classes) and body.classes <= _LETTING


def owner_of_premises(d: Description) -> Speaker | None:
    """The firm told to have bought or to run something, for "the owner", where nobody is called one."""
    if d.noun not in _OWNERS or d.first not in ("the", "its", "their") or len(d.head) > 2 or d.is_role:
        return None
    fit = [
        m.entity for m in d.story.mentions(max(0, d.at - _FAR), d.at) if isinstance(m.entity, Body) and _OWNS.match(d.story.text, m.end)
    ]
    firms = {id(b): b for b in fit if not b.weak and b.classes & {"company", "concern", "charity"}}
    if len(firms) != 1:
        return None
    firm = next(iter(firms.values()))
    return Speaker(firm, firm.name, reason=f"the {d.noun}, by what it is told to have", confidence=0.75)
