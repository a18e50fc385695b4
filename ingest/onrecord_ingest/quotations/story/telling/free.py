"""Which name is the subject of a clause: it hangs on no preposition or noun, or has a verb of its own."""

from __future__ import annotations

import re
from bisect import bisect_left

from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import is_adverb, is_finite
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence

_NO_VERBS = frozenset(("as", "plus", "this", "across", "besides", "towards", "versus", "is"))
_SINGLED_OUT = re.compile(
    r"(?:(?:But|And|Yet|So|In the end,?|Instead,?) )?[Ii]t (?:was|is)(?: also| left to)? "
    r"(?:[A-Z]\w+[’']s? |the [\w ’'-]{3,50}, |[a-z]+ )?(?:[A-Z][a-z]+\.? )?"
)
_WHO = re.compile(r"(?:, (?:though|however|instead|[a-z’' -]{3,40}))?,? who\b")
_APPOSED = re.compile(r", (?:[A-Z][a-z]+\.? )?$")


def is_clause_subject(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Whether a verb follows the name of somebody, so that it is the subject of a clause of its own: "…, Foster believes"."""
    if not isinstance(mention.entity, Person) or mention.name.possessive or not is_free(story, mention, sentence):
        return False
    tokens = sentence.tokens
    at = bisect_left(tokens, mention.end, key=lambda token: token.start)
    if at < len(tokens) and tokens[at].text == "," and _APPOSED.search(story.text, max(0, mention.start - 14), mention.start):
        at += 1  # "One of the four, Coun Hal Stead, resigned"
    while at < len(tokens) and is_adverb(tokens[at]):
        at += 1
    if at >= len(tokens) or tokens[at].kind != "w" or not tokens[at].text[0].islower():
        return False
    return is_finite(tokens, at) or (tokens[at].low.endswith("s") and tokens[at].low not in _NO_VERBS)


def is_cleft(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Whether the sentence singles somebody out: "It was Labour's *Rosa Orr*, though, who got the loudest cheer"."""
    if not _SINGLED_OUT.fullmatch(story.text, sentence.start, mention.start):
        return False
    return _WHO.match(story.text, mention.end, sentence.end) is not None


def is_free(story: Story, mention: Mention, sentence: Sentence) -> bool:
    """Whether the name hangs on no preposition or noun, so that it can be the subject."""
    before = story.text[max(sentence.start, mention.start - 60) : mention.start].lower().split()
    if before and before[-1] in ("the", "a", "an") and isinstance(mention.entity, Person) and not mention.name.titles:
        return mention.name.roles != ()  # "the Closs residence"
    return not before or before[-1] not in grammar("prepositions")
