"""GEXF 1.3 for Gephi: links carry the days from and to which they held, nodes the colour of their kind."""

from __future__ import annotations

import io

from onrecord.export.look import looks
from onrecord.export.networks import network
from onrecord.export.picture import Graph


def render(graph: Graph) -> bytes:
    """The graph as GEXF with dates for times."""
    import networkx as nx

    made = network(graph)
    colours = {kind: look.colour for kind, look in looks(data["kind"] for _, data in made.nodes(data=True)).items()}
    for _, data in made.nodes(data=True):
        red, green, blue = bytes.fromhex(colours[data["kind"]][1:])
        data["viz"] = {"color": {"r": red, "g": green, "b": blue, "a": 1.0}}
    for _, _, key, data in made.edges(keys=True, data=True):
        data["id"] = key
    out = io.BytesIO()
    nx.write_gexf(made, out, version="1.3")
    return out.getvalue()
