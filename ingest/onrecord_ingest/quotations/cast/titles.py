"""Titles before a name, by what they tell of their bearer: courtesy, a seat on a council, a gender."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from onrecord_ingest.quotations.lexicon import words

COUNCIL = words("titles", "council")
COURTESY = words("titles", "courtesy")
NO_OFFICE = COURTESY | words("titles", "knightly")
"""Titles that tell nothing of what their bearer does."""
LEARNED = words("titles", "learned")
PEERS = words("titles", "peers")


@lru_cache(maxsize=1)
def civil_titles() -> frozenset[str]:
    """Every title but the ranks of the police."""
    return words("titles", "male") | words("titles", "female") | words("titles", "neutral")


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    """Every title."""
    return civil_titles() | words("titles", "police")


def title_gender(borne: Iterable[str]) -> int:
    """1 where the titles are a woman's, -1 where they are a man's, else 0."""
    return (not words("titles", "female").isdisjoint(borne)) - (not words("titles", "male").isdisjoint(borne))
