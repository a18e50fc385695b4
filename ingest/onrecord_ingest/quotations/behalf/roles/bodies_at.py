"""What tells of a body in a clause: its name, or "the" and its noun alone; and where the clause ends."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.roles.pleading import is_body_noun
from onrecord_ingest.quotations.behalf.roles.role_ends import piece_end
from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.text.sentences import Token

_TIMES = frozenset(("last", "this", "earlier", "yesterday", "today"))
_FAR = 40
"""Tokens in which a clause ends."""


def body_at(tokens: list[Token], i: int, bodies: frozenset[int]) -> int | None:
    """The last token of what tells of a body from a token on: its name, or "the" and its noun alone."""
    the = i + (i < len(tokens) and tokens[i].low == "the")
    if the >= len(tokens):
        return None
    two = the + 1 < len(tokens) and tokens[the].text.istitle() and tokens[the + 1].text.istitle()
    if tokens[the].start in bodies or two:
        return piece_end(tokens, the)
    end = the + (the + 1 < len(tokens) and tokens[the + 1].low in class_nouns())
    noun = is_body_noun(tokens[end].low) or tokens[end].low in words("bodies", "heads") or tokens[end].low == "fund"
    behind = grammar("prepositions") | grammar("conjunctions") | _TIMES
    longer = end + 1 < len(tokens) and tokens[end + 1].text.islower() and tokens[end + 1].low not in behind
    return end if the > i and noun and tokens[the].text.islower() and not longer else None


def clause_end(tokens: list[Token], start: int) -> int:
    """The token behind the clause: a mark, a quotation, or what tells of somebody else."""
    stop = start
    while stop < min(len(tokens), start + _FAR):
        token = tokens[stop]
        if token.kind == "q" or token.low in ("who", "which", "whose", "that", "while", "but", "because"):
            break
        if token.kind not in "wn" and not (token.text == "," and stop + 1 < len(tokens) and tokens[stop + 1].low == "and"):
            break
        stop += 1
    return stop


def joined_from(tokens: list[Token], verb: int, end: int, bodies: frozenset[int]) -> int | None:
    """The token from which it is told whence somebody came who joined a body: "joined Orrin Homes *from* a bank"."""
    name = verb + 1 + (verb + 1 < end and tokens[verb + 1].low == "the")
    if name >= end or tokens[name].start not in bodies:
        return None
    return next((i for i in range(name + 1, end) if tokens[i].low == "from"), None)
