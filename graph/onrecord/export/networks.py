"""The picture as a networkx graph, for the formats that networkx writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from onrecord.export.picture import Graph, Link, Node, Source
from onrecord.export.plain import cite, named, normal

if TYPE_CHECKING:
    import networkx as nx


def network(graph: Graph) -> nx.MultiDiGraph[str]:
    """Nodes by their ids, links by the keys ``e0``, ``e1``, …; every attribute of one type throughout."""
    import networkx as nx

    plain = normal(graph)
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph(name=plain.title)
    for node, values in zip(plain.nodes, _even(map(node_row, plain.nodes)), strict=True):
        made.add_node(node.id, **values)
    for i, (link, values) in enumerate(zip(plain.links, _even(map(link_row, plain.links)), strict=True)):
        made.add_edge(link.source, link.target, key=f"e{i}", **values)
    return made


def node_row(node: Node) -> dict[str, Any]:
    """What a flat format holds of a node, its sources a text each on its own line."""
    return {"label": node.label, "kind": node.kind, **node.values, **_cited(node.sources)}


def link_row(link: Link) -> dict[str, Any]:
    """What a flat format holds of a link besides its ends."""
    days = {name: day.isoformat() for name, day in (("start", link.start), ("end", link.end)) if day}
    return {"label": named(link), "kind": link.kind, **days, **link.values, **_cited(link.sources)}


def _cited(sources: Sequence[Source]) -> dict[str, str]:
    return {"sources": "\n".join(map(cite, sources))} if sources else {}


def _even(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Rows in which an attribute has one type: GEXF declares only the first it meets, and readers fail on another."""
    held = list(rows)
    types: dict[str, set[type]] = defaultdict(set)
    for row in held:
        for name, value in row.items():
            types[name].add(type(value))
    return [{name: _as(types[name], value) for name, value in row.items()} for row in held]


def _as(types: set[type], value: Any) -> Any:
    if len(types) == 1:
        return value
    return float(value) if types == {int, float} else str(value)
