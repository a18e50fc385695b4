"""Bodies that are told to be somebody's: "Her union, Carers United", "Mr Bashir" of Bashir & Sons, "Bob Hargreave … at
Hargreave News"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.standing import fitting, is_past
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person, class_nouns
from onrecord_ingest.quotations.cast.names import OWNING
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.sentences import Sentence

_THEIRS = Pattern(
    lambda: (
        rf"(?:\b(?:[Hh]er|[Hh]is|whose)|[’']s) (?:own |family )?({alternatives('offices', 'owned')}|{alternatives('offices', 'served')})"
        r"(?:,| is| was| called|, called) (?:the )?$"
    )
)
_LEADS = re.compile(r"\b(?:at|for|of|in|runs|owns|as|behind|from|with) (?:the |his |her )?$")
_SAID = re.compile(r"\b(?:said|says|told|asked|added)\b")
_FAR = 40


def note_theirs(offices: Offices, sentence: Sentence) -> None:
    """Takes in the body that a sentence tells to be that of the person it is about."""
    for mention in offices.story.mentions(sentence.start, sentence.end):
        body = mention.entity
        if not isinstance(body, Body) or mention.name.quoted:
            continue
        theirs = _THEIRS.search(offices.text, max(sentence.start, mention.start - _FAR), mention.start)
        person = _whose(offices, sentence, theirs.start()) if theirs is not None else None
        if theirs is None or person is None or offices.body.get(id(person)) is not None:
            continue
        noun = theirs.group(1)
        in_office = any(fitting(role) and not is_past(role) for role, _, _ in person.roles)
        if in_office or noun in phrases("offices", "owned"):
            body.classes |= class_nouns().get(noun, frozenset())
            body.weak = False
            offices.body[id(person)] = body


def _whose(offices: Offices, sentence: Sentence, at: int) -> Person | None:
    """The person whose body is told of at a character: named before in the sentence, else the last subject."""
    named = [m.entity for m in offices.story.mentions(sentence.start, at) if isinstance(m.entity, Person) and not m.name.quoted]
    if named:
        return named[-1]
    events = (e.entity for e in reversed(offices.story.events) if e.subject and e.start < at)
    last = next((entity for entity in events if isinstance(entity, Person)), None)
    return last if last is None or last.named else last.alias


def at_own_firm(offices: Offices, mention: Mention, sentence: Sentence) -> Body | None:
    """The body of the person's own name that a sentence tells of with them: "Bob Hargreave … at Hargreave News"."""
    person = mention.entity
    for other in offices.story.mentions(mention.end, sentence.end):
        body = other.entity
        if not isinstance(person, Person) or not isinstance(body, Body) or len(other.name.words) < 2 or not _is_firm(body):
            continue
        if (
            _bears(body, person)
            and not _SAID.search(offices.text, mention.end, other.start)
            and _LEADS.search(offices.text, mention.end, other.start)
        ):
            return body
    return None


def family_firm(offices: Offices, person: Person) -> Body | None:
    """The one firm that is called after a family of that name, as "Bashir & Sons" is; a shop known only as "Gumbley’s" is that of those
    whom the article names after it: who comes first may be in the news for something else."""
    firms = (b for b in offices.family_firms if _bears(b, person))
    return next((b for b in firms if not OWNING.search(b.name) or b.first < person.first), None)


def _bears(body: Body, person: Person) -> bool:
    named = {OWNING.sub("", word) for word in body.name.split()} | set(body.name.split())
    return person.family in named and person.family.lower() not in words("bodies", "heads")


def _is_firm(body: Body) -> bool:
    """Whether those of its name may run it: no charity or room that is called after somebody."""
    last = body.name.split()[-1].lower()
    return body.classes <= {"company", "concern", "practice", "media"} and last not in words("bodies", "places") | words(
        "constants", "buildings"
    )
