"""Participles that lead to whom somebody speaks for: "prosecuting for Dunmere Council", "representing the trust"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.text.sentences import Token

_PLEADING = frozenset(("prosecuting", "acting", "appearing", "speaking", "answering", "responding", "replying"))
_LONG = 2
"""Words of which a body's noun may be made: "the bus company"."""
_PLACES = frozenset(("town", "city", "county", "parish", "borough", "district"))
"""Nouns for places, whose people somebody may speak for as well as their council."""


def spoken_for_at(tokens: list[Token], i: int) -> int | None:
    """The token at which it begins for what somebody is told to speak by the participle at token ``i``: "speaking for *the* trust",
    "representing *Marrow* Homes"; None where it tells of nothing such."""
    if tokens[i].low == "representing":
        return i + 1
    return i + 2 if tokens[i].low in _PLEADING and i + 2 < len(tokens) and tokens[i + 1].low == "for" else None


def is_body_at(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a name in capitals, or nothing but a body's noun, stands from a token to the last one: "Marrow Homes", "the trust"."""
    i += tokens[i].low == "the"
    if i > end or tokens[i].text[:1].isupper():
        return i <= end
    return end - i < _LONG and tokens[end].low in class_nouns().keys() - _PLACES
