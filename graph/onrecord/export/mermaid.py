"""Mermaid, for the pages that draw it from text: Markdown on code hosts, notes, wikis."""

from __future__ import annotations

import json
import re

from onrecord.export.look import looks
from onrecord.export.picture import Graph
from onrecord.export.plain import named, normal, short

_LABEL = 80
_LINKS, _SIGNS = 500, 50_000
_LIMITS = "pages draw at most 500 links and 50,000 characters of Mermaid unless their own maxEdges and maxTextSize allow more"
_SPECIAL = re.compile(r"[^\w \-.,:()/'’‘–—…?!]")


def render(graph: Graph) -> tuple[bytes, str]:
    """The graph as a flowchart, and a note where it is larger than pages draw by default (else empty)."""
    plain = normal(graph)
    look = looks(node.kind for node in plain.nodes)
    name = {node.id: f"n{i}" for i, node in enumerate(plain.nodes)}
    classes = {kind: f"k{i}" for i, kind in enumerate(look)}
    lines = [
        "---",
        f"title: {json.dumps(plain.title, ensure_ascii=False)}",
        "---",
        "flowchart LR",
    ]
    lines += [f"classDef {classes[kind]} fill:{style.colour}22,stroke:{style.colour}" for kind, style in look.items()]
    for node in plain.nodes:
        left, right = look[node.kind].shape.mermaid
        lines.append(f'{name[node.id]}{left}"{_safe(node.label)}"{right}:::{classes[node.kind]}')
    for link in plain.links:
        lines.append(f'{name[link.source]} -->|"{_safe(named(link))}"| {name[link.target]}')
    text = "\n".join((*lines, ""))
    return text.encode(), _LIMITS if len(plain.links) >= _LINKS or len(text) > _SIGNS else ""


def _safe(value: str) -> str:
    """Text in which all that Mermaid, its Markdown or HTML could read as a sign is a numbered entity (``#60;``)."""
    return _SPECIAL.sub(lambda sign: f"#{ord(sign[0])};", short(value, _LABEL))
