"""The body of those who are told of by the holder of office whose second they are: "Ann Otto, *his deputy*", "*Mr Orr's number two*,
Ann Otto", "Ann Otto, who stood in *for him*"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.employers import person_body
from onrecord_ingest.quotations.behalf.in_office.departed import has_departed
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, Entity, Mention, Person
from onrecord_ingest.quotations.text.kinds import pronoun_gender
from onrecord_ingest.quotations.text.sentences import Sentence

_SECONDS = (
    r"(?:(?:first |joint |then )?deputy(?: [a-z]+){0,2}|(?:immediate )?successor|replacement|number two|right-hand (?:man|woman)"
    r"|second[- ]in[- ]command|stand-in|chief of staff|spokes(?:man|woman|person))"
)
_WHOSE = r"(?P<whose>[Hh]is|[Hh]er|(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Coun) )?[A-Z][\w-]+(?: [A-Z][\w-]+)?[’']s?)"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Professor|Cllr|Coun|Councillor) )"
_AT_HEAD = re.compile(rf"{_WHOSE} {_SECONDS},? {_TITLE}?$")
_SET_OFF = re.compile(rf",(?: \d\d,)? (?:who (?:is|was|has been|became) (?:now )?)?{_WHOSE} {_SECONDS}\b")
_WHOM = r"(?P<whose>him|her|(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Coun) )?[A-Z][\w-]+(?: [A-Z][\w-]+)?)\b"
_STANDS_IN = re.compile(
    r",(?: who)?(?: is| was| has been| had been)? (?:deputy to|deputis(?:es|ed|ing) for|st(?:ands|ood|anding) in for"
    rf"|fill(?:s|ed|ing) in for|cover(?:s|ed|ing) for|took over from|succeeded|replaced) {_WHOM}"
)
_STOOD_IN = re.compile(rf"(?:Standing in|Deputising|Filling in|Covering) for {_WHOM},? $")
_TOLD = frozenset(
    (
        *("deputy", "successor", "replacement", "number", "right-hand", "second-in-command", "second", "stand-in", "chief"),
        *("spokesman", "spokeswoman", "spokesperson", "deputises", "deputised", "deputising", "standing", "stands", "stood"),
        *("filling", "filled", "fills", "covering", "covered", "covers", "took", "succeeded", "replaced"),
    )
)
"""Words without one of which a sentence tells of nobody's second."""
_FOLLOWS = re.compile(r"\b(?:successor|replacement|took over|succeeded|replaced)\b")
"""What is told of those who follow somebody who has left."""
_FAR = 48
_RECALL = 120
_NEVER = frozenset(("mp", "msp", "ms", "am", "td"))


def as_second(offices: Offices, mention: Mention, sentence: Sentence) -> Body | None:
    """The body of the holder of office whose deputy, successor or stand-in the person mentioned is told to be."""
    if _TOLD.isdisjoint(sentence.words):
        return None
    text, start = offices.text, max(sentence.start, mention.start - _FAR)
    told = _AT_HEAD.search(text, start, mention.start) or _STOOD_IN.search(text, start, mention.start)
    told = told or _SET_OFF.match(text, mention.end) or _STANDS_IN.match(text, mention.end)
    if told is None:
        return None
    whose, follows = told["whose"].lower(), _FOLLOWS.search(told.group()) is not None
    if whose in ("his", "him", "her"):
        unheld = offices.unheld if told.start() == sentence.start else None
        if unheld is not None and unheld.subject and unheld.paragraph == sentence.paragraph and unheld.end < sentence.start:
            return unheld.body  # "The school's head is away. *Her deputy*, Ann Otto"
        return of_holder(offices, pronoun_gender(whose), min(told.start(), mention.start), mention.entity, follows)
    named = [m.entity for m in offices.story.mentions(told.start("whose"), told.end("whose"))]
    boss = next((entity for entity in named if isinstance(entity, Person) and entity is not mention.entity), None)
    return person_body(offices, boss) or (_held(offices, boss) if follows else None) if boss is not None else None


def _held(offices: Offices, boss: Person) -> Body | None:
    """The body in which somebody is told to have held office, which whoever followed has now."""
    return offices.former.get(id(boss)) or (offices.body.get(id(boss)) if has_departed(offices, boss) else None)


def of_holder(offices: Offices, gender: int, at: int, other: Entity, follows: bool = False) -> Body | None:
    """The body of the last person told of who holds an office in one, of that gender not the ``other``: nobody else has deputies.
    ``follows``: whether whoever held one and left may be meant."""
    for person in offices.story.lately(_RECALL, at):
        boss = person.alias or person
        if boss is other or boss.gender * gender < 0:
            continue
        body = person_body(offices, boss) or (_held(offices, boss) if follows else None)
        if body is not None or any(role in _NEVER for role, _, _ in boss.roles):
            return body
    return None
