"""People in court: whom "the defendant" means, and that no barrister, judge or officer is he who "*told police* he was drunk"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.identities.on_trial import tried
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence
from onrecord_ingest.quotations.who.described.advocates import pleads

_QUESTIONED = re.compile(
    r"\b(?:told|informed) (?:the )?(?:police|officers|detectives|investigators|paramedics|medics|probation)\b"
    r"|\b(?:when|after|once|on being) (?:(?:he|she|they) (?:was|were) )?(?:later |then |being )?"
    r"(?:interviewed|arrested|questioned|quizzed|cautioned)\b"
    r"|\b(?:in|during) (?:a |his |her )?(?:police )?interviews?\b|\b(?:written|prepared|police|witness) statement\b"
    r"|\b(?:interviewed|arrested|questioned|quizzed)(?: by police)? (?:and|but) (?:said|told|claimed|denied)",
    re.IGNORECASE,
)
"""What tells in a sentence that somebody answers the police."""
_SUFFERED = re.compile(r"\bvictim(?:[’']s)? (?:(?:impact|personal) )?statement\b", re.IGNORECASE)
"""What tells that the one who suffered speaks."""
_LATELY = 80
"""Mentions looked back upon."""
_SITS = ("coroner", "judge", "magistrate", "sheriff", "prosecut", "barrister")


def cannot_answer(story: Story, sentence: Sentence) -> frozenset[int]:
    """The ids of those who plead, judge or investigate, where the sentence tells what somebody else said to the police or suffered."""
    text = _told(story, sentence)
    suffered = _SUFFERED.search(text) is not None
    if not suffered and _QUESTIONED.search(text) is None:
        return frozenset()
    people = [person for person in story.lately(_LATELY) if person.named]
    return frozenset(id(p) for p in people if _sits_or_pleads(story, p) or (suffered and p in tried(story)))


def _told(story: Story, sentence: Sentence) -> str:
    """The reporter's own words of a sentence: "“I have read the *victim statement*,” the judge said" tells of no victim who speaks."""
    at, pieces = sentence.start, []
    for quotation in sentence.quotations:
        pieces.append(story.text[at : quotation.start])
        at = quotation.end
    return " ".join((*pieces, story.text[at : sentence.end]))


def _sits_or_pleads(story: Story, person: Person) -> bool:
    ranked = person.titles & (words("titles", "police") | {"judge", "justice", "recorder", "sheriff"})
    return bool(ranked) or pleads(story, person) or any(word in role.lower() for role, _, _ in person.roles for word in _SITS)


def defendant(story: Story, at: int) -> Person | None:
    """Whom "the defendant" means: of those who are tried the one in focus."""
    accused = [person for person in tried(story) if not _sits_or_pleads(story, person)]
    found = in_focus(story, at, lambda person: float(person in accused), recall=_LATELY) if accused else None
    return found.referent if found is not None and isinstance(found.referent, Person) else None
