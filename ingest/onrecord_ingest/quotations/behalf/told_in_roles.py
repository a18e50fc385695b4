"""Lists of offices and callings, looked for in the words of a role."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

_WORD = re.compile(r"\w+")
_FIRST = re.compile(r"\w*\*?")


class AnyOf:
    """Phrases of which one may stand in a role as whole words; "*" stands for any ending of a word. Most roles hold the first word of
    none, which is told sooner by their words than by a search."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._entries = sorted((" ".join(entry.split()) for entry in entries), key=len, reverse=True)
        firsts = {_FIRST.match(entry).group().lower() for entry in self._entries}  # type: ignore[union-attr]
        self._words = frozenset(first for first in firsts if first and not first.endswith("*"))
        self._beginnings = tuple(first.removesuffix("*") for first in firsts - self._words)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        alternatives = "|".join(re.escape(e).replace(r"\*", r"[\w-]*").replace(r"\ ", r"[ -]") for e in self._entries)
        return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)

    def stands_in(self, role: str) -> bool:
        """Whether a role holds a phrase of the list."""
        words = _words_of(role)
        if self._words.isdisjoint(words) and not any(word.startswith(self._beginnings) for word in words if self._beginnings):
            return False
        return self._pattern.search(role) is not None


@lru_cache(maxsize=1024)
def _words_of(role: str) -> frozenset[str]:
    return frozenset(_WORD.findall(role.lower()))
