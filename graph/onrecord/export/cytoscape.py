"""Cytoscape JSON (``.cyjs``), for Cytoscape and Cytoscape.js."""

from __future__ import annotations

import json

from onrecord.export.networks import network
from onrecord.export.picture import Graph


def render(graph: Graph) -> bytes:
    """The graph as Cytoscape JSON; Cytoscape shows ``name``, so a node without one bears its label."""
    import networkx as nx

    made = network(graph)
    for _, data in made.nodes(data=True):
        data.setdefault("name", data["label"])
    content = nx.cytoscape_data(made)
    for edge in content["elements"]["edges"]:
        edge["data"]["id"] = edge["data"]["key"]
    content["data"] = dict(content["data"])
    return json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False).encode()
