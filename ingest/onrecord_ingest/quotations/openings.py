"""Regular expressions that begin with one of some words, tried only where these stand.

To try an expression at every character of a text costs more than to look up where its first words are: the words of a text are found
once for all expressions.
"""

from __future__ import annotations

import itertools
import re
import sys
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

_WORD = re.compile(r"\w+")


class OpenedBy:
    """An expression all of whose matches begin with one of some words, whole and in whatever case. It is put together when it is
    first used. Meant for whole texts and their parts by character, not for pieces cut out of one."""

    def __init__(self, opening: Callable[[], Iterable[str]], source: Callable[[], str]) -> None:
        self._opening = opening
        self._source = source

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The first words of all that is in the list of openings, in small letters."""
        return _first_words(self._opening())

    @cached_property
    def _match(self) -> Callable[..., re.Match[str] | None]:
        return re.compile(self._source()).match

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All places between two characters, in order; none begins inside the one before."""
        places = _words_of(text).places(self)
        between = places[bisect_left(places, start) : bisect_left(places, end)] if start or end < sys.maxsize else places
        return self._matches(text, between, end) if between else iter(())

    def may_stand(self, text: str, start: int, end: int) -> bool:
        """Whether one of the first words stands between two characters."""
        places = _words_of(text).places(self)
        at = bisect_left(places, start)
        return at < len(places) and places[at] < end

    def _matches(self, text: str, places: list[int], end: int) -> Iterator[re.Match[str]]:
        start = 0
        for at in places:
            if at >= start and (match := self._match(text, at, end)) is not None:
                yield match
                start = match.end()

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place."""
        return next(self.finditer(text, start, end), None)

    def findall(self, text: str) -> list[str]:
        """What the one group matched at each place, or the whole of it where there is no group."""
        return [match.group(match.re.groups) for match in self.finditer(text)]


class OnLinesWith:
    """An expression all of whose matches hold one of some words, whole and in whatever case, and stand on one line: tried only on the
    lines where these are. For expressions that begin with a name and are told by what follows it."""

    def __init__(self, telling: Callable[[], Iterable[str]], source: Callable[[], str]) -> None:
        self._telling = telling
        self._source = source

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The first words of all that tells, in small letters."""
        return _first_words(self._telling())

    @cached_property
    def _finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        return re.compile(self._source()).finditer

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places, in order."""
        end = 0
        for at in _words_of(text).places(self):
            if at >= end:
                start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at) + 1 or len(text)
                yield from self._finditer(text, start, end)

    def findall(self, text: str) -> list[str]:
        """What the one group matched at each place, or the whole of it where there is no group."""
        return [match.group(match.re.groups) for match in self.finditer(text)]


def places_of(text: str, words: str, start: int = 0, end: int = sys.maxsize) -> Iterator[int]:
    """Where words begin in a text or between two characters of it, written as they are, in order: the first of them is a whole word,
    the last may go on. For what is looked for on behalf of each name of a text, which must not be gone through so often."""
    first = _WORD.match(words)
    places = _words_of(text).of(first.group().lower()) if first is not None else ()
    between = places[bisect_left(places, start) : bisect_left(places, end)] if start or end < sys.maxsize else places
    return (at for at in between if text.startswith(words, at))


def _first_words(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(word.group().lower() for entry in entries if (word := _WORD.match(entry)) is not None)


class _Words:
    """Where the words of a text begin."""

    def __init__(self, text: str) -> None:
        self._at: defaultdict[str, list[int]] = defaultdict(list)
        low = text.lower()
        if len(low) != len(text):  # a letter that is two when small
            low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
        at = self._at
        for match in _WORD.finditer(low):
            at[match[0]].append(match.start())
        self._all = frozenset(at)
        self._places: dict[OpenedBy | OnLinesWith, list[int]] = {}

    def of(self, word: str) -> Sequence[int]:
        """Where a word of small letters begins, in order."""
        return self._at.get(word, ())

    def places(self, pattern: OpenedBy | OnLinesWith) -> list[int]:
        """Where a pattern may match, in order."""
        known = self._places.get(pattern)
        if known is None:
            opening = pattern.first_words & self._all
            lists = [self._at[word] for word in opening]
            known = self._places[pattern] = lists[0] if len(lists) == 1 else sorted(itertools.chain.from_iterable(lists))
        return known


@lru_cache(maxsize=1)
def _words_of(text: str) -> _Words:
    return _Words(text)
