"""Clubs that no word in their names shows to be one: by those who follow them, where the article tells of a game."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.openings import OnLinesWith, OpenedBy
from onrecord_ingest.quotations.patterns import Pattern

_NAME = r"((?!The )[A-Z](?<!\w.)[\w’'-]+(?: [A-Z][\w-]+){1,2}?)"
_FOLLOWED = OpenedBy(
    lambda: ("supporters", "fans", "followers"),
    lambda: rf"(?:[Ss]upporters|SUPPORTERS|[Ff]ans|FANS|[Ff]ollowers) of {_NAME}(?=[ ,.](?!and [A-Z]))(?! [A-Z])",
)
_ORGANISED = OnLinesWith(
    lambda: ("supporters", "fans"),
    lambda: rf"{_NAME} (?:(?:Official )?Supporters[’']? |Fans[’']? )(?:Trust|Association|Club|Society|Group|Federation)\b",
)
_GAME = Pattern(lambda: rf"\b(?:{alternatives('bodies', 'of_games')})\b")


def followed(text: str) -> frozenset[str]:
    """The names of several words that have supporters in a text about a game."""
    names = frozenset((*_FOLLOWED.findall(text), *_ORGANISED.findall(text)))
    return names if names and tells_of_games(text) else frozenset()


def tells_of_games(text: str) -> bool:
    """Whether an article tells of a match, a team or a season."""
    return _GAME.search(text) is not None
