"""Whoever did something with or to somebody told of by a noun is another: "Ann Orme wrote to the mayor. *The mayor* said"."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import alternation, words
from onrecord_ingest.quotations.story.story import Story

_FAR = 500
"""Characters before a noun in which it stands as somebody else's object."""
_LAST = 60
"""Mentions looked through for those of a sentence."""
_SENTENCE = re.compile(r"[.!?][”’\"']?\s|\n|[“”\"]")


def leads() -> str:
    """What stands before whom something is done with or to, as alternatives of an expression."""
    return alternation(words("clauses", "done_with"))


def told_beside(story: Story, noun: str, at: int) -> set[int]:
    """The ids of those of whom a sentence lately told as doing something to whom the noun means."""
    text, floor = story.text, max(0, at - _FAR)
    if text.find(noun, floor, at) < 0:
        return set()
    found: set[int] = set()
    for match in _object(noun).finditer(text, floor, at):
        start = max((m.end() for m in _SENTENCE.finditer(text, floor, match.start())), default=floor)
        before = (e for e in reversed(story.events[-_LAST:]) if start <= e.start < match.start())
        found |= {id(e.entity) for e in before if e.subject and isinstance(e.entity, Person)}
    return found


@lru_cache(maxsize=512)
def _object(noun: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{leads()}) (?:the|an?|his|her|their) (?:[a-z-]+ ){{0,2}}?{re.escape(noun)}\b(?![’'-])")
