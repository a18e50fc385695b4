"""Verbs that say something only by the words around them: *put the cost at*, a *called* that is a shout, *accused* in a headline."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token

_SHOUTER = 10
"""Tokens at most of somebody who shouts, with the verb."""
_SHOUTED = frozenset(("from", "out", "across", "over", "down", "up", "back", "after", "through", "to", ".", "as", "at"))
"""What follows "called" where it is a shout."""

_ACCUSED = 6
"""Words of those who are accused in a headline, at most."""


def put_at(low: list[str], i: int) -> int | None:
    """Where "at" leads from a figure to what somebody reckons it: "put the true cost *at* nearer £11,000"."""
    at = next((k for k in range(i + 2, min(i + 12, len(low))) if low[k] == "at"), None)
    return at if at is not None and not words("cues", "figures").isdisjoint(low[i + 1 : min(at, i + 5)]) else None


def is_shouted(tokens: list[Token], i: int) -> bool:
    """Whether a "called" at token ``i`` is a shout: “Shame!” a man *called from the balcony*, “Where were you?” *called a woman*."""
    quoted = next((k for k in range(i - 1, max(-1, i - _SHOUTER), -1) if tokens[k].kind == "q"), None)
    if quoted is None:
        return False
    after = tokens[i + 1].low if i + 1 < len(tokens) else "."
    if quoted == i - 1:
        return after in ("a", "an", "one", "another", "somebody", "someone")
    shouter = tokens[quoted + 1 : i]
    return all(t.kind == "w" for t in shouter) and after in _SHOUTED


def is_charge_of_headline(tokens: list[Token], i: int) -> bool:
    """Whether a headline tells at token ``i`` what a body is accused of, or anybody of doing: "Council *accused* of cover-up", "Peer
    *accused* of hiding letters"."""
    if tokens[-1].kind == "p" or i > _ACCUSED or i + 2 >= len(tokens) or not tokens[0].text[:1].isupper():
        return False
    if tokens[0].low in grammar("determiners") or any(t.kind == "p" for t in tokens[:i]):
        return False
    if has_finite(tokens, 0, i - 1) or has_finite(tokens, i + 1, len(tokens)):
        return False
    doing = tokens[i + 2].kind == "q" or tokens[i + 2].low.endswith("ing")
    return doing or is_group_noun(tokens[i - 1].low) or tokens[i - 1].low in words("bodies", "heads")
