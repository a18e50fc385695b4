"""Whoever cuts others short: "the Speaker had to intervene", "the chair stepped in"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.story.story import LEAD, Story
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.text.kinds import is_person_noun
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.described.described import person_described

_PARTICLES = frozenset(("step", "stepped", "steps", "cut", "cuts", "broke", "called", "calls"))
"""Verbs that tell of intervening with a particle: "stepped in", "called for order"."""


def whoever_intervenes(scene: Scene) -> None:
    """Finds whoever intervenes, named so far or not, where nobody was found: "the Speaker had to intervene", "the chair stepped in"."""
    if not scene.heads and not words("exchanges", "intervenes").isdisjoint(scene.sentence.words):
        scene.found(_intervener(scene.story, scene.sentence))


def _intervener(story: Story, sentence: Sentence) -> Person | None:
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.low not in words("exchanges", "intervenes") or (token.low in _PARTICLES and _next(tokens, i) not in ("in", "for")):
            continue
        subject = left_subject(tokens, i, 0)
        if subject is None or tokens[subject.first].low != "the" or subject.last != subject.first + 1:
            return None
        noun = tokens[subject.last].low
        if not is_person_noun(noun) or story.mentions(tokens[subject.first].start, tokens[subject.last].end):
            return None
        known = person_described(story, noun, tokens[subject.first : subject.last + 1], sentence)
        if known is not None and (story.last is None or known is not story.last.entity):
            return known
        stranger = story.stranger(tokens[subject.last].text, noun, sentence.start)
        story.lead[id(stranger)] = LEAD + 1  # whoever is named next is another
        return stranger
    return None


def _next(tokens: list[Token], i: int) -> str:
    return tokens[i + 1].low if i + 1 < len(tokens) else ""
