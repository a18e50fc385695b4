"""What papers are called: by their noun, with what stands before it and whose they are."""

from __future__ import annotations

import itertools
from functools import cache

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.text.kinds import is_person_noun
from onrecord_ingest.quotations.text.phrases import past_time, plain
from onrecord_ingest.quotations.text.sentences import Token


@cache
def writer_ends() -> frozenset[str]:
    """Words at which the name of a document's writer ends."""
    closed = grammar("prepositions") | grammar("relatives") | grammar("months") | grammar("auxiliaries")
    return closed | {"last", "this", "earlier", "published", "released", "leaked"}


def _author_at(tokens: list[Token], stop: int) -> int | None:
    """Where the writer of a document is told behind its noun: "a report *by*", "a report written for the county *by* consultants"."""
    stop = past_time(tokens, stop + 1) - 1  # "a report *last month* by"
    if stop + 2 >= len(tokens):
        return None
    if tokens[stop + 1].low in ("by", "from"):
        return stop + 2
    if tokens[stop + 1].low not in words("bodies", "drawn_up"):
        return None
    ahead = itertools.takewhile(lambda i: tokens[i].kind == "w", range(stop + 2, min(stop + 9, len(tokens) - 1)))
    return next((i + 1 for i in ahead if tokens[i].low == "by"), None)


def _writer(tokens: list[Token]) -> list[Token]:
    """The words for a writer, up to where they live or what they do: "*solicitors* acting for the couple", "*an* outside *expert*"."""
    if len(tokens) > 1 and tokens[0].low in grammar("determiners") and tokens[1].low in writer_ends():
        tokens = [tokens[0], *tokens[2:]]
    for i, token in enumerate(tokens):
        before = tokens[i - 1].low if i else ""
        does = token.low.endswith(("ing", "ed")) and (before.endswith("s") or is_person_noun(before))
        goes_on = token.low in ("and", "but") and i + 1 < len(tokens) and _is_done(tokens[i + 1])
        if token.kind != "w" or does or goes_on or token.low in writer_ends():
            return tokens[:i]
    return tokens


def _is_done(token: Token) -> bool:
    """Whether a word tells what was done with a paper: "written by the head and *signed* by governors"."""
    return token.text.islower() and (token.low.endswith("ed") or token.low in words("clauses", "done"))


def own_name(tokens: list[Token], noun: str) -> str:
    """A document by its noun, with what stands before it and whose it is: "the council's auditors' report"."""
    stop = next((i for i, t in enumerate(tokens) if t.low == noun), len(tokens) - 1)
    name = plain(tokens[: stop + 1])
    if stop + 2 < len(tokens) and tokens[stop + 1].low == "of" and tokens[stop + 2].low in words("bodies", "law_papers"):
        words_before = [t.text for t in tokens[:stop] if t.kind == "w" and t.low not in words("constants", "determiners")]
        return " ".join([*words_before, noun, "of", tokens[stop + 2].low])  # "an agreed statement of facts"
    after = _author_at(tokens, stop)
    ends = after is not None and [t.low in writer_ends() for t in tokens[after + 1 : after + 2]] != [False]
    if after is None or (ends and tokens[after].low in grammar("object_pronouns")):
        return name  # "a note from her was read out"
    writer = _writer(tokens[after : after + 6])
    if not writer or any(t.low in grammar("pronouns") for t in writer):
        return name
    owner = plain(writer)
    return f"{owner}{'’' if owner.endswith('s') else '’s'} {name}"
