"""The joined view as a graph: tables of nodes, of edges and of sources, ready for any engine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.ledger import Ledger
from onrecord.ledger.tables import edge_column
from onrecord.project.join import Ids, joined, raw_rows, with_canonical
from onrecord.project.times import ALWAYS, Times, within
from onrecord.schema import Schema
from onrecord.shape import SOURCE_COLUMNS, node_columns, relation
from onrecord.stores.base import Graph

if TYPE_CHECKING:
    import pyarrow as pa

_LABELS = ("words", "paraphrase", "summary", "description", "title", "role", "measure")
"""What stands for a thing's label where its class's own label is empty, in this order."""


@dataclass(frozen=True, slots=True)
class Projected:
    """A graph to write, the rows it was joined from (for what each document says), and references that lead nowhere."""

    graph: Graph
    rows: Mapping[str, pa.Table]
    dangling: int


def project(ledger: Ledger, canonical: Ids, only: Iterable[str] | None = None, times: Times = ALWAYS) -> Projected:
    """Join the whole ledger, or the rows of some ids, whose references then are taken to lead somewhere.

    ``times``: only what was true, or known, on a day.
    """
    schema = ledger.schema
    wanted = None if only is None else list(only)
    raw = within(times, ledger, {root: raw_rows(ledger, root, wanted) for root in schema.roots})
    nodes = {root: joined(rows, schema, root, canonical) for root, rows in raw.items()}
    edges: dict[tuple[str, str, str], pa.Table] = {}
    dangling = 0
    for root, table in nodes.items():
        for edge in schema.edges_of(root).values():
            whole = _exploded(table, edge_column(edge.name))
            kept = 0
            for target in edge.to:
                part = _leading_to(whole, target, None if only is not None else nodes[target]["id"])
                kept += len(part)
                if len(part):
                    edges[relation(schema, edge), root, target] = part
            dangling += len(whole) - kept
    graph = Graph(
        nodes={root: _nodes(table, schema, root) for root, table in nodes.items()},
        edges=edges,
        sources={root: _sources(rows, schema, root, canonical) for root, rows in raw.items() if root != "Document"},
    )
    return Projected(graph, raw, dangling)


def _exploded(table: pa.Table, column: str) -> pa.Table:
    """One row a reference: ``from``, ``to``."""
    import pyarrow as pa
    import pyarrow.compute as pc

    lists = table[column].combine_chunks()
    start = table["id"].combine_chunks().take(pc.list_parent_indices(lists))
    return pa.table({"from": start, "to": pc.list_flatten(lists)}).group_by(["from", "to"]).aggregate([])


def _leading_to(edges: pa.Table, target: str, ids: pa.ChunkedArray | None) -> pa.Table:
    import pyarrow.compute as pc

    if ids is None:
        return edges.filter(pc.starts_with(edges["to"], f"{target.lower()}/"))
    return edges.filter(pc.is_in(edges["to"], ids.combine_chunks()))


def _nodes(table: pa.Table, schema: Schema, root: str) -> pa.Table:
    import pyarrow as pa
    import pyarrow.compute as pc

    own = schema.classes[root].label
    labels = [table[name] for name in (own, *_LABELS) if name in table.column_names and name != "label"]
    label = pc.coalesce(*labels, table["id"])
    table = table.append_column("label", label)
    kinds = {"STRING": pa.string(), "INT64": pa.int64(), "DOUBLE": pa.float64(), "BOOLEAN": pa.bool_(), "DATE": pa.date32()}
    fields = [(name, pa.list_(pa.string()) if kind == "STRING[]" else kinds[kind]) for name, kind in node_columns(schema, root)]
    return table.select([name for name, _ in fields]).cast(pa.schema(fields)).combine_chunks()


def _sources(rows: pa.Table, schema: Schema, root: str, canonical: Ids) -> pa.Table:
    rows = with_canonical(rows, schema, root, canonical)
    names = ["id", "document", *(name for name, _ in SOURCE_COLUMNS)]
    return rows.select(names).rename_columns(["from", "to", *names[2:]]).combine_chunks()
