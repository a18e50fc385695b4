"""Somebody whom a sentence brings in that tells of nobody else: "Among those against it is *Ann Orme*", "It worries *Ann Orme*"."""

from __future__ import annotations

import re
from bisect import bisect_left

from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.kinds import is_person_noun
from onrecord_ingest.quotations.text.sentences import Sentence

PRESENTS = re.compile(
    r"(?:(?:Among|Also|Next|There|Here|First|Last|[A-Z][a-z]+ing|Beside|Behind|Opposite|Alongside|In|On|At|Outside|Inside|Near|One|Another|[A-Z][a-z]+est|Most|Least|Worst)\b"
    r"[^,“”\n]{0,80} (?:is|are|was|were|came|comes|come|sat|sits|stood|stands|lives|lay)"
    r"|(?:And |But )?[Tt]hen (?:there (?:was|is|are|were)|came|comes|come)"
    r"|(?:And |But )?[Nn]ext (?:came|comes|was|were|is|are|up (?:was|is|were|are))"
    r"|(?:And |But )?[Ii]t (?:was|is)(?= (?:an?|the|one|another) [^,.“”\n]{3,60} (?:who|that)\b)"
    r"|(?:And |But )?[Ii]t (?:was|is|fell) (?:left |down |up |over )?to|(?:And |But )?(?:[Ff]or|[Mm]eet|[Ee]nter)"
    r"|The (?:[a-z]+est|most [a-z]+|first|last|next|only|other|brains|mastermind|man|woman|person|one) [^,“”\n]{0,60}"
    r"\b(?:is|are|was|were)"
    r")(?: also| even)? "
)
"""What presents somebody at the end of a sentence, or for whom it holds: "Standing beside the road was", "It was left to"."""
_IN_MEMORY = re.compile(
    r"\b(?:(?:named|called|renamed) after"
    r"|(?:statue|bust|portrait|painting|grave|tomb|memory|memorial|tribute|likeness|works?|poems?|songs?)"
    r" (?:of|to|by))(?: [a-z]+){0,4} (?:\w+\.? )?$"
)
"""What stands before the name of somebody who does not speak: "It is named after *Ann Orme*"."""
_AWAY = re.compile(r"\b(?:to|with|by|near|beside|behind|against|and|about|over|next)\b")
"""What stands before whoever a sentence only tells of besides: "One parent lives next door *to* Ann Orme"."""
_DEAD = frozenset(("killed", "died", "dead", "buried", "drowned", "murdered"))
_FAR = 80
_ROLE = 60
"""Characters before a name in which the role of its bearer stands."""
_OWNED = 4
"""Tokens behind an owner within which what is owned stands."""
_OTHERS = frozenset(("he", "she", "they", "him", "her", "his", "their"))
"""Words that tell of somebody told of before."""


def tells_of_nobody_else(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Whether somebody is told of for the first time, and nobody else before them in the sentence."""
    if mention.entity.first != mention.start:
        return False
    if _IN_MEMORY.search(story.text, max(sentence.start, mention.start - _FAR), mention.start) or not _DEAD.isdisjoint(sentence.words):
        return False
    behind = bisect_left(sentence.tokens, mention.end, key=lambda token: token.start)
    if mention.name.possessive and any(is_person_noun(low.removesuffix("s")) for low in sentence.words[behind : behind + _OWNED]):
        return False  # "Ann Orme's younger son"
    at = bisect_left(sentence.tokens, mention.start, key=lambda token: token.start)
    if not _OTHERS.isdisjoint(sentence.words[:at]) or any(token.kind == "q" for token in sentence.tokens[:at]):
        return False  # "“…?” asked Ann Orme"
    return not any(isinstance(other.entity, Person) for other in story.mentions(sentence.start, mention.start))


def is_presented(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Whether a sentence ends in its subject, who is named: "Another neighbour of hers is *Ann Orme*"."""
    presents = PRESENTS.match(story.text, sentence.start, mention.start)
    if presents is None or mention.name.possessive or mention.start - presents.end() > _ROLE:
        return False
    if _AWAY.search(story.text, presents.end(), mention.start):
        return False
    between = story.mentions(presents.end(), mention.start)
    return not any(isinstance(other.entity, Person) for other in between)
