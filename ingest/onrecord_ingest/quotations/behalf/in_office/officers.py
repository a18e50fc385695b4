"""Which bodies have officers who may speak for them."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.behalf.in_office.own_business import may_be_what_is_kept
from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.cast.names.names import is_house
from onrecord_ingest.quotations.lexicon import words

_NO_HIRING = frozenset(("party", "government", "media", "court", "watchdog"))
_WHOLE = "NHS"
"""The service whose bodies all have officers of their own, so that it is nobody's where only the story can tell whose they are."""
STATE = frozenset(("government", "department"))
FIRMS = frozenset(("company", "charity"))
_PUBLIC = frozenset(("council", "police", "fire", "hospital", "trust", "board", "agency", "university", "committee", "regulator"))
_KEEPER = re.compile(r"\b(?:co-)?(?:owner|proprietor|landlord|landlady|licensee|publican)s?\b", re.IGNORECASE)


def hires(body: Body) -> bool:
    """Whether officers of a body may speak for it."""
    return not body.classes & _NO_HIRING and not independent(body) and body.name != _WHOLE


def may_be_kept(body: Body, role: str) -> bool:
    """Whether a role that is an owner's may be held in a body for which nothing but the role speaks: not in a council, nor in a water
    company of which the story of a shop tells besides."""
    public = bool(body.classes & _PUBLIC) or body.lows[-1] in words("bodies", "utilities")
    return not (public and _KEEPER.search(role)) and may_be_what_is_kept(body, role)


def independent(body: Body) -> bool:
    """Whether a body is a regulator or court: it speaks for no side."""
    return _is_independent(body.name)


@lru_cache(maxsize=4096)
def _is_independent(name: str) -> bool:
    lows = name.lower().split()
    heads = {lows[-1], *(lows[i - 1] for i, low in enumerate(lows) if i and low in ("of", "for", "into"))}
    audits = lows[-2:] == ["audit", "office"] or lows[0] == "audit" or "auditor" in heads
    return (
        bool(heads & words("bodies", "independent"))
        or "conduct" in lows
        or audits
        or lows[-4:] == ["health", "and", "safety", "executive"]
    ) and not is_house(name.split())  # not "Hazel Court School"
