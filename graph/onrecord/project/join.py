"""The joined view of one root class: rows of several documents about one identity become one node.

A value is taken from the first row that has it, in this order: the source's words before a paraphrase, the surer row before the
less sure, a curated register before other sources, then the record's key. Lists are united. Other spellings are kept as names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any

from onrecord.ledger import Ledger, read
from onrecord.ledger.tables import edge_column
from onrecord.schema import Schema

if TYPE_CHECKING:
    import pyarrow as pa

_PLACE = {"record", "document", "span_start", "span_end", "page", "cell", "method", "confidence", "origin", "recorded_on"}
"""Columns that stay together: a place is of one row, never put together from several."""

Row = dict[str, Any]
Ids = Mapping[str, str]


def raw_rows(ledger: Ledger, root: str, only: Iterable[str] | None = None, by: str = "id") -> pa.Table:
    """Open rows of a root class and all below it, with their ``kind``; of some ids or documents only where asked."""
    import pyarrow as pa

    tables = []
    for c in ledger.schema.family(root):
        table = read.rows(ledger, c, only, by)
        tables.append(table.append_column("kind", pa.array([c.name] * len(table), pa.string())))
    return pa.concat_tables(tables, promote_options="default")


def joined(rows: pa.Table, schema: Schema, root: str, canonical: Ids) -> pa.Table:
    """One row an identity, columns as in ``raw_rows``, all ids canonical."""
    import pyarrow as pa
    import pyarrow.compute as pc

    rows = with_canonical(rows, schema, root, canonical)
    if not len(rows):
        return rows
    counts = pc.value_counts(rows["id"])
    several = counts.filter(pc.greater(counts.field("counts"), 1)).field("values")
    if not len(several):
        return rows
    is_shared = pc.is_in(rows["id"], several)
    shared = rows.filter(is_shared).to_pylist()
    depth = {c.name: _depth(schema, c.name) for c in schema.family(root)}
    merged = pa.Table.from_pylist(list(_merge(shared, schema, root, depth)), schema=rows.schema)
    return pa.concat_tables([rows.filter(pc.invert(is_shared)), merged])


def with_canonical(rows: pa.Table, schema: Schema, root: str, canonical: Ids) -> pa.Table:
    """The rows with every id and every edge's end replaced by its canonical one."""
    import pyarrow as pa

    if not canonical:
        return rows
    keys, values = pa.array(canonical.keys(), pa.string()), pa.array(canonical.values(), pa.string())
    columns = ["id", *(edge_column(name) for name in schema.edges_of(root))]
    for name in columns:
        at = rows.schema.get_field_index(name)
        rows = rows.set_column(at, name, _mapped(rows.column(at).combine_chunks(), keys, values))
    return rows


def _mapped(column: pa.Array, keys: pa.Array, values: pa.Array) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_list(column.type):
        flat = _mapped(column.flatten(), keys, values)
        lengths = pc.fill_null(pc.list_value_length(column), 0)
        offsets = pa.concat_arrays([pa.array([0], pa.int32()), pc.cumulative_sum(lengths).cast(pa.int32())])
        return pa.ListArray.from_arrays(offsets, flat, mask=column.is_null())
    return pc.coalesce(values.take(pc.index_in(column, keys)), column)


def _depth(schema: Schema, name: str) -> int:
    parent = schema.classes[name].parent
    return 1 + _depth(schema, parent) if parent else 0


def _merge(rows: list[Row], schema: Schema, root: str, depth: Mapping[str, int]) -> Iterator[Row]:
    def order(row: Row) -> tuple[object, ...]:
        by_register = row["origin"].startswith("register:")
        only_paraphrase = "words" in row and row["words"] is None
        return row["id"], only_paraphrase, -row["confidence"], not by_register, row["record"]

    dates = {p.name for p in schema.properties_of(root).values() if p.type == "date"}
    single = {edge_column(e.name) for e in schema.edges_of(root).values() if not e.many}
    for _, group in groupby(sorted(rows, key=order), key=lambda row: row["id"]):
        first, *others = group
        node, spellings = dict(first), [first.get("name")]
        for row in others:
            spellings.append(row.get("name"))
            for name, value in row.items():
                if name in _PLACE:
                    continue
                if isinstance(value, list) and name not in single:
                    node[name] = list(dict.fromkeys((node[name] or []) + value))
                elif node[name] is None and not name.endswith(("_earliest", "_latest")):
                    node[name] = value
                    if name in dates:
                        node |= {f"{name}_{end}": row[f"{name}_{end}"] for end in ("earliest", "latest")}
            node["kind"] = max(node["kind"], row["kind"], key=lambda kind: depth[kind])
        if "other_names" in node:
            known = dict.fromkeys((node["other_names"] or []) + [s for s in spellings if s])
            node["other_names"] = [name for name in known if name != node["name"]] or None
        if root == "Statement" and node["words"] is not None:
            node["paraphrase"] = None
        yield node
