"""Numbers under twenty that a text writes in words, as British papers do under ten: "nine", "nine-year-old"."""

from __future__ import annotations

_UNDER_TEN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_WORDS = (*_UNDER_TEN, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
SPELT = "|".join(sorted(_WORDS, key=len, reverse=True))
"""The words as alternatives of a regular expression, longest first."""


def in_figures(number: str) -> str:
    """A number in figures, whether it is written so or in words: "nine" → "9"."""
    low = number.lower()
    return str(_WORDS.index(low) + 1) if low in _WORDS else number
