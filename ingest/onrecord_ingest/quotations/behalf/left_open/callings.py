"""What words beside a name say somebody is: an office, work, kin or standing, and where such words are looked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from onrecord_ingest.quotations.behalf.left_open.no_longer import is_past
from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import load, words
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.text.sentences import Token

_STOPS = frozenset(",;:()–—.!?")
_PIECES = frozenset(",(–—")
TO = frozenset(("of", "at", "for", "from", "with", "behind", "in", "to"))
"""Prepositions between an office and its body."""
_SISTERS = frozenset(("ward", "senior", "charge", "theatre", "junior"))
"""What stands before a sister who is nobody's kin."""
_COURTS = frozenset(("court", "jury", "magistrates", "tribunal", "inquest"))
_BEFORE, _AFTER = 10, 16
"""Tokens on either side of a name among which an office is looked for."""


class Window(NamedTuple):
    """Words beside a name that may tell an office: ``kind`` is "before", "set off" ("…, its head"), "who", "is", "to" ("of the
    trust") or "does"."""

    kind: str
    tokens: list[Token]
    first: int
    last: int

    def lows(self) -> list[str]:
        """The words among which the office stands: those nearest the name."""
        if self.kind == "before":
            return [t.low for t in self.tokens[max(self.first, self.last - 5) : self.last + 1]]
        return [t.low for t in self.tokens[self.first : min(self.last, self.first + 7) + 1]]


@cache
def _callings() -> dict[str, frozenset[str]]:
    """Word → the callings it tells of."""
    of: dict[str, set[str]] = {}
    for calling, listed in [*load("callings")["offices"].items(), *load("callings")["others"].items()]:
        for word in str(listed).split():
            of.setdefault(word, set()).add(calling)
    return {word: frozenset(callings) for word, callings in of.items()}


@cache
def office_callings() -> frozenset[str]:
    """The callings that somebody has in a body."""
    return frozenset(load("callings")["offices"])


@lru_cache(maxsize=8192)
def _called(word: str) -> frozenset[str]:
    """The callings of which a word tells, in the plural too, and behind a hyphen: "vice-captain"."""
    word = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    known = _callings()
    return known.get(word) or known.get(word.rpartition("-")[2]) or known.get(word.removesuffix("s")) or frozenset()


def callings(lows: list[str]) -> set[str]:
    """The callings of which words in small letters tell."""
    found: set[str] = set().union(*map(_called, lows))
    for one, other in pairwise(lows):
        if one == "head" and other.startswith(("teacher", "master", "mistress")):
            found.add("school_head")
        elif other == "sister" and one in _SISTERS:
            found = (found - {"kin"}) | {"care"}
    return found


def windows(tokens: list[Token], first: int, last: int) -> Iterator[Window]:
    """The windows beside a name at tokens ``first`` to ``last``."""
    end = first - 1
    if end >= 0 and tokens[end].text == ",":
        end -= 1
    start = end
    while start >= 0 and end - start < _BEFORE and not _parts(tokens[start]):
        start -= 1
    if (
        start < end
        and words("offices", "no_more").isdisjoint(t.low for t in tokens[start + 1 : end + 1])
        and not _is_of_another(tokens, start, end, first)
    ):
        yield Window("before", tokens, start + 1, end)
    at = last + 1
    if at + 1 >= len(tokens):
        return
    kind = "does"
    if tokens[at].text in _PIECES:
        at += 1
        if tokens[at].kind == "n":
            at += 1 + (at + 1 < len(tokens) and tokens[at + 1].text in _STOPS)
        kind = "set off"
        if at < len(tokens) and tokens[at].low == "who":
            kind, at = "who", at + 1
    elif tokens[at].low in TO:
        kind = "to"
    elif tokens[at].low in ("is", "was", "became", "remains"):
        kind, at = "is", at + 1
    yield from _after(tokens, at, kind)


def _ends_a_name(tokens: list[Token], at: int, end: int) -> bool:
    """Whether a given name and a surname stand before token ``end``, no further left than ``at``."""
    return (
        end - at > 1 and tokens[end - 1].text[:1].isupper() and tokens[end - 2].low in given_names() and tokens[end - 2].text.istitle()
    )


def _is_of_another(tokens: list[Token], start: int, end: int, first: int) -> bool:
    """Whether commas set off what somebody else is, named before them: "In an email to Jo Orr, *head of housing*, Ann Otto said"."""
    return end + 2 == first and tokens[start].text == "," and _ends_a_name(tokens, 0, start)


def goes_on(tokens: list[Token]) -> bool:
    """Whether a sentence opens with "he" or "she" and tells of no court: who is tried speaks for nobody."""
    return len(tokens) > 2 and tokens[0].low in ("he", "she") and _COURTS.isdisjoint(t.low for t in tokens)


def taken_up(tokens: list[Token]) -> Iterator[Window]:
    """The window of such a sentence."""
    if goes_on(tokens):
        yield from _after(tokens, 1, "is" if tokens[1].low in ("is", "was", "became") else "does")


def _after(tokens: list[Token], at: int, kind: str) -> Iterator[Window]:
    end = at
    joined = at < len(tokens) and tokens[at].low in ("and", "&")
    while end < len(tokens) and end - at < _AFTER and (tokens[end].text == "," or not _parts(tokens[end])):
        if tokens[end].text == "," and not joined and _ends_a_name(tokens, at, end):
            break  # what follows tells of another: "who met Bill Orr, *head of housing at the council*"
        end += 1
    if end > at and not is_past([t.low for t in tokens[at - 1 : end]]):
        yield Window(kind, tokens, at, end - 1)


def _parts(token: Token) -> bool:
    """Whether a token ends what is told of somebody: a stop, a quotation, a verb of saying."""
    return token.kind == "q" or token.text in _STOPS or token.low in forms_by_word()
