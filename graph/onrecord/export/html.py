"""An interactive picture in one HTML file that opens offline: a canvas, a search box, a legend, facts and their sources.

The data stand in a script tag of type ``application/json``; a content security policy lets nothing run or load but the
viewer's own script and style, by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
from collections import Counter
from dataclasses import astuple
from html import escape
from importlib import resources
from typing import Any

from onrecord.export.layout import place
from onrecord.export.look import looks
from onrecord.export.picture import Graph, Source
from onrecord.export.plain import normal

SCRIPTS = ("graph", "shapes", "view", "labels", "draw", "state", "panel", "search", "legend", "pointer", "keys", "start")
"""The viewer's parts in the order in which they are joined to one script."""

_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'"
_ROOM = 26.0
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


def render(graph: Graph) -> tuple[bytes, str]:
    """The page, and a note where the layout could have been better (else empty)."""
    plain = normal(graph)
    degree = Counter(end for link in plain.links for end in (link.source, link.target))
    sizes = [(_ROOM + math.sqrt(degree[node.id]) * 3,) * 2 for node in plain.nodes]
    laid = place(plain, sizes)
    script = "\n".join(_part(f"{name}.js") for name in SCRIPTS)
    style = _part("viewer.css")
    parts = {
        "title": escape(plain.title or "Graph"),
        "policy": f"{_POLICY}; script-src {_hash(script)}; style-src {_hash(style)}",
        "style": style,
        "script": script,
        "data": re.sub("[<>&]", lambda sign: _UNSAFE[sign[0]], _json(_data(plain, laid.points))),
    }
    page = re.sub(r"\{\{(\w+)\}\}", lambda slot: parts[slot[1]], _part("viewer.html"))
    return page.encode(), laid.note


def _data(graph: Graph, points: tuple[tuple[float, float], ...]) -> dict[str, Any]:
    """Rows without names, and each kind, document and source once, so that 5,000 nodes stay a small file."""
    style = looks(node.kind for node in graph.nodes)
    kinds, link_kinds = list(style), sorted({link.kind for link in graph.links})
    sources: dict[Source, int] = {}
    for cited in (*(node.sources for node in graph.nodes), *(link.sources for link in graph.links)):
        for source in cited:
            sources.setdefault(source, len(sources))
    index = {node.id: i for i, node in enumerate(graph.nodes)}
    return {
        "title": graph.title or "Graph",
        "kinds": [[kind, look.colour, look.shape.name, look.shape.corners] for kind, look in style.items()],
        "linkKinds": link_kinds,
        "sources": [astuple(source) for source in sources],
        "nodes": [
            [n.id, kinds.index(n.kind), n.label, round(x, 1), round(y, 1), n.values, [sources[s] for s in n.sources]]
            for n, (x, y) in zip(graph.nodes, points, strict=True)
        ],
        "links": [
            [
                index[k.source],
                index[k.target],
                link_kinds.index(k.kind),
                k.values,
                _iso(k.start),
                _iso(k.end),
                [sources[s] for s in k.sources],
            ]
            for k in graph.links
        ],
    }


def _iso(day: Any) -> str:
    return day.isoformat() if day else ""


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _part(name: str) -> str:
    return (resources.files("onrecord.export") / "viewer" / name).read_text("utf-8")


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"
