"""Titles before a name, by what they tell of their bearer: courtesy, a seat on a council, a gender."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from onrecord_ingest.quotations.lexicon import load, words


def of_council() -> frozenset[str]:
    """Titles of those who sit on a council."""
    return words("titles", "council")


@cache
def elected() -> frozenset[str]:
    """Titles of those who hold a seat or an office by election."""
    return of_council() | {"mp", "msp", "minister", "mayor"}


def courtesy() -> frozenset[str]:
    """Titles that anybody may have: "Mr"."""
    return words("titles", "courtesy")


@cache
def no_office() -> frozenset[str]:
    """Titles that tell nothing of what their bearer does."""
    return courtesy() | words("titles", "knightly")


def learned() -> frozenset[str]:
    """Titles of those who have studied or teach."""
    return words("titles", "learned")


def peers() -> frozenset[str]:
    """Titles of those who sit in the House of Lords."""
    return words("titles", "peers")


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


@lru_cache(maxsize=1)
def nouns() -> dict[str, frozenset[str]]:
    """Noun that describes somebody → titles that bear it out."""
    return {noun: frozenset(borne.split()) for told, borne in load("titles")["nouns"].items() for noun in told.split()}
