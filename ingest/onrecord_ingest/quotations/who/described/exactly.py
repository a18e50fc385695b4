"""Whether somebody was told of in the very words of a description, or in words that tell another: "the mayor", "the former mayor"."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.behalf.in_office.standing import is_official
from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.described.politics import PARTIES
from onrecord_ingest.quotations.who.described.told import told_of

_WORD = re.compile(r"[^\W\d_]+")
_ANY_CHIEF = frozenset(("boss", "chief", "lead", "supremo", "official"))
"""Nouns for whoever answers for what the word before says: "the housing chief"."""
_TOLD_AS_CHIEF = frozenset(("director", "head", "manager", "executive", "officer"))
"""Offices of those whom writers call chief: "the housing director", told of as "Hexby's housing chief"."""
_PAST = frozenset(("former", "ex", "retired", "onetime"))
_NOW = frozenset(("acting", "interim", "new", "current", "present", "incoming", "next"))
"""What says of an office that it is not given up."""
_GROUP = re.compile(r"\b(?:group|party|opposition)\b", re.IGNORECASE)
_OPPOSED = frozenset(("council", "deputy"))
"""What the leader of the opposition leads not."""
_LONG_SINCE = re.compile(r"\b(?:in|since) (?:19\d\d|20[01]\d)\b|\byears ago\b")


def is_told_exactly(story: Story, person: Person, office: re.Pattern[str], tokens: list[Token]) -> bool:
    """Whether a role of somebody is the office with all that the words say of it, and with nothing that makes it another."""
    asked = _asked(tokens)
    told = set(_WORD.findall(told_of(story, person).lower())) if asked and person.named else set()
    return any(
        office.search(role) is not None and asked <= own | told and not words("offices", "altering") & (own - asked)
        for role in (known for known, _, _ in person.roles)
        for own in (_plain(set(_WORD.findall(role.lower()))),)
    )


def says_all(story: Story, person: Person, tokens: list[Token]) -> bool:
    """Whether what the article tells of somebody says all that the words say: "the Skelby councillor", who represents Skelby."""
    asked = _asked(tokens)
    if not asked:
        return True
    told = [told_of(story, person) if person.named else "", *(role for role, _, _ in person.roles), *story.called.get(id(person), ())]
    return asked <= _plain(set(_WORD.findall(" ".join(told).lower())))


def opposes(person: Person, tokens: list[Token]) -> bool:
    """Whether the words ask for the opposition's, and somebody leads those in power: "the council's leader"."""
    if tokens[-1].low != "leader" or not any(t.low == "opposition" for t in tokens):
        return False
    roles = [role.lower() for role, _, _ in person.roles]
    return not any("opposition" in role for role in roles) and any(_OPPOSED & set(_WORD.findall(role)) for role in roles)


def is_former(told: list[str]) -> bool:
    """Whether any role told of somebody is one that they had."""
    return any("former" in _plain(set(_WORD.findall(role.lower()))) for role in told)


_OF_ANY_RANK = frozenset(("coroner", "judge", "sheriff", "recorder", "solicitor", "lecturer", "professor"))
"""Offices by which those of lower rank are called too: "the coroner", told of as assistant coroner."""


def is_of_other_rank(noun: str, asked: str, told: list[str]) -> bool:
    """Whether an office that is asked for ranks otherwise than each told with its noun, or is of another field: "the *deputy* leader",
    "the mayor" of whom a *former* mayor is told, "the *finance* chairman". Who was told of as leader may have become the former one."""
    same = [match.group(1) for role in told if (match := _ranked(noun).search(role)) is not None]
    ours, field = _rank(asked), fields(asked)

    def differs(own: str) -> bool:
        theirs = fields(own)
        if "former" in ours and not _NOW.isdisjoint(own.lower().split()):
            return True  # "the former leader" is not the acting one
        apart = bool(field and theirs) and field.isdisjoint(theirs)
        return apart or _rank(own) - {"former"} != ours - {"former"} or "former" in _rank(own) - ours

    return bool(same) and noun not in _OF_ANY_RANK and all(differs(own) for own in same)


def fields(told: str) -> set[str]:
    """The words of work inside a body: "*finance* chairman"."""
    return set(_WORD.findall(told.lower())) & words("bodies", "inside")


@lru_cache(maxsize=512)
def _ranked(noun: str) -> re.Pattern[str]:
    """An office with what stands before it."""
    return re.compile(rf"((?:[\w-]+ ){{0,3}}(?:\w+-)?){re.escape(noun)}\b", re.IGNORECASE)


def _rank(told: str) -> set[str]:
    """The words of rank before an office."""
    return _plain(set(_WORD.findall(told.lower()))) & (words("offices", "ranks") | {"former"})


def is_of_other_side(tokens: list[Token], told: list[str]) -> bool:
    """Whether a name in the words is another than the one in each office told: "the Millers coach", "Chinooks head coach"."""
    if tokens[-1].low == "leader" and any(t.low == "council" for t in tokens[:-1]):
        led = [role for role in told if re.search(r"\b(?:leader|leads)\b", role, re.IGNORECASE)]
        if led and all(_GROUP.search(role) for role in led):
            return True  # a group's leader is not the council's
    if told and any(t.low == "new" for t in tokens[1:-1]) and all(_LONG_SINCE.search(role) for role in told):
        return True  # "the new owner" did not buy it in 1984
    ours = {t.text for t in tokens[1:-1] if t.text[:1].isupper() and not PARTIES.fullmatch(t.text)}
    if not ours or not told:
        return False
    noun = tokens[-1].low
    same = [re.findall(r"(?<!^)\b[A-Z][\w’'-]+|^[A-Z][\w-]+(?= [a-z])", role) for role in told if noun in role.lower().split()]
    kinds = words("offices", "kinds_before") | {noun}  # not "NDP MP", "Ward councillor"
    same = [[name for name in names if name.lower() not in kinds and not PARTIES.fullmatch(name)] for names in same]
    return bool(same) and all(names and ours.isdisjoint(names) for names in same)


def answers_for_it(person: Person, tokens: list[Token]) -> bool:
    """Whether somebody answers for what stands before "chief": "the housing chief", who is the cabinet member for housing."""
    asked = _asked(tokens)
    if not asked:
        return False
    if tokens[-1].low in _ANY_CHIEF:
        return any(is_official(role) and asked <= set(_WORD.findall(role.lower())) for role, _, _ in person.roles)
    told = (_WORD.findall(role.lower()) for role, _, _ in person.roles) if tokens[-1].low in _TOLD_AS_CHIEF else ()
    return any(role[-1:] and role[-1] in _ANY_CHIEF and asked <= set(role) for role in told)


def _asked(tokens: list[Token]) -> set[str]:
    """The words between the article and the noun."""
    return _plain({word for t in tokens[1:-1] if t.kind == "w" for word in _WORD.findall(t.low)})


def _plain(told: set[str]) -> set[str]:
    """Words with one for all that tell of an office given up: "ex-mayor", "former mayor"."""
    return told - _PAST | {"former"} if told & _PAST else told
