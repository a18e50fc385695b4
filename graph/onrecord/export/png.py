"""The still picture as PNG: the SVG, drawn by resvg."""

from __future__ import annotations

import re
from functools import cache

from onrecord.export.legend import FONTS
from onrecord.export.picture import Graph
from onrecord.export.svg import render as draw

_SHARP, _LONGEST = 5_000, 8_000
"""Pixels of the longer side: up to the first it is drawn at twice its size, up to the second at its own, beyond it smaller."""

_READABLE = 0.75

_SMALL = "the picture was made smaller to be at most 8,000 pixels long; svg and html keep its words readable"
_NO_FONT = "no font was found, so the picture has no words; get one, say with: apt-get install fonts-dejavu-core"


def render(graph: Graph) -> tuple[bytes, str]:
    """The picture, at most 8,000 pixels long, and a note on what could have been better (else empty)."""
    import resvg_py

    svg, note = draw(graph)
    size = re.search(rb'width="(\d+)" height="(\d+)"', svg)
    longest = max(map(int, size.groups())) if size else 1
    zoom = min(2.0, max(1.0, _SHARP / longest), _LONGEST / longest)
    image = resvg_py.svg_to_bytes(svg_string=svg.decode(), zoom=zoom, background="#ffffff")
    return bytes(image), "; ".join(filter(None, (note, _SMALL if zoom < _READABLE else "", "" if _fonts() else _NO_FONT)))


@cache
def _fonts() -> bool:
    """Whether resvg finds a font on this machine: a letter drawn differs from nothing drawn."""
    import resvg_py

    def drawn(letter: str) -> bytes:
        words = f'<text y="15" font-family="{FONTS}">{letter}</text>'
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">{words}</svg>'
        return bytes(resvg_py.svg_to_bytes(svg_string=svg))

    return drawn("") != drawn("M")
