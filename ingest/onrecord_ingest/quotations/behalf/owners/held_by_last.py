"""The office that a sentence tells of somebody just named: "“…,” said Ann Otto. *The head of Marl Primary School* sent for ice
lollies", "It was *her first week as head*"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import is_office
from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.in_office.standing import is_past, is_private
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.story.focus import person_plainly_meant
from onrecord_ingest.quotations.text.kinds import pronoun_gender
from onrecord_ingest.quotations.text.sentences import Sentence

_OFFICE_OF = re.compile(r"The ((?:[a-z-]+ ){0,3}[a-z-]+) (?:of|at) (?:the )?")
_VERB = re.compile(r" (?:has |had |also |then |later )*([a-z]+)\b")
"""What the holder does; who only says something may be another."""

_FIRST_WEEK = re.compile(
    r"It (?:was|is|had been|has been|will be) (?:only |just |still |also )?(?P<whose>his|her) (?:very )?"
    r"(?:first|second|third|fourth|fifth|last|final|[a-z]+th) (?:full )?(?:[a-z]+ )?as "
    r"(?P<office>[^.,;:“”\"]+?)(?= (?:and|after|since|when)\b|[.,;:“”\"])"
)
_VICAR = re.compile(r"\b[Tt]he (?:vicar|rector|curate|parish priest|priest|minister)\b(?! of|, | [A-Z])")
_HIGHER = ("Rt Rev ", "Rt ", "Most ", "Very ", "Ven ", "Right ")
"""How bishops and deans are styled, who are no church's vicar."""
_CLERGY = frozenset(("rev", "revd", "reverend", "canon", "father", "fr"))
_BEFORE = 300
"""Characters in which the vicar of a church was told of."""


def holder_named(offices: Offices, sentence: Sentence, mentions: list[Mention]) -> tuple[Person, Body, tuple[int, int]] | None:
    """The person named in the sentence before, of whom nothing was told, the body and the words of the office with which a sentence
    opens; None where somebody else may hold it. ``mentions``: the names in the sentence."""
    text = offices.text
    if not mentions or not text.startswith("The ", sentence.start):
        return None
    body = mentions[0].entity
    told = _OFFICE_OF.fullmatch(text, sentence.start, mentions[0].start)
    verb = _VERB.match(text, mentions[0].end, sentence.end)
    if told is None or verb is None or verb.group(1) in forms_by_word() or not isinstance(body, Body) or not hires(body) or body.weak:
        return None
    if not is_office(told.group(1)) or is_past(told.group(1)) or is_private(told.group(1).split()[-1]):
        return None
    paragraph = sentence.paragraph - sentence.opens_paragraph
    here = [e for e in offices.story.events[-12:] if e.paragraph == paragraph]
    people = {id(e.entity): e.entity for e in here if isinstance(e.entity, Person)}
    person = next(iter(people.values())) if len(people) == 1 else None
    if person is None or not person.named or person.roles or person.age or person.first < here[0].start:
        return None
    return person, body, (told.start(1), mentions[0].end)


def of_clergy(offices: Offices, mention: Mention) -> Body | None:
    """The one church told of, of a clergyman or -woman named with nothing said of them where its vicar was told of: "It went to the
    vicar. “…,” the Rev Ann Otto said"."""
    person = mention.entity
    if not isinstance(person, Person) or person.roles or person.first != mention.start or person.titles.isdisjoint(_CLERGY):
        return None
    before = offices.text[max(0, mention.start - _BEFORE) : mention.start]
    if before.endswith(_HIGHER) or mention.name.text.startswith(_HIGHER):
        return None
    return offices.prominence.sole(frozenset(("church",))) if _VICAR.search(before) is not None else None


def first_week(offices: Offices, sentence: Sentence) -> tuple[Person, tuple[int, int]] | None:
    """The person and the words of the office that a sentence tells by how long it is theirs: "*It was her first week as head*"."""
    told = _FIRST_WEEK.match(offices.text, sentence.start, sentence.end) if offices.text.startswith("It ", sentence.start) else None
    person = person_plainly_meant(offices.story, pronoun_gender(told["whose"]), sentence.start) if told is not None else None
    return (person, told.span("office")) if told is not None and person is not None else None
