"""DOT, the language of Graphviz: ``dot -Tsvg FILE`` draws it as it is."""

from __future__ import annotations

import re
import textwrap

from onrecord.export.look import looks
from onrecord.export.picture import Graph, Node
from onrecord.export.plain import dated, named, normal, short

_ENTITY = re.compile(r"&(?=#?\w+;)")


def render(graph: Graph) -> bytes:
    """The graph as DOT: nodes ``n0``, ``n1``, … with their own ids under ``comment``, the whole label as the tip."""
    plain = normal(graph)
    look = looks(node.kind for node in plain.nodes)
    name = {node.id: f"n{i}" for i, node in enumerate(plain.nodes)}
    lines = [
        "digraph {",
        f'graph [layout=sfdp, overlap=prism, label={_quoted(plain.title)}, labelloc=t, fontname="Helvetica"]',
        'node [style=filled, penwidth=1.5, fontname="Helvetica", fontsize=11]',
        'edge [color="#888888", fontcolor="#555555", fontname="Helvetica", fontsize=9]',
    ]
    for node in plain.nodes:
        style = look[node.kind]
        marks = {
            "label": "\n".join(textwrap.wrap(node.label, 24, max_lines=3, placeholder="…")),
            "tooltip": f"{node.kind}: {short(node.label, 500)}",
            "comment": node.id,
            "class": node.kind,
            "shape": style.shape.graphviz,
            "color": style.colour,
            "fillcolor": f"{style.colour}22",
            "URL": _address(node),
        }
        lines.append(f"{name[node.id]} [{_marks(marks)}]")
    for link in plain.links:
        marks = {"label": named(link), "tooltip": dated(link), "class": link.kind}
        lines.append(f"{name[link.source]} -> {name[link.target]} [{_marks(marks)}]")
    return "\n".join((*lines, "}", "")).encode()


def _address(node: Node) -> str:
    return next((source.url for source in node.sources if source.url), "")


def _marks(marks: dict[str, str]) -> str:
    return ", ".join(f"{key}={_quoted(value)}" for key, value in marks.items() if value)


def _quoted(value: str) -> str:
    """A quoted string of DOT: never an HTML-like label, an escape sequence or an entity of the text's own."""
    escaped = _ENTITY.sub("&amp;", value).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
