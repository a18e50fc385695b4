"""Statements that tell of a private person's health: whatever goes to others leaves them out, unless it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onrecord.ledger import Ledger
from onrecord.ledger.read import standing
from onrecord.project.identities import canonical
from onrecord.project.tables import Projected

if TYPE_CHECKING:
    import pyarrow as pa

COLUMN = "special_category"


@dataclass(frozen=True, slots=True)
class Hidden:
    """``names`` of the things that are left out, and all ``ids`` that stand for them."""

    names: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()


def special(ledger: Ledger, same: Mapping[str, str], at: int | None = None) -> Hidden:
    """The things of which a row says so; ``at``: as it stood after the change of that number, with the joined ids of then."""
    found: set[str] = set()
    for cls in ledger.schema.classes.values():
        if COLUMN in cls.properties:
            query = f'SELECT DISTINCT id FROM "{cls.table}" WHERE {COLUMN} AND {standing(at)}'
            found.update(same.get(each, each) for (each,) in ledger.connection.execute(query))
    return Hidden(frozenset(found), frozenset(found) | {each for each, name in same.items() if name in found})


def turned(ledger: Ledger, change: int, now: Hidden) -> bool:
    """Whether something that stood at a change was shown then and is hidden now, or the other way round."""
    before = special(ledger, canonical(ledger, change), change).ids
    return bool(before - now.ids) or _stood(ledger, now.ids - before, change)


def _stood(ledger: Ledger, ids: Iterable[str], change: int) -> bool:
    tables = [cls.table for cls in ledger.schema.classes.values() if COLUMN in cls.properties]
    query = " UNION ALL ".join(f'SELECT 1 FROM "{table}" WHERE id = :id AND {standing(change)}' for table in tables)
    return any(ledger.connection.execute(query, {"id": each}).fetchone() for each in ids)


def without(projected: Projected, hidden: Hidden) -> Projected:
    """The graph without the hidden things, what leads from or to them, and the rows it was joined from."""
    if not hidden.ids:
        return projected
    graph = replace(
        projected.graph,
        nodes={root: _kept(table, hidden, "id") for root, table in projected.graph.nodes.items()},
        edges={key: _kept(table, hidden, "from", "to") for key, table in projected.graph.edges.items()},
        sources={root: _kept(table, hidden, "from") for root, table in projected.graph.sources.items()},
    )
    return replace(projected, graph=graph)


def _kept(table: pa.Table, hidden: Hidden, *columns: str) -> pa.Table:
    import pyarrow as pa
    import pyarrow.compute as pc

    ids = pa.array(sorted(hidden.ids), pa.string())
    for name in columns:
        table = table.filter(pc.invert(pc.is_in(table[name], ids)))
    return table
