"""The title and the legend of a still picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from onrecord.export.look import Look
from onrecord.export.picture import Graph
from onrecord.export.plain import short

_ROW = 20.0
FONTS = "Helvetica, Arial, Liberation Sans, DejaVu Sans, sans-serif"


@dataclass(frozen=True, slots=True)
class Legend:
    """Its drawing and the height that takes."""

    svg: str
    height: float


def legend(graph: Graph, looks: Mapping[str, Look], width: float) -> Legend:
    """Title, then each kind with its shape and the count of its nodes, in rows of ``width``."""
    counts = Counter(node.kind for node in graph.nodes)
    title = short(graph.title, max(20, int(width / 11)))
    parts = [f'<text y="16" font-size="18" font-weight="bold" fill="#111827">{markup(title)}</text>'] if title else []
    x, y = 0.0, 34.0 if title else 8.0
    for kind, look in looks.items():
        text = f"{kind} {counts[kind]:,}"
        take = 34 + 7.6 * len(text)
        if x and x + take > width:
            x, y = 0.0, y + _ROW
        words = f'<text x="{x + 20:.1f}" y="{y + 4:.1f}" font-size="12" fill="#374151">{markup(text)}</text>'
        parts.append(glyph(look, x + 8, y, 6) + words)
        x += take
    return Legend("".join(parts), y + _ROW / 2)


def glyph(look: Look, x: float, y: float, size: float) -> str:
    """The shape of a kind around a point."""
    paint = f'fill="{look.colour}" stroke="#1f2937" stroke-width="0.7"'
    if not look.shape.corners:
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}" {paint}/>'
    corners = " ".join(f"{x + dx * size:.1f},{y + dy * size:.1f}" for dx, dy in look.shape.corners)
    return f'<polygon points="{corners}" {paint}/>'


def markup(text: str) -> str:
    """Text for an element or an attribute of XML."""
    return escape(text, {'"': "&quot;", "\n": " "})
