"""Firms known by their trade in the plural before a name, though it may look like somebody's: "built by contractors *Kemble Rowe*"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord_ingest.quotations.lexicon import alternatives, phrases
from onrecord_ingest.quotations.openings import OpenedBy

_TRADES = OpenedBy(
    lambda: phrases("bodies", "trades_in_plural"),
    lambda: (
        rf"(?i:{alternatives('bodies', 'trades_in_plural')}) ([A-Z][\w’-]+ [A-Z][\w-]+(?: [A-Z][\w-]+)?)"
        r"(?![\w’-]|,? (?:and|&) [A-Z]|, (?:[A-Z]|\d))"
    ),
)


def firms_by_trade(text: str) -> Iterator[str]:
    """The names behind a trade in the plural; not those of several people."""
    yield from _TRADES.findall(text)
