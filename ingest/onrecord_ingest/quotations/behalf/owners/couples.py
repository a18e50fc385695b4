"""Two people told of together as those who run a firm: "Priya and Josh Wadham opened Crumb & Co", "The Tarns run the Bull Inn"."""

from __future__ import annotations

import re
from itertools import pairwise

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person
from onrecord_ingest.quotations.cast.names.names import is_head
from onrecord_ingest.quotations.lexicon import alternation, alternatives, words
from onrecord_ingest.quotations.patterns import Pattern

_RUN = Pattern(
    lambda: rf",? (?:who )?(?:now |have |had |both |together )*(?:{alternatives('offices', 'run_by_several')}) (?:the |their firm,? )?$"
)
_BEGAN = re.compile(r" (?:opened|launched|bought) ")
_OPENED = re.compile(r",(?: \d\d,)? who (?:first |has |had |only )?(?:opened|launched|started|bought|took over) (?:the )?")
_JOINED = Pattern(
    lambda: (
        r"(?:,? \(?\d\d\)?,?)? (?:and|&) (?:(?:his|her|their) (?:[a-z-]+ )?"
        rf"(?:{alternation(words('roles', 'who_join'))}),? )?"
    )
)
_FAMILY = Pattern(
    lambda: (
        r",(?: \d\d,)? whose (?:own )?(?:family|parents|grandparents|father|mother|husband|wife|grandfather|grandmother)"
        r" (?:has|have|had|first)(?: now| also)?"
        r" (?:run|owned|kept|managed) (?:the )?"
    )
)
"""What leads from somebody to what the family runs: "Ann Otto, *whose family has run* Orme's Bakery since 1950"."""
_COUPLE = re.compile(
    r"\b(?:couple|pair|duo|trio|husband[- ]and[- ]wife team|brothers|sisters|family|owners)"
    r"(?: who)? (?:behind|run|own|of) (?:[Tt]he )?$"
)
"""What leads from two without a name to the firm they have: "The couple behind *Crust* in Bell Street"."""
_WITH_KIN = re.compile(
    r",(?: \d\d,)? who (?:now |has |have |had |co-)*(?:has|have|had|runs?|ran|owns?|owned|keeps?|kept|opened|started|founded|set up)"
    r" (?:the|a|this) [\w’' -]{3,30} with (?:her|his) [a-z-]+,? "
)
"""What leads to whom somebody has it with: "Ann Otto, *who has the shop with her husband,* Joe"."""
_FIRMS = frozenset(("company", "concern", "practice", "trader", "venue"))
_KEPT = _FIRMS | {"landlord"}
"""The same, where the article tells of the landlord as well, whom it may not name."""
_FAR, _LEAD = 60, 40
"""Characters between the second of two people and their firm."""


def _note_founder(offices: Offices, mention: Mention, firm: Mention) -> None:
    """Takes in the firm that somebody has opened, or that is the family's: "Sal Ferris, who opened *Crust* in Bell Street"."""
    person, body = mention.entity, firm.entity
    if not isinstance(person, Person) or not isinstance(body, Body) or firm.start - mention.end > _FAR or not body.classes <= _FIRMS:
        return
    last = body.lows[-1]  # no "mayor, who opened the Harbour Hub"
    opened = body.classes & {"company", "trader"} or last in words("bodies", "shops_called") or not is_head(last)
    led_to = (_FAMILY, _OPENED) if opened else (_FAMILY,)
    if any(lead.fullmatch(offices.text, mention.end, firm.start) for lead in led_to):
        body.weak = False
        offices.body.setdefault(id(person), body)


def tells_of_couple(offices: Offices, mention: Mention) -> bool:
    """Whether a name is that of the firm of two or more without a name: "The couple behind *Crust*"."""
    body = mention.entity
    before = offices.text[max(0, mention.start - _LEAD) : mention.start]
    return isinstance(body, Body) and body.classes <= _KEPT and not mention.name.quoted and _COUPLE.search(before) is not None


def _note_pair(offices: Offices, first: Mention, second: Mention) -> None:
    """Takes in who the couple are of whose firm it was told: "*Ann Otto*, who has the shop with her husband, *Joe*"."""
    led = offices.text[first.end : second.start]
    if offices.couples and (
        _WITH_KIN.fullmatch(led) or (_JOINED.fullmatch(led) and offices.text[first.start - 1 : first.start] == "\n")
    ):
        for mention in (first, second):
            if isinstance(mention.entity, Person):
                offices.body.setdefault(id(mention.entity), offices.couples[-1])


def note_couples(offices: Offices, mentions: list[Mention]) -> None:
    """Takes in the firm that two people of a sentence run. ``mentions``: the names in it."""
    for mention in mentions:
        if isinstance(mention.entity, Body) and tells_of_couple(offices, mention) and mention.entity not in offices.couples:
            mention.entity.weak = False
            offices.couples.append(mention.entity)
    for mention, other in pairwise(mentions):
        _note_founder(offices, mention, other)
        _note_pair(offices, mention, other)
    for first, second, third in zip(mentions, mentions[1:], mentions[2:], strict=False):
        firm, people = third.entity, [m.entity for m in (first, second) if isinstance(m.entity, Person)]
        if len(people) < 2 or not _JOINED.fullmatch(offices.text, first.end, second.start) or not isinstance(firm, Body):
            continue
        if third.start - second.end > _FAR or not firm.classes <= _FIRMS or not _RUN.fullmatch(offices.text, second.end, third.start):
            continue
        if "company" not in firm.classes and _BEGAN.search(offices.text, second.end, third.start):
            continue  # "Ann Orr and Joe Tarn opened Skelby Library"
        firm.weak = False
        for person in people:
            offices.body.setdefault(id(person), firm)
