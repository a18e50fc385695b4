"""How two names of people compare: equal, spelt alike, one letter off, an initial, a short form, or nothing of it."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.resolve.words import short_forms

EQUAL, ALIKE, LETTER, INITIAL, SHORT, FULLER = "equal", "spelt alike", "one letter off", "an initial", "a short form", "a further name"
GIVEN = "given names one letter off"
NEAREST = (EQUAL, ALIKE, LETTER, GIVEN, INITIAL, SHORT, FULLER)
"""In order of nearness."""


@lru_cache(maxsize=200_000)
def compare(one: str, other: str) -> str:
    """What two folded names have to do with each other; empty where nothing, or where either is one word alone."""
    first, second = one.split(), other.split()
    if len(first) < 2 or len(second) < 2:
        return ""
    if first == second or "".join(first) == "".join(second):
        return EQUAL
    if first[-1] != second[-1]:
        return (
            _of_spelling(first, second, first[-1], second[-1], LETTER if len(first[-1]) > 3 else "")
            if first[:-1] == second[:-1]
            else ""
        )
    return _given(first[:-1], second[:-1])


def _given(first: list[str], second: list[str]) -> str:
    one, other = first[0], second[0]
    if one == other:
        rest, others = first[1:], second[1:]
        shorter, longer = sorted((rest, others), key=len)
        fits = all(any(_may_be(a, b) for b in longer) for a in shorter)
        return FULLER if fits else ""
    if len(one) == 1 or len(other) == 1:
        return INITIAL if one[0] == other[0] else ""
    if first[1:] != second[1:]:
        return ""
    if _long_forms(one) & _long_forms(other):
        return SHORT
    if (one in gender("male") and other in gender("female")) or (one in gender("female") and other in gender("male")):
        return ""
    known = (one in gender("")) + (other in gender(""))  # of two known names neither is a slip; of none, nobody can tell
    relation = _of_spelling(first, second, one, other, "" if known == 2 or min(len(one), len(other)) < 4 else LETTER)
    return GIVEN if relation == LETTER and not known else relation


def _of_spelling(first: list[str], second: list[str], one: str, other: str, off: str) -> str:
    if _sound(one) == _sound(other):
        return ALIKE
    return off if DamerauLevenshtein.distance(one, other, score_cutoff=1) == 1 else ""


def _may_be(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _long_forms(given: str) -> frozenset[str]:
    """A given name itself and the names for which it may stand."""
    return short_forms().get(given, frozenset()) | {given}


@lru_cache(maxsize=4)
def gender(which: str) -> frozenset[str]:
    """Given names mostly borne by one gender, but for those of both; all of them where none is asked for."""
    male, female, either = (words("names", key) for key in ("male", "female", "either"))
    return {"male": male - female - either, "female": female - male - either}.get(which, male | female | either)


@lru_cache(maxsize=100_000)
def _sound(word: str) -> str:
    """Spellings of one sound to one form, as far as English spelling lets: ``tracey`` and ``tracy``, ``clarke`` and ``clark``."""
    for pattern, plain in (
        ("ph", "f"), ("ck", "k"), ("c(?=[aourtlk]|$)", "k"), ("ai", "a"), ("(?:ey|ie|ye)$", "y"), ("(?<=[a-z])h", ""), ("e$", ""),
        ("(.)\\1", "\\1"),
    ):  # fmt: skip
        word = re.sub(pattern, plain, word)
    return word
