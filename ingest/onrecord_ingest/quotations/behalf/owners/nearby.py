"""The body of an office that names none, where the article has just told of it: "The yard belongs to Northmoor Rail. Station
manager Colette Eason said"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import fitting
from onrecord_ingest.quotations.behalf.in_office.officers import hires, may_be_kept
from onrecord_ingest.quotations.behalf.in_office.standing import bare, is_own_business, stands_alone
from onrecord_ingest.quotations.behalf.left_open.councils import is_of_tier
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.appearing import before_whom
from onrecord_ingest.quotations.behalf.owners.barred import is_of_other_half
from onrecord_ingest.quotations.cast.cast import Body, Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.focus import body_plainly_meant
from onrecord_ingest.quotations.story.in_passing import only_wrote
from onrecord_ingest.quotations.text.sentences import Sentence

_SOMEBODYS = re.compile(
    r"^(?:an?(?! (?:new|interim|acting|newly)\b)|another|one|its|their|his|her|our|my|local|fellow|freelance|self-employed) "
    r"|[’']s? ",
    re.IGNORECASE,
)
"""Somebody's, or one of several: no office of the body told of before."""
_ONE_AT_HEAD = re.compile(r"(?:an?|one) (?:director|partner|manager|trustee|governor)", re.IGNORECASE)
"""One of several at the head of the body told of just before."""
_KEEPS = re.compile(r"\b(?:landlady|licensee|publican|lease|tenancy|the keys|runs? (?:it|the place))\b")
"""What only those have or do who keep the house or shop of which the article tells."""
_VISITING = frozenset(("council", "police", "fire", "union", "government", "department"))
"""Bodies that come to places and are none."""
_CLAUSE = re.compile(r"\b(?:as|when|after|while|once) $")
_SITTING = re.compile(
    r"(?:^|[.!?”’\"'\n] ?)(?:(?:The|Planning) (?:planning |licensing |scrutiny )?(?:committee|panel)\b(?![’'])"
    r"|(?:Committee|Panel) members|(?:Members|Councillors) (?:of|on) the (?:planning |licensing |scrutiny )?(?:committee|panel)\b)"
    r"[^.!?\n]*[.!?][”’\"']?\s+(?:The |Its )?$"
)
"""A sentence about those who sit on the committee of the council that decides, just before."""
_OF_COUNCIL = re.compile(r"\b(parish|town|community) council\b[^.!?\n]*[.!?][”’\"']?\s+(?:The |Its )?$", re.IGNORECASE)
"""A sentence that tells of a small council, by name or not, just before."""
_CHAIRS = re.compile(r"clerk|(?:vice[- ]|deputy )?chair(?:man|woman|person)?")
_SEAT = re.compile(r"\b(?:(?:County|City|Town|Shire) Hall|Civic Centre|Guildhall)$")
"""Where a council sits, which has no officers of its own."""
_AT = re.compile(r"(?:(?:But|And|Over|Back|Down|Up|Meanwhile,?)(?: [a-z]+){0,2} )?[Aa]t (?:the )?")
_WHERE = re.compile(r", (?:where|which|whose) [^,.;:“”\"\n]*, (?:the )?")
"""What tells more of the place where a sentence opens: "At the Weir Café, *where takings fell by half*, owner Ann Otto"."""
_LEAD, _AT_HEAD = 8, 4
_SENTENCE = 300
_RECALL = 30
_ANY = 8
"""Classes of body that can have an office such as any body has."""
_CLEAR = 0.7
"""The share of the focus that a body must have for an office that stands alone to be its own."""


def look_nearby(offices: Offices, person: Person, role: str, sentence: Sentence, start: int) -> None:
    """Keeps for a person of that role the body told of in the same paragraph before, and the one in focus."""
    classes = fitting(role)

    def theirs(entity: object) -> bool:
        return isinstance(entity, Body) and _fits(entity, classes, role) and not only_wrote(offices.story, entity)

    council = _council_before(offices, start) if _CHAIRS.fullmatch(bare(role)) else None
    if council is not None:
        offices.nearby.setdefault(id(person), council)
        return
    if classes and (stands_alone(role) or _KEEPS.search(role)) and id(person) not in offices.in_focus:
        body = body_plainly_meant(offices.story, start, theirs, _CLEAR)
        if body is not None:
            offices.in_focus[id(person)] = body
    if classes and start == sentence.start and _ONE_AT_HEAD.fullmatch(role):
        leading = _told_just_before(offices, sentence, start)
        if isinstance(leading, Body) and _fits(leading, classes, role):
            offices.nearby.setdefault(id(person), leading)
            return
    if not classes or _SOMEBODYS.search(role) or is_own_business(role) or id(person) in offices.nearby:
        return
    side = _side_behind(offices, sentence, start) if start - sentence.start <= _AT_HEAD else None
    if side is not None and _fits(side, classes, role):
        offices.nearby[id(person)] = side
        return
    events = [e for e in offices.story.events[-_RECALL:] if e.start < start and theirs(e.entity)]
    here = [e for e in events if e.paragraph == sentence.paragraph]
    told: list[tuple[object, bool]] = [(e.entity, e.subject) for e in here if e.number == here[-1].number]
    same = [m.entity for m in offices.story.mentions(sentence.start, start) if not m.name.quoted and _fits(m.entity, classes, role)]
    if any(id(e.entity) not in {id(b) for b in same} for e in events):  # another may be theirs
        heard_by = before_whom(offices, sentence, start)
        same = [b for b in same if b is not heard_by]
        told = [(b, subject) for b, subject in told if b is not heard_by]
    opening = opened_at(offices, sentence, start)
    if opening is not None and (opening in same or (opening.weak and not (opening.classes and classes.isdisjoint(opening.classes)))):
        same = [opening]
        opening.weak = False
    body = _only([(entity, False) for entity in same]) if same else _only(told)
    if body is not None:
        offices.nearby[id(person)] = body
    elif len(classes) > _ANY and isinstance(another := _told_just_before(offices, sentence, start), Body):
        offices.behind_another.setdefault(id(person), another)
    elif not same and not told and (last := _subject_of_last(offices, classes, role)) is not None:
        offices.told_last.setdefault(id(person), last)


def _council_before(offices: Offices, start: int) -> Body | None:
    """The council of those who sit, or of the small one, of which the sentence before an office tells: "The committee was split. *Vice
    chairman* Ann Otto", "It was told to the parish council. *Chairman* Ann Otto"."""
    before = max(0, start - _SENTENCE)
    if _SITTING.search(offices.text, before, start):
        return offices.councils.deciding
    told = _OF_COUNCIL.search(offices.text, before, start)
    if told is None:
        return None
    named = [m.entity for m in offices.story.mentions(before, told.end(1) + len(" council")) if m.end > told.start()]
    return next((b for b in named if isinstance(b, Body)), None) or offices.councils.of_kind(told.group(1).lower())


def _subject_of_last(offices: Offices, classes: frozenset[str], role: str) -> Body | None:
    """The one body that the sentence before, in another paragraph, goes on about by its noun: "*The trust* has apologised. ¶ Ann Otto,
    director of nursing, said"."""
    last = [e for e in offices.story.events[-_RECALL:] if e.number == offices.story.number and _fits(e.entity, classes, role)]
    named = {id(e.entity) for e in last if offices.story.mentions(e.start, e.start + 1)}
    told = {id(e.entity): e.entity for e in last if e.subject and id(e.entity) not in named}
    body = next(iter(told.values()), None)
    return body if len(told) == 1 and isinstance(body, Body) else None


def _side_behind(offices: Offices, sentence: Sentence, start: int) -> Body | None:
    """The club of which a clause behind an office tells what it did: "Manager Ann Otto was in tears as *Skelby Town* went up"."""
    for mention in offices.story.mentions(start, sentence.end):
        club = mention.name.words[-1].lower() in words("bodies", "clubs") and len(mention.name.words) > 1
        if club and isinstance(mention.entity, Body) and _CLAUSE.search(offices.text, max(start, mention.start - _LEAD), mention.start):
            return mention.entity
    return None


def _told_just_before(offices: Offices, sentence: Sentence, start: int) -> object:
    """What the sentence before is about, in one paragraph: "*Marl Dock Company* is turning it into flats. A director, Ann Otto"."""
    told = [e for e in offices.story.events[-_RECALL:] if e.paragraph == sentence.paragraph and e.start < start]
    subject = next((e for e in reversed(told) if e.subject and e.by_name), None)
    return subject.entity if subject is not None and subject.number == told[-1].number else None


def opened_at(offices: Offices, sentence: Sentence, at: int) -> Body | None:
    """The body at which a sentence opens, right before an office at some character: "*At Marsh House* the matron said"."""
    named = [m for m in offices.story.mentions(sentence.start, at) if isinstance(m.entity, Body)]
    if not named or _SEAT.search(named[0].name.text) or not _AT.fullmatch(offices.text, sentence.start, named[0].start):
        return None
    body = named[0].entity
    between = offices.text[named[0].end : at]
    return body if isinstance(body, Body) and (between in (" ", ", ") or _WHERE.fullmatch(between)) and hires(body) else None


def _fits(entity: object, classes: frozenset[str], role: str) -> bool:
    if classes == {"church"} and isinstance(entity, Body) and "school" in entity.classes:
        return False  # no vicar of a "Church of England Primary School"
    return (
        isinstance(entity, Body)
        and bool(entity.classes & classes)
        and not entity.weak
        and hires(entity)
        and is_of_tier(entity, role)
        and may_be_kept(entity, role)
        and not is_of_other_half(role, entity)
    )


def _only(told: list[tuple[object, bool]]) -> Body | None:
    """The one body among those told of, else the one that is a subject; None where several are."""
    bodies = {id(entity): entity for entity, _ in told if isinstance(entity, Body)}
    if len(bodies) > 1:
        bodies = {id(entity): entity for entity, subject in told if subject and isinstance(entity, Body)}
    return next(iter(bodies.values())) if len(bodies) == 1 else None


def subject_just_before(offices: Offices, at: int, classes: frozenset[str]) -> Body | None:
    """The body of such a class that the sentence before was about, by its name."""
    told = [e for e in offices.story.events[-_RECALL:] if e.start < at]
    last = next((e for e in reversed(told) if e.subject and e.number == told[-1].number), None)
    body = last.entity if last is not None and last.by_name else None
    return body if isinstance(body, Body) and body.classes & classes and body.classes.isdisjoint(_VISITING) and not body.weak else None
