"""Unions that no word in their names shows to be one: by their officers ("Lecturers Together regional official"), by their members
who strike, by what they are called beside their name."""

from __future__ import annotations

import re
from functools import cache

from onrecord_ingest.quotations.lexicon import alternatives, grammar, words
from onrecord_ingest.quotations.patterns import Pattern

_CAPITAL = r"\b[A-ZÀ-ÖØ-Þ](?:[\w’'-]{0,40}(?<![’']s)(?<![’'])\b)?"
_NAME = rf"{_CAPITAL}(?: (?:(?:of|for|and) )?{_CAPITAL}){{1,4}}"
_OFFICE = Pattern(lambda: rf" (?:{alternatives('bodies', 'union_offices')})\b")
_BEFORE = re.compile(rf"(?:^|[^\w’'] ?|[a-z] )({_NAME})(?:[’']s?)?$")
_MEMBERS = re.compile(rf"\b[Mm]embers (?:of|in|from) (?:the )?({_NAME})(?!,? (?:and |& )?[A-Z]|[\w’'])")
_NOT_OF = r"(?!(?:of|for|with|from|at|in|to|who)\b)"
_CALLED = re.compile(rf"({_NAME}), (?:the|an?) (?:{_NOT_OF}[\w’'-]+ ){{0,3}}union(?=[,.]| (?:which|that|for)\b)")
_TELLS = re.compile(r"\b(?:union|unions|strikes?|striking|picket|industrial action|walkout)\b")
_STRIKES = re.compile(
    r"\b(?:strikes?|striking|pickets?|picketing|walk(?:ed|ing)? out|walkouts?|industrial action|downed? tools|ballot(?:ed)?)\b"
)
_END = re.compile(r"[.!?\n]")
_LIST = re.compile(r"\b[A-Z][\w-]*(?:,| and| &) $")
"""What stands before the rest of a name that is a list: "*Shop,* Ferry and Allied Workers"."""
_NEAR, _SENTENCE = 70, 240
_LEAST = frozenset(("association", "concern", "company", "media", "charity"))
"""Classes that a name alone may seem to show where it is a union's."""


def unions(text: str) -> frozenset[str]:
    """The names of several words that the text shows to be unions'."""
    if _TELLS.search(text) is None:
        return frozenset()
    found = [match.group(1) for match in _CALLED.finditer(text)]
    for office in _OFFICE.finditer(text):
        named = _BEFORE.search(text, max(0, office.start() - _NEAR), office.start())
        if named is not None and not _LIST.search(text, max(0, named.start(1) - _NEAR), named.start(1)):
            found.append(named.group(1))
    found += [match.group(1) for match in _MEMBERS.finditer(text) if _STRIKES.search(_sentence(text, *match.span()))]
    return frozenset(name for name in map(_without_opening, found) if " " in name)


def is_open(classes: set[str]) -> bool:
    """Whether what a name shows leaves open that it is a union's."""
    return classes <= _LEAST


def holds_a_body(name: str) -> bool:
    """Whether a word in the name is one for a body, so that the name is read without being declared: "Dunmere Unison"."""
    known = words("bodies", "heads") | words("bodies", "known")
    return any(word.lower() in known or word.isupper() for word in name.split())


def _without_opening(name: str) -> str:
    """The name without the words that only open its sentence: "But", "For the"."""
    words_of = name.split(" ")
    while words_of and words_of[0].lower() in _opening():
        words_of.pop(0)
    return " ".join(words_of)


@cache
def _opening() -> frozenset[str]:
    closed = ("conjunctions", "subordinators", "prepositions", "adverbs")
    return words("constants", "articles").union(*(grammar(key) for key in closed))


def _sentence(text: str, start: int, end: int) -> str:
    """What stands around some characters, to the next full stop on both sides."""
    before = text[max(0, start - _SENTENCE) : start]
    cut = max((match.end() for match in _END.finditer(before)), default=0)
    stop = _END.search(text, end, end + _SENTENCE)
    return before[cut:] + text[start : stop.start() if stop is not None else end + _SENTENCE]
