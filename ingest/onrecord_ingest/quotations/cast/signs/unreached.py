"""Bodies known by that they were asked for comment: "Swiftline did not respond"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.openings import places_of
from onrecord_ingest.quotations.patterns import Pattern

_NO_COMMENT = Pattern(lambda: rf"(?:^|[.\n”’\"'] ?)([A-Z][a-z]\w+) (?:{alternatives('bodies', 'unreached')})\b")
_PAIR = re.compile(r"\b([A-Z]\w+) (?=([A-Z][a-z]\w+)\b)")
_FEW = 50
"""Names at most that an article gives so."""


def unreached(text: str) -> list[str]:
    """The names of one word that were asked for comment, and are neither a word of the text nor anybody's surname."""
    if not any(told in text for told in phrases("bodies", "unreached")):
        return []  # quicker than to look at every name
    names = list(dict.fromkeys(_NO_COMMENT.findall(text)))[:_FEW]
    if not names:
        return []
    surnames = {second for first, second in _PAIR.findall(text) if first.lower() not in words("constants", "starters")}
    return [name for name in names if name not in surnames and next(places_of(text, name.lower()), None) is None]
