"""Who sits on a council, by what the article tells of them: by title, ward, party's group, cabinet or committee."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern

CABINET = re.compile(
    r"\b(?:cabinet member|portfolio holder|executive member|cabinet lead|(?:the|over) (?:[a-z]+ )?portfolio)\b", re.IGNORECASE
)
_OF_COUNCIL = re.compile(
    r"\b(?:council[’']?s? leader|leader of (?:the |[\w ]+ )?council|(?:deputy )?mayor|committee (?:chair\w*|member)"
    r"|chair\w* (?:of )?(?:the |its |[\w’']+ )?(?:[a-z]+ ){0,3}committee)\b",
    re.IGNORECASE,
)
_SITS = re.compile(r"\bcouncillor\b|\bward\b", re.IGNORECASE)
WARD = frozenset(("ward", "local", "division"))
"""What a councillor is called by whom they stand for: "the ward member"."""
_OF_GROUP = Pattern(
    lambda: (
        r"\b(?:leads?|leader of|in) the [\w ]+ group\b|\bgroup (?:leader|member)\b|\bopposition leader\b|\bleader of the opposition\b"
        rf"|^(?:{alternatives('constants', 'of_party')})(?: (?:deputy |group )*leader)?$"
        rf"|\b(?:leads?|leader of) the (?:{alternatives('constants', 'of_party')})s?\b"
    ),
    re.IGNORECASE,
)
"""Roles of members of a party's group on a council: "who leads the Green group", "Labour group leader"."""


def sits_for_a_ward(person: Person, told: list[str]) -> bool:
    """Whether somebody is a councillor and no more than that."""
    sits = titles.of_council() & person.titles or any(_SITS.search(role) for role in told)
    return bool(sits) and not holds_council_office(told)


def holds_council_office(told: list[str]) -> bool:
    """Whether a role is one that only a councillor has: in the cabinet, over the council, over a committee."""
    return any(CABINET.search(role) or _OF_COUNCIL.search(role) for role in told)


def of_a_group(told: list[str]) -> bool:
    """Whether a role puts somebody into a party's group on a council."""
    return any(_OF_GROUP.search(role) for role in told)
