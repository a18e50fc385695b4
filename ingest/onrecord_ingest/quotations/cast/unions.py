"""Unions known by their members and officers and not by a word in their names: "Members of United Lecturers have voted"."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.cast.names import given_names
from onrecord_ingest.quotations.cast.numbered import LOCAL
from onrecord_ingest.quotations.lexicon import alternatives, words

_CAPITAL = r"[A-Z][\w-]*"
_NAME = rf"({_CAPITAL}(?: (?:(?:and|of|for|&) )?{_CAPITAL}){{0,4}})"
_DISPUTE = re.compile(rf"\b(?:{alternatives('bodies', 'disputes')})\b", re.IGNORECASE)
_MEMBERS_OF = re.compile(
    rf"\b[Mm]embers of (?:the )?{_NAME}(?=,? (?:{alternatives('bodies', 'members_do')})\b)"
    rf"|\b(?:[Ss]trikes?|[Ww]alkouts?|[Bb]allots?|[Aa]ction) by (?:members of )?(?:the )?{_NAME}(?= members\b|[,.]| at\b| over\b)"
    rf"|(?<![\w’'] ){_NAME} members (?={alternatives('bodies', 'members_do')}\b)"
)
_OFFICERS_OF = re.compile(
    rf"(?<![\w’'] )(?<!\. ){_NAME}(?:[’']s?)? (?=(?:{alternatives('bodies', 'union_ranks')}) "
    rf"(?:{alternatives('bodies', 'union_offices')})\b)"
    rf"|\b(?:{alternatives('bodies', 'union_ranks')}) (?:{alternatives('bodies', 'union_offices')}) (?:of|for|with|at) (?:the )?{_NAME}"
)


def unions(text: str) -> frozenset[str]:
    """The names that a text about a dispute at work shows to be those of unions."""
    locals_ = frozenset(LOCAL.findall(text))
    if _DISPUTE.search(text) is None:
        return locals_
    return locals_ | frozenset(
        name
        for pattern in (_MEMBERS_OF, _OFFICERS_OF)
        for match in pattern.finditer(text)
        for name in match.groups()
        if name and _may_be(name)
    )


def _may_be(name: str) -> bool:
    """Whether nothing in a name says that it is that of another kind of body, or somebody's."""
    lows = name.lower().split()
    if len(lows) == 1 and not name.isupper() and not re.search("[a-z][A-Z]", name):
        return False
    return not (lows[-1] in _other_heads() or lows[0] in given_names() or set(lows) & words("constants", "parties_names"))


@lru_cache(maxsize=1)
def _other_heads() -> frozenset[str]:
    """The last words of the names of bodies that are no unions."""
    return (words("bodies", "heads") | words("constants", "buildings") | words("bodies", "places")) - words("bodies", "of_unions")
