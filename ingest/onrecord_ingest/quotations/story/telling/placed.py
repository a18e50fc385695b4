"""Somebody whom a sentence is about and tells of by a noun with more behind it: "*The guard* on the 8.15 has seen it all",
"*The tenant*, who asked not to be named, has had no heating"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.story.telling.anybody import is_anybody
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.story.telling.told_by_noun import told_by
from onrecord_ingest.quotations.story.telling.whose import OWNERS, of_somebody_told_of
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.described.described import person_described

_PLACES = frozenset(("at", "on", "in", "from", "behind", "opposite", "with", "who", "whose"))
"""What leads from the noun to what is told of somebody."""
_LONGEST = 4
"""Tokens up to the noun."""
_CLAUSE, _NAMED = 24, 14
"""Tokens within which the sentence has its verb, and in which it may name whom it is about."""


def somebody_placed(scene: Scene) -> None:
    """Finds whom a sentence is about that begins with "the", a noun for a person and what is told of them, known or new; or somebody's
    relative or neighbour. Not where somebody was found."""
    if not scene.heads:
        scene.found(_placed(scene.story, scene.sentence))


def _placed(story: Story, sentence: Sentence) -> Person | None:
    tokens = sentence.tokens
    whose = len(tokens) > _LONGEST and tokens[0].low in OWNERS
    if len(tokens) < _LONGEST or not (whose or tokens[0].low == "the"):
        return None
    noun = next((i for i in range(1, _LONGEST) if i + 1 < len(tokens) and _leads_on(tokens, i + 1)), 0)
    if not noun or not is_anybody(tokens[noun].low) or any(not t.text.islower() for t in tokens[1 : noun + 1]):
        return None
    low = tokens[noun].low
    if low in words("constants", "offices") or low in words("constants", "holders"):
        return None  # whose holder has a name
    rest = range(noun + 2, min(len(tokens), _CLAUSE))
    if not any(is_finite(tokens, i) for i in rest):
        return None
    if any(isinstance(m.entity, Person) for m in story.mentions(sentence.start, tokens[min(len(tokens), _NAMED) - 1].end)):
        return None  # "The man on the tractor was Tom Orr"
    if whose:
        apart = tokens[noun + 1].text == "," or low in words("roles", "companions")
        return of_somebody_told_of(story, sentence, low) if apart else None
    told = tokens[noun + 1].text == ","
    known = person_described(story, low, tokens[: noun + 1], sentence) if told else told_by(story, low, sentence.start)
    return known or story.stranger(plain(tokens[1 : noun + 1]), low, sentence.start)


def _leads_on(tokens: list[Token], i: int) -> bool:
    """Whether what is told of somebody begins at a token: "on the 8.15", ", who asked", "His grandfather, a farmer,"."""
    if tokens[i].text != "," or i + 1 == len(tokens):
        return tokens[i].low in _PLACES
    return tokens[i + 1].low in ("who", "whose") or (tokens[0].low in OWNERS and tokens[i + 1].low in ("a", "an"))
