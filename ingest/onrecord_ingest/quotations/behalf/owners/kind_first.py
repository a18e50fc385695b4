"""Offices that the kind of body stands before: "*Trust* chief nurse Ann Otto", "*Parish council* chairman Ann Otto"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.left_open.councils import is_parish
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.houses import named_so
from onrecord_ingest.quotations.behalf.owners.referents import of_noun, only_headed
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import words

_OWNED = re.compile(r"\b(?:(?:co-)?(?:owner|proprietor|landlord|landlady|licensee|publican)s?$|minister\b)", re.IGNORECASE)
"""Who has a place of their own, which need not be the one that the article names, and who has only a subject."""
_SMALL = frozenset(("parish", "town", "community"))
"""Kinds of council of which a story may tell without a name."""
_LONGEST = 3


def _beside(offices: Offices, noun: str, at: int) -> Body | None:
    """The one body of that kind named before in its paragraph: "At *Marsh Surgery* it was late, said *practice* manager Al Orr"."""
    line = offices.text.rfind("\n", 0, at) + 1
    named = {id(m.entity): m.entity for m in offices.story.mentions(line, at) if isinstance(m.entity, Body)}
    fitting = [body for body in named.values() if body.classes & class_nouns().get(noun, frozenset())]
    return fitting[0] if len(fitting) == 1 else None


def kind_first(offices: Offices, phrase: str, start: int) -> Body | None:
    """The body meant by the noun or nouns with which an office begins."""
    lows = phrase.removeprefix("The ").removeprefix("the ").lower().split()
    first = lows[0]
    if len(lows) == 1:
        return None
    if first in words("bodies", "before_offices"):
        body = of_noun(offices, first, start)
        if body is not None:  # "Council planning officer Ann Otto", of no parish's
            return offices.councils.with_office(phrase) if first == "council" and is_parish(body) else body
    if first in words("bodies", "before_offices_by_name"):
        headed = only_headed(offices, first, start)
        if headed is not None:
            return headed
    if _OWNED.search(phrase):
        return None
    for count in range(min(_LONGEST, len(lows) - 1), 0, -1):
        kind, noun = " ".join(lows[:count]), lows[count - 1]
        if noun in words("bodies", "no_kinds_before") or not (
            noun in class_nouns() or noun in words("offices", "kept") or kind in class_nouns()
        ):
            continue
        body = _beside(offices, noun, start) or of_noun(offices, kind, start) or named_so(offices, noun)
        if body is not None and (
            count == 1 or lows[0] in class_nouns() or set(lows[: count - 1]) <= {*body.lows, *words("bodies", "before_kinds")}
        ):
            return body
    return offices.councils.of_kind(first) if first in _SMALL and lows[1] == "council" else None
