"""Councils told of without what kind they are, "Skelby council" in a headline over news of Skelby Borough Council, or by the
initials of their kind, as papers for those who work there do: "Skelby BC"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord_ingest.quotations.cast.bodies.clubs import tells_of_games
from onrecord_ingest.quotations.cast.names.names import Name
from onrecord_ingest.quotations.lexicon import words

_COUNCIL = re.compile(r"\b(?:the council|[Cc]ouncil[’']s|[Cc]ouncil (?:leader|tax|officers?)|Cllr|Coun|[Cc]ouncillors?)\b")
"""What tells that an article with "Skelby BC" is not about boxing."""


def by_initials(names: Sequence[Name], text: str) -> dict[str, str]:
    """The names that end in the initials of a kind of council → the class of councils, where an article tells of one and of no game."""
    found = {name.text: "council" for name in names if len(name.words) > 1 and name.words[-1] in words("bodies", "council_initials")}
    return found if found and _COUNCIL.search(text) and not tells_of_games(text) and "British Columbia" not in text else {}


def with_whole_councils(names: Sequence[Name]) -> list[Name]:
    """The names, each short one of a council whole, where the article names one council of the place alone with its kind."""
    whole: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for name in names:
        place = _place(name.words)
        if place and len(place) < len(name.words) - 1:  # with its kind
            whole.setdefault(place, set()).add(name.words)
    if not whole:
        return list(names)
    found = []
    for name in names:
        place = _place(name.words)
        short = len(place) == len(name.words) - 1 and (name.kind == "body" or name.words[-1] in words("bodies", "council_initials"))
        known = {each for each in whole.get(place, set()) if _may_be(each[len(place) :], name.words[-1])} if short else set()
        found.append(name._replace(words=next(iter(known))) if len(known) == 1 else name)
    return found


def _place(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a council's name before those that tell its kind; none where it is no council."""
    if name[-1] in words("bodies", "council_initials"):
        return name[:-1]
    if name[-1].lower() != "council":
        return ()
    end = len(name) - 1
    while end and name[end - 1].lower() in words("bodies", "council_kinds"):
        end -= 1
    return name[:end]


def _may_be(kind: tuple[str, ...], short: str) -> bool:
    """Whether a kind of council has those initials, where they are initials: "BC" of "Borough Council"."""
    return not short.isupper() or "".join(word[0] for word in kind) == short
