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


def tells_of_health(role: str) -> bool:
    """Whether words that describe somebody, apart from the offices among them, tell of their or their family's health."""
    for office in written(role):
        role = role.replace(office, " ")
    return bool(_STATE.search(role) or (_SUBJECT.search(role) and _FAMILY.search(role)))
