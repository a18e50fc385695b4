"""Judgements: rows that say whether two identities are one. They are added and closed; no record is ever touched by them.

Those of the resolving rules are decided by AUTOMATIC and recomputed as the evidence changes. A person's decision stands until a
person takes it back, and wins over any rule's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from onrecord.ledger.book import Ledger
from onrecord.ledger.read import standing as stands

AUTOMATIC = "rules"
"""Who decided, where it was no person."""

_MARK = "resolved"


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether two identities are one (``same``, ``different``, ``unsure``), who decided and why.

    ``one`` is the lesser id, so that a pair is written one way only; ``pair`` sees to it.
    """

    one: str
    other: str
    verdict: str
    decided_by: str
    reason: str

    @property
    def automatic(self) -> bool:
        """Whether a rule decided."""
        return self.decided_by == AUTOMATIC


@dataclass(frozen=True, slots=True)
class Recorded:
    """A judgement as the ledger has it: its number, and when it was recorded and taken back (None where it stands)."""

    number: int
    judgement: Judgement
    recorded: str
    retracted: str | None


def pair(one: str, other: str) -> tuple[str, str]:
    """The two ids in the order in which a judgement has them."""
    return (one, other) if one < other else (other, one)


def standing(ledger: Ledger, at: int | None = None) -> list[Judgement]:
    """The judgements that stand, oldest first; as it was after a change where its number is given."""
    query = f"SELECT one, other, verdict, decided_by, reason FROM judgement WHERE {stands(at)} ORDER BY id"
    return [Judgement(*row) for row in ledger.connection.execute(query)]


def settle(ledger: Ledger, found: Iterable[Judgement], rules: str, at: datetime | None = None) -> tuple[int, int]:
    """Make the rules' judgements those that were found: the others of the rules are closed, new ones added; how many of each.

    People's decisions are left alone. ``rules`` names the rules' version.
    """
    wanted = dict.fromkeys(found)
    with ledger.changing() as cursor:
        query = "SELECT id, one, other, verdict, decided_by, reason FROM judgement WHERE retracted IS NULL AND decided_by = ?"
        old = {Judgement(*row): number for number, *row in cursor.execute(query, (AUTOMATIC,))}
        new = [judgement for judgement in wanted if judgement not in old]
        gone = [(number,) for judgement, number in old.items() if judgement not in wanted]
        if new or gone:
            change = ledger.new_change(cursor, "resolve", at)
            cursor.executemany(f"UPDATE judgement SET retracted = {change:d} WHERE id = ?", gone)
            insert(cursor, new, "resolve", change)
        query = "INSERT OR REPLACE INTO meta SELECT ?, ? || ' ' || coalesce(max(id), 0) FROM change"
        cursor.execute(query, (_MARK, rules))
    return len(new), len(gone)


def insert(cursor: sqlite3.Cursor, new: Iterable[Judgement], origin: str, change: int) -> None:
    """Add judgements within a change."""
    cursor.executemany(
        "INSERT INTO judgement (one, other, verdict, decided_by, reason, origin, recorded) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(j.one, j.other, j.verdict, j.decided_by, j.reason, origin, change) for j in new],
    )


def settled(ledger: Ledger, rules: str) -> bool:
    """Whether these rules have seen the newest change."""
    found = ledger.connection.execute("SELECT value FROM meta WHERE key = ?", (_MARK,)).fetchone()
    return bool(found and found[0] == f"{rules} {ledger.change}")
