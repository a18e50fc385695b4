"""Names that the article explains by what they are: "the charity Second Desk", "Moorlander, the bus company"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.shapes import CAPITAL, FIRST, NAME, OTHERS, REST, is_person
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.openings import OnLinesWith, OpenedBy


def _kinds() -> str:
    """What a body may be."""
    return "|".join(sorted(phrases("bodies", "declaring"), key=len, reverse=True))


def _premises() -> str:
    return alternatives("bodies", "premises")


_BEFORE = OpenedBy(
    lambda: phrases("bodies", "declaring") | phrases("bodies", "premises"),
    lambda: (
        rf"(?:(?:{_kinds()}|{_kinds().capitalize()})(?:, | called | named | )|(?:{_premises()}) (?:called |named |))"
        rf"(?:the )?({NAME})"
    ),
)
_AT_OPENING = OpenedBy(
    lambda: phrases("bodies", "declaring"),
    lambda: rf"(?:^|(?<=[.\n])|(?<=[.\n] ))(?i:{_kinds()}) ({NAME})(?= [a-z]|,)",
)
_AFTER = OnLinesWith(
    lambda: phrases("bodies", "declaring") | phrases("bodies", "premises") | {"founded", "set", "established", "formed", "which"},
    lambda: (
        rf"({FIRST}(?<![\w’'&] .){REST}{OTHERS}), (?:(?:an?|the|the {CAPITAL}[’']s) "
        rf"(?:[a-z][a-z-]* ){{0,3}}(?:{_kinds()}|{_premises()})"
        r"(?= (?:that|which|based|behind|for|in|of|at|near|outside|with|whose|run|set)\b|[,.])"
        r"|(?:which was )?(?:founded|set up|established|formed) (?:in|by|after|at)\b"
        rf"|which (?:{alternatives('bodies', 'doings')})\b|which ({alternatives('bodies', 'doings_of_places')})\b)"
    ),
)
"""A name explained; the last group holds what is told of places too."""
_OF_THE = re.compile(r"([A-Z]\w+) (?:for|of|from|by|at) (?:the )?")
_PLACE = re.compile(r" (?:in|at) [A-Z]\w+$")


def explained(text: str) -> Iterator[str]:
    """The names with their kind before or behind them."""
    places = words("bodies", "places") | words("constants", "buildings")
    for match in itertools.chain(_BEFORE.finditer(text), _AT_OPENING.finditer(text), _AFTER.finditer(text)):
        name = _cut(match.group(1))
        placed = match.re.groups > 1 and match.group(2) is not None and name.split()[-1].lower() in places
        if name and not is_person(name) and not placed:
            yield name


def _cut(name: str) -> str:
    """The name without the place it is in and the paper that is its own: "Accounts for Beacon Trust", "Second Desk in Skelby"."""
    whole = _OF_THE.match(name)
    if whole is not None and (
        whole.group(1).lower() in words("bodies", "papers") or whole.group(1).lower() in words("bodies", "documents")
    ):
        name = name[whole.end() :]
    name = name.removeprefix("The ")
    place = _PLACE.search(name)
    return name[: place.start()] if place and " " in name[: place.start()] else name
