"""What somebody's message, view or answer is: *her message is simple: …*, *the view of X is that …*, *X's verdict: “…”*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_adverb
from onrecord_ingest.quotations.saying.contents.contents import Content, form_of
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.frames.agents import is_of_people
from onrecord_ingest.quotations.saying.frames.possessors import owner_start
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import right_subject
from onrecord_ingest.quotations.text.sentences import Token

_IS = frozenset(("is", "was"))
_ADJECTIVES = 2
"""Words between an owner and the message, at most: "her *final, blunt* verdict"."""
_REACH = 24
"""Tokens between a message and its verb, at most: "the message from Ann Otto, who runs it, was"."""
_NEAR = 4
"""Tokens between "is" and the colon: "is *simple and clear*:"."""


def spelled_out(r: Reading) -> None:
    """ "Her message is simple: don't share prescriptions", "their reply is that it was late": a noun of saying, and behind a colon or
    "that" what it says."""
    if ":" not in r.sentence.words and "that" not in r.sentence.words:
        return
    tokens = r.tokens
    colon = next((i for i, t in enumerate(tokens) if t.text == ":" or (t.low == "that" and i and tokens[i - 1].low in _IS)), None)
    if colon is None or colon + 3 >= len(tokens) or (tokens[colon].text == ":" and any(t.kind == "q" for t in tokens)):
        return
    if tokens[colon].low == "that" and tokens[colon + 1].low in grammar("prepositions"):
        return  # "the position of the council is that of a tenant"
    be = next((i for i in range(max(1, colon - _NEAR), colon) if tokens[i].low in _IS), None)
    owned = _message_before(tokens, be) if be is not None and all(t.kind == "w" for t in tokens[be:colon]) else None
    if owned is None:
        return
    noun, owner = owned
    cue = Cue(noun, noun, "noun", "noun", tokens[noun].low)
    last = len(tokens) - 1
    r.add(Content(colon + 1, last), form_of(tokens, colon + 1, last), "noun of saying, spelled out", cue, owner)


def message_owner(tokens: list[Token], colon: int) -> Subject | None:
    """Whose the message is that a colon spells out: "*Ann Otto's* verdict:", "the message from *Ann Otto* was blunt:"."""
    be = next((i for i in range(max(1, colon - _NEAR), colon) if tokens[i].low in _IS or tokens[i].low in ("came", "comes")), colon)
    owned = _message_before(tokens, be)
    return owned[1] if owned is not None else None


def _message_before(tokens: list[Token], stop: int) -> tuple[int, Subject] | None:
    """The noun for a message in the phrase that ends before token ``stop``, and whose it is."""
    while stop > 1 and is_adverb(tokens[stop - 1]):
        stop -= 1  # "her message *now* is"
    for noun in range(stop - 1, max(-1, stop - _REACH), -1):
        if tokens[noun].low not in words("cues", "messages"):
            continue
        if noun == stop - 1:
            whose = next((k for k in range(noun - 1, max(-1, noun - 2 - _ADJECTIVES), -1) if _owns(tokens[k])), None)
            if whose is None or any(t.kind != "w" or t.text[0].isupper() for t in tokens[whose + 1 : noun]):
                return None
            first = whose if tokens[whose].low in grammar("possessives") else owner_start(tokens, 0, whose)
            return noun, Subject(first, whose, first)
        named = right_subject(tokens, noun + 1) if tokens[noun + 1].low in ("of", "from") else None
        if named is None or not is_of_people(tokens, named):
            return None
        closed = named.last + 1 == stop or (tokens[named.last + 1].text == "," and tokens[stop - 1].text == ",")
        return (noun, named) if closed else None
    return None


def _owns(token: Token) -> bool:
    return token.low.endswith(("'s", "s'")) or token.low in ("his", "her", "their", "its")
