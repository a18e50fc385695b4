"""The formats by name. The forms of RDF are written from the dataset, not from a picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from onrecord.errors import UsageError
from onrecord.export.output import put
from onrecord.export.picture import Graph

Render = Callable[[Graph], bytes | tuple[bytes, str]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its module in this package, the usual ending of its files, its media type."""

    module: str
    extension: str
    media: str

    def render(self, graph: Graph) -> tuple[bytes, str]:
        """The whole file, and a line for the user where it could have been better (else empty)."""
        render: Render = import_module(f"onrecord.export.{self.module}").render
        made = render(graph)
        return made if isinstance(made, tuple) else (made, "")


FORMATS: Mapping[str, Format] = {
    "html": Format("html", ".html", "text/html"),
    "svg": Format("svg", ".svg", "image/svg+xml"),
    "png": Format("png", ".png", "image/png"),
    "graphml": Format("graphml", ".graphml", "application/graphml+xml"),
    "gexf": Format("gexf", ".gexf", "application/gexf+xml"),
    "cytoscape": Format("cytoscape", ".cyjs", "application/json"),
    "dot": Format("dot", ".dot", "text/vnd.graphviz"),
    "mermaid": Format("mermaid", ".mmd", "text/plain"),
    "csv": Format("csv", ".zip", "application/zip"),
}


def write(graph: Graph, name: str, out: Path) -> str:
    """Write the graph to ``out`` as ``put`` does; returns the format's note. Raises UsageError for an unknown format."""
    if name not in FORMATS:
        raise UsageError(f"unknown format '{name}'", do=f"use one of {', '.join(FORMATS)}")
    content, note = FORMATS[name].render(graph)
    put(content, out)
    return note
