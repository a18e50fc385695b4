"""The two times of a view: what was true on a day, and what the sources had said by a day.

Known by a day is what stands in a document that had certainly been published by then: the latest day on which it can have been
published counts; where no day is known, the day on which it was recorded here. True on a day is what a source says was in force
that day or may have been (its term, or the days for which it is attested), and what had happened, been said or found by then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from onrecord.ledger import Ledger, read

if TYPE_CHECKING:
    import pyarrow as pa

_IN_FORCE = (("start_date", "end_date"), ("founding_date", "dissolution_date"), ("attested", "attested"))
"""Dates of a beginning and an end; a row that has neither of a pair says nothing of it."""
_HAPPENED = ("date", "published")
"""Dates on which something is over and done with."""


@dataclass(frozen=True, slots=True)
class Times:
    """``as_of``: what was true on that day; ``known_at``: what had been said by that day; None: no matter when."""

    as_of: date | None = None
    known_at: date | None = None

    @property
    def name(self) -> str:
        """A name for a folder."""
        return "_".join(f"{name}-{day}" for name, day in (("as-of", self.as_of), ("known-at", self.known_at)) if day)


ALWAYS = Times()


def within(times: Times, ledger: Ledger, rows: Mapping[str, pa.Table]) -> dict[str, pa.Table]:
    """The rows, by root class, that the times let through."""
    found = dict(rows)
    if times.known_at:
        published = _published(ledger)
        found = {root: _known(table, published, times.known_at) for root, table in found.items()}
    if times.as_of:
        found = {root: table if root == "Document" else _true(table, root, times.as_of) for root, table in found.items()}
    return found


def _published(ledger: Ledger) -> dict[str, date]:
    """Document → the latest day on which it can have been published: as any source says, and not after it was recorded here."""
    rows = read.rows(ledger, ledger.schema.classes["Document"]).to_pylist()
    days: dict[str, date] = {}
    for row in rows:
        if latest := row["published_latest"]:
            recorded = row["recorded_on"]
            if row["held"] and (row["published_earliest"] or date.min) <= recorded < latest:
                latest = recorded
            days[row["id"]] = min(latest, days.get(row["id"], date.max))
    return days


def _known(table: pa.Table, published: Mapping[str, date], by: date) -> pa.Table:
    import pyarrow as pa
    import pyarrow.compute as pc

    public = pa.array([each for each, day in published.items() if day <= by], pa.string())
    dated = pa.array(list(published), pa.string())
    in_time = pc.is_in(table["document"], public)
    undated = pc.and_(pc.invert(pc.is_in(table["document"], dated)), pc.less_equal(table["recorded_on"], pa.scalar(by)))
    return table.filter(pc.or_(in_time, undated))


def _true(table: pa.Table, root: str, day: date) -> pa.Table:
    import pyarrow as pa
    import pyarrow.compute as pc

    on = pa.scalar(day)
    keep = pa.chunked_array([pa.array([True] * len(table), pa.bool_())])
    names = set(table.column_names)
    for begin, end in _IN_FORCE:
        if f"{begin}_earliest" not in names:
            continue
        begun = pc.fill_null(pc.less_equal(table[f"{begin}_earliest"], on), True)
        over = pc.fill_null(pc.less(table[f"{end}_latest"], on), False)
        # an event is a thing of the past once it has happened, a term is not true once it has ended
        keep = pc.and_(keep, begun if root == "Event" else pc.and_not(begun, over))
    for name in _HAPPENED:
        if f"{name}_earliest" in names:
            keep = pc.and_(keep, pc.fill_null(pc.less_equal(table[f"{name}_earliest"], on), True))
    return table.filter(keep)
