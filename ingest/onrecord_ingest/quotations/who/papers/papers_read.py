"""Papers whose words stand in quotation marks behind the sentence that tells of them: "A letter from the pupils was put in.
“Please vote yes.”"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.story import Speaker, Story, Thing
from onrecord_ingest.quotations.who.bodies.groups import it

_SENTENCE = re.compile(r"(?<=[.!?])[”’\"']? (?=[A-Z“\"‘])")
_OPENS = re.compile(r"(?:An?|The|One|Another|This|That|It|This one|There (?:is|was|hangs)) ")
_TAKEN_UP = re.compile(r"It (?:was|is|had been|has been|came|arrived|went) ")
_NEWS = re.compile(r"(?:An?|The|Another) (text|card|postcard|telegram) (?:message )?(?:arrived|came|followed|was|had|pinged|flashed)\b")
_MAIL = frozenset(("letter", "email", "note", "card", "postcard", "text", "message", "leaflet", "memo", "telegram", "flyer"))
"""What has words that a story goes on to quote, as what hangs and stands about has too."""


def paper_told(story: Story, found: Found) -> Speaker | None:
    """The paper that the sentence before, in the same paragraph, is about, where nobody named has spoken there."""
    start = story.text.rfind("\n", 0, found.start) + 1
    if found.form != "direct" or found.start == start or (story.last_paragraph == found.sentence.paragraph and _is_named(story)):
        return None
    before = story.text[start : found.start].rstrip()
    at = start + max((match.end() for match in _SENTENCE.finditer(before)), default=0)
    if not before.endswith(".") or not _OPENS.match(story.text, at) or story.last_end > at:
        return None
    told = _told_at(story, at, found.start)
    kinds = _MAIL | words("bodies", "signs")
    if told is None or kinds.isdisjoint(told.name.lower().split()):
        return None
    noun = told.name.split()[-1]
    known = next((bodies for word, name, bodies in reversed(story.documents[-12:]) if word == noun and name == told.name), None)
    return Speaker(None, told.name, reason="the paper that the sentence before tells of", confidence=0.75, spoken_for=known or None)


def _is_named(story: Story) -> bool:
    return story.last is not None and isinstance(story.last.entity, Person) and story.last.entity.named


def _told_at(story: Story, start: int, end: int) -> Thing | None:
    """The paper that is the subject of a sentence between two characters, by its noun or as "it"."""
    if _TAKEN_UP.match(story.text, start):
        name = it(story, start).name
        return story.things.get(name) if name is not None else None
    told = _NEWS.match(story.text, start)
    if told is not None:
        return story.thing(told.group(1), False)
    papers = words("bodies", "documents") | words("bodies", "signs")
    events = [e for e in story.events if start <= e.start < end and e.subject and e.by_name]
    if story.text.startswith("There ", start):  # "There is *a sign* on the door."
        events = [e for e in story.events if start <= e.start < end and e.by_name]
    first = events[0].entity if events else None
    return first if isinstance(first, Thing) and first.name.split()[-1] in papers else None
