"""People told of before whom a sentence takes up by a noun that is not its subject: "That infuriated *the sheep farmer*"."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.story.story import OBJECT, Story
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.text.kinds import is_person_noun
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.described.told import tells

_FIRST, _WORDS = 2, 3
"""The token from which nothing is the subject that stands first; words at most from "the" to its noun."""
_FAR = 1500
"""Characters before a noun in which somebody was brought in by it."""
_MENTIONS = 150
"""Mentions looked back upon."""


def people_besides(scene: Scene) -> None:
    """Takes in whoever is told of again by the noun of a role, beside the subject: "That infuriated *the sheep farmer*"."""
    story, sentence = scene.story, scene.sentence
    if "the" not in sentence.words:
        return
    tokens = sentence.tokens
    for i, low in enumerate(sentence.words):
        if low != "the" or i < _FIRST or tokens[i].kind != "w":
            continue
        noun = _noun_after(tokens, i)
        person = told_by(story, noun, tokens[i].start) if noun else None
        if person is not None:
            story.tell_of(person, tokens[i].start, OBJECT, by_name=False)


def told_by(story: Story, noun: str, at: int, loosely: bool = False) -> Person | None:
    """Whoever the article has told of last by a noun: a role, a description, a name given since to somebody described; ``loosely``: or
    in like words."""
    brought = {id(told.alias or told) for role, told in story.anonymous[-60:] if role == noun}
    for known in story.lately(_MENTIONS, at):
        person = known.alias or known
        if id(person) in brought or noun in story.called.get(id(person), ()):
            return person
        if any(noun in role.lower().split() for role, _, _ in person.roles) or (loosely and tells(story, person, noun)):
            return person
    return None


def was_told_of(story: Story, noun: str, at: int) -> bool:
    """Whether the article has told of somebody by a noun: "left *a customer* with a timer. The customer has been"."""
    return _one(noun).search(story.text, max(0, at - _FAR), at) is not None


@lru_cache(maxsize=256)
def _one(noun: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:an?|another) (?:[a-z-]+ ){{0,2}}{re.escape(noun)}\b(?!,? (?:[A-Z]|who\b))")


def _noun_after(tokens: list[Token], i: int) -> str:
    """The noun for one person of a phrase that begins with "the" and holds no name; "" where it is none, or owns or names another."""
    for j in range(i + 1, min(i + 1 + _WORDS, len(tokens))):
        token = tokens[j]
        if token.kind != "w" or not token.text.islower() or token.low in grammar("prepositions"):
            return ""
        after = tokens[j + 1] if j + 1 < len(tokens) else None
        if is_person_noun(token.low) and not (after is not None and after.kind == "w" and _goes_on(after)):
            return token.low
    return ""


def _goes_on(after: Token) -> bool:
    """Whether a word behind a noun is still of its phrase: a name, or another noun for a person ("the team *manager*")."""
    return after.text[:1].isupper() or is_person_noun(after.low)
