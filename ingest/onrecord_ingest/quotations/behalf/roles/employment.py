"""Whether a role tells that somebody is employed by a body, whatever the work: "the trust's midwife", "a driver with the company",
"who works for the charity", "a warden there"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.lexicon import alternation, alternatives, phrases, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.sentences import Token

_EMPLOYED = Pattern(
    lambda: (
        r"\b(?:works?|working|worked|employed) (?:[^,;]*? )??(?:at|for|with|by|in|on) (?:the|its|their) [a-z]"
        r"|\b(?:works|working|worked) there\b"
        rf"|\b(?:{alternation(words('offices', 'jobs') | phrases('offices', 'crews'))})"
        r" (?:there$|(?:at|with|for|from|in) (?:the|its|their) [a-z])"
        rf"|^(?:one of )?the [a-z]+[’']s (?:[a-z-]+ ){{0,2}}(?:{alternatives('offices', 'crews')})s?$"
        r"|^joined (?:the|its|their) [a-z]"
    ),
    re.IGNORECASE,
)
"""What does not tell it: "its driver", whom a bus has."""
_WORKS = frozenset(("works", "worked", "working", "employed"))
_LEADS_TO = frozenset(("at", "for", "with", "by", "in", "from"))
_OWNERS = frozenset(("the", "its", "their"))
_PARTS = frozenset(("team", "department", "directorate", "division", "office", "unit", "service"))


def is_employed(role: str) -> bool:
    """Whether a role that names no office tells of work for a body."""
    return _EMPLOYED.search(role) is not None


def _leads_to_noun(tokens: list[Token], start: int, end: int) -> bool:
    """Whether tokens lead to a body by its noun or to a part of one: "for *the trust*", "in *its finance department*"."""
    for i in range(start, end):
        if tokens[i].low in _LEADS_TO and tokens[i + 1].low in _OWNERS:
            behind = [t.low.removesuffix("'s") for t in tokens[i + 2 : min(i + 5, end + 1)]]
            if any(low in class_nouns() or low in _PARTS for low in behind):
                return True
    return False


def works_for_noun(tokens: list[Token], verb: int, end: int) -> bool:
    """Whether the verb at a token tells of work for a body told of by its noun: "who *works* for the trust", "*works* there"."""
    if tokens[verb].low == "joined":  # whoever joins a union or a club is a member of it
        named = verb + 2 <= end and tokens[verb + 1].low in _OWNERS and tokens[verb + 2].low in words("bodies", "joined")
        return named and tokens[min(verb + 3, end)].low in ("in", "from", "after", "last", "this", "at", tokens[verb + 2].low)
    if tokens[verb].low not in _WORKS:
        return False
    return _leads_to_noun(tokens, verb + 1, end) or (tokens[verb].low == "works" and tokens[min(verb + 1, end)].low == "there")
