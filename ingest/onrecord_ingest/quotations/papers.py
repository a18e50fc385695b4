"""Whose a document is that names no owner: "a cabinet paper", "a report to governors", "its response"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import Body, class_nouns
from onrecord_ingest.quotations.offices import Offices
from onrecord_ingest.quotations.owners import of_noun, of_pronoun

_PAPER = (
    r"(?:reports?|papers?|documents?|minutes|briefing|note|agenda|letters?|notices?|statement|reply|response|figures|data|records|strategy|policy"
    r"|review|survey|assessment|plan|website|newsletter|leaflet|email|advert|spreadsheet|memo|slides?|presentation)"
)
_OWN = re.compile(rf"^(?:an?|the|one|another)?\s*(?:[a-z-]+ )*?([a-z]+) {_PAPER}\b", re.IGNORECASE)
_TO = re.compile(
    rf"\b{_PAPER} (?:to|for|before|presented to|prepared for) (?:the |its )?(?:\w+[’']s )?(cabinet|council|board|committee|governors|councillors|members|trustees)\b",
    re.IGNORECASE,
)
_ITS = re.compile(rf"^(its|their) (?:[a-z-]+ )*?{_PAPER}\b", re.IGNORECASE)
_BY = re.compile(
    r",? (?:which |that )?(?:came|is|was|were)? ?(?:from|written by|signed by|prepared by|drawn up by) (?:an?|the)? ?(?:[a-z-]+ ){0,2}(officers?|council|trust)\b"
)
_OUTSIDE = re.compile(r"\b(?:independent|external|outside|watchdog)\b", re.IGNORECASE)
_BODY_OF = {
    "cabinet": "council",
    "councillors": "council",
    "members": "council",
    "officer": "council",
    "officers": "council",
    "planning": "council",
    "committee": "council",
    "governors": "school",
    "trustees": "charity",
}
"""Part of a body → the noun of the whole."""


def is_outside(words: str) -> bool:
    """Whether a document says of itself that others than those it is about wrote it."""
    return bool(_OUTSIDE.search(words))


def paper_owner(offices: Offices, start: int, end: int) -> Body | None:
    """The body whose document the noun phrase between two characters is."""
    words = offices.text[start:end]
    if is_outside(words):
        return None
    if _ITS.match(words):
        owner = of_pronoun(offices, start)
        return owner if isinstance(owner, Body) else None
    found = _TO.search(words) or _OWN.match(words) or _BY.match(offices.text, end, end + 60)
    if found is None:
        return None
    noun = found.group(1).lower().rstrip("’'")
    noun = _BODY_OF.get(noun, noun)
    return of_noun(offices, noun, start) if noun in class_nouns() else None
