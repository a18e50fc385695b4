"""Which noun brings in somebody without a name: one for a person, or any before "who"."""

from __future__ import annotations

from functools import cache

from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_adverb, is_finite
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun, noun_gender
from onrecord_ingest.quotations.text.sentences import Token

ANYBODY = frozenset(("man", "woman", "boy", "girl", "person", "teenager"))
"""Nouns that tell no more than gender or age."""


@cache
def _others() -> frozenset[str]:
    """Nouns for people besides those of a role, kin or sex, some of which are adjectives as well."""
    keys = ("anybody", "nameless", "companions", "before_names", "private")
    told_together = (noun.removesuffix("s") for key in ("groups", "together") for noun in words("roles", key) if noun.endswith("s"))
    return frozenset().union(told_together, *(words("roles", key) for key in keys)) - {"user"}


def is_anybody(noun: str) -> bool:
    """Whether a noun is one for somebody."""
    return is_person_noun(noun) or noun in _others()


def single(noun: str) -> str:
    """The singular of a noun: "drivers", "passers-by"."""
    return noun.replace("s-by", "-by") if noun.endswith("s-by") else noun.removesuffix("s")


def tells_of_one(tokens: list[Token], j: int) -> bool:
    """Whether the noun at token ``j`` is one for somebody: by itself, or by "who" behind it."""
    low = tokens[j].low
    after = [t.low for t in tokens[j + 1 : j + 3]]
    if low in words("roles", "pairs") or (after[:1] == ["and"] and noun_gender(low) * noun_gender(after[-1]) < 0):
        return False  # "A couple", "A mum and dad"
    if is_person_noun(low):
        return "statement" not in after  # "in a *victim* impact statement"
    if after[:1] == ["who"] or after == [",", "who"]:
        return tokens[j].text.islower() and not (low.endswith("s") or is_group_noun(low) or low in class_nouns() or low in _several())
    return low in _others() and not goes_before_a_noun(tokens, j)


def goes_before_a_noun(tokens: list[Token], j: int) -> bool:
    """Whether a word that may be an adjective is one here: "a *regular* bus service"."""
    after = tokens[j + 1] if j + 1 < len(tokens) else None
    if after is None or after.kind != "w" or after.text[:1].isupper():
        return False
    closed = after.low in grammar("prepositions") or after.low in grammar("conjunctions")
    return not (closed or is_finite(tokens, j + 1) or is_adverb(after) or after.low.endswith(("ed", "ing")))


@cache
def _several() -> frozenset[str]:
    """Words before "who" that stand for several people, or for nobody in particular."""
    return words("roles", "groups") | words("roles", "collectives") | words("bodies", "any_body") | grammar("pronouns")
