"""The body that a page of its own is written by, where the page says so: "We at Open Door", "Harbour House. We are a small charity"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Cast, class_nouns
from onrecord_ingest.quotations.openings import OpenedBy

_WE = OpenedBy(
    lambda: ("we", "us", "at"),
    lambda: (
        r"[Ww]e (?:here )?at |us (?:here )?at |[Aa]t (?:the )?[A-Z][\w’ -]{2,50},? we\b|We(?: are|[’']re) (?:an?|the|one of|proud) "
    ),
)
_WE_AT = re.compile(r"\b(?:[Ww]e|us) (?:here )?at (?:the )?$")
_AT = re.compile(r"\b[Aa]t (?:the )?$")
_AT_WE = re.compile(r",? we(?:[’'](?:re|ve|ll))? [a-z]")
_WE_ARE = re.compile(
    r"(?:[^.!?\n“”\"]{0,60}[.!?]\s+|[^.!?\n“”\"]{0,30}\n+)"
    r"We(?:[’']re| are) (?:an?|the|one of|proud to be an?) ((?:[a-z][\w’'-]* ){0,4}?)([a-z]+)(?=[ ,.;:])"
)
_LEADS_IN = 16


def those_who_write(cast: Cast) -> Body | None:
    """The body that speaks of itself as "we" outside quotation marks; None where none does, or more than one."""
    if _WE.search(cast.text) is None:
        return None
    found: list[Body] = []
    for mention in cast.mentions:
        body = mention.entity
        if not isinstance(body, Body) or mention.name.quoted or mention.name.possessive:
            continue
        told = _WE_ARE.match(cast.text, mention.end)
        if told is not None:
            body.classes |= _kind(told)
        before = max(0, mention.start - _LEADS_IN)
        at = _AT.search(cast.text, before, mention.start) is not None and _AT_WE.match(cast.text, mention.end) is not None
        if told is not None or at or _WE_AT.search(cast.text, before, mention.start) is not None:
            found.append(body)
    if not found or any(body is not found[0] for body in found):
        return None
    found[0].weak = False
    found[0].classes = found[0].classes or {"concern"}
    return found[0]


def _kind(told: re.Match[str]) -> frozenset[str]:
    """What those who write call themselves: "a small *charity* in Hexby"."""
    named = [word for word in (*told.group(1).split(), told.group(2)) if word in class_nouns()]
    return class_nouns()[named[0]] if named else frozenset()
