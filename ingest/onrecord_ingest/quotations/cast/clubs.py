"""Clubs that no word in their names shows to be one: by those who follow them, where the article tells of a game."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.openings import OnLinesWith, OpenedBy

_NAME = r"((?!The )[A-Z](?<!\w.)[\w’'-]+(?: [A-Z][\w-]+){1,2}?)"
_FOLLOWED = OpenedBy(
    lambda: ("supporters", "fans", "followers"),
    lambda: rf"(?:[Ss]upporters|SUPPORTERS|[Ff]ans|FANS|[Ff]ollowers) of {_NAME}(?=[ ,.](?!and [A-Z]))(?! [A-Z])",
)
_ORGANISED = OnLinesWith(
    lambda: ("supporters", "fans"),
    lambda: rf"{_NAME} (?:(?:Official )?Supporters[’']? |Fans[’']? )(?:Trust|Association|Club|Society|Group|Federation)\b",
)
_GAME = re.compile(
    r"\b(?:match|matches|fixtures?|goal|goals|goalless|pitch|season|league|League|striker|promotion|relegation|relegated|kick-off|"
    r"home game|first[- ]team|half-time|football|rugby|cricket|innings|wicket|try|derby|cup tie)\b"
)


def followed(text: str) -> frozenset[str]:
    """The names of several words that have supporters in a text about a game."""
    names = frozenset((*_FOLLOWED.findall(text), *_ORGANISED.findall(text)))
    return names if names and _GAME.search(text) is not None else frozenset()
