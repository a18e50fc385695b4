"""How the name of a body is written of which no word shows that it is one."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.glosses import LINK
from onrecord_ingest.quotations.cast.names import LETTER, given_names
from onrecord_ingest.quotations.cast.titles import civil_titles

REST = r"(?:[\w’'-]{0,40}(?<![’']s)(?<![’'])\b)?"
CAPITAL = rf"\b{LETTER}{REST}"
"""A word of the name."""
OTHERS = rf"(?: (?:{LINK} ){{0,2}}{CAPITAL}){{0,5}}"
NAME = CAPITAL + OTHERS
FIRST = rf"{LETTER}(?<!\w.)"
"""The first letter of a word; with ``REST`` and ``OTHERS`` it is the same as the name, and quicker to search a text for."""


def is_person(name: str) -> bool:
    """Whether a given name or a title in it says that it is somebody's."""
    lows = name.lower().split()
    return not given_names().isdisjoint(lows) or lows[0].rstrip(".") in civil_titles()
