"""The office whose holder was just named with nothing said of them: "“…,” said Ann Otto. *The head of Marl Primary School* sent for
ice lollies"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.fitting import is_office
from onrecord_ingest.quotations.behalf.officers import hires
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.standing import is_past, is_private
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person
from onrecord_ingest.quotations.saying.forms import forms_by_word
from onrecord_ingest.quotations.text.sentences import Sentence

_OFFICE_OF = re.compile(r"The ((?:[a-z-]+ ){0,3}[a-z-]+) (?:of|at) (?:the )?")
_VERB = re.compile(r" (?:has |had |also |then |later )*([a-z]+)\b")
"""What the holder does; who only says something may be another."""


def holder_named(offices: Offices, sentence: Sentence, mentions: list[Mention]) -> tuple[Person, Body, tuple[int, int]] | None:
    """The person named in the sentence before, of whom nothing was told, the body and the words of the office with which a sentence
    opens; None where somebody else may hold it. ``mentions``: the names in the sentence."""
    text = offices.text
    if sentence.opens_paragraph or not mentions or not text.startswith("The ", sentence.start):
        return None
    body = mentions[0].entity
    told = _OFFICE_OF.fullmatch(text, sentence.start, mentions[0].start)
    verb = _VERB.match(text, mentions[0].end, sentence.end)
    if told is None or verb is None or verb.group(1) in forms_by_word() or not isinstance(body, Body) or not hires(body) or body.weak:
        return None
    if not is_office(told.group(1)) or is_past(told.group(1)) or is_private(told.group(1).split()[-1]):
        return None
    here = [e for e in offices.story.events[-12:] if e.paragraph == sentence.paragraph]
    people = {id(e.entity): e.entity for e in here if isinstance(e.entity, Person)}
    person = next(iter(people.values())) if len(people) == 1 else None
    if person is None or not person.named or person.roles or person.age or person.first < here[0].start:
        return None
    return person, body, (told.start(1), mentions[0].end)
