"""Judgements: rows that say whether two identities are one. They are added and closed; no record is ever touched by them.

Those of the resolving rules are decided by AUTOMATIC and recomputed as the evidence changes. A person's decision stands until a
person takes it back, and wins over any rule's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from onrecord.errors import NotFound, UsageError
from onrecord.ids import root_of
from onrecord.ledger import read
from onrecord.ledger.book import Judgement, Ledger
from onrecord.ledger.read import standing as stands

AUTOMATIC = "rules"
"""Who decided, where it was no person."""

_OF_RULES = f"(decided_by = '{AUTOMATIC}' OR decided_by LIKE 'rule:%')"
_MARK = "resolved"


def by_rule(judgement: Judgement) -> bool:
    """Whether a rule decided, of resolution or of another stage (``rule: …``)."""
    return judgement.decided_by == AUTOMATIC or judgement.decided_by.startswith("rule:")


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


def decide(ledger: Ledger, judgement: Judgement, at: datetime | None = None) -> int:
    """Record a person's decision in the place of what people decided of the pair before; gives the number of the change.

    Raises UsageError where the two cannot be one thing, or nobody or no reason is named, NotFound where one is not in the ledger.
    """
    one, other = pair(judgement.one, judgement.other)
    judgement = replace(judgement, one=one, other=other)
    _may_be_decided(ledger, judgement)
    with ledger.changing() as cursor:
        change = ledger.new_change(cursor, "review", at)
        of_people = f"retracted IS NULL AND NOT {_OF_RULES}"
        query = f"UPDATE judgement SET retracted = ? WHERE {of_people} AND (one, other) IN (VALUES (?, ?), (?, ?))"
        cursor.execute(query, (change, one, other, other, one))
        ledger.add_judgements(cursor, [judgement], "review", change)
    return change


def merge(ledger: Ledger, one: str, other: str, who: str, why: str) -> int:
    """Decide that two are one; gives the number of the change. No record is touched, so ``split`` takes it back whole."""
    return decide(ledger, Judgement(one, other, "same", who, why))


def split(ledger: Ledger, one: str, who: str, why: str, other: str | None = None) -> list[str]:
    """Decide that one is not another, or none of those it is judged the same as; gives the ids from which it was parted."""
    linked = [other] if other else sorted({j.other if j.one == one else j.one for j in standing(ledger) if _links(j, one)})
    if not linked:
        raise NotFound(f"{one} is judged the same as nothing", do="name two, or see 'onrecord why'")
    for each in linked:
        decide(ledger, Judgement(one, each, "different", who, why))
    return linked


def _links(judgement: Judgement, one: str) -> bool:
    return judgement.verdict == "same" and one in (judgement.one, judgement.other)


def _may_be_decided(ledger: Ledger, judgement: Judgement) -> None:
    one, other = judgement.one, judgement.other
    if one == other:
        raise UsageError(f"{one} is one thing", do="name two")
    if root_of(one) != root_of(other):
        raise UsageError(f"{one} and {other} are of two classes", do="name two people, two bodies, two posts or two areas")
    if judgement.verdict not in ("same", "different"):
        raise UsageError(f"'{judgement.verdict}' decides nothing", do="say same or different")
    if not judgement.reason.strip() or not judgement.decided_by.strip() or by_rule(judgement):
        raise UsageError("a decision without a person or a reason", do="say who decides, and why")
    if missing := {one, other} - read.known_ids(ledger, {one, other}):
        raise NotFound(f"{' and '.join(sorted(missing))} is not in the ledger", do="see 'onrecord search'")
