"""Lists of offices and callings, looked for in the words of a role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

_WORD = re.compile(r"\w+")
_FIRST = re.compile(r"\w*\*?")


class AnyOf:
    """Phrases of which one may stand in a role as whole words; "*" stands for any ending of a word. Most roles hold the first word of
    none, which is told sooner by their words than by a search."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._entries = sorted((" ".join(entry.split()) for entry in entries), key=len, reverse=True)
        firsts = {_FIRST.match(entry).group().lower() for entry in self._entries}  # type: ignore[union-attr]
        self.words = frozenset(first for first in firsts if first and not first.endswith("*"))
        self.beginnings = tuple(first.removesuffix("*") for first in firsts - self.words)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        alternatives = "|".join(re.escape(e).replace(r"\*", r"[\w-]*").replace(r"\ ", r"[ -]") for e in self._entries)
        return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)

    def stands_in(self, role: str) -> bool:
        """Whether a role holds a phrase of the list."""
        words = _words_of(role)
        if self.words.isdisjoint(words) and not (self.beginnings and any(word.startswith(self.beginnings) for word in words)):
            return False
        return self.is_in(role)

    def is_in(self, role: str) -> bool:
        """The same of a role that is known to hold the first word of a phrase."""
        return self._pattern.search(role) is not None


class Lists:
    """Several lists, of which those that stand in a role are wanted; the words of the role tell in which to look."""

    def __init__(self, lists: Sequence[AnyOf]) -> None:
        self._lists = lists
        self._by_word: dict[str, set[int]] = {}
        self._by_beginning: dict[str, set[int]] = {}
        for number, phrases in enumerate(lists):
            for word in phrases.words:
                self._by_word.setdefault(word, set()).add(number)
            for beginning in phrases.beginnings:
                self._by_beginning.setdefault(beginning, set()).add(number)
        self._beginnings = tuple(self._by_beginning)

    def standing_in(self, role: str, backwards: bool = False) -> Iterator[int]:
        """The numbers of the lists of which a phrase stands in a role, in order or the last first."""
        return (number for number in sorted(self._near(role), reverse=backwards) if self._lists[number].is_in(role))

    def _near(self, role: str) -> set[int]:
        found: set[int] = set()
        for word in _words_of(role):
            found |= self._by_word.get(word, _NONE)
            if word.startswith(self._beginnings):
                found = found.union(*(numbers for beginning, numbers in self._by_beginning.items() if word.startswith(beginning)))
        return found


_NONE: frozenset[int] = frozenset()


@lru_cache(maxsize=1024)
def _words_of(role: str) -> frozenset[str]:
    return frozenset(_WORD.findall(role.lower()))
