"""Churches known only by their saints: "the bells of St Wilfrid's, Hexby"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.signs.family_shops import owns_nothing
from onrecord_ingest.quotations.openings import OpenedBy

_SAINT = re.compile(r"\b(?:St|Saint) [A-Z][\w-]+(?:[’']s|s[’'])(?! [A-Z])")
_SPEAKS = OpenedBy(
    lambda: ("church", "bells", "bellringers", "ringers", "parishioners", "worshippers", "congregation", "steeple", "belfry"),
    lambda: (
        r"(?:(?<=\b[Tt]he )church (?:says|said|has said|will|hopes|plans|wants|has asked|has launched|is (?:appealing|hoping|asking))\b"
        r"|(?i:bells|(?:bell)?ringers|parishioners|worshippers|congregation|steeple|belfry) (?:of|at) (?:St|Saint) )"
    ),
)
"""What shows that the text has a church of which it tells as of a body, or its bells, or those who are at one."""
_OTHERS = re.compile(r"\b(?:pupils|patients|headteacher|head teacher|headmaster|headmistress|wards?|players|kick-off|hospice)\b")
"""What shows that a school, a hospital or a club is called after the saint."""


def churches(text: str) -> Iterator[str]:
    """The names of churches that are a saint's and nothing more, in a text in which the church speaks."""
    if _SPEAKS.search(text) is None or _OTHERS.search(text) is not None:
        return
    for match in _SAINT.finditer(text):
        if owns_nothing(text, match.end()):
            yield match.group()
