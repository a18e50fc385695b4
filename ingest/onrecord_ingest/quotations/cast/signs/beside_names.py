"""What stands beside a name as beside a body's: its kind, its officer, whoever works there: "the *charity* Warm Hands"."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.cast.bodies.kinds_of_bodies import kinds_of_bodies
from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.cast.signs.directed import is_directed
from onrecord_ingest.quotations.cast.signs.shapes import MODIFIER
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.patterns import Pattern

BACK = 60
"""Characters before a name that are looked at."""
_TWO = 2
_HEADS = re.compile(r"\b(?:[Hh]ead|[Dd]irector|[Mm]anager|[Ll]ead) (?:of|for)(?: [a-z]+){1,4}$")
_APART = re.compile(
    r"[,.;:!?’”]|$| (?:is|was|has|had|will|would|are|were|have|said|says|told|to|in|on|at|for|from|with|and|which|after|by)\b"
)
"""What follows a name of one word that is in apposition: not "the pub *Tolley* bought"."""
_EXPLAINED = Pattern(
    lambda: (
        rf", (?:an?|the|its|one of the|one of [A-Z][\w-]+[’']s) {MODIFIER}{{0,5}}?"
        rf"({'|'.join(sorted(kinds_of_bodies(), key=len, reverse=True))})"
        r"(?=[,.;:!?)]|$| (?:in|on|at|near|outside|which|that|based|behind|for|run|with|of|where|serving|founded|set|and|opposite)\b)"
    )
)
_HAS_OFFICER = Pattern(
    lambda: (
        rf"[’']s? (?:[a-z-]+ ){{0,2}}(?:{alternatives('bodies', 'officers_of_any')}|(?:head|director|chief) of(?: [a-z]+){{1,4}}?)"
        r"(?:,? [A-Z]| sa(?:id|ys)\b|[.;]|, (?=sa[iy]|told))"
        rf"| (?:(?:[a-z-]+ ){{1,3}}and )?(?:[a-z-]+ )?(?:{alternatives('bodies', 'officers_of_any')})(?: and(?: [a-z-]+){{1,3}})?"
        r",? [A-Z][\w’-]+ [A-Z]"
    )
)
"""What follows a name as its owner, and no person's or place's: "Northmoor*’s land director*, Ann Otto"."""


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    return frozenset(kind.split()[-1] for kind in kinds_of_bodies())


def explained(text: str, end: int) -> str:
    """The kind of body that a name is told to be behind it, or "": ", *a nursery in Skelby*"."""
    after = _EXPLAINED.match(text, end) if text.startswith((", a", ", t", ", i", ", o"), end) else None
    return after.group(1) if after is not None and after.group(1) not in phrases("bodies", "people_too") else ""


def has_officer(text: str, end: int) -> bool:
    """Whether somebody behind a name holds an office of it."""
    return _HAS_OFFICER.match(text, end) is not None


def apart(text: str, end: int) -> bool:
    """Whether a name ends a phrase, so that it is in apposition to a noun before it: not "the pub *Tolley* bought"."""
    return _APART.match(text, end) is not None


def words_before(text: str, start: int) -> list[str]:
    """The words before a name, an article left out."""
    if text[start - 1 : start] != " ":
        return [""]
    return text[max(0, start - BACK) : start - 1].removesuffix(" the").removesuffix(" The").split() or [""]


def kind_before(text: str, start: int) -> str:
    """The kind of body told straight before a name, or "": "the *charity* Warm Hands"."""
    before = words_before(text, start)
    if before[-1] not in _last_words():
        return ""
    kind = next((k for n in (3, 2, 1) if (k := " ".join(before[-n:])) in kinds_of_bodies()), "")
    return "" if kind in words("bodies", "never_before") or kind in phrases("bodies", "people_too") else kind


def works_there(text: str, start: int, single: bool = False) -> bool:
    """Whether somebody is told before a name to work at it, to head it or to have begun it: "head of sales *at* Moor End", "who *runs*
    Moor End"."""
    before = words_before(text, start)
    tie, ties = before[-1], ("at", "of") if single else ("at", "of", "for", "with")
    if len(before) < _TWO:
        return False
    if tie in words("bodies", "heading_alone") or before[-2:] == ["set", "up"]:
        who = before[:-2] if tie == "up" else before[:-1]
        somebody = who[-1:] and (who[-1] in ("who", "she", "he", "and", "now") or who[-2:][0].lower() in given_names())
        return bool(somebody) and not single
    office = before[-2].rstrip(",").lower()
    if tie not in ties:
        return False
    chief = (
        office == "executive"
        or (office == "director" and before[-3:-2] == ["and"])
        or " ".join(before[-3:-1]) in ("managing director", "executive director", "founding director")
    )
    if office == "director" and tie == "of":
        return chief or is_directed(text, start)
    return chief or office in words("bodies", f"known_{tie}") or (tie == "at" and _HEADS.search(" ".join(before[:-1])) is not None)
