"""For whom somebody speaks: the body of the speaker's office, the bodies of a joint statement, nobody for a
private person."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.employers import person_body
from onrecord_ingest.quotations.behalf.in_office.fitting import is_office
from onrecord_ingest.quotations.behalf.in_office.officers import independent
from onrecord_ingest.quotations.behalf.in_office.standing import is_past, is_private
from onrecord_ingest.quotations.behalf.introductions import add_once
from onrecord_ingest.quotations.behalf.left_open.clues import Clues
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.on_behalf import asked_to
from onrecord_ingest.quotations.behalf.owners.houses import heads_house
from onrecord_ingest.quotations.behalf.owners.named_owners import keeps
from onrecord_ingest.quotations.behalf.papers.by_office import of_his_or_her
from onrecord_ingest.quotations.behalf.papers.own_papers import of_its_making
from onrecord_ingest.quotations.behalf.papers.papers import note_writer, owners_at
from onrecord_ingest.quotations.behalf.papers.senders import ONLINE, papers
from onrecord_ingest.quotations.behalf.unnamed.staff import group_body
from onrecord_ingest.quotations.behalf.unnamed.unnamed import named_in, told_of
from onrecord_ingest.quotations.cast.cast import Body, Entity, Person, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for

_SPEAKING = frozenset(("council", "school", "hospital", "trust", "university", "college"))
"""Nouns for bodies that speak though nobody names them."""


def on_behalf_of(offices: Offices, found: Found, speaker: Speaker) -> tuple[str, ...]:
    """Fullest names of the bodies for whom the statement was made."""
    _note_office(offices, found, speaker)
    asked = asked_to(offices, found, speaker)
    if asked is not None:
        offices.on_behalf.add(found.start)
        return asked
    bodies = _bodies(offices, found, speaker)
    if found.subject is not None:
        note_writer(offices, found.sentence, bodies)
    return tuple(dict.fromkeys(body.name for body in bodies))


def _note_office(offices: Offices, found: Found, speaker: Speaker) -> None:
    """Takes in the office by which somebody named elsewhere is told to speak: "the council leader said"."""
    person = speaker.entity
    if found.subject is None or not isinstance(person, Person) or not person.named or speaker.others:
        return
    told = found.sentence.tokens[found.subject.first : found.subject.last + 1]
    phrase = offices.text[told[0].start : told[-1].end]
    owned = told_of(offices, found, told[0].start, phrase) or named_in(offices, told[0].start, phrase) if len(told) > 2 else None
    if owned is not None and not any(
        is_office(role) for role, _, _ in person.roles
    ):  # "the charity's lead doctor", told of by name before
        add_once(person, (" ".join(t.text for t in told), told[0].start, told[-1].end))
        offices.body.setdefault(id(person), owned)
        return
    words_of = [t for t in told if t.low not in grammar("determiners")]
    if words_of and all(t.kind == "w" and t.text.islower() for t in words_of) and not any("'" in t.low for t in told):
        office = " ".join(t.text for t in words_of)
        if is_office(office) and not is_private(office) and not any(is_office(role) for role, _, _ in person.roles):
            add_once(person, (office, words_of[0].start, words_of[-1].end))


def known_by_now(offices: Offices, speaker: Speaker, behalf: tuple[str, ...]) -> tuple[str, ...]:
    """The bodies of those who spoke before the article told whose officers they are: "The head of a school has told MPs …"."""
    people = [offices.writers.get(id(speaker), speaker.entity), *speaker.others]
    if len(behalf) >= len(people) or not all(isinstance(e, Person) for e in people):
        return behalf
    if offices.clues is None:
        offices.clues = Clues(offices.places)
        _note_described(offices)
    named = [e.alias or e for e in people if isinstance(e, Person)]
    for person in named:
        if person.named and id(person) not in offices.by_now:
            offices.by_now[id(person)] = person_body(offices, person)
    bodies = [(person, offices.by_now[id(person)]) for person in named if person.named]
    return tuple(dict.fromkeys(b.name for p, b in bodies if b is not None and (_has_voice(b) or _is_itself(p, b)))) or behalf


def _note_described(offices: Offices) -> None:
    """Takes in the offices by which people were told of before they were named: "A police and crime commissioner has denied it"."""
    for _, described in offices.story.anonymous:
        person = described.alias
        office = described.name.endswith("crime commissioner") or (is_office(described.name) and not is_private(described.name))
        if person is None or not office or is_past(described.name):
            continue
        if not any(is_office(role) for role, _, _ in person.roles):
            add_once(person, (described.name, described.first, described.first + len(described.name)))


def _bodies(offices: Offices, found: Found, speaker: Speaker) -> tuple[Body, ...]:
    """The bodies behind a speaker: itself, those of the people's offices, the owners of a document, a group's employer."""
    if isinstance(speaker.entity, Body):
        offices.spoken.add(speaker.entity)
        both = _two_bodies(offices, found, speaker.entity) if not speaker.others else ()
        if both:
            return both
    if speaker.entity is not None:
        people = [speaker.entity, *speaker.others]
        behind = [(e, e if isinstance(e, Body) else person_body(offices, e, found)) for e in people]
        return tuple(b for e, b in behind if b is not None and (_has_voice(b) or _is_itself(e, b)))
    if not speaker.name:
        return ()
    if found.subject is None and speaker.name in offices.groups:
        return offices.groups[speaker.name]
    bodies = _of_paper(offices, found, speaker)
    if bodies is None:
        bodies = tuple(speaker.spoken_for or ())
    if not bodies and found.subject is not None:
        body = group_body(offices, speaker.name, found)
        bodies = (body,) if body is not None else offices.groups.get(speaker.name, ()) if _is_pronoun(found) else ()
    if not bodies and found.subject is not None:
        itself = _unnamed_body(offices, found, speaker.name)
        bodies = (itself,) if itself is not None else ()
    bodies = tuple(body for body in bodies if _has_voice(body))
    offices.groups[speaker.name] = bodies
    return bodies


def _unnamed_body(offices: Offices, found: Found, name: str) -> Body | None:
    """The council or school that speaks where the article names none: "*The girl's school* said it had helped"."""
    assert found.subject is not None  # noqa: S101
    tokens = found.sentence.tokens[found.subject.first : found.subject.last + 1]
    own = len(tokens) > 1 and tokens[-2].low.endswith(("'s", "s'"))
    noun = tokens[-1].low
    if noun not in _SPEAKING or tokens[0].low not in ("the", "her", "his", "their") or not (own or len(tokens) == 2):
        return None
    known = not own and any(noun in b.classes for b in offices.cast.foremost)
    return Body(name, tokens[0].start, set(), {noun}) if name.endswith(noun) and not known else None


def _is_itself(entity: Entity, body: Body) -> bool:
    """Whether a name that may be a place's speaks for itself, or by whoever is told to head it: "the principal of Marsh House"."""
    if isinstance(entity, Body):
        return body is entity and not independent(body)
    roles = [role for role, _, _ in entity.roles]
    return heads_house(body, roles) or keeps(body, roles)


def _two_bodies(offices: Offices, found: Found, body: Body) -> tuple[Body, ...]:
    """The two of whom one is told by its noun: "Police and Marrow Homes said in a joint statement", "the council and Marrow Homes"."""
    if found.subject is None:
        return ()
    tokens = found.sentence.tokens[found.subject.first : found.subject.last + 1]
    at = next((i for i, t in enumerate(tokens) if t.low == "and" and i), None)
    if at is None or at > 3 or tokens[0].low not in ("the", "police"):
        return ()
    noun = tokens[at - 1].low
    named = {m.entity.name for m in offices.story.mentions(tokens[0].start, tokens[at].start)}
    if noun not in class_nouns() or named or not offices.story.mentions(tokens[at].start, tokens[-1].end):
        return ()
    first = offices.cast.of_class("police") if noun == "police" else body_for(offices.story, noun, tokens[0].start)
    return (first, body) if first is not None and first is not body and _has_voice(body) else ()


def _is_pronoun(found: Found) -> bool:
    return found.subject is not None and found.sentence.tokens[found.subject.first].low in grammar("pronouns")


def _has_voice(body: Body) -> bool:
    """Whether somebody can speak for it: no regulator or court, no street that is only known by its capitals."""
    return not independent(body) and not (body.weak and not body.spoke and body.lows[-1] in words("bodies", "places"))


def _of_paper(offices: Offices, found: Found, speaker: Speaker) -> tuple[Body, ...] | None:
    """The owners of a document that speaks: those whom its own words name, else those of the place where the article told of it."""
    noun = next((w for w in re.findall(r"[a-z-]+", (speaker.name or "").lower())[::-1] if w in papers()), None)
    if noun is None:
        return None
    tokens = found.sentence.tokens
    if found.subject is not None:
        at = next((i for i in range(found.subject.first, found.subject.last + 1) if tokens[i].low == noun), None)
        own = owners_at(offices, found.sentence, at) if at is not None else None
        if own is None and tokens[found.subject.first].low in ("her", "his"):
            own = of_his_or_her(offices, found, noun, speaker)
        if own is not None:
            offices.papers[noun.removesuffix("s")] = own
            return own
    known = tuple(speaker.spoken_for) if speaker.spoken_for else offices.papers.get(noun.removesuffix("s"))
    if known is None and noun in ONLINE and found.subject is not None and tokens[found.subject.first].low == "the":
        known = next((offices.papers[one] for one in ONLINE if one in offices.papers), None)  # "In a post … The message added"
    return of_its_making(offices, found, noun, speaker.name or "") if known is None and found.subject is not None else known
