"""Which trades and parts in court somebody's office rules out."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.standing import is_past
from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.kinds import is_person_noun, is_private_noun, role_noun
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.described.politics import PARLIAMENTARY
from onrecord_ingest.quotations.who.described.told import alike_to

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


def has_another_trade(person: Person, noun: str, tokens: list[Token]) -> bool:
    """Whether somebody is brought in by a trade that is not the one of a noun: of "Moss, a baker" nobody says "the nurse"."""
    of_any = words("roles", "of_any_trade")
    needs_telling = noun in words("roles", "told_parts")
    if noun in _IN_COURT or noun in _POLITICAL or noun in of_any or (noun in words("roles", "anybody") and not needs_telling):
        return False
    if is_private_noun(noun) and not needs_telling:
        return False
    if not _PAST.isdisjoint(t.low for t in tokens):
        return any(role_noun(role) in alike_to(noun) for role, start, end in person.roles if end > start and not is_past(role))
    trades = {role_noun(role) for role, start, end in person.roles if end > start}
    trades = {told for told in trades if is_person_noun(told) and not is_private_noun(told)}
    if is_by_subject(person, noun):
        return False
    return bool(trades) and not (trades & (words("roles", "besides_work") | of_any) or trades & ({noun} | alike_to(noun)))


def is_by_subject(person: Person, noun: str) -> bool:
    """Whether a noun may say of what somebody is a scholar or teacher: "Curator Dr Ann Orr … the zoologist"."""
    posts = words("roles", "learned_posts")
    return noun in words("roles", "scholars") and (
        bool(titles.learned() & person.titles) or any(role_noun(role) in posts for role, _, _ in person.roles)
    )
