"""For whom somebody speaks: the body of the speaker's office, the bodies of a joint statement, nobody for a
private person."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import Body, Person, class_nouns
from onrecord_ingest.quotations.employers import person_body
from onrecord_ingest.quotations.groups import body_for, it
from onrecord_ingest.quotations.introductions import bodies_after
from onrecord_ingest.quotations.offices import BEHALF, Offices, independent
from onrecord_ingest.quotations.reading import Found
from onrecord_ingest.quotations.sentences import Sentence
from onrecord_ingest.quotations.standing import is_office
from onrecord_ingest.quotations.story import Speaker


def on_behalf_of(offices: Offices, found: Found, speaker: Speaker) -> tuple[str, ...]:
    """Fullest names of the bodies for whom the statement was made."""
    said = offices.text[found.start : found.start + 220]
    opening = BEHALF.search(said[:40])
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
    if found.subject is not None and speaker.entity is None and found.sentence.tokens[found.subject.first].low in ("her", "his"):
        writer = next(
            (
                e.entity
                for e in reversed(offices.story.events)
                if e.subject and isinstance(e.entity, Person) and e.start < found.sentence.start
            ),
            None,
        )
        body = person_body(offices, writer) if isinstance(writer, Person) else None
        speaker.spoken_for = [body] if body is not None else []
        offices.story.remember_writer(speaker)
    if speaker.spoken_for is not None:
        return tuple(b.name for b in speaker.spoken_for if not independent(b))
    names = []
    for entity in [speaker.entity, *speaker.others]:
        body = entity if isinstance(entity, Body) else person_body(offices, entity, found) if entity is not None else None
        if body is not None and not independent(body):
            names.append(body.name)
    if speaker.entity is None and speaker.name and found.subject is not None:
        body = group_body(offices, speaker.name, found)
        if body is not None:
            names.append(body.name)
    if isinstance(speaker.entity, Body):
        offices.spoken.add(speaker.entity)
    return tuple(dict.fromkeys(names))


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
