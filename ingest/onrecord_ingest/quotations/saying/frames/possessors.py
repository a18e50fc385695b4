"""Whose a noun of saying is: *a government minister's* claim, *the mayor of Orwick's* view."""

from __future__ import annotations

from functools import lru_cache

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import is_finite, is_name
from onrecord_ingest.quotations.saying.mentions import is_role
from onrecord_ingest.quotations.text.sentences import Token


def owner_start(tokens: list[Token], floor: int, last: int) -> int:
    """Where the owner of a noun begins who ends at ``last``: "rejected *a government minister's*", "*the mayor of Orwick's*"."""
    first = last
    while first > floor and tokens[first].low not in grammar("determiners"):
        before = tokens[first - 1]
        if before.low == "and" and first - 2 >= floor and is_name(tokens[first]) and is_name(tokens[first - 2]):
            first -= 2  # "Ann Otto and Tom Beech's"
            continue
        if before.low in ("of", "for") and first - 2 >= floor and (is_name(tokens[first - 2]) or is_role(tokens, first - 2, first - 2)):
            first -= 2
            continue
        plain = before.kind == "w" and not is_finite(tokens, first - 1) and before.low not in _closed()
        if not plain or (before.text.islower() and before.low.endswith(("ed", "ing")) and not is_role(tokens, first - 1, first - 1)):
            break
        first -= 1
    return first


@lru_cache(maxsize=1)
def _closed() -> frozenset[str]:
    closed = ("prepositions", "conjunctions", "subordinators", "relatives", "pronouns", "adverbs", "weekdays", "months", "negations")
    return frozenset().union(*map(grammar, closed)) - grammar("determiners")
