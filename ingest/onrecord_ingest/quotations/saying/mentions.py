"""The mention of a speaker, and small questions about the words of one."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_adverb, is_finite, is_name
from onrecord_ingest.quotations.text.kinds import is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_PAPER = 5
"""Words in which the paper stands with which a sentence opens."""
_NICKNAME = 16
"""Characters at most of a nickname with its marks."""


class Subject(NamedTuple):
    """Tokens of the mention (inclusive); ``begins`` is where the whole phrase with its adjuncts begins;
    ``shared``: coordinated."""

    first: int
    last: int
    begins: int
    shared: bool = False


def is_document(token: Token) -> bool:
    """Whether the word is one for something written: "released a *report* that found"."""
    return token.low in _written() or token.low.rstrip("s") in _written()


def opens_with_paper(tokens: list[Token], first: int = 0) -> bool:
    """Whether what begins at a token tells of a paper sent: "*In an open letter* to the head"."""
    return tokens[first].low == "in" and any(is_document(t) for t in tokens[first + 1 : first + _PAPER])


@cache
def _written() -> frozenset[str]:
    return words("bodies", "documents") | words("bodies", "papers") | words("bodies", "signs")


def is_nickname(tokens: list[Token], i: int) -> bool:
    """Whether the quotation is a nickname inside a name: "Riefian “Ifan” Fajarsyah"."""
    short = tokens[i].end - tokens[i].start <= _NICKNAME
    return short and 0 < i < len(tokens) - 1 and is_name(tokens[i - 1]) and is_name(tokens[i + 1])


def is_role(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a role such as "director" or "mother" stands among the first words of tokens ``first`` to ``last``."""
    return any(
        tokens[i].low.rstrip("s") in words("roles", "heads") or tokens[i].low in words("roles", "heads")
        for i in range(first, min(last, first + 6) + 1)
    )


def is_full_name(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the run is a person's name: capitals only, two or more, or a title and a name."""
    run = tokens[first : last + 1]
    return len(run) in range(2, 7) and all(is_name(t) or t.low in ("de", "van", "der", "von", "al", "bin", "ap") for t in run)


def is_role_and_name(tokens: list[Token], first: int, last: int) -> bool:
    """Whether an office without an article and a name are the whole phrase: "after *head teacher Ann Otto* said"."""
    name = next((i for i in range(first, last + 1) if is_name(tokens[i])), last + 1)
    named = first < name < last and all(map(is_name, tokens[name : last + 1]))
    return named and is_personal_noun(tokens[name - 1].low) and all(t.kind == "w" for t in tokens[first:name])


def is_noun(tokens: list[Token], i: int) -> bool:
    """Whether the noun of a phrase can stand at token ``i``: a word in small letters of no closed class, and no verb."""
    if i >= len(tokens) or tokens[i].kind != "w" or is_adverb(tokens[i]) or is_finite(tokens, i):
        return False
    closed = ("prepositions", "conjunctions", "relatives", "subordinators", "determiners", "pronouns")
    return not (tokens[i].low.endswith("ing") or any(tokens[i].low in grammar(key) for key in closed))
