"""How the name of a body is written of which no word shows that it is one."""

from __future__ import annotations

import re
import sys
from functools import lru_cache

from onrecord_ingest.quotations.cast.names.glosses import LINK
from onrecord_ingest.quotations.cast.names.names import LETTER, given_names
from onrecord_ingest.quotations.cast.names.titles import civil_titles
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.openings import OpenedBy, places_of

REST = r"(?:[\w’'-]{1,40}(?<![’']s)(?<![’'])\b)?"
CAPITAL = rf"\b{LETTER}{REST}"
"""A word of the name."""
OTHERS = rf"(?: (?:{LINK} ){{0,2}}{CAPITAL}){{0,8}}"
NAME = CAPITAL + OTHERS
MODIFIER = (
    r"(?:(?!(?:who|whose|at|of|for|in|from|with|on|to|near|by|behind|outside|inside|around|under|over|opposite|beside|against|about)\b)"
    r"[\w’'-]+ )"
)
"""A word before the noun of an apposition. No preposition: "Ann Otto, a nurse at the trust", is none."""
FIRST = rf"{LETTER}(?<!\w.)"
"""The first letter of a word; with ``REST`` and ``OTHERS`` it is the same as the name, and quicker to search a text for."""

PLACE = OpenedBy(
    lambda: ("in", "near", "around", "across", "outside"),
    lambda: r"(?:in|near|around|across|outside) ([A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})?)(?=[,.;]| [a-z])",
)
"""What stands as a place: "in Hexby", "near West Marsh"."""
_GOES_ON = re.compile("[a-z,] ")
"""What stands before a name in the middle of a sentence."""
_ENDS = re.compile(r"\b")
_PART = re.compile(r"([A-Z].*? Council) (?:[A-Z][\w’'&-]* ){0,4}(?:Department|Directorate|Division|Cabinet|Executive|Chamber)")


@lru_cache(maxsize=1)
def called_after() -> frozenset[str]:
    """Last words after which houses and grounds are called, so that the first may be a given name: "Hazel Bank", "Bluebell Ward"."""
    return (words("bodies", "places") | words("constants", "buildings") | words("bodies", "homes") | words("bodies", "grounds")) | {
        "ward"
    }


def is_person(name: str) -> bool:
    """Whether a given name or a title in it says that it is somebody's."""
    lows = name.lower().split()
    if len(lows) > 1 and lows[-1] in called_after() and lows[0].rstrip(".") not in civil_titles():
        return False  # "Hazel Bank", "Bluebell Ward"
    return not given_names().isdisjoint(lows) or lows[0].rstrip(".") in civil_titles()


def without_part(name: str) -> str:
    """The name of a council without that of a part of it: "*Hexby Council* Parks Department"."""
    council = _PART.fullmatch(name)
    return council.group(1) if council is not None else name


def may_be_two(name: str) -> bool:
    """Whether "and" before a word for a body, or before initials, leaves it to what stands around the name if it is one: "Tesco and
    Hexby Council", "Marling Health and the CCG"."""
    last = name.split()[-1]
    return " and " in name and (last.lower() in words("bodies", "heads") or last.isupper())


def stands_inside(text: str, name: str, start: int = 0, end: int = sys.maxsize) -> bool:
    """Whether a name stands in the middle of a sentence, where no word has a capital from opening it."""
    return any(_GOES_ON.match(text, at - 2) and _ENDS.match(text, at + len(name)) for at in places_of(text, name, start, end))
