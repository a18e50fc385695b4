"""Who presides over an inquiry or a tribunal, and speaks for no body: "*The chairman, Sir Robert Vale*, asked"."""

from __future__ import annotations

import re
from functools import lru_cache

_HELD = re.compile(
    r"\b(?:told (?:the|a|an) (?:public |independent )?(?:inquiry|tribunal)\b"
    r"|(?:inquiry|tribunal) (?:has |had |was |were )?(?:heard|told)\b|counsel to the inquiry\b)"
)
"""What tells that an inquiry or a tribunal heard people."""
_PRESIDES = re.compile(
    r"(?:the )?(?:(?:inquiry|tribunal|panel)(?:[’']s)? )?(?:chair(?:man|woman|person)?|judge|assessor)", re.IGNORECASE
)


def presides(text: str, roles: list[str]) -> bool:
    """Whether somebody is told to be no more than the chair, where an article tells of a hearing with a chair of its own."""
    return bool(roles) and all(_PRESIDES.fullmatch(role) for role in roles) and _is_of_a_hearing(text)


@lru_cache(maxsize=4)
def _is_of_a_hearing(text: str) -> bool:
    return _HELD.search(text) is not None
