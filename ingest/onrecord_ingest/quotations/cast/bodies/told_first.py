"""The name that an article gives in its second sentence to what its first has told of by its kind alone: "*A distillery* has made
its first whisky. *Skerry Malt* spent four years on it."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from onrecord_ingest.quotations.cast.bodies.kinds_of_bodies import class_of_kind, kinds_of_bodies
from onrecord_ingest.quotations.cast.cast import Cast
from onrecord_ingest.quotations.cast.names.names import Name, given_names
from onrecord_ingest.quotations.cast.signs.body_signs import is_plural
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.patterns import Pattern

_LEAD = 900
"""Characters at an article's head in which its first sentence stands, below the headline."""
_EVENTS = frozenset(("festival", "appeal"))
"""What others put on, whose name may as well follow."""
_KIND = Pattern(
    lambda: (
        r"(?:^|\n)An? (?:(?!(?:of|for|at|in|to)\b)[\w’'-]+ ){0,3}?"
        rf"({'|'.join(sorted(kinds_of_bodies() - _EVENTS, key=len, reverse=True))})"
        r"(?:,| (?:in|at|on|near|from|which|that|where|whose|with|for|run|based|serving|founded|has|had|is|was|will|could|may|might"
        r"|must|says|said|wants|plans|needs|faces|hopes|[a-z]+ed)\b)[^\n]*?[.!?][”’\"']?\s+(?:The )?(?=[A-Z])"
    )
)
"""A first sentence that is about some body, to its end."""
_GOES_ON = re.compile(
    r",? (?:has|had|was|is|were|are|will|said|says|which|in|at|on|near|based|opened|closed|won|spent|began|started|runs|ran|took|gave"
    r"|made|needs|wants|plans|hopes|raised|bought|sold|lost|[a-z]+ed)\b"
)
_HOUSED = frozenset(("home", "school", "practice", "venue", "trader"))
"""Classes of what may be called after its house or ground."""
_SOMEBODY = re.compile(r",? (?:who\b|aged\b|\(?\d\d\b)|, (?:his|her) ")


def told_by_kind(cast: Cast, names: Sequence[Name]) -> dict[str, str]:
    """The text of the name with which the second sentence begins → the class of what the first is about."""
    text = cast.text
    told = _KIND.search(text, 0, _LEAD)
    if told is None or text[: told.start()].strip().count("\n"):
        return {}  # further down than the first sentence below the headline
    within = [n for n in names if told.start(1) <= n.start <= told.end()]
    name = within[-1] if within and within[-1].start == told.end() else None
    if (
        name is None
        or any(len(n.words) > 1 and n.kind == "unknown" for n in within[:-1])
        or not _may_be(name)
        or not _GOES_ON.match(text, name.end)
    ):
        return {}
    cls, last = class_of_kind(told.group(1)), name.words[-1].lower()
    if _SOMEBODY.match(text, name.end) or (last in _grounds() and cls not in _HOUSED):
        return {}
    return {name.text: cls}


def _may_be(name: Name) -> bool:
    """Whether the words of a name leave open of what it is one."""
    lows = [word.lower() for word in name.words]
    if len(lows) == 1 or name.kind != "unknown" or name.quoted or name.titles or name.roles or lows[0] in given_names():
        return False
    placed = lows[0] in words("constants", "place_first") and not is_plural(lows[-1])
    return not placed and lows[-1] not in words("bodies", "streets") and not set(lows) & words("roles", "heads")


@lru_cache(maxsize=1)
def _grounds() -> frozenset[str]:
    """The last words of what is rather a place."""
    return words("bodies", "places") | words("bodies", "grounds") | words("constants", "buildings")
