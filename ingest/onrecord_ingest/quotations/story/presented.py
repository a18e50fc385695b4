"""Somebody whom a sentence brings in that tells of nobody else: "Among those against it is *Ann Orme*", "It worries *Ann Orme*"."""

from __future__ import annotations

from bisect import bisect_left

from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence

_OTHERS = frozenset(("he", "she", "they", "him", "her", "his", "their"))
"""Words that tell of somebody told of before."""


def tells_of_nobody_else(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Whether somebody is told of for the first time, and nobody else before them in the sentence."""
    person = mention.entity
    if not isinstance(person, Person) or person.first != mention.start or mention.name.possessive:
        return False
    at = bisect_left(sentence.tokens, mention.start, key=lambda token: token.start)
    if not _OTHERS.isdisjoint(sentence.words[:at]) or any(token.kind == "q" for token in sentence.tokens[:at]):
        return False  # "“…?” asked Ann Orme"
    return not any(isinstance(other.entity, Person) for other in story.mentions(sentence.start, mention.start))
