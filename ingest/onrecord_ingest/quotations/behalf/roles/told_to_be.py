"""The office that somebody is told to be in by a verb of being or becoming: "Ann Otto *is now head of* finance at the trust"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord_ingest.quotations.behalf.roles.relative_clauses import CHARGED
from onrecord_ingest.quotations.behalf.roles.role_ends import piece_end
from onrecord_ingest.quotations.behalf.roles.roles_before import AT, BE, Piece, is_role
from onrecord_ingest.quotations.text.sentences import Token

_TOOK_OFFICE = frozenset((("started", "as"), ("has", "become"), ("began", "as")))
"""Verbs that tell of an office taken: "started as manager"."""
_NOT_HELD = frozenset(("no", "not", "to", "once", "then", "never"))
"""What tells behind a verb of being that somebody does not have an office, or not yet."""
_STILL = frozenset(("now", "currently", "still", "both", "since"))
OPEN_ROLE = frozenset(("a", "an", "the", "also", "its", "their"))


def is_being(tokens: list[Token], i: int) -> bool:
    """Whether the verb at a token is one of being or becoming."""
    return tokens[i].low in BE or (tokens[i].low, tokens[i + 1].low) in _TOOK_OFFICE


def being_something(tokens: list[Token], i: int) -> Iterator[Piece]:
    """The role after a verb of being at token ``i``: "is the store's buying director", "*became* chief executive in June"."""
    if tokens[i + 1].low in _NOT_HELD:
        return  # "Ann Otto is no longer leader of", "is to be head of"
    now = tokens[i + 1].low in ("now", "currently")
    took = now or tokens[i].low not in ("is", "was", "remains")
    start = i + 1 + (tokens[i + 1].low in ("as", "become"))
    while start + 1 < len(tokens) and tokens[start].low in _STILL:
        start += 1
    end = piece_end(tokens, start)
    begins = i if tokens[i].low == "was" and not now else start
    if tokens[start].low == "in" and CHARGED & {t.low for t in tokens[start + 1 : start + 3]}:
        yield begins, end  # "Ann Otto is in charge of Skelby Zoo"
        return
    owned = tokens[start].low.endswith(("'s", "’s", "s'", "s’"))
    of = any(t.low in AT for t in tokens[start + 1 : end])  # "is head of finance at the trust"
    if (took or owned or tokens[start].low in OPEN_ROLE or (of and tokens[i].low != "was")) and is_role(
        tokens, start, min(end, start + (3 if took else 5))
    ):
        yield begins, end
