"""Bodies of a place whose kind is written small, as some papers do: "*Wexcombe council* said", "a spokesman for *Skelby NHS trust*"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from onrecord_ingest.quotations.cast.signs.shapes import CAPITAL, FIRST, PLACE, REST
from onrecord_ingest.quotations.lexicon import alternatives, grammar, phrases, words
from onrecord_ingest.quotations.openings import OnLinesWith
from onrecord_ingest.quotations.patterns import Pattern

_SMALL = OnLinesWith(
    lambda: {"council"} | phrases("bodies", "small_heads") | phrases("bodies", "small_kinds") | phrases("bodies", "small_houses"),
    lambda: (
        rf"({FIRST}{REST}(?: (?:and )?{CAPITAL}){{0,3}} (?:"
        rf"((?:{alternatives('bodies', 'tiers')}) council|{alternatives('bodies', 'small_heads')})"
        rf"|({alternatives('bodies', 'small_houses')})|{alternatives('bodies', 'small_kinds')}))\b"
        rf"(?! (?:{alternatives('bodies', 'not_behind_small')})\b|-)"
    ),
)
"""A name and its kind; the first group within are kinds that need nothing more, the second those that are places too."""
_OFFICER = Pattern(
    lambda: (
        rf"\b(?:said|says|added|according to|spokes\w+ (?:for|at)|(?:{alternatives('bodies', 'officers_of_any')}) (?:of|at)) (?:the )?$"
    )
)
_WITHIN = re.compile(r"[a-z,] $")
_INITIALS = 4
"""Letters of the longest first word that is all capitals and a name."""
_BACK = 40
"""Characters before a name in which an office of it is told."""
_SPEAKS = Pattern(
    lambda: rf"(?: spokes\w+|[’']s (?:{alternatives('bodies', 'officers_of_any')})|,? (?:{alternatives('bodies', 'body_speech')}))\b"
)
_AS_NAME = re.compile(r"[’']s [a-z]|,? (?:has|had|is|was|will|would|which|plans|wants)\b")
"""What shows that a noun in the singular that opens a sentence without an article is part of a name."""
_UNNAMED = re.compile(r"\b[Aa]n? $")
_AS_ONE = re.compile(r"[,.]| (?:has|had|is|was|will|must|should|could|which|that|who|says|said|faces|wants|plans|in|to|[a-z]+ed)\b")
"""What follows where a council is told of without a name, and not an officer of its: "an Essex council *must* pay"."""
_AN = 4


def of_places(text: str) -> Iterator[str]:
    """Names of bodies made of a place and a small noun, where the article shows that the first word is a name."""
    opening: set[str] = set()
    for match in _SMALL.finditer(text):
        name, start = match.group(1), match.start(1)
        opener, _, rest = name.partition(" ")
        behind_article = rest[:1].isupper() and opener.lower() in words("constants", "determiners")
        if behind_article:  # "A Wexcombe council spokesman"
            name, start = rest, start + len(opener) + 1
        if _UNNAMED.search(text, max(0, start - _AN), start) and _AS_ONE.match(text, match.end(1)):
            continue  # "An Essex council has said sorry": one of several there
        if name.split()[0].lower() in words("constants", "starters") | words("constants", "determiners"):
            continue
        if match.group(2):
            yield name
            continue
        first = name.split()[0]
        if first.lower() in _not_places() or (first.isupper() and len(first) > _INITIALS):  # "CASH-STRAPPED council"
            continue
        acts = _SPEAKS.match(text, match.end(1)) is not None
        if match.group(3) and not acts and _OFFICER.search(text, max(0, start - _BACK), start) is None:
            continue
        within = behind_article or _WITHIN.search(text, max(0, start - 2), start) is not None
        if within or acts or _AS_NAME.match(text, match.end(1)) is not None:
            yield name
        else:
            opening.add(name)
    if opening:
        placed = frozenset(PLACE.findall(text))
        yield from (name for name in sorted(opening) if name.split()[0] in placed)


@lru_cache(maxsize=1)
def _not_places() -> frozenset[str]:
    """Words with a capital that are no place."""
    closed = frozenset[str]().union(*(grammar(key) for key in ("weekdays", "months", "conjunctions", "prepositions")))
    return closed | words("bodies", "not_before_small")
