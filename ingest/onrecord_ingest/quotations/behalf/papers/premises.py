"""Whose a sign is by the place where it hangs: "a notice in the surgery window", "a sign in the window of the shop", "the noticeboard
in the porch"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import of_noun
from onrecord_ingest.quotations.behalf.papers.of_the_story import body_of_story
from onrecord_ingest.quotations.behalf.papers.senders import Owners
from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.focus import body_plainly_meant
from onrecord_ingest.quotations.text.sentences import Token

_HUNG = frozenset(("notice", "note", "card", "sign", "noticeboard"))
"""What somebody puts up about a place of theirs."""
_OUTSIDE = frozenset(("gate", "gates", "railings"))
"""What fields and lines have as well as shops."""
_OF_KIND = {
    "porch": frozenset(("church", "home", "school")),
    "vestry": frozenset(("church",)),
    "pulpit": frozenset(("church",)),
    "reception": frozenset(("venue", "home", "practice", "hospital")),
    "till": frozenset(("company", "concern", "venue")),
}
"""Places within a building → the classes of body that have them."""
_AT = frozenset(("in", "on", "outside", "at"))
_NO_SHOP = frozenset(("council", "police", "union"))
"""Bodies whose notices hang on the doors of others."""
_LANDLORD = re.compile(r"\b(?:landlords?|owners?|owned by|freeholders?|belongs to|brewers?|developers?),? (?:the )?$", re.IGNORECASE)
_LETS = re.compile(r"\b(?:Estates?|Properties|Property|Holdings|Developments?|Land|Investments?)$")
_KEEPS_NONE = re.compile(r"\b(?:Chamber|Association|Federation|Forum|Alliance|Network|Campaign|Water|Energy|Network Rail)\b")
"""Bodies of which nobody sees a door."""
_NEAR, _BEFORE = 7, 30
"""Words behind a sign that tell where it hangs; characters before a name that tell what the body is."""


def by_premises(offices: Offices, tokens: list[Token], i: int) -> Owners:
    """The body on whose premises the sign at token ``i`` hangs; nobody's where anybody may have hung it."""
    if tokens[i].low not in _HUNG or i + 3 >= len(tokens):
        return None
    if not words("bodies", "homemade").isdisjoint(t.low for t in tokens[max(0, i - 3) : i]):
        return ()
    at = i + 2 if tokens[i + 1].low in words("bodies", "hung_up") else i + 1
    if tokens[at].low not in _AT and not (tokens[at].low == "to" and at > i + 1):
        return None
    stop = next((k for k in range(at + 1, min(at + _NEAR, len(tokens))) if tokens[k].kind == "q" or is_finite(tokens, k)), None)
    told = tokens[at + 1 : stop if stop is not None else at + _NEAR]
    lows = [t.low.removesuffix("'s") for t in told]
    if not told or not {"his", "her", "my", "our"}.isdisjoint(lows):
        return None
    fitted = any(low in words("bodies", "fittings") for low in lows[:4])
    named = [m.entity for m in offices.story.mentions(told[0].start, told[-1].end + 1) if not m.name.quoted]
    hung = next((b for b in named if isinstance(b, Body) and _has_premises(b)), None)
    if hung is not None and fitted:
        return (hung,)
    kind = next((_OF_KIND[low] for low in lows if low in _OF_KIND), None)
    if kind is not None:
        house = offices.prominence.sole(kind)
        return (house,) if house is not None else None
    noun = next((low for low in lows if low in class_nouns() or low in phrases("bodies", "shops")), None)
    body = of_noun(offices, noun, tokens[i].start) if noun is not None and noun in class_nouns() else None
    if (
        body is None
        and ((fitted and noun is None) or noun in phrases("bodies", "shops"))
        and words("bodies", "no_shop").isdisjoint(lows)
    ):
        outside = not _OUTSIDE.isdisjoint(lows)
        body = body_of_story(offices, tokens[i].start, _not_of_council) if outside else _house(offices, tokens[i].start)
    return (body,) if body is not None else None


def _house(offices: Offices, at: int) -> Body | None:
    """The body in focus of those with doors and windows, save who only owns the building."""
    return body_plainly_meant(offices.story, at, lambda body: _has_premises(body) and not _lets(offices, body))


def _not_of_council(body: Body) -> bool:
    return body.classes.isdisjoint(_NO_SHOP)


def _lets(offices: Offices, body: Body) -> bool:
    """Whether a body is told of as the owner of what others keep."""
    told = offices.text[max(0, body.first - _BEFORE) : body.first]
    return _LETS.search(body.name) is not None or _LANDLORD.search(told) is not None


def _has_premises(body: Body) -> bool:
    """Whether a body can have doors and windows: not one known only by its capitals."""
    if body.classes & _NO_SHOP or _KEEPS_NONE.search(body.name):
        return False
    return hires(body) and (body.spoke or not body.weak) and not is_place(body)
