"""Which words of an office tell that it is in no body told of: work at another school, speaking for a town's traders, a protest."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.patterns import Pattern

_AT_ANOTHER = re.compile(r"^(?:teaches|works|lectures|nurses)\b.*\b(?:elsewhere|at another|at a different|(?:at|in) one of)\b")
"""Work for a body that the article does not name: "teaches science at one of the town's comprehensives"."""
_FOR_PEOPLE = re.compile(r"(?:speaks|speaking|spoke|answering|replying) (?:for|on behalf of) (?=the )", re.IGNORECASE)
_PROTEST = Pattern(lambda: rf"\b(?:the|this|a|an) (?:[a-z-]+ )?(?:({alternatives('bodies', 'protests')})\b|group of [a-z]+s\b)")
_WHOSE_PEOPLE = re.compile(r"[Tt]he ([a-z]+)(?:[’']s|s[’']) (?:[a-z-]+ )*?([a-z-]+?)s?(?=$|[^\w-]| (?:and|who|in|of|at|from)\b)")
_AREAS = frozenset(("village", "area", "region", "country", "island"))


def is_of_none(offices: Offices, phrase: str) -> bool:
    """Whether the words tell of work elsewhere, of speaking for people who are no part of a body, or of a protest without a name."""
    for_people = _FOR_PEOPLE.match(phrase)
    if for_people is not None and of_its_people(phrase[for_people.end() :]):
        return True
    protest = _PROTEST.search(phrase)
    named = protest is not None and any(body.campaigns or protest.group(1) in body.lows for body in offices.cast.foremost)
    return _AT_ANOTHER.search(phrase) is not None or (protest is not None and not named)


def of_its_people(told: str) -> bool:
    """Whether words tell of people who live in a place or use a body, and are no part of it: "*the town's traders*", "the council's
    tenants"."""
    people = _WHOSE_PEOPLE.match(told)
    if people is None:
        return False
    return people.group(1) in (*phrases("bodies", "tiers"), *_AREAS) or people.group(2) in words("roles", "outsiders")
