"""Whether the words of an office name what it is of, though the article does not show that to be a body: it is no other's then."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Cast, class_nouns
from onrecord_ingest.quotations.cast.names.names import given_names, never_first
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern

_NAME_BEFORE = re.compile(r"(?:[Tt]he )?((?!(?:Its|Their|His|Her|Our) )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+) [a-z]+(?: [a-z]+)?$")
_WORD_BEFORE = Pattern(lambda: rf"(?:[Tt]he )?([A-Z][\w-]+) (?!chair)(?:{alternatives('offices', 'of_one_body')})")
"""One word that is of no list and of no body's name."""
_HEAD = re.compile(r"(?:^|[.!?:\n][”’\"']?\s*|[“‘\"] ?)$")
_BEFORE = 6
"""Characters before an office in which the sentence begins."""
_OF_NAME = re.compile(
    r"\b(?:director|president|treasurer|patron|clerk) (?:of|for|to) (?:the )?"
    r"([A-Z][\w’'-]+(?:(?: (?:and|of|for|on|at|to|with|the))* [A-Z][\w’'-]+)+)"
)
"""An office of what is called by two capitals or more, known or not, where these are no work: "director of Open Door"."""


def is_of_name(phrase: str) -> bool:
    """Whether an office is told to be that of something with a name, and not of some work or place."""
    name = _OF_NAME.search(phrase)
    lows = name.group(1).lower().split() if name is not None else []
    work = words("constants", "no_workplaces") | words("roles", "heads") | words("bodies", "departments")
    return bool(lows) and work.isdisjoint(lows) and lows[-1] not in words("bodies", "heads")


def after_name(phrase: str, cast: Cast, start: int) -> bool:
    """Whether the office at a character stands after the name of something: "Orr Anglers chairman", "SNAP chief executive", "Optiva
    founder"; at the head of a sentence any word has a capital: "*Interim* director Ann Otto"."""
    name = _NAME_BEFORE.match(phrase) or _WORD_BEFORE.fullmatch(phrase)
    if name is None:
        return False
    word = name.group(1)
    if " " not in word and not word.isupper() and _HEAD.search(cast.text, max(0, start - _BEFORE), start):
        return False
    lows = set(name.group(1).lower().replace("-", " ").split())
    known = words("roles", "heads") | words("bodies", "initials") | words("bodies", "not_bodies")
    if len(lows) == 1 and not name.group(1).isupper():
        known |= words("bodies", "heads") | never_first() | given_names() | words("constants", "parties_names") | cast.lower
        known |= class_nouns().keys() | {low for body in cast.foremost for low in body.lows} | {place.lower() for place in cast.places}
    return not known & lows
