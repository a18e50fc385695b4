"""Councils told of without what kind they are: "Skelby council" in a headline over news of Skelby Borough Council."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord_ingest.quotations.cast.names.names import Name
from onrecord_ingest.quotations.lexicon import words


def with_whole_councils(names: Sequence[Name]) -> list[Name]:
    """The names, each short one of a council whole, where the article names one council of the place alone with its kind."""
    whole: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for name in names:
        place = _place(name.words)
        if place and len(place) < len(name.words) - 1:
            whole.setdefault(place, set()).add(name.words)
    if not whole:
        return list(names)
    found = []
    for name in names:
        place = _place(name.words)
        known = whole.get(place, set()) if name.kind == "body" and len(place) == len(name.words) - 1 else set()
        found.append(name._replace(words=next(iter(known))) if len(known) == 1 else name)
    return found


def _place(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a council's name before those that tell its kind; none where it is no council."""
    if name[-1].lower() != "council":
        return ()
    end = len(name) - 1
    while end and name[end - 1].lower() in words("bodies", "council_kinds"):
        end -= 1
    return name[:end]
