"""Which trades and parts in court somebody's office rules out."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.kinds import is_private_noun
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.politics import PARLIAMENTARY

_ALL_DAY = Pattern(lambda: rf"\b(?:{alternatives('offices', 'all_day')})\b", re.IGNORECASE)
"""Offices that leave no time for a trade."""
_LAWYERS = Pattern(lambda: rf"\b(?:{alternatives('roles', 'court_offices')})\b", re.IGNORECASE)
_IN_COURT = frozenset(("witness", "defendant", "accused", "suspect", "victim", "plaintiff", "claimant"))
_PAST = frozenset(("former", "retired", "ex", "one-time", "ex-", "then"))
_POLITICAL = PARLIAMENTARY | {"campaigner", "veteran"}


def keeps_from_a_trade(person: Person, noun: str, tokens: list[Token]) -> bool:
    """Whether somebody's office rules out that a noun for a trade or a part in court means them."""
    told = [role for role, _, _ in person.roles]
    if noun in _IN_COURT:
        return any(_LAWYERS.search(role) for role in told) or "judge" in person.titles or "justice" in person.titles
    if _PAST & {t.low for t in tokens} or is_private_noun(noun):
        return False
    if noun in _POLITICAL:
        return False
    return bool({"mp", "msp", "minister", "premier"} & person.titles) or any(_ALL_DAY.search(role) for role in told)
