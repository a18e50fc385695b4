"""A colour and a shape for each kind, the same in every picture, and told apart without colour too."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.schema import load

# Okabe and Ito's colours, told apart by colour-blind readers, their yellow darkened to be seen on white; two more after them.
_COLOURS = ("#0072b2", "#e69f00", "#009e73", "#d55e00", "#cc79a7", "#56b4e9", "#b5a300", "#8c8c8c", "#7b52ab", "#96613d")
_FIRST = ("Person", "Organization", "Statement", "Finding", "Commitment", "Inspection", "Event", "Document", "Post", "Area", "Topic")
"""The kinds met most often have the looks that differ most; the schema's others follow, so that a kind's look never changes."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape by its corners around the origin (none for a circle), with its name in Graphviz and its brackets in Mermaid."""

    name: str
    corners: tuple[tuple[float, float], ...]
    graphviz: str
    mermaid: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Look:
    """How a kind is drawn."""

    colour: str
    shape: Shape


def looks(kinds: Iterable[str]) -> dict[str, Look]:
    """A look for each kind; two kinds share both colour and shape only where there are more than 90."""
    there = set(kinds)
    known = dict.fromkeys((*_FIRST, *load().classes))
    order = (*known, *sorted(there.difference(known)))
    return {kind: Look(_COLOURS[i % len(_COLOURS)], SHAPES[i % len(SHAPES)]) for i, kind in enumerate(order) if kind in there}


def _ring(corners: int, turn: float = 0.0, size: float = 1.0, inner: float = 1.0) -> tuple[tuple[float, float], ...]:
    """Corners at equal angles from the top; every second one at ``inner`` times the radius."""
    points = []
    for i in range(corners):
        angle, radius = 2 * math.pi * i / corners + turn, size * (inner if i % 2 else 1.0)
        points.append((round(radius * math.sin(angle), 3), round(-radius * math.cos(angle), 3)))
    return tuple(points)


_PLUS = ((-1, -3), (1, -3), (1, -1), (3, -1), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1), (-3, -1), (-1, -1))

SHAPES = (
    Shape("circle", (), "ellipse", ("([", "])")),
    Shape("square", _ring(4, math.pi / 4, 1.2), "box", ("[", "]")),
    Shape("triangle", _ring(3, 0.0, 1.25), "trapezium", ("[/", "\\]")),
    Shape("diamond", _ring(4, 0.0, 1.25), "diamond", ("{", "}")),
    Shape("hexagon", _ring(6, math.pi / 6, 1.1), "hexagon", ("{{", "}}")),
    Shape("star", _ring(10, 0.0, 1.4, 0.5), "house", (">", "]")),
    Shape("plus", tuple((x * 0.4, y * 0.4) for x, y in _PLUS), "octagon", ("[[", "]]")),
    Shape("triangle down", _ring(3, math.pi, 1.25), "invtrapezium", ("[\\", "/]")),
    Shape("pentagon", _ring(5, 0.0, 1.15), "pentagon", ("[(", ")]")),
)
