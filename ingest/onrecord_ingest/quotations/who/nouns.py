"""Phrases that tell by a noun who spoke: a document, a spokesperson, somebody described."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.story.writings.writers import STATED
from onrecord_ingest.quotations.story.writings.writings import is_paper_of_two, writing_at
from onrecord_ingest.quotations.who.bodies.called_bodies import office_of
from onrecord_ingest.quotations.who.bodies.spokespeople import named_behind, spokesperson
from onrecord_ingest.quotations.who.described.description import Description
from onrecord_ingest.quotations.who.described.descriptions import described
from onrecord_ingest.quotations.who.papers.documents import document
from onrecord_ingest.quotations.who.people.people import named_person
from onrecord_ingest.quotations.who.phrase import Phrase
from onrecord_ingest.quotations.who.phrase_names import is_side


def writing_as_head(phrase: Phrase) -> Speaker | None:
    """A document or sign that nobody is named before: "a report by the council's auditors"."""
    people = phrase.people
    written = writing_at(phrase.head) if not people or people[0].start > phrase.last.end else None
    if written is None or phrase.is_the_board:
        return None
    noun = phrase.whole[written]
    if any(m.start <= noun.start and m.end == phrase.last.end and len(m.name.words) > 1 for m in phrase.names):
        return None  # "Audit Scotland", "Skelby health board", a body
    if noun.low in STATED and (phrase.people or not is_paper_of_two(phrase.whole, written)):
        return None
    names = [m for m in phrase.names if m not in people] if people else phrase.names
    return document(phrase.story, noun.low, phrase.whole, names, phrase.owner_before(noun))


def writing_by_its_noun(phrase: Phrase) -> Speaker | None:
    """A document, a letter, or a noun for a body that is also one for what it writes."""
    known = words("bodies", "documents")
    if phrase.is_the_board or not (
        phrase.noun in words("constants", "sent")
        or phrase.noun in known
        or phrase.noun.removesuffix("s") in known
        or is_paper_of_two(phrase.head, len(phrase.head) - 1)
    ):
        return None
    if any(isinstance(m.entity, Body) and m.end == phrase.last.end and len(m.name.words) > 1 for m in phrase.names):
        return None  # "Orme's Books", a shop
    return document(phrase.story, phrase.noun, phrase.whole, phrase.names, phrase.owner_before(phrase.last))


def side_with_office(phrase: Phrase) -> Speaker | None:
    """Whoever holds an office with a side of which the name looks like somebody's: "the Marsham Rovers coach"."""
    tokens, people = phrase.whole, phrase.people
    if len(people) != 1 or tokens[0].low != "the" or not is_side(people[0], tokens):
        return None
    return described(Description(phrase.story, tokens[-1].low, tokens, tokens, phrase.sentence, None, phrase.found))


def body_speaks(phrase: Phrase) -> Speaker | None:
    """A spokesperson: known by the name behind, else by the body."""
    spokes = phrase.spokes
    if spokes is None:
        return None
    named = named_behind(phrase.story, phrase.whole[-1].end, phrase.sentence)
    if named is not None:
        return named_person(phrase.story, [named], phrase.whole)
    return spokesperson(phrase.story, spokes, phrase.whole, phrase.names, phrase.sentence)


def office_by_whose_it_is(phrase: Phrase) -> Speaker | None:
    """The office of somebody in office: "the commissioner's office"."""
    office = office_of(phrase.story, phrase.head) if phrase.noun == "office" else None
    return None if office is None else Speaker(office, office.name, reason="the office named before", confidence=0.88)


def by_description(phrase: Phrase) -> Speaker:
    """Whom a common noun means."""
    owner = phrase.owner_before(phrase.last)
    return described(Description(phrase.story, phrase.noun, phrase.head, phrase.whole, phrase.sentence, owner, phrase.found))
