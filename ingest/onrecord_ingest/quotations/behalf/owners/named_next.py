"""An office told of without its body and its holder, and the bare name that follows in the paragraph: "The head was not surprised.
“…,” said Ann Otto." Nobody is brought in without a word of who they are, unless the sentence before has said it."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord_ingest.quotations.behalf.in_office.fitting import is_office
from onrecord_ingest.quotations.behalf.in_office.standing import is_own_business, is_past, is_private
from onrecord_ingest.quotations.behalf.roles.role_ends import piece_end
from onrecord_ingest.quotations.behalf.roles.roles_before import is_role
from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_NEW = frozenset(("new", "interim", "acting", "newly", "temporary"))
_SAID = frozenset(
    ("said", "says", "told", "tells", "added", "insisted", "claimed", "warned", "announced", "explained", "confirmed", "wrote")
)
"""Verbs by which the holder has already spoken without a name."""
_LONGEST = 7
_FAR = 2
"""Sentences behind the office in which the name may stand."""
_BEHIND = re.compile(
    r"\.|[,;] (?:to|with|as|in|on|after|before|from|her|his"
    r"|who (?!lives|lived|has lived|had lived|uses|used|attends|rents|lost|moved|was there|visits"
    r"|visited|shops|has a |has two|has three|works|is a|is an)\b)| (?!who|whose|of|at|from|and|in|for|with|on|as)[a-z]+\b"
)
"""What stands behind a bare name: nothing, what its bearer did, or how the words were said."""
_OPENS = re.compile(r"(?:[”’\"'] (?P<said>[a-z]+) |[”’\"'] )?$")


class Office(NamedTuple):
    """An office as the article words it, where it was told of, and the number of its sentence."""

    start: int
    end: int
    paragraph: int
    number: int


def office_told(text: str, story: Story, sentence: Sentence) -> Office | None:
    """The last office of which a sentence tells that names nobody: "It was three before *the organiser* was called"."""
    tokens = sentence.tokens
    if sentence.quotations or words("roles", "heads").isdisjoint(sentence.words):
        return None
    if any(t.low in _SAID and tokens[i - 1].low not in grammar("be") for i, t in enumerate(tokens)):
        return None
    for i in range(len(tokens) - 2, -1, -1):
        if tokens[i].low == "the" or (tokens[i].low in ("a", "an", "its") and tokens[i + 1].low in _NEW):
            end = _end(tokens, i)
            phrase = text[tokens[i].start : tokens[end].end] if end is not None else ""
            if phrase and is_office(phrase) and not (is_past(phrase) or is_private(phrase) or is_own_business(phrase)):
                named = any(isinstance(m.entity, Person) for m in story.mentions(sentence.start, sentence.end))
                return None if named else Office(tokens[i].start, tokens[end or i].end, sentence.paragraph, story.number)
    return None


def _end(tokens: list[Token], first: int) -> int | None:
    """The last token of the office that begins at one; None where it is none, or goes on with a name."""
    end = piece_end(tokens, first)
    stop = next((i for i in range(first + 1, end + 1) if tokens[i].text[:1].isupper() or tokens[i].low.endswith("'s")), None)
    if stop is not None or end - first > _LONGEST:
        return None
    of = next((i for i in range(first + 2, end) if tokens[i].low == "of" and is_role(tokens, i - 1, i - 1)), end)
    while end > of + 1 and tokens[end].low in grammar("prepositions"):
        end -= 1
    while of >= end > first and not is_role(tokens, end, end):
        end -= 1
    after = tokens[end + 1] if end + 1 < len(tokens) else None
    named = after is not None and (after.text[:1].isupper() or after.low in ("of", "for", "at") or after.text == ",")
    return end if end > first and not named else None


def is_named(text: str, office: Office, mention: Mention, sentence: Sentence, number: int) -> bool:
    """Whether a new name in a sentence stands bare behind the office just told of."""
    if sentence.paragraph != office.paragraph or not 0 < number - office.number <= _FAR:
        return False
    before = _OPENS.search(text[sentence.start : mention.start])
    if before is None or (before.start() == 0 and mention.start != sentence.start):
        return False
    if before["said"] is not None and before["said"] not in forms_by_word():
        return False
    return _BEHIND.match(text, mention.end) is not None
