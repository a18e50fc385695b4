"""One of several whom a sentence brings in: "*One of the firm's drivers*", and of those just told of, "*One of them*"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.story.telling.anybody import is_anybody, single
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.text.kinds import is_person_noun
from onrecord_ingest.quotations.text.sentences import Sentence
from onrecord_ingest.quotations.who.bodies.groups import group_in_focus
from onrecord_ingest.quotations.who.described.shares import one_of

_THEM = frozenset(("them", "these", "those"))
_FAR = 8
"""Tokens behind "one" among which the noun for several stands."""


def one_of_several(scene: Scene, i: int) -> Person | None:
    """One of a group that stands behind "of", or was told of before: "*One of them*", "*One of the firm's drivers*"."""
    tokens, j = scene.sentence.tokens, i + 1
    subject = tokens[i].start < scene.verb
    if j + 1 < len(tokens) and tokens[j + 1].low in _THEM:
        one = one_of_them(scene.story, scene.sentence, tokens[i].start)
        return one if subject else None
    while j + 1 < len(tokens) and j - i < _FAR and not is_anybody(single(tokens[j].low)) and tokens[j].kind == "w":
        j += 1
    noun = single(tokens[j].low)
    return scene.story.stranger(noun, noun, scene.sentence.start) if is_anybody(noun) and noun != tokens[j].low and subject else None


def one_of_them(story: Story, sentence: Sentence, at: int) -> Person | None:
    """One of the group just told of, whom "he" or "she" takes up: "Two receptionists have been told. *One of them* said"."""
    group = group_in_focus(story, at)
    name = one_of(group.name) if group is not None and group.name and group.entity is None else ""
    noun = name.split()[-1] if name else ""
    if not is_person_noun(noun):
        return None
    person = story.stranger(noun if name.split()[0].lower() in words("constants", "quantifiers") else name, noun, sentence.start)
    story.nameless.add(id(person))
    return person
