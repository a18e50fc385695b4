"""Whether somebody of some roles speaks for a body: not a scholar for a university, nor a volunteer for a campaign."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import fitting
from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern

_INSPECTOR = re.compile(r"(?<!chief )\binspector\b", re.IGNORECASE)
_CAMPAIGN = Pattern(lambda: rf"\b(?:{alternatives('bodies', 'campaign_words')})\b")
PAID = re.compile(
    r"\b(?:paid|chief executive|director|head of [a-z]+|manages|manager|officer|employed|staff of|(?:full|part)-time|salaried"
    r"|(?:runs|leads) the (?:charity|helpline))\b",
    re.IGNORECASE,
)
"""Work that is paid."""
_FOUNDER = re.compile(r"\b(?:co-)?(?:founder|founded|started|set up)\b", re.IGNORECASE)
_HIGH = Pattern(lambda: rf"\b(?:{alternatives('offices', 'of_university')})\b", re.IGNORECASE)
"""Offices of a university that are no scholar's."""
_SCHOLARLY = ("teaches", "lectures", "studies", "researches")  # whatever it is about: "teaches public finance"

_NEVER = Pattern(lambda: rf"\b(?:{alternatives('offices', 'never')})\b", re.IGNORECASE)
_CHAIRS = re.compile(r"\b(?:vice-)?(?:chair(?:man|woman|person)?|chairs) (?:of )?(?:the |[A-Z])")
PUBLIC = frozenset(("fire", "agency", "committee", "police", "board", "trust"))
"""Bodies whose chairs are in a public office."""
VOLUNTARY = frozenset(("association", "charity", "concern", "party"))
"""Bodies whose chairs are none."""


def speaks(body: Body, roles: list[str], office: bool) -> bool:
    """Whether somebody of those roles speaks for the body: not a scholar for a university, nor a volunteer."""
    together = " ; ".join(roles)
    if "party" in body.classes:
        return False
    if _INSPECTOR.search(together) and not body.classes & {"police", "council"}:
        return False
    if {"watchdog", "board"} <= body.classes:
        return False  # those who monitor prisons are volunteers
    if "university" in body.classes and not body.classes & {"trust", "hospital"}:
        return any(_HIGH.search(role) and not role.startswith(_SCHOLARLY) for role in roles)
    if (body.campaigns or _CAMPAIGN.search(body.name)) and "union" not in body.classes:
        return PAID.search(together) is not None
    begun = _FOUNDER.search(together) and body.lows[-1] in words("bodies", "taking_part")
    if begun and not PAID.search(together):
        return False  # "the founder of Marl Bathers"
    belongs = all(role.startswith("of ") or role.startswith("from ") for role in roles)
    side = body.lows[-1] in words("bodies", "clubs") or body.lows[-1] in words("bodies", "taking_part")
    return office or not (body.classes & {"association", "charity"} and belongs and side) or "union" in body.classes


def is_of_trade(body: Body) -> bool:
    """Whether a body is that of a trade, for which those who are "of" it speak: "of the Road Freight Association"."""
    lows = {word.rstrip("’'") for word in body.lows}
    return "association" in body.classes and not _CAMPAIGN.search(body.name) and bool(lows & words("bodies", "of_trade"))


def without_its_name(told: str, body: Body) -> str:
    """What is told of somebody without the body's name, whole or cut short: "of Orme Green Hall Trust", "head of Orme Green"."""
    words_of = body.name.split()
    for last in range(len(words_of), min(1, len(words_of) - 1), -1):
        told = told.replace(" ".join(words_of[:last]), "")
    return told


def is_employed_there(body: Body | None, roles: list[str]) -> bool:
    """Whether somebody with a private side holds a paid office in a body: "an inspector … patient safety lead"."""
    own = roles if body is None else [role.replace(body.name, "") for role in roles]
    held = any(fitting(role) for role in (own if body is not None and "police" in body.classes else roles))
    if body is not None and "university" not in body.classes:
        # "Professor Ann Orr, the trust's medical director"
        roles = [role for role in roles if role.lower() not in ("professor", "prof")]
    if body is not None and body.classes & PUBLIC and any(_CHAIRS.search(role) and not _NEVER.search(role) for role in roles):
        return True  # "The chairman of the authority, Labour councillor Ann Otto"
    return held and body is not None and not body.classes <= VOLUNTARY and not any(_NEVER.search(role) for role in roles)
