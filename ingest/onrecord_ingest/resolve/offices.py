"""Words of a role → the offices in it, as sets of words that can be compared: ``CEO of X`` and ``chief executive at X`` are one."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.names import fold
from onrecord_ingest.resolve.bodynames import SEAT
from onrecord_ingest.resolve.words import words

_LONG = {
    "ceo": "chief executive",
    "mp": "member parliament",
    "cllr": "councillor",
    "coordinator": "co ordinator",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "childrens": "children",
    "dcs": "director children services",
}
Office = frozenset[str]


@lru_cache(maxsize=100_000)
def offices(role: str, body: str = "") -> tuple[Office, ...]:
    """The offices that a role's words name, without the words of the body; empty where they name none (``a mother of two``)."""
    without = set(fold(re.sub(r"['’]s\b", "", body)).split()) | set(fold(body).split())
    found: dict[Office, None] = {}
    for part in _parts(role):
        parts = [long for word in re.sub(SEAT, "", fold(part)).split() for long in _LONG.get(word, word).split()]
        if not words("office_heads") & set(fold(part).split()):
            continue
        kept = frozenset(word for word in parts if word not in words("small") and word not in words("said"))
        found.setdefault(kept - without or kept)
    return tuple(found)


def written(role: str) -> tuple[str, ...]:
    """The parts of a role's words that name an office, as they stand."""
    parts = (part.strip() for part in _parts(role))
    return tuple(_ending(part) for part in parts if words("office_heads") & set(fold(part).split()))


def _parts(role: str) -> list[str]:
    return [part for part in _apart().split(role) if part]


@lru_cache(maxsize=1)
def _apart() -> re.Pattern[str]:
    """Where one office ends and the next begins: a comma, an "and" before a further office."""
    heads = "|".join(sorted(words("office_heads")))
    return re.compile(rf"\s*[,;/–—]\s*|\s+and\s+(?:also\s+)?(?=(?:\w+\s+){{0,3}}?(?:{heads})\b)", re.I)


def _ending(part: str) -> str:
    kept = part.split()
    while len(kept) > 1 and fold(kept[-1]) in words("said"):
        kept.pop()
    return re.sub(r"^(?:the|a|an|its|their)\s+", "", " ".join(kept))
