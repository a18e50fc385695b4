"""Who is in politics, and of which party."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern

PARTIES = Pattern(lambda: rf"\b(?:{alternatives('constants', 'of_party')})\b", re.IGNORECASE)
PARLIAMENTARY = frozenset(("backbencher", "frontbencher", "politician", "parliamentarian", "lawmaker", "legislator"))
"""Nouns for whoever is in politics."""
_POLITICAL_OFFICE = Pattern(lambda: rf"\b(?:{alternatives('offices', 'political')})\b", re.IGNORECASE)
IN_POLITICS = re.compile(
    r"\b(?:MP|MSP|MS|councillor|(?:Labour|Conservative|Lib Dem|Liberal Democrat|Reform|Green|SNP|Plaid)[’']s?)\b,? (?:[\w’']+ )?$"
)
"""What stands before the name of somebody in politics: "her MP, Labour's"."""
_PARTY_BEFORE = Pattern(
    lambda: (
        rf"\b({alternatives('constants', 'parties_before')})s?(?:[’']s?)?"
        r" (?:(?:candidate|councillor|Cllr|Councillor|Coun|leader|group leader|MP) )?$"
    )
)
_PARTY_AFTER = Pattern(lambda: rf"(?:,? (?:for|of) (?:the )?| \()({alternatives('constants', 'parties_after')})s?(?=[,) .])")
_ABBREVIATED = {
    "con": "conservative",
    "lab": "labour",
    "ld": "liberal democrat",
    "lib dem": "liberal democrat",
    "ind": "independent",
}
_NEAR = 24
"""Characters before a name in which its party stands."""


def party_beside(text: str, start: int, mention: Mention) -> tuple[str, int, int] | None:
    """The party told beside a name in a sentence from a character on, and where: "*Labour* councillor Ann Otto", "Ann Otto (*Con*)"."""
    party = _PARTY_BEFORE.search(text, max(start, mention.start - _NEAR), mention.start) or _PARTY_AFTER.match(text, mention.end)
    if party is None:
        return None
    word = party.group(1).lower()
    return _ABBREVIATED.get(word, word), party.start(1), party.end(1)


def is_of_party(party: str, told: list[str]) -> bool:
    """Whether a role tells the party."""
    return any(party.lower().rstrip("s") in role.lower() for role in told)


def is_of_another_party(party: str, told: list[str]) -> bool:
    """Whether the parties told of somebody are others."""
    named = [match.group().lower() for role in told for match in PARTIES.finditer(role)]
    return bool(named) and not any(name[:5] == party.lower()[:5] or {name[:3], party.lower()[:3]} == {"con", "tor"} for name in named)


def is_politician(person: Person, before: str = "") -> bool:
    """Whether the article gives somebody a political office; ``before``: the words that stand before the name, "her MP, Labour's"."""
    if IN_POLITICS.search(before):
        return True
    told = [role for role, _, _ in person.roles]
    return bool({"mp", "msp", "minister", "mayor"} & person.titles or titles.of_council() & person.titles) or has_political_office(told)


def has_political_office(told: list[str]) -> bool:
    """Whether a role is an office in politics."""
    return any(_POLITICAL_OFFICE.search(role) for role in told)
