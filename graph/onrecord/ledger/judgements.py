"""Judgements: rows that say whether two identities are one. They are added and closed; no record is ever touched by them.

Those of the resolving rules are decided by AUTOMATIC and recomputed as the evidence changes. A person's decision stands until a
person takes it back, and wins over any rule's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from onrecord.ledger.book import Judgement, Ledger
from onrecord.ledger.read import standing as stands

AUTOMATIC = "rules"
"""Who decided, where it was no person."""

_MARK = "resolved"


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
    return [Judgement(*pair(one, other), *rest) for one, other, *rest in ledger.connection.execute(query)]


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
            ledger.add_judgements(cursor, new, "resolve", change)
        query = "INSERT OR REPLACE INTO meta SELECT ?, ? || ' ' || coalesce(max(id), 0) FROM change"
        cursor.execute(query, (_MARK, rules))
    return len(new), len(gone)


def settled(ledger: Ledger, rules: str) -> bool:
    """Whether these rules have seen the newest change."""
    found = ledger.connection.execute("SELECT value FROM meta WHERE key = ?", (_MARK,)).fetchone()
    return bool(found and found[0] == f"{rules} {ledger.change}")
