"""Takes in the roles a sentence gives its people, and the body each role belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord_ingest.quotations.behalf.in_office.departed import note_departed
from onrecord_ingest.quotations.behalf.in_office.fitting import is_job, is_office
from onrecord_ingest.quotations.behalf.in_office.own_business import opens_at_shop
from onrecord_ingest.quotations.behalf.in_office.standing import as_it_was, is_past, is_private
from onrecord_ingest.quotations.behalf.in_office.tried import is_victims_statement, note_tried, strikes
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.on_behalf import note_behalf
from onrecord_ingest.quotations.behalf.owners.barred import has_child_at
from onrecord_ingest.quotations.behalf.owners.bosses import of_boss, of_neighbour
from onrecord_ingest.quotations.behalf.owners.couples import note_couples
from onrecord_ingest.quotations.behalf.owners.firms import at_own_firm, family_firm, note_theirs
from onrecord_ingest.quotations.behalf.owners.founders import begun_by
from onrecord_ingest.quotations.behalf.owners.held_by_last import first_week, holder_named, of_clergy
from onrecord_ingest.quotations.behalf.owners.named_next import is_named, office_told
from onrecord_ingest.quotations.behalf.owners.named_owners import bears_name
from onrecord_ingest.quotations.behalf.owners.nearby import look_nearby
from onrecord_ingest.quotations.behalf.owners.role_owners import owner_of
from onrecord_ingest.quotations.behalf.owners.seconds import as_second
from onrecord_ingest.quotations.behalf.owners.subjects import led_by, taken_by
from onrecord_ingest.quotations.behalf.owners.unheld import holds, note_unheld
from onrecord_ingest.quotations.behalf.roles.roles import roles_of
from onrecord_ingest.quotations.behalf.roles.roles_after import roles_after
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person
from onrecord_ingest.quotations.cast.names.name_kinds import is_watch
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.statement import Role, Span
from onrecord_ingest.quotations.story.focus import person_plainly_meant
from onrecord_ingest.quotations.text.kinds import pronoun_gender
from onrecord_ingest.quotations.text.sentences import Sentence
from onrecord_ingest.quotations.who.described.politics import party_beside

_THE_FIRM = re.compile(r"\bthe (?:family )?(?:firm|company|business|shop)$")
_ALSO = re.compile(r"\balso $")
_CAME = re.compile(r" (?:has |had |first |only |recently |then )*(?:joined|came to|moved to|arrived at|started at) (?:the )?")
_HEARD = re.compile(r"\b(?:[Cc]ourt|jury|tribunal|magistrates) (?:was told|were told|heard|has heard|had heard)\b")
_AT = re.compile(r" (?:at|from) (?:the )?")
_USED = frozenset(("school", "university", "hospital", "home", "prison", "church", "practice", "venue", "association", "party"))
"""Classes of what others than those who work there are at: pupils, patients, guests, players."""
_BESIDE = 10
_ROLES = 12
"""Roles kept of one person."""


def note_roles(offices: Offices, sentence: Sentence) -> None:
    """Takes in the roles given in a sentence."""
    mentions = offices.story.mentions(sentence.start, sentence.end)
    offices.places.take_in(sentence, mentions)
    for mention in mentions:
        if isinstance(mention.entity, Person) and not mention.name.quoted:
            _introduce(offices, mention, sentence)
        elif isinstance(mention.entity, Person) and len(mention.name.words) > 1:
            _note_quoted(offices, mention, mention.entity)
    note_tried(offices, sentence)
    note_departed(offices, sentence)
    held = holder_named(offices, sentence, mentions)
    if held is not None:
        person, body, (start, end) = held
        add_once(person, (offices.text[start:end], start, end))
        offices.body.setdefault(id(person), body)
    _take_up(offices, sentence)
    first = first_week(offices, sentence)
    if first is not None:
        _take_roles(offices, first[0], [first[1]], sentence)
    note_couples(offices, mentions)
    note_theirs(offices, sentence, mentions)
    note_unheld(offices, sentence, mentions)
    offices.told = office_told(offices.text, offices.story, sentence) or offices.told
    note_behalf(offices, sentence)


def _take_up(offices: Offices, sentence: Sentence) -> None:
    """Takes in what a sentence says of the person it opens with as a pronoun: "*She manages* Second Desk", "*He is* its treasurer"."""
    tokens = sentence.tokens
    if not tokens or tokens[0].low not in ("he", "she"):
        return
    person = person_plainly_meant(offices.story, pronoun_gender(tokens[0].low), sentence.start)
    if person is None:
        return
    if _HEARD.search(offices.text, sentence.start, sentence.end):
        return  # "He is a director of Orme Joinery, the court was told": who is tried speaks for nobody
    bodies = [m for m in offices.story.mentions(sentence.start, sentence.end) if isinstance(m.entity, Body)]
    pieces = roles_after(tokens, 0, frozenset(m.start for m in bodies))
    _take_roles(offices, person, ((tokens[a].start, tokens[b].end) for a, b in pieces), sentence)


def _introduce(offices: Offices, mention: Mention, sentence: Sentence) -> None:
    """Takes in what a sentence says a person is, and the body meant."""
    person = mention.entity
    assert isinstance(person, Person)  # noqa: S101
    text = offices.text
    party = party_beside(text, sentence.start, mention)
    if party is not None:
        add_once(person, party)
    for role in mention.name.roles:
        if role in ("mp", "msp", "ms", "am", "td") or is_private(role):
            add_once(person, (role, mention.start, mention.start))
    bodies = [
        m
        for m in offices.story.mentions(sentence.start, sentence.end)
        if isinstance(m.entity, Body) and (not m.entity.weak or bears_name(m, person))
    ]
    owner = next((m for m in bodies if m.name.possessive and 2 <= mention.start - m.end <= 3), None)
    if owner is not None and isinstance(owner.entity, Body) and not _is_party(owner.entity):
        offices.body.setdefault(id(person), owner.entity)  # "Unite's Mark Hale"
    led = led_by(offices, mention, sentence)
    if led is not None and not _is_party(led):
        offices.body.setdefault(id(person), led)
    second = as_second(offices, mention, sentence)
    if second is not None:
        offices.body.setdefault(id(person), second)
    unheld = holds(offices, mention, sentence)
    if unheld is not None:
        add_once(person, (unheld.role, unheld.start, unheld.end))
        offices.body.setdefault(id(person), unheld.body)
    if is_victims_statement(text, mention, sentence):
        offices.victims.add(id(person))
    own = at_own_firm(offices, mention, sentence)
    if own is not None:
        own.weak = False
        offices.body.setdefault(id(person), own)
    begun = begun_by(offices, mention, sentence)
    if begun is not None:
        add_once(person, ("founder", mention.start, mention.start))
        offices.body.setdefault(id(person), begun)
    neighbour = of_neighbour(offices, mention.start) or of_clergy(offices, mention)
    if neighbour is not None:
        offices.body.setdefault(id(person), neighbour)
    roles = roles_of(mention, sentence, bodies)
    came = next((m.entity for m in bodies if m.start > mention.end and _CAME.fullmatch(text, mention.end, m.start)), None)
    if isinstance(came, Body) and any(end <= mention.start and is_office(text[start:end]) for start, end in roles):
        offices.body.setdefault(id(person), came)  # "Head keeper Ann Otto joined Skelby Zoo in May"
    told = offices.told
    if told is not None and not roles and unheld is None and person.first == mention.start:
        offices.told = None
        if is_named(text, told, mention, sentence, offices.story.number):
            roles = [(told.start, told.end)]
    _take_roles(offices, person, roles, sentence)
    if any(has_child_at(text[mention.end : m.start], person) for m in bodies if m.start > mention.end):
        offices.elsewhere.add(id(person))


def _note_quoted(offices: Offices, mention: Mention, person: Person) -> None:
    """Takes in the body at which somebody else's words tell a person to be: “*Ann Otto at Marrow Homes* emailed to say so.”"""
    told = next((m for m in offices.story.mentions(mention.end, mention.end + _BESIDE) if isinstance(m.entity, Body)), None)
    body = told.entity if told is not None else None
    if told is None or not isinstance(body, Body) or body.weak or not body.classes or not body.classes.isdisjoint(_USED):
        return
    if _AT.fullmatch(offices.text, mention.end, told.start):
        offices.body.setdefault(id(person), body)


def _is_party(body: Body) -> bool:
    """Whether a body is a party, whose members speak for themselves: "the SNP's Ann Otto"."""
    return "party" in body.classes or (len(body.lows) == 1 and body.lows[0] in words("constants", "parties_names"))


def _take_roles(offices: Offices, person: Person, pieces: Iterable[tuple[int, int]], sentence: Sentence) -> None:
    """Takes in the roles between pairs of characters of a sentence, and the body of each."""
    text = offices.text
    for first, end in pieces:
        shift = text[first:end].split(" ")[:2]
        start = first + len(" ".join(shift)) + 1 if is_watch(shift) else first  # "Red Watch crew manager"
        phrase = text[start:end]
        if len(person.roles) >= _ROLES or any((s == start and e >= end) or known == phrase for known, s, e in person.roles):
            continue
        person.roles.append((phrase, start, end))
        if strikes(offices, phrase, sentence):
            offices.tried.add(id(person))
        found = owner_of(offices, phrase, start, end, person)
        if found is None and (is_office(phrase) or is_job(phrase)):
            found = of_boss(offices, phrase, start) or taken_by(offices, phrase, sentence, start)
        if _THE_FIRM.search(phrase):
            found = family_firm(offices, person) or found  # "Joe Orme, representing the firm"
        if is_past(phrase):
            found = found or owner_of(offices, as_it_was(phrase), start, end, person)
            if isinstance(found, Body):
                offices.former.setdefault(id(person), found)
            found = None
        body = found if isinstance(found, Body) else None
        offices.spans.setdefault(id(person), []).append(Role(Span(start, end, phrase), body.name if body else None))
        if found == "elsewhere" or (found is None and opens_at_shop(text[sentence.start : start])):
            offices.elsewhere.add(id(person))
        elif body is None:
            look_nearby(offices, person, phrase, sentence, start)
        elif offices.body.get(id(person)) is None and not (_ALSO.search(text, max(0, start - 6), start) and len(person.roles) > 1):
            offices.body[id(person)] = body


def add_once(person: Person, role: tuple[str, int, int]) -> None:
    """Keeps a role that the person does not have yet."""
    if len(person.roles) < _ROLES and all(known != role[0] for known, _, _ in person.roles):
        person.roles.append(role)
