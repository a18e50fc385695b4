"""GraphML, for yEd, Gephi, Cytoscape, igraph and networkx."""

from __future__ import annotations

import io

from onrecord.export.networks import network
from onrecord.export.picture import Graph


def render(graph: Graph) -> bytes:
    """The graph as GraphML; a directed multigraph, the links' keys as the ids of its edges."""
    from networkx.readwrite.graphml import GraphMLWriter

    made = network(graph)
    out = io.BytesIO()
    GraphMLWriter(made, prettyprint=True).dump(out)
    return out.getvalue()
