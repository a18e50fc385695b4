"""Given names that share one surname: "Geoffrey and Barbara Trickle", "Alf, Sid and Ned Crewe"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.names.names import Name, given_names
from onrecord_ingest.quotations.lexicon import words

_AGE = r"(?:, \d{1,2}| \(\d{1,2}\))?"
_AND, _COMMA = re.compile(rf"{_AGE},? (?:and|&) "), re.compile(rf"{_AGE}, ")


def share_surnames(names: list[Name], text: str) -> list[Name]:
    """The names, each given name of such a list with the surname of the last."""
    shared = list(names)
    family = ""
    for i in range(len(names) - 2, -1, -1):
        name, after = names[i], names[i + 1]
        if len(after.words) > 1:
            family = ""
        if not _may_share(name):
            family = ""
            continue
        if len(after.words) == 2 and _bears_one(after) and _AND.fullmatch(text, name.end, after.start):
            family = after.words[-1]
        elif not family or not _COMMA.fullmatch(text, name.end, after.start):
            family = ""
        if family:
            shared[i] = name._replace(words=(name.words[0], family), kind="person")
    return shared


def _may_share(name: Name) -> bool:
    return len(name.words) == 1 and name.words[0].lower() in given_names() and not name.possessive


def _bears_one(name: Name) -> bool:
    """Whether the last word of a name may be a surname."""
    return name.kind == "person" or (name.kind == "unknown" and name.words[-1].lower() not in words("bodies", "places"))
