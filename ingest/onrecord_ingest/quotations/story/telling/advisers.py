"""Firms told of by what those in them are: "Harcourt Finch, consultants to the crown", "its auditors, Harcourt Finch, …"."""

from __future__ import annotations

import re
from functools import cache

from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import phrases
from onrecord_ingest.quotations.story.story import INTRODUCED, Speaker
from onrecord_ingest.quotations.story.telling.scene import Scene

_AFTER = re.compile(r", (?:the |its |their |an? )?(?:[a-z-]+ )?$")
_BEFORE = re.compile(r",? (?:the )?$")
_NEAR = 30


@cache
def _callings() -> frozenset[str]:
    return phrases("bodies", "advisers")


def firms(scene: Scene) -> None:
    """Takes in, for each noun for those who advise or work for another, the firm that they are."""
    story, sentence = scene.story, scene.sentence
    if _callings().isdisjoint(sentence.words):
        return
    for token in sentence.tokens:
        if token.low not in _callings() or not token.text.islower():
            continue
        for mention in story.mentions(max(sentence.start, token.start - _NEAR * 2), min(sentence.end, token.end + _NEAR)):
            body = mention.entity
            if not isinstance(body, Body) or mention.name.possessive or mention.name.quoted:
                continue
            named_before = mention.end <= token.start and _AFTER.fullmatch(story.text, mention.end, token.start)
            named_behind = mention.start >= token.end and _BEFORE.fullmatch(story.text, token.end, mention.start)
            if named_before or (named_behind and story.text[token.end] == ","):
                if body.classes <= {"concern"}:
                    body.classes = {"company"}  # which has no treasurer or trustees
                firm = story.thing(token.low, True)
                story.speakers[id(firm)] = Speaker(body, body.name, reason="the firm that they are", confidence=0.8)
                story.tell_of(firm, token.start, INTRODUCED)
