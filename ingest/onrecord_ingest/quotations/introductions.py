"""Takes in the roles a sentence gives its people, and the body each role belongs to."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import Body, Mention, Person, class_nouns
from onrecord_ingest.quotations.employers import council, person_body
from onrecord_ingest.quotations.groups import body_for, it
from onrecord_ingest.quotations.offices import BEHALF, ELSEWHERE, OFFICE, PRIVATE, Offices
from onrecord_ingest.quotations.roles import roles_of
from onrecord_ingest.quotations.sentences import Sentence
from onrecord_ingest.quotations.statement import Role, Span

_PARTY_BEFORE = re.compile(
    r"\b(Labour|Conservative|Tory|Liberal Democrat|Lib Dem|Green|Reform|"
    r"Independent)s?(?:[’']s?)? (?:(?:candidate|councillor|Cllr|Councillor|Coun|leader|group leader|MP) )?$"
)
_PARTY_AFTER = re.compile(
    r"(?:,? (?:for|of) (?:the )?| \()(Labour|Lab|Conservative|Con|Tory|Liberal Democrat|Lib Dem|LD|"
    r"Green|Reform|Independent|Ind|Plaid|SNP)s?(?=[,) .])"
)
_ABBREVIATED = {
    "con": "conservative",
    "lab": "labour",
    "ld": "liberal democrat",
    "lib dem": "liberal democrat",
    "ind": "independent",
}
_OFFICE_OF = re.compile(
    r"\b(?:chief executive|ceo|director|manager|head|leader|chair\w*|founder|officer|secretary|"
    r"president|owner|boss|executive|spokes\w+|runs|leads|owns|heads|chairs|manages)\b"
    r"[^,]{0,30}?(?:of|at|for|with|\b)\s(?:the )?$",
    re.IGNORECASE,
)


_ROLES = 12
"""Roles kept of one person."""


def note_roles(offices: Offices, sentence: Sentence) -> None:
    """Takes in the roles given in a sentence."""
    for mention in offices.story.mentions(sentence.start, sentence.end):
        if isinstance(mention.entity, Person) and not mention.name.quoted:
            introduce(offices, mention, sentence)
    behalf = BEHALF.search(offices.text, sentence.start, sentence.end)
    if behalf:
        bodies = bodies_after(offices, behalf.end(), sentence)
        if bodies:
            offices.pending = (sentence.paragraph, bodies)


def bodies_after(offices: Offices, at: int, sentence: Sentence) -> tuple[str, ...]:
    """Names of the bodies that follow "on behalf of"."""
    stop = re.compile(r"[,.;:”\"]|\b(?:I|we|said|would|a spokes\w+)\b").search(offices.text, at, sentence.end)
    end = stop.start() if stop else sentence.end
    names = [m.entity.name for m in offices.story.mentions(at, end) if isinstance(m.entity, Body)]
    if "council" in offices.text[at:end].lower().split() and not any("council" in n.lower() for n in names):
        council = body_for(offices.story, "council", at)
        if council:
            names.insert(0, council.name)
    return tuple(dict.fromkeys(names))


def introduce(offices: Offices, mention: Mention, sentence: Sentence) -> None:
    """Takes in what a sentence says a person is, and the body meant."""
    person = mention.entity
    assert isinstance(person, Person)  # noqa: S101
    text = offices.text
    bodies = [m for m in offices.story.mentions(sentence.start, sentence.end) if isinstance(m.entity, Body) and not m.entity.weak]
    phrases = roles_of(mention, sentence, bodies)
    party = _PARTY_BEFORE.search(text, max(sentence.start, mention.start - 24), mention.start) or _PARTY_AFTER.match(text, mention.end)
    if party:
        word = party.group(1).lower()
        add_once(person, (_ABBREVIATED.get(word, word), party.start(1), party.end(1)))
    for role in mention.name.roles:
        if role in ("mp", "msp", "ms", "am", "td") or PRIVATE.fullmatch(role):
            add_once(person, (role, mention.start, mention.start))
    for start, end in phrases:
        phrase = text[start:end]
        if len(person.roles) >= _ROLES or any(s == start or known == phrase for known, s, _ in person.roles):
            continue
        person.roles.append((phrase, start, end))
        body = body_of(offices, phrase, start, end, mention)
        known = offices.spans.setdefault(id(person), [])
        known.append(Role(Span(start, end, phrase), body.name if body else None))
        if body is not None and offices.body.get(id(person)) is None:
            offices.body[id(person)] = body


def body_of(offices: Offices, phrase: str, start: int, end: int, mention: Mention) -> Body | None:
    """The body in a role's words."""
    named = [
        m for m in offices.story.mentions(start, end) if isinstance(m.entity, Body) and m.entity.name.lower() not in ("nhs", "send")
    ]
    named = [
        m
        for m in named
        if isinstance(m.entity, Body)
        and (
            not m.entity.weak
            or m.entity in offices.spoken
            or (
                offices.cast.knows(m.entity.name)
                and _OFFICE_OF.search(offices.text[start : m.start])
                and not re.search(r"portfolio|cabinet|member for|holder", phrase)
            )
        )
    ]
    if named:
        return named[-1].entity if isinstance(named[-1].entity, Body) else None
    if OFFICE.search(phrase) and ELSEWHERE.search(phrase):
        offices.elsewhere.add(id(mention.entity))
        return None
    owner = re.match(r"(its|their|his|her)\b", phrase, re.IGNORECASE)
    if owner and owner.group(1).lower() in ("its", "their"):
        entity = it(offices.story, start).entity
        near = max((e.start for e in offices.story.events[-20:] if e.entity is entity), default=start)
        if len(re.findall(r"[.!?][”’'\"]?\s", offices.text[near:start])) > 1:
            return None  # somebody else's, named in between
        return entity if isinstance(entity, Body) else None
    for noun in re.findall(r"\b(?:(?:the|her|his|their|its) ([a-z]+)(?=\W|$)|([a-z]+)(?:’s|'s))", phrase, re.IGNORECASE):
        noun = noun[0].removesuffix("’s").removesuffix("'s") or noun[1]
        if noun.lower() in class_nouns() or noun.lower() in ("group", "organisation", "county"):
            body = body_for(offices.story, noun.lower(), start)
            if body is None and noun.lower() in ("committee", "panel", "cabinet"):
                body = council(offices, noun.lower())
            if body is not None:
                return body
    if re.match(r"(?:her|his) (?:deputy|colleague|predecessor|successor|cabinet)", phrase):
        boss = next(
            (e.entity for e in reversed(offices.story.events) if e.subject and isinstance(e.entity, Person) and e.start < start),
            None,
        )
        if isinstance(boss, Person):
            return person_body(offices, boss)
    place = re.search(r"\bmayor of ([A-Z]\w+)", phrase)
    if place:
        return next((b for b in offices.cast.bodies if "council" in b.classes and place.group(1) in b.name), None)
    return None


def add_once(person: Person, role: tuple[str, int, int]) -> None:
    """Keeps a role that the person does not have yet."""
    if len(person.roles) < _ROLES and all(known != role[0] for known, _, _ in person.roles):
        person.roles.append(role)
