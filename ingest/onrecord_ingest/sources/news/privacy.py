"""Health is no property of a person here: words that tell of somebody's are no role. The article's own text stays whole."""

from __future__ import annotations

import re

from onrecord_ingest.resolve.offices import written

_STATE = re.compile(
    r"\b(?:autistic|with autism|asperger\w*|adhd|dyslexi[ac]\w*|dyspraxi[ac]\w*|epilep\w*|cancer|diabet\w*|dementia|depress\w*|disabled"
    r"|cerebral palsy|\w+ syndrome|(?:was|is|been|who) diagnosed|suffer\w*|patients?|deaf|blind|wheelchair\w*|pregnan\w*|non-verbal"
    r"|(?:has|have|had|with) (?:a )?"
    r"(?:learning (?:disabilit|difficult)\w*|disabilit\w*|illness|(?:medical )?condition|depression|anxiety))\b",
    re.IGNORECASE,
)
"""How somebody is."""
_SUBJECT = re.compile(
    r"\b(?:autism|disabilit\w*|mental health|(?:special|additional|complex|medical)\b.*\bneeds|send|sen|ehcps?)\b", re.IGNORECASE
)
"""What services are about, and campaigners; of a family it tells how a child is."""
_FAMILY = re.compile(
    r"\b(?:mums?|mothers?|dads?|fathers?|parents?|grand(?:mother|father|parent|mum|dad)s?|step\w+|foster\w*|carers?|guardians?|wife|husband"
    r"|sons?|daughters?|brothers?|sisters?|twins?)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:(?:my|his|her|our) (?:[\w-]+ ){0,2}(?:son|daughter|child|boy|girl|husband|wife|mum|mother|dad|father|brother|sister"
    r"|\d+[- ]?year[- ]?old)|(?:my|his|her) (?:[\w-]+ ){0,2}(?:children|boys|girls|twins|sons|daughters)"
    r"|\d+[- ]year[- ]?old|I (?:was|am|have|had|suffer\w*))\b",
    re.IGNORECASE,
)
"""Words that speak of one person, not of all whom a service is for."""
_CONDITION = re.compile(r"\b(?:autism|mental health|(?:special|additional|complex|medical) (?:[a-z]+ )?needs)\b", re.IGNORECASE)
_NEAR = 100
"""Characters after the words for somebody within which a condition is taken to be theirs."""


def is_special(words: str) -> bool:
    """Whether words said tell of the health of somebody in particular: the speaker's own, or of a child or relative."""
    for somebody in _SOMEBODY.finditer(words):
        of_oneself = somebody.group().startswith("I ")
        near = re.split(r"[.!?]\s", words[somebody.start() : somebody.end() + (_NEAR // 4 if of_oneself else _NEAR)])[0]
        if _STATE.search(near) or (_CONDITION.search(near) and not of_oneself):
            return True
    return False


def tells_of_health(role: str) -> bool:
    """Whether words that describe somebody, apart from the offices among them, tell of their or their family's health."""
    for office in written(role):
        role = role.replace(office, " ")
    return bool(_STATE.search(role) or (_SUBJECT.search(role) and _FAMILY.search(role)))
