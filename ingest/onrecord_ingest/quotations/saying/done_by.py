"""What "by" tells behind what looks like a verb: who did it, "a charity *set up by friends*", or how much, "*increased by* £20m"."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.sentences import Token

_CHANGED = frozenset(("increased", "decreased", "dropped", "soared", "jumped", "climbed", "slipped", "plunged", "declined", "improved"))
"""What something does that becomes more or less."""
PARTICLES = frozenset(("up", "out", "down", "over", "together", "on", "off", "in", "away"))
"""What goes with a verb: "set *up*"."""


def changes_by(tokens: list[Token], i: int) -> bool:
    """Whether something becomes more or less of itself, and "by" tells how much: "funding *increased by* £20m"."""
    if tokens[i].low not in _CHANGED or i + 2 >= len(tokens) or tokens[i + 1].low != "by":
        return False
    amount = tokens[i + 2]
    return (
        amount.kind == "n" or amount.low in words("constants", "fractions") or amount.low in ("a", "more", "nearly", "almost", "about")
    )


def is_by_somebody(tokens: list[Token], i: int) -> bool:
    """Whether "by" and whoever did it stand at token ``i``, or behind one short word there: "set *up by friends*"."""
    by = next((j for j in range(i, min(i + 2, len(tokens) - 1)) if tokens[j].low == "by"), None)
    return by is not None and tokens[by + 1].kind == "w" and (by == i or tokens[i].low in PARTICLES)
