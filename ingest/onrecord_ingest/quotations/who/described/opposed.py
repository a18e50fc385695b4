"""Of whom a noun cannot be told, as they are told of as the other side of what was done: who won is not "the runner-up"."""

from __future__ import annotations

import re
from functools import cache

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import load
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.described.told import told_of

_TELLS_COURT = re.compile(r" (?:told|tells) (?:the )?(?:police|court|jury|jurors|officers|detectives|hearing|magistrates)\b")
_TRIED = "in the dock"


def deeds_against(story: Story, noun: str, tokens: list[Token]) -> list[re.Pattern[str]]:
    """What nobody did whom the words mean: "the new owner" has not sold, "the woman told police" admits nothing."""
    told = [noun, f"{tokens[-2].low} {noun}"] if len(tokens) > 2 else [noun]
    if noun in _anybody() and _TELLS_COURT.match(story.text, tokens[-1].end):
        told.append(_TRIED)
    return [deeds for one in told if (deeds := _deeds(one)) is not None]


def is_opposed(story: Story, person: Person, deeds: list[re.Pattern[str]]) -> bool:
    """Whether somebody is introduced by such a deed: "Ann Orme sold the house. *The new owner* said"."""
    return any(deed.search(told_of(story, person)) for deed in deeds)


@cache
def _anybody() -> frozenset[str]:
    """Nouns for those who tell a court what was done to them."""
    return frozenset(load("offices")["before_a_court"].split())


@cache
def _deeds(noun: str) -> re.Pattern[str] | None:
    """What nobody did who is called so."""
    deeds = load("offices")["opposed"].get(noun)
    return None if deeds is None else re.compile(rf"\b(?:{'|'.join(deed.strip() for deed in deeds.split(','))})\b")
