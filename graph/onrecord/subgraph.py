"""The part of the Cypher graph that is drawn or written: all of it, what lies around a thing, or some things and what joins them.

A class that the schema says ``collapses`` (a membership, a succession) can be drawn as one dated line between its two ends.
Documents are no nodes here: they are the sources of the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from onrecord.export.picture import Graph, Link, Node, Source, Value
from onrecord.schema import Class, Schema
from onrecord.shape import node_columns, relation, relations
from onrecord.stores.base import Cell, Store

MOST = 500
"""Nodes of a picture, unless more are asked for: a larger one is a hairball."""
_NO_VALUES = ("id", "kind", "label", "document", "span_start", "span_end", "page", "cell", "method", "confidence")


def whole(store: Store, schema: Schema, title: str = "") -> Graph:
    """Every thing but the documents."""
    return _graph(store, schema, None, title)


def of(store: Store, schema: Schema, ids: Iterable[str], title: str = "") -> Graph:
    """Some things and the links between them."""
    return _graph(store, schema, sorted(set(ids)), title)


def around(store: Store, schema: Schema, start: str, depth: int, most: int = MOST, title: str = "") -> tuple[Graph, int]:
    """What lies within ``depth`` links of a thing, the nearest first, and how many more things there would have been."""
    between = {c.name.lower() for c in schema.classes.values() if c.collapses}
    names = "|".join(relations(schema))
    found, frontier, left = {start: None}, [start], 0
    for _ in range(depth):
        reached = _neighbours(store, names, frontier)
        lines = [each for each in reached if each.partition("/")[0] in between]
        # a line between two things is no step of its own
        reached = [*reached, *_neighbours(store, names, lines)]
        fresh = [each for each in dict.fromkeys(reached) if each not in found and not each.startswith("document/")]
        room = max(0, most - len(found))
        left += len(fresh[room:])
        found |= dict.fromkeys(fresh[:room])
        frontier = [each for each in fresh[:room] if each.partition("/")[0] not in between]
    return _graph(store, schema, list(found), title), left


def _neighbours(store: Store, names: str, ids: list[str]) -> list[str]:
    if not ids:
        return []
    query = f"MATCH (a)-[:{names}]-(b) WHERE a.id IN $ids RETURN DISTINCT b.id AS id"
    return sorted(str(row[0]) for row in store.run(query, {"ids": ids}).rows)


def _graph(store: Store, schema: Schema, ids: list[str] | None, title: str) -> Graph:
    chosen = "" if ids is None else "WHERE n.id IN $ids "
    given: dict[str, Cell] = {} if ids is None else {"ids": ids}
    sources = _sources(store, schema, chosen, given)
    nodes: list[Node] = []
    for root in (r for r in schema.roots if r != "Document"):
        columns = [name for name, _ in node_columns(schema, root)]
        query = f"MATCH (n:{root}) {chosen}RETURN {', '.join(f'n.`{name}` AS `{name}`' for name in columns)}"
        for row in store.run(query, given).rows:
            cells = dict(zip(columns, row, strict=True))
            values = {k: v for k, v in cells.items() if k not in _NO_VALUES and v not in (None, []) and not k.endswith(_DAYS)}
            identifier = str(cells["id"])
            kind, label = str(cells["kind"]), str(cells["label"])
            nodes.append(Node(identifier, kind, label, cast(Mapping[str, Value], values), tuple(sources.get(identifier, ()))))
    there = {node.id for node in nodes}
    links = [
        Link(str(start), str(end), name.lower())
        for name, pairs in relations(schema).items()
        for start, end in _ends(store, name, pairs, chosen, given)
        if start in there and end in there
    ]
    return Graph(tuple(sorted(nodes, key=lambda n: n.id)), tuple(sorted(links, key=lambda k: (k.source, k.kind, k.target))), title)


_DAYS = ("_earliest", "_latest")


def _ends(store: Store, name: str, pairs: list[tuple[str, str]], chosen: str, given: Mapping[str, Cell]) -> Iterable[tuple[Cell, ...]]:
    for root in dict.fromkeys(start for start, _ in pairs):
        yield from store.run(f"MATCH (n:{root})-[:{name}]->(m) {chosen}RETURN DISTINCT n.id AS a, m.id AS b", given).rows


def _sources(store: Store, schema: Schema, chosen: str, given: Mapping[str, Cell]) -> dict[str, list[Source]]:
    found: dict[str, list[Source]] = {}
    for root in (r for r in schema.roots if r != "Document"):
        query = (
            f"MATCH (n:{root})-[s:SOURCE]->(d:Document) {chosen}RETURN DISTINCT n.id AS id, d.label AS title, d.published AS date,"
            " d.id AS document, s.span_start AS a, s.span_end AS b, s.page AS page, d.url AS url"
        )
        for identifier, title, when, document, start, end, page, url in store.run(query, given).rows:
            first, last, on = (cast(int | None, each) for each in (start, end, page))
            source = Source(str(title), str(when or ""), str(document), first, last, on, str(url or ""))
            found.setdefault(str(identifier), []).append(source)
    return {k: sorted(v, key=lambda s: (s.date, s.title, s.start or 0)) for k, v in found.items()}


def without_special(graph: Graph) -> Graph:
    """The graph without the statements that tell of a private person's health."""
    gone = {node.id for node in graph.nodes if node.values.get("special_category")}
    links = tuple(link for link in graph.links if not {link.source, link.target} & gone)
    return replace(graph, nodes=tuple(node for node in graph.nodes if node.id not in gone), links=links)


def collapsed(graph: Graph, schema: Schema) -> Graph:
    """The graph with each thing of a collapsing class drawn as one line, with its days, its values and its sources."""
    lines = {c.name: c for c in schema.classes.values() if c.collapses}
    ends: dict[tuple[str, str], list[str]] = {}
    for link in graph.links:
        ends.setdefault((link.source, link.kind), []).append(link.target)
    gone: set[str] = set()
    links: list[Link] = []
    for node in graph.nodes:
        if node.kind in lines and (line := _line(node, lines[node.kind], schema, ends)):
            links.append(line)
            gone.add(node.id)
    kept = tuple(node for node in graph.nodes if node.id not in gone)
    return replace(graph, nodes=kept, links=(*(k for k in graph.links if not {k.source, k.target} & gone), *links))


def _line(node: Node, cls: Class, schema: Schema, ends: Mapping[tuple[str, str], list[str]]) -> Link | None:
    collapse = cls.collapses
    if collapse is None:
        return None

    def at(edge: str) -> list[str]:
        return ends.get((node.id, relation(schema, cls.edges[edge]).lower()), [])

    start = at(collapse.origin)
    end = next((found for edge in collapse.targets if (found := at(edge))), [])
    if not start or not end:
        return None
    first = node.values.get("start_date") or node.values.get("attested") or node.values.get("date")
    last = node.values.get("end_date") or node.values.get("attested")
    return Link(start[0], end[0], node.kind.lower(), node.values, _day(first, "earliest"), _day(last, "latest"), node.sources)


def _day(text: Value, end: str) -> date | None:
    from onrecord.dates import PartialDate

    return getattr(PartialDate.parse(text), end) if isinstance(text, str) else None
