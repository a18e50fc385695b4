"""How the words of an article tie somebody to the body for which they are said to speak, and how far such a tie can be relied on.

Read off the whole text once all is found: what names the body beside the speaker comes before what means it by other words, and that
before what only the story tells. The shares are those of the articles of ``tests/data/articles`` that were read (docs/quotations.md).
"""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, Person, class_nouns
from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.kept import Kept
from onrecord_ingest.quotations.statement import Tie
from onrecord_ingest.quotations.story.story import Speaker

ITSELF = Tie("the body itself speaks", 0.99)
ON_BEHALF = Tie("told to be said on its behalf", 0.97)
NAMED = Tie("the words for the speaker name it", 0.97)
DESCRIBED = Tie("a description of the speaker names it", 0.95)
BESIDE = Tie("what is told of the speaker names it", 0.95)
SHARED = Tie("its name has a word of the speaker's surname or office", 0.95)
SPOKESPERSON = Tie("a spokesperson or paper told to be its", 0.93)
MEANT = Tie("the words for the speaker mean it, as “the trust” or “its” can", 0.92)
JUST_TOLD = Tie("an office told without its body, where the story is just about it", 0.92)
FITTING = Tie("an office told without its body, of which it is the one that fits", 0.92)
OWNED = Tie("a group or paper that the story lets be its", 0.85)
WEIGHED = Tie("not told: the likeliest by all clues of the article", 0.8, told=False)
LATER = Tie("not told: the body that the article as a whole leaves for them", 0.7, told=False)

_WORD = re.compile(r"[a-z]+")
_MEANING = frozenset(("its", "their", "our", "whose", "there"))


def ties(offices: Offices, item: Kept, speaker: Speaker, bodies: tuple[str, ...]) -> tuple[Tie, ...]:
    """What ties the speaker of a statement to each of the bodies: nobody can be surer for whom somebody speaks than who that is."""
    found = [_tie(offices, item, speaker, name) for name in bodies]
    return tuple(tie._replace(confidence=round(min(tie.confidence, speaker.confidence), 2)) for tie in found)


def _tie(offices: Offices, item: Kept, speaker: Speaker, name: str) -> Tie:
    behind = [e for e in (speaker.entity, *speaker.others) if e is not None]
    if speaker.name == name or any(_is(e, name) for e in behind):
        return ITSELF
    if item.start in offices.on_behalf:
        return ON_BEHALF
    if item.mention is not None and _names(offices, item.mention.start, item.mention.end, name):
        return NAMED
    said = item.mention.text if item.mention is not None else ""
    people = [person for e in behind if isinstance(e, Person) for person in (e.alias or e, e)]
    if people:
        return max((_of_person(offices, person, name, said) for person in people), key=lambda tie: tie.confidence)
    if name in (speaker.name or ""):
        return SPOKESPERSON
    return MEANT if _means(offices, said, name) else OWNED


def _of_person(offices: Offices, person: Person, name: str, said: str) -> Tie:
    key = id(person)
    if any(_names(offices, start, end, name) for _, start, end in person.roles):
        return DESCRIBED
    if any(role.body == name for role in offices.spans.get(key, ())):
        return MEANT
    if person.named and _is(offices.body.get(key), name):
        return BESIDE
    called = [said, *(role for role, _, _ in person.roles)]
    if _shares(name, person, called):
        return SHARED
    if _is(offices.weighed.get(key), name):
        return WEIGHED
    if any(_means(offices, words, name) for words in called):
        return MEANT
    if _is(offices.by_now.get(key), name):
        return LATER
    near = (offices.nearby.get(key), offices.in_focus.get(key))
    return JUST_TOLD if any(_is(body, name) for body in near) else FITTING


def _is(entity: object, name: str) -> bool:
    return isinstance(entity, Body) and entity.name == name


def _names(offices: Offices, start: int, end: int, name: str) -> bool:
    """Whether the body is named between two characters."""
    return any(_is(mention.entity, name) for mention in offices.story.mentions(start, end))


def _shares(name: str, person: Person, called: list[str]) -> bool:
    """Whether a name has the surname or a word of the office of whoever speaks: "Gumbley's", "the *market* manager"."""
    own = _words(" ".join((person.family, *called) if person.named else called))
    return not own.isdisjoint(_words(name) - class_nouns().keys() - grammar("prepositions") - grammar("determiners") - {"and"})


def _means(offices: Offices, words: str, name: str) -> bool:
    """Whether words hold a pronoun or a noun that can mean the body."""
    body, lows = offices.named.get(name), _words(words)
    nouns = class_nouns()
    return not lows.isdisjoint(_MEANING) or (body is not None and any(body.classes & nouns[low] for low in lows & nouns.keys()))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))
