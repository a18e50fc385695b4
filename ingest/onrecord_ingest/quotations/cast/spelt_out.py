"""The full name before its initials in brackets: "United Care and Council Workers (UCCW)"."""

from __future__ import annotations

import re
from functools import cache

LINK = r"(?:in|on|of|for|to|and|the|with|at|&|y|yr|na|nam|nan)"
"""Small words inside the names of bodies."""


@cache
def links() -> frozenset[str]:
    """The same as a set."""
    return frozenset(LINK.strip("(?:)").split("|"))


def spelt_out_before(before: str, acronym: str) -> str:
    """The words before a gloss whose initials it is made of: "United Care and Council Workers" for UCCW."""
    pieces = list(re.finditer(r"[^\s]+", before.rsplit("\n", 1)[-1]))
    offset = before.rfind("\n") + 1
    letters = [c for c in acronym if c.isupper()]
    start = None
    for piece in reversed(pieces):
        word = piece.group()
        if word[0].isupper() and letters and word[0] == letters[-1] and word[-1] not in ".,;:":
            letters.pop()
            start = piece.start()
        elif word.lower() not in links():
            break
        if not letters:
            break
    if start is None or letters or len(acronym) < 3:
        return ""
    name, left = before[offset + start :], before[offset : offset + start].split()
    return "" if left and (left[-1][0].isupper() or left[-1] in links()) and left[-1] not in ("The", "for", "to", "of") else name
