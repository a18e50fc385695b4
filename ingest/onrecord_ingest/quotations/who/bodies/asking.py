"""Whether quoted words ask something of a body, which is then not the one that speaks: “We urge *the council* to think again.”"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import alternation, alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence

_WE_ASK = Pattern(
    lambda: (
        r"\b(?:[Ww]e|I)(?:[’'](?:d|ll|re|ve|m))?(?: \w+){0,3}? "
        rf"(?:{alternatives('clauses', 'asking')}|(?:{alternation(words('clauses', 'asking_of'))}) (?:of|from|to|with)) "
        r"(?:(?:the|our|this) ((?:[a-z]+ )?[a-z]+)\b|(?:the )?(?=[A-Z]))"
    )
)
"""An asking, and the words for whoever is asked; none where a name stands there."""
_GOES_ON = re.compile(r"[^\S\n]*\n\s*+[“\"][^\n“”\"]{0,600}[”\"]?[ ]*(?=\n|\Z)")
"""A paragraph of nothing but words quoted, behind those that are told to be somebody's."""
_PARAGRAPHS = 3


def asks_of(story: Story, sentence: Sentence, body: Body) -> bool:
    """Whether the quotations of a sentence, or those that go on in the next paragraphs, ask something of a body."""
    return any(_asks(story, start, end, body) for start, end in _quoted(story.text, sentence))


def _quoted(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where the words quoted stand, with those that go on."""
    yield from ((q.start, q.end) for q in sentence.quotations)
    at = sentence.end
    for _ in range(_PARAGRAPHS):
        following = _GOES_ON.match(text, at)
        if following is None:
            return
        yield following.span()
        at = following.end()


def _asks(story: Story, start: int, end: int, body: Body) -> bool:
    """Whether something is asked of a body between two characters, by its name or its noun."""
    for asking in _WE_ASK.finditer(story.text, start, end):
        nouns = (asking.group(1) or "").split()
        if any(class_nouns().get(noun, frozenset()) & body.classes for noun in nouns):
            return True
        if not nouns and any(m.entity is body for m in story.mentions(asking.end(), asking.end() + 1)):
            return True
    return False
