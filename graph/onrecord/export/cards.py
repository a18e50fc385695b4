"""A node as a card: the shape of its kind, and its label on up to three lines."""

from __future__ import annotations

import textwrap
import unicodedata
from dataclasses import dataclass, replace

from onrecord.export.legend import glyph, markup
from onrecord.export.look import Look
from onrecord.export.picture import Node
from onrecord.export.plain import short

_FONT = 11.0
_LINE = 14.0
_GLYPH = 20.0


@dataclass(frozen=True, slots=True)
class Card:
    """A card around its centre, in points."""

    label: str
    width: float
    height: float
    inner: str
    x: float = 0.0
    y: float = 0.0

    def at(self, x: float, y: float) -> Card:
        """The same card elsewhere."""
        return replace(self, x=x, y=y)

    @property
    def right(self) -> float:
        """Its right side."""
        return self.x + self.width / 2

    @property
    def bottom(self) -> float:
        """Its lower side."""
        return self.y + self.height / 2

    @property
    def svg(self) -> str:
        """The card where it stands."""
        return f'<g transform="translate({self.x - self.width / 2:.1f} {self.y - self.height / 2:.1f})">{self.inner}</g>'

    def edge(self, other: Card) -> tuple[float, float]:
        """Where a line from its centre to another's leaves the card."""
        dx, dy = other.x - self.x, other.y - self.y
        share = min(
            self.width / 2 / abs(dx) if dx else float("inf"),
            self.height / 2 / abs(dy) if dy else float("inf"),
            1.0,
        )
        return self.x + dx * share, self.y + dy * share


def card(node: Node, look: Look) -> Card:
    """A card for a node; it leads to the first source that has an address of the web."""
    lines = textwrap.wrap(node.label, 26, max_lines=3, placeholder="…") or [node.id]
    width = _GLYPH + 14 + max(map(breadth, lines))
    height = 10 + _LINE * len(lines)
    text = "".join(f'<tspan x="{_GLYPH + 6:.0f}" y="{5 + _LINE * i + 10.5:.1f}">{markup(row)}</tspan>' for i, row in enumerate(lines))
    inner = (
        f"<title>{markup(f'{node.kind}: {short(node.label, 500)}')}</title>"
        f'<rect width="{width:.1f}" height="{height:.1f}" rx="6" fill="#ffffff"/>'
        f'<rect width="{width:.1f}" height="{height:.1f}" rx="6" fill="{look.colour}" fill-opacity="0.12" '
        f'stroke="{look.colour}" stroke-width="1.3"/>'
        f'{glyph(look, 14, height / 2, 6)}<text font-size="{_FONT:.0f}" fill="#111827">{text}</text>'
    )
    address = next((source.url for source in node.sources if source.url), "")
    return Card(node.label, width, height, f'<a href="{markup(address)}">{inner}</a>' if address else inner)


def breadth(line: str) -> float:
    """Points that a line takes in the widest of the fonts named, so that none is cut."""
    return sum(_FONT * (1.05 if unicodedata.east_asian_width(c) in "WF" else 0.72 if c.isupper() else 0.6) for c in line)
