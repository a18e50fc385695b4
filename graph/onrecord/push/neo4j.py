"""Sending the graph to Neo4j: nodes before relationships, in batches that a repeat finds done, then out with what is no longer there.

Beside the graph the server holds one node ``Projection`` (what it shows) and, while a push is under way, a node ``ProjectionPart``
a part of a table, which says how many of its rows have arrived; it is written in the transaction of the rows themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from onrecord.data import folder
from onrecord.errors import StoreError
from onrecord.project.tables import Projected
from onrecord.push.mark import Mark
from onrecord.push.plan import DEFAULT, Asked, Plan, Progress, Pushed, plan, quiet
from onrecord.schema import Schema
from onrecord.shape import SOURCE, relations
from onrecord.stores.base import Graph
from onrecord.stores.neo4j import Address, Neo4j
from onrecord.workspace import Workspace

if TYPE_CHECKING:
    import pyarrow as pa

BATCH = 10_000
"""Rows in one transaction; 2,500 took 1.2 times as long, 5,000 1.1 times (tests/benchmarks/push)."""
PART = 50_000
"""Rows of a table that one session sends in order."""
SESSIONS = 2
"""One took 1.4 to 1.8 times as long as two."""

_NODE = "UNWIND $rows AS row MERGE (n:`{0}` {{id: row.id}}) SET n = row"
_EDGE = "UNWIND $rows AS row MATCH (a:`{1}` {{id: row.from}}) MATCH (b:`{2}` {{id: row.to}}) MERGE (a)-[:`{0}`]->(b)"
_SOURCE = (
    "UNWIND $rows AS row MATCH (a:`{1}` {{id: row.from}}) MATCH (b:`{2}` {{id: row.to}}) "
    "MERGE (a)-[r:`{0}` {{record: row.record}}]->(b) SET r = row {{.*, from: null, to: null}}"
)
_ARRIVED = "MERGE (p:ProjectionPart {id: $part}) SET p.rows = $arrived"
MARK_ID = "projection/onrecord"
"""Id of the node that says what the server shows."""
_MARK = "MERGE (p:Projection {id: $id}) SET p += $mark"
_LEAVING = (
    "MATCH (n:`{0}`)-[r]->(m) {1} RETURN type(r) AS relation, n.id AS start, m.id AS end, coalesce(r.record, '') AS record, "
    "elementId(r) AS element"
)


@dataclass(frozen=True, slots=True)
class _Part:
    """Rows of one table, and the Cypher that takes them."""

    name: str
    text: str
    rows: pa.Table


def push(workspace: Workspace, address: Address, asked: Asked = DEFAULT, progress: Progress = quiet) -> Pushed:
    """Make a Neo4j database show the workspace's ledger as it is now.

    A push that was broken off goes on where it stopped; one of an unchanged ledger only compares. Raises StoreError where the server
    cannot be reached, fails, or holds a graph that is not this workspace's and is not to be replaced.
    """
    ledger = workspace.ledger(read_only=True)
    try:
        store = Neo4j(address)
        try:
            ledger.connection.execute("BEGIN")
            held = _held(store, ledger.schema)
            todo = plan(ledger, _read_mark(store), held, address.uri, asked)
            store.define((folder("schema") / "generated" / "neo4j.cypher").read_text("utf-8"))
            return Pushed("nothing", 0, 0, held) if todo is None else _carry_out(store, ledger.schema, todo, progress)
        finally:
            store.close()
    finally:
        ledger.close()


def _carry_out(store: Neo4j, schema: Schema, todo: Plan, progress: Progress) -> Pushed:
    arrived: dict[str, int] = {}
    if todo.resumed:
        arrived = {str(name): int(rows) for name, rows in store.stream("MATCH (p:ProjectionPart) RETURN p.id, p.rows", {})}
    else:
        store.write([("MATCH (p:ProjectionPart) DELETE p", {}), (_MARK, {"id": MARK_ID, "mark": asdict(todo.mark)})])
    graph = todo.part.graph
    sent = _send(store, "nodes", list(_nodes(graph)), arrived, progress)
    sent += _send(store, "relationships", list(_relationships(graph)), arrived, progress)
    removed = _sweep(store, schema, todo, progress) if todo.sweep else 0
    held = _held(store, schema)
    expected = size(todo.part)
    if todo.changes is None and held != expected:
        raise StoreError(
            f"the server holds {held} nodes and relationships, the ledger gives {expected}",
            where=store.address.uri,
            do="see that nobody else writes there, then push again",
        )
    mark = replace(todo.mark, change=todo.mark.target, held=held, dangling=todo.part.dangling if todo.changes is None else 0)
    store.write([(_MARK, {"id": MARK_ID, "mark": asdict(mark)}), ("MATCH (p:ProjectionPart) DELETE p", {})])
    return Pushed(todo.kind, sent, removed, held, len(todo.hidden.names))


def _nodes(graph: Graph) -> Iterator[_Part]:
    for root, table in graph.nodes.items():
        yield from _parts(f"node {root}", _NODE.format(root), table)


def _relationships(graph: Graph) -> Iterator[_Part]:
    for (relation, start, end), table in graph.edges.items():
        ordered = table.sort_by([("from", "ascending"), ("to", "ascending")])  # the same parts whenever they are made
        yield from _parts(f"{relation} {start} {end}", _EDGE.format(relation, start, end), ordered)
    for root, table in graph.sources.items():
        yield from _parts(f"{SOURCE} {root}", _SOURCE.format(SOURCE, root, "Document"), table)


def _parts(name: str, text: str, table: pa.Table) -> Iterator[_Part]:
    for start in range(0, len(table), PART):
        yield _Part(f"{name} {start}", text, table.slice(start, PART))


def _send(store: Neo4j, what: str, parts: list[_Part], arrived: dict[str, int], progress: Progress) -> int:
    """Send what has not arrived yet; returns how many rows that were."""
    total = sum(len(part.rows) for part in parts)
    done = sum(min(arrived.get(part.name, 0), len(part.rows)) for part in parts)
    before = done
    with ThreadPoolExecutor(SESSIONS) as sessions:
        tasks = [sessions.submit(_send_part, store, part, arrived.get(part.name, 0)) for part in parts]
        try:
            for task in tasks:
                done += task.result()
                progress(what, done, total)
        except BaseException:
            sessions.shutdown(cancel_futures=True)
            raise
    return total - before


def _send_part(store: Neo4j, part: _Part, arrived: int) -> int:
    for start in range(arrived, len(part.rows), BATCH):
        rows = part.rows.slice(start, BATCH)
        count = {"part": part.name, "arrived": start + len(rows)}
        store.write([(part.text, {"rows": _maps(rows)}), (_ARRIVED, count)])
    return max(0, len(part.rows) - arrived)


def _maps(rows: pa.Table) -> list[dict[str, Any]]:
    """Rows as maps without nulls."""
    filled = rows.select([name for name in rows.column_names if rows[name].null_count < len(rows)])
    return [{name: value for name, value in row.items() if value is not None} for row in filled.to_pylist()]


def _sweep(store: Neo4j, schema: Schema, todo: Plan, progress: Progress) -> int:
    """Take out what is on the server and not in the graph; of a part, what leaves its nodes and is not in it."""
    removed = 0
    for number, root in enumerate(schema.roots):
        progress("looking for what is gone", number, len(schema.roots))
        removed += _sweep_nodes(store, root, todo)
        removed += _sweep_edges(store, root, todo)
    return removed


def _sweep_nodes(store: Neo4j, root: str, todo: Plan) -> int:
    if todo.changes:
        gone = [each for each in sorted(todo.changes.gone) if each.startswith(f"{root.lower()}/")]
    else:
        wanted = set(todo.part.graph.nodes[root]["id"].to_pylist())
        gone = [each for (each,) in store.stream(f"MATCH (n:`{root}`) RETURN n.id", {}) if each not in wanted]
    _remove(store, f"UNWIND $gone AS id MATCH (n:`{root}` {{id: id}}) DETACH DELETE n", gone)
    return len(gone)


def _sweep_edges(store: Neo4j, root: str, todo: Plan) -> int:
    """Relationships that leave a root's nodes and are not wanted, or stand there twice."""
    import pyarrow as pa
    import pyarrow.compute as pc

    names = ["relation", "start", "end", "record"]
    if todo.changes:
        ids = [each for each in sorted(todo.changes.touched) if each.startswith(f"{root.lower()}/")]
        found = [row for part in _batches(ids) for row in store.stream(_LEAVING.format(root, "WHERE n.id IN $ids"), {"ids": part})]
    else:
        found = list(store.stream(_LEAVING.format(root, ""), {}))
    if not found:
        return 0
    standing = pa.table(dict(zip([*names, "element"], map(pa.array, zip(*found, strict=True)), strict=True)))
    once = standing.group_by(names).aggregate([("element", "min")]).rename_columns([*names, "element"])
    keep = once.join(_leaving(todo.part.graph, root), names, join_type="left semi")["element"]
    extra = standing.filter(pc.invert(pc.is_in(standing["element"], keep.combine_chunks())))["element"].to_pylist()
    _remove(store, "UNWIND $gone AS element MATCH ()-[r]->() WHERE elementId(r) = element DELETE r", extra)
    return len(extra)


def _leaving(graph: Graph, root: str) -> pa.Table:
    """What should leave the nodes of a root: relation, start, end, record."""
    import pyarrow as pa

    kinds = pa.schema([(name, pa.string()) for name in ("relation", "start", "end", "record")])

    def named(relation: str, table: pa.Table) -> pa.Table:
        record = table["record"] if relation == SOURCE else pa.array([""] * len(table), pa.string())
        return pa.table([pa.array([relation] * len(table), pa.string()), table["from"], table["to"], record], schema=kinds)

    tables = [named(relation, table) for (relation, start, _), table in graph.edges.items() if start == root]
    if root in graph.sources:
        tables.append(named(SOURCE, graph.sources[root]))
    return pa.concat_tables([kinds.empty_table(), *tables])


def _remove(store: Neo4j, text: str, gone: list[str]) -> None:
    for part in _batches(gone):
        store.write([(text, {"gone": part})])


def _batches(values: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(values), BATCH):
        yield values[start : start + BATCH]


def size(projected: Projected) -> int:
    """How many nodes and relationships a graph has."""
    graph = projected.graph
    tables: Iterable[pa.Table] = (*graph.nodes.values(), *graph.edges.values(), *graph.sources.values())
    return sum(map(len, tables))


def _held(store: Neo4j, schema: Schema) -> int:
    """How many nodes and relationships of ours the server counts; it keeps these counts, so that asking costs nothing."""
    nodes = [f"MATCH (n:`{root}`) RETURN count(n) AS n" for root in schema.roots]
    edges = [f"MATCH ()-[r:`{relation}`]->() RETURN count(r) AS n" for relation in (*relations(schema), SOURCE)]
    return sum(n for (n,) in store.stream(" UNION ALL ".join(nodes + edges), {}))


def _read_mark(store: Neo4j) -> Mark | None:
    found = [row[0] for row in store.stream("MATCH (p:Projection {id: $id}) RETURN p {.*, id: null}", {"id": MARK_ID})]
    return Mark(**{name: value for name, value in found[0].items() if value is not None}) if found else None
