"""Whether capitals of which somebody is director are the name of a body: "director of *Smiles on Wheels*", but "director of *Public
Health*", "director of *Brief Encounter*"."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.cast.signs.body_signs import is_plural
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.openings import OpenedBy

_NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|(?:and|of|for|on|at|to|with|the)(?= ))){0,5}")
_TIES = frozenset(("for", "on", "at", "to", "with"))
_SHOWN = OpenedBy(lambda: phrases("bodies", "on_stage"), lambda: alternatives("bodies", "on_stage"))
"""What shows that the text tells of a film or play, which have directors."""
_KIND = OpenedBy(
    lambda: phrases("bodies", "with_directors"),
    lambda: rf"(?:(?<=\b[Tt]he )|(?<=\b[Aa] )|(?<=\b[Ii]ts ))(?:{alternatives('bodies', 'with_directors')})\b",
)
"""A body told of by its kind, or those who work for one."""


def is_directed(text: str, start: int) -> bool:
    """Whether the capitals at a character name a body by their words, or may do where the text tells of one."""
    own = _own(text, start)
    if not own or _tells_of(_SHOWN, text):
        return False
    return is_plural(own[-1]) or not _TIES.isdisjoint(own) or _tells_of(_KIND, text)


@lru_cache(maxsize=2)
def _tells_of(pattern: OpenedBy, text: str) -> bool:
    """Whether a text tells of such a thing anywhere: looked for once, and not for every name."""
    return pattern.search(text) is not None


def _own(text: str, start: int) -> list[str]:
    """The words of a name at a character in small letters, none where one of them tells of work inside a body."""
    match = _NAME.match(text, start)
    own = [word.lower() for word in match.group().split()] if match is not None else []
    work = (words("bodies", "inside") - words("bodies", "no_work_alone")) | words("constants", "no_workplaces")
    return own if work.isdisjoint(own) else []
