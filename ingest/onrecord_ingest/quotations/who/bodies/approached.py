"""Bodies without a name of whom the sentence before tells, so that they answer: "We asked *the water company*. A spokesman said"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for

_HEAD = re.compile(r"(?:^|(?<=[.!?\n])|(?<=[.!?] )|(?<=[.!?][”\"’'] ))The ((?:[a-z-]+[ ,]){1,4})[^.!?“\"\n]*[.] \Z")
"""The sentence before in the same paragraph, and the words at its head."""
_TURNED_TO = Pattern(
    lambda: (
        rf"\b(?:(?:{alternatives('exchanges', 'approaches')})"
        rf"|(?:{alternatives('exchanges', 'turns')})\b[^.!?“\"\n]{{0,60}}?\b(?:to|with|from|on|for)) "
        r"(?:the|an?|her|his|their|its|our) ((?:[a-z-]+ ){0,3}[a-z-]+)\b[^.!?“\"\n]*[.][ \n]+\Z"
    )
)
"""The sentence before, and whom somebody turned to in it."""
_REJECTED = Pattern(
    lambda: rf"\b(?:{'|'.join(sorted(words('cues', 'not_so')))}) by (?:the|his|her|their|its) ((?:[a-z-]+ ){{0,3}}[a-z-]+)[.][ \n]+\Z"
)
"""Who at the end of the sentence before would not have it: "The claim was denied by *the company*. A spokesman said"."""
_SENTENCE = 240
"""Characters in which it is looked for."""


def approached(story: Story, sentence: Sentence) -> Body | str | None:
    """The body that the sentence before is about or that somebody turned to in it, by its noun where it has no name."""
    first = max(0, sentence.start - _SENTENCE)
    denies = _REJECTED.search(story.text, first, sentence.start)
    before = denies or _HEAD.search(story.text, first, sentence.start) or _TURNED_TO.search(story.text, first, sentence.start)
    if before is None or any(isinstance(m.entity, Body) for m in story.mentions(before.start(), sentence.start)):
        return None
    told = before.group(1).replace(",", " ").split()
    kinds = class_nouns().keys() | words("bodies", "any_body") | words("offices", "kept")
    last = next((i for i in range(len(told), 0, -1) if told[i - 1] in kinds), 0)
    if not last:
        return None
    return body_for(story, told[last - 1], sentence.start) or " ".join(told[:last])
