"""Unions known by their members and officers and not by a word in their names: "Members of United Lecturers have voted"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.cast.signs.numbered import LOCAL
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.openings import OnLinesWith, OpenedBy
from onrecord_ingest.quotations.patterns import Pattern

_CAPITAL = r"[A-Z][\w-]*"
_NAME = rf"({_CAPITAL}(?: (?:(?:and|of|for|&) )?{_CAPITAL}){{0,4}})"
_DISPUTE = OpenedBy(lambda: phrases("bodies", "disputes"), lambda: rf"(?i:{alternatives('bodies', 'disputes')})\b")
_MEMBERS = OpenedBy(lambda: ("members", "by"), lambda: r"(?:[Mm]embers|by)\b")
_BY = re.compile(r"\b(?:[Ss]trikes?|[Ww]alkouts?|[Bb]allots?|[Aa]ction) $")
_OF_NAME = Pattern(lambda: rf" (?:of )?(?:the )?{_NAME}(?=,? (?:{alternatives('bodies', 'members_do')}|members|over)\b|[,.])")
_THEY_DO = Pattern(lambda: rf" (?:{alternatives('bodies', 'members_do')})\b")
_ITS_MEMBERS = OpenedBy(
    lambda: ("said", "says", "has", "warned", "insisted", "claimed"),
    lambda: r"(?:said|says|has said|warned|insisted|claimed) (?:that )?(?:its|their|most|all|\d+% of its) members\b",
)
_OFFICER = OpenedBy(
    lambda: phrases("bodies", "union_ranks"),
    lambda: rf"(?:{alternatives('bodies', 'union_ranks')}) (?:{alternatives('bodies', 'union_offices')})\b",
)
_WHOSE = re.compile(rf"{_NAME}(?:[’']s?)? $")
_WHERE = re.compile(rf" (?:of|for|with|at) (?:the )?{_NAME}(?![\w-]| [A-Z]|[’']s? ?[A-Z])")  # and not "the Health Workers’ Union"
_NOT_OF = r"(?!(?:of|for|with|from|at|in|to|who)\b)"
_CALLED = OnLinesWith(
    lambda: ("union",), lambda: rf"{_NAME}, (?:the|an?) (?:{_NOT_OF}[\w’'-]+ ){{0,3}}union(?=[,.]| (?:which|that|for)\b)"
)
_SHORT = OnLinesWith(lambda: ("union",), lambda: r"\b[Tt]he ([A-Z]{2,6}) union(?![\w-])")
"""A union by its letters: "members of the *TGU* union"."""
_LEAST = frozenset(("association", "concern", "company", "media", "charity"))
"""Classes that a name alone may seem to show where it is a union's."""
_LOOK = 70


@lru_cache(maxsize=2)
def unions(text: str) -> frozenset[str]:
    """The names that a text about a dispute at work shows to be those of unions."""
    numbered_ones = frozenset(LOCAL.findall(text))
    if _DISPUTE.search(text) is None:
        return numbered_ones
    return numbered_ones | frozenset(
        name
        for name in (
            *_with_members(text),
            *_whose_members(text),
            *_with_officers(text),
            *_CALLED.findall(text),
            *_SHORT.findall(text),
        )
        if _may_be(name)
    )


def _with_members(text: str) -> Iterator[str]:
    """The names of those who have members: "Members of United Lecturers have", "a strike by TWU members", "TWU members voted"."""
    for match in _MEMBERS.finditer(text):
        before = text[max(0, match.start() - _LOOK) : match.start()]
        if match.group() == "by" and not _BY.search(before):
            continue
        named = _OF_NAME.match(text, match.end())
        if named is not None and (match.group() == "by" or text.startswith(" of ", match.end())):
            yield named.group(1)
        whose = _WHOSE.search(before) if match.group() == "members" and _THEY_DO.match(text, match.end()) else None
        if whose is not None:
            yield whose.group(1)


def _whose_members(text: str) -> Iterator[str]:
    """The names of those who speak of their members: "Hospital Staff Together said its members had had enough"."""
    for match in _ITS_MEMBERS.finditer(text):
        whose = _WHOSE.search(text[max(0, match.start() - _LOOK) : match.start()])
        if whose is not None:
            yield whose.group(1)


def _with_officers(text: str) -> Iterator[str]:
    """The names of those who have officers as unions have: "Unite's regional organiser", "branch secretary of the TWU"."""
    for match in _OFFICER.finditer(text):
        whose = _WHOSE.search(text[max(0, match.start() - _LOOK) : match.start()])
        where = _WHERE.match(text, match.end())
        yield from (named.group(1) for named in (whose, where) if named is not None)


def is_open(classes: set[str]) -> bool:
    """Whether what a name shows leaves open that it is a union's."""
    return classes <= _LEAST


def _may_be(name: str) -> bool:
    """Whether nothing in a name says that it is that of another kind of body, or somebody's."""
    lows = name.lower().split()
    if len(lows) == 1 and not name.isupper() and not re.search("[a-z][A-Z]", name):
        return False
    return not (lows[-1] in _other_heads() or lows[0] in given_names() or set(lows) & words("constants", "parties_names"))


def holds_a_body(name: str) -> bool:
    """Whether a word in the name is one for a body, so that the name is read without being declared: "Dunmere Unison"."""
    known = words("bodies", "heads") | words("bodies", "known")
    return any(word.lower() in known or word.isupper() for word in name.split())


@lru_cache(maxsize=1)
def _other_heads() -> frozenset[str]:
    """The last words of the names of bodies that are no unions."""
    return (words("bodies", "heads") | words("constants", "buildings") | words("bodies", "places")) - words("bodies", "of_unions")
