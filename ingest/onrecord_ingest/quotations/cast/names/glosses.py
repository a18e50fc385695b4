"""Names that a gloss spells out: "United Care and Council Workers (UCCW)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

LINK = r"(?:in|on|of|for|to|and|the|with|at|&|y|yr|na|nam|nan)"
"""Words that tie the capitals of a name."""
_GLOSS = re.compile(r" \(([A-Z][A-Za-z]{1,7})\)")
_GLOSSED = 120
"""Characters before an acronym in brackets in which its full name is looked for."""
_LINKS = frozenset(LINK.strip("(?:)").split("|"))


def glossed(text: str) -> Iterator[str]:
    """The full names, with a word that ties them, whose initials stand behind them in brackets."""
    for match in _GLOSS.finditer(text):
        name = _spelt_out(text[max(0, match.start() - _GLOSSED) : match.start()], match.group(1))
        if len(_LINKS & set(name.split())) > 0:
            yield name


def _spelt_out(before: str, acronym: str) -> str:
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
        elif word.lower() not in _LINKS:
            break
        if not letters:
            break
    if start is None or letters or len(acronym) < 3:
        return ""
    name, left = before[offset + start :], before[offset : offset + start].split()
    return "" if left and (left[-1][0].isupper() or left[-1] in _LINKS) and left[-1] not in ("The", "for", "to", "of") else name
