"""For whom somebody speaks: the body of the speaker's office, the bodies of a joint statement, nobody for a
private person."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import Body, Person, class_nouns
from onrecord_ingest.quotations.employers import person_body
from onrecord_ingest.quotations.groups import body_for, it
from onrecord_ingest.quotations.introductions import bodies_after
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.offices import BEHALF, Offices, independent
from onrecord_ingest.quotations.papers import note_writer, owners_at, papers
from onrecord_ingest.quotations.reading import Found
from onrecord_ingest.quotations.sentences import Sentence
from onrecord_ingest.quotations.standing import is_office
from onrecord_ingest.quotations.story import Speaker


def on_behalf_of(offices: Offices, found: Found, speaker: Speaker) -> tuple[str, ...]:
    """Fullest names of the bodies for whom the statement was made."""
    asked = _asked_to(offices, found, speaker)
    if asked is not None:
        return asked
    bodies = _bodies(offices, found, speaker)
    if found.subject is not None:
        note_writer(offices, found.sentence, bodies)
    return tuple(dict.fromkeys(body.name for body in bodies))


def known_by_now(offices: Offices, speaker: Speaker) -> tuple[str, ...]:
    """The body of somebody who spoke before the article told whose officer this is: "The head of a school has told MPs …"."""
    person = speaker.entity.alias or speaker.entity if isinstance(speaker.entity, Person) else None
    body = person_body(offices, person) if person is not None and person.named and not speaker.others else None
    return (body.name,) if body is not None and _has_voice(body) else ()


def _asked_to(offices: Offices, found: Found, speaker: Speaker) -> tuple[str, ...] | None:
    """The bodies that follow "on behalf of"; None where nobody says so."""
    opening = BEHALF.search(offices.text[found.start : found.start + 40])
    if opening:
        bodies = bodies_after(offices, found.start + opening.end(), Sentence(found.start, found.end, 0, [], [], False, False))
        if bodies:
            offices.behalf = (speaker.entity, bodies)
    in_sentence = BEHALF.search(offices.text, found.sentence.start, found.sentence.end)
    if in_sentence and not opening and offices.pending and offices.pending[0] == found.sentence.paragraph:
        offices.behalf = (speaker.entity, offices.pending[1])
        speaker.spoken_for = [b for b in offices.cast.bodies if b.name in offices.pending[1]]
        return offices.pending[1]
    if offices.behalf is not None and speaker.entity is not None and offices.behalf[0] is speaker.entity:
        return offices.behalf[1]
    return None


def _bodies(offices: Offices, found: Found, speaker: Speaker) -> tuple[Body, ...]:
    """The bodies behind a speaker: itself, those of the people's offices, the owners of a document, a group's employer."""
    if isinstance(speaker.entity, Body):
        offices.spoken.add(speaker.entity)
    if speaker.entity is not None:
        people = [speaker.entity, *speaker.others]
        behind = [(e, e if isinstance(e, Body) else person_body(offices, e, found)) for e in people]
        return tuple(b for e, b in behind if b is not None and (_has_voice(b) or (b is e and not independent(b))))
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
    bodies = tuple(body for body in bodies if _has_voice(body))
    offices.groups[speaker.name] = bodies
    return bodies


def _is_pronoun(found: Found) -> bool:
    return found.subject is not None and found.sentence.tokens[found.subject.first].low in grammar("pronouns")


def _has_voice(body: Body) -> bool:
    """Whether somebody can speak for it: no regulator or court, no street that is only known by its capitals."""
    return not independent(body) and not (body.weak and body.name.split()[-1].lower() in words("bodies", "places"))


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
            own = _of_writer(offices, found)
        if own is not None:
            offices.papers[noun.removesuffix("s")] = own
            return own
    return tuple(speaker.spoken_for) if speaker.spoken_for else offices.papers.get(noun.removesuffix("s"))


def _of_writer(offices: Offices, found: Found) -> tuple[Body, ...]:
    """The body of the person last told of: "Her letter says"."""
    for event in reversed(offices.story.events):
        if event.subject and isinstance(event.entity, Person) and event.start < found.sentence.start:
            body = person_body(offices, event.entity)
            return (body,) if body is not None else ()
    return ()


def group_body(offices: Offices, name: str, found: Found) -> Body | None:
    """The body for which an unnamed group speaks: "planning officers", "bosses at the trust"."""
    if found.subject is not None:
        tokens = found.sentence.tokens
        start, end = tokens[found.subject.first].start, tokens[found.subject.last].end
        named = [m.entity for m in offices.story.mentions(start, end) if isinstance(m.entity, Body)]
        if named and re.search(
            r"officers?\b|bosses|chiefs?\b|officials?\b|managers?\b|leaders?\b|spokes|directors?\b|engineers?\b", name
        ):
            return named[-1] if isinstance(named[-1], Body) and "party" not in named[-1].classes else None
        employer = re.search(r"\b(?:at|in|from|for) the ([a-z]+)$", offices.text[start:end])
        if employer is not None and employer.group(1) in class_nouns():  # "officials at the department"
            return body_for(offices.story, employer.group(1), found.start)
    owner = re.match(r"(?:the |its |their )?([a-z]+)(?:’s|'s) ", offices.text[start:end].lower()) if found.subject is not None else None
    if owner is not None and owner.group(1) in class_nouns() and is_office(name):
        return body_for(offices.story, owner.group(1), found.start)
    if found.subject is not None and re.match(
        r"(?:the )?(?:city|county|borough|district|town|council|authority)(?:’s|'s)",
        offices.text[start:end],
        re.IGNORECASE,
    ):
        return body_for(offices.story, "council", found.start)
    if re.search(r"^(?:senior )?(?:managers|bosses|chiefs|executives|directors)$", name):
        body = it(offices.story, found.start).entity
        return body if isinstance(body, Body) else None
    if name == "governors" and found.subject is not None and found.subject.first == found.subject.last:
        return body_for(offices.story, "school", found.start)
    if re.search(
        r"\b(?:planning|council|highways?|education) (?:officers|officials|bosses|chiefs|leaders)\b|"
        r"^officials$|\bofficers$",
        name,
    ):
        if re.search(r"senior officers|police", name):
            return offices.cast.of_class("police") or body_for(offices.story, "council", found.start)
        return body_for(offices.story, "council", found.start)
    return None
