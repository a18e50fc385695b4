"""How an article words an office where it introduces its holder: "the cabinet member", told of as "portfolio holder for roads"."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.lexicon import alternation, load, words
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.described.council_seats import CABINET

_HEAD = (
    r"(?:head ?teacher|headmaster|headmistress|principal|(?-i:^Head$)|"
    r"(?:head|leads|led|runs|run) (?:of |at )?[^,]*(?:school|academy|primary|grammar|infants|juniors))"
)
TITLED_ALWAYS = frozenset(("mp", "msp", "coroner", "judge", "magistrate", "headteacher", "vicar", "minister", "officer"))
"""Offices whose holder an article introduces with them."""


_ANOTHERS = r"(?<!\w his )(?<!\w her )(?<!\w their )"
"""What does not stand before an office of somebody's own: "runs the farm with *her* husband"."""


def same_office(noun: str, tokens: list[Token]) -> re.Pattern[str]:
    """What a role says that is the office a phrase names: "the cabinet member", told of as "portfolio holder for roads"."""
    low = {t.low for t in tokens}
    if noun in ("member", "holder") and low & {"cabinet", "portfolio", "executive"}:
        return CABINET
    second = next((t.low for t in tokens[1:-1] if t.low in words("offices", "seconds")), "")
    return _worded(noun, second)


@lru_cache(maxsize=512)
def _worded(noun: str, second: str) -> re.Pattern[str]:
    """How an article may word an office where it introduces the holder; ``second``: "alternate", "assistant", or nothing."""
    worded = alternation(str(load("offices")["worded"].get(noun, noun)).split(", "))
    told = {"headteacher": _HEAD, "headmaster": _HEAD, "headmistress": _HEAD, "head": rf"(?:head|leads|{_HEAD})"}
    ahead = rf"{second}\b.*?" if second else ""
    return re.compile(rf"{_ANOTHERS}\b{ahead}\b{told.get(noun, f'(?:{worded})')}\b(?![’']s )", re.IGNORECASE)
