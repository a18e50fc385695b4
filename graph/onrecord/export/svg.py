"""A still picture in SVG: a card for each node with the shape of its kind, links with arrows, and a legend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.export.cards import Card, card
from onrecord.export.layout import Layout, place
from onrecord.export.legend import FONTS, legend, markup
from onrecord.export.look import looks
from onrecord.export.picture import Graph, Link
from onrecord.export.plain import dated, named, normal

_MARGIN = 24.0
_NAMED = 150
"""Above as many links their kinds are left to the tips, as the words would cover one another."""

Box = tuple[float, float, float, float]


def render(graph: Graph) -> tuple[bytes, str]:
    """The picture, and a note where the layout could have been better (else empty)."""
    plain = normal(graph)
    style = looks(node.kind for node in plain.nodes)
    sized = [card(node, style[node.kind]) for node in plain.nodes]
    laid = place(plain, [(c.width, c.height) for c in sized])
    cards = {node.id: made.at(x, y) for node, made, (x, y) in zip(plain.nodes, sized, _from_margin(laid, sized), strict=True)}
    wide = max([640.0, *(c.right + _MARGIN for c in cards.values())])
    head = legend(plain, style, wide - 2 * _MARGIN)
    below = head.height + 2 * _MARGIN
    high = below + max([0.0, *(c.bottom for c in cards.values())]) + _MARGIN
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:.0f}" height="{high:.0f}" '
        f'viewBox="0 0 {wide:.0f} {high:.0f}" role="img" aria-labelledby="title" '
        f'font-family="{FONTS}">',
        f'<title id="title">{markup(plain.title or "Graph")}</title>',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0.5 8 4 0 7.5z" fill="#8a8f98"/></marker></defs>',
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        f'<g transform="translate({_MARGIN:.0f} {_MARGIN:.0f})">{head.svg}</g>',
        f'<g transform="translate(0 {below - _MARGIN:.0f})">',
        *_lines(plain.links, cards),
        *(c.svg for c in cards.values()),
        *(_names(plain.links, cards) if len(plain.links) <= _NAMED else ()),
        "</g></svg>",
    ]
    return "\n".join(lines).encode(), laid.note


def _from_margin(laid: Layout, cards: Sequence[Card]) -> list[tuple[float, float]]:
    """Centres moved so that the topmost and leftmost card stand at the margin."""
    both = list(zip(laid.points, cards, strict=True))
    left = min((x - c.width / 2 for (x, _), c in both), default=0.0) - _MARGIN
    top = min((y - c.height / 2 for (_, y), c in both), default=0.0) - _MARGIN
    return [(x - left, y - top) for x, y in laid.points]


def _lines(links: Sequence[Link], cards: dict[str, Card]) -> Iterator[str]:
    """One line for all links from one card to another; the tip names each."""
    yield '<g fill="none" stroke="#8a8f98" stroke-width="1.1" stroke-opacity="0.75">'
    for (source, target), some in _between(links).items():
        one, other = cards[source], cards[target]
        names = ", ".join(map(dated, some))
        tip = f"<title>{markup(f'{one.label} — {names} → {other.label}')}</title>"
        if one is other:
            x, y = one.right, one.y
            yield f'<path d="M{x:.1f} {y - 5:.1f}c22 -12 22 22 0 10" marker-end="url(#tip)">{tip}</path>'
        else:
            (ax, ay), (bx, by) = one.edge(other), other.edge(one)
            yield f'<path d="M{ax:.1f} {ay:.1f} {bx:.1f} {by:.1f}" marker-end="url(#tip)">{tip}</path>'
    yield "</g>"


def _between(links: Sequence[Link]) -> dict[tuple[str, str], list[Link]]:
    found: dict[tuple[str, str], list[Link]] = {}
    for link in links:
        found.setdefault((link.source, link.target), []).append(link)
    return found


def _names(links: Sequence[Link], cards: dict[str, Card]) -> Iterator[str]:
    """The kinds of the links near their middles, where they cover neither a card nor another name."""
    taken: list[Box] = [(c.x - c.width / 2, c.y - c.height / 2, c.right, c.bottom) for c in cards.values()]
    yield '<g font-size="10" fill="#4b5563" text-anchor="middle" stroke="#ffffff" stroke-width="3" paint-order="stroke">'
    for (source, target), some in _between(links).items():
        if source == target:
            continue
        one, other = cards[source], cards[target]
        (ax, ay), (bx, by) = one.edge(other), other.edge(one)
        name = ", ".join(dict.fromkeys(map(named, some)))
        half = 2.9 * len(name)
        for share in (0.5, 0.38, 0.62):
            x, y = ax + (bx - ax) * share, ay + (by - ay) * share
            box = (x - half, y - 7, x + half, y + 7)
            if not any(_meet(box, held) for held in taken):
                taken.append(box)
                yield f'<text x="{x:.1f}" y="{y + 3:.1f}">{markup(name)}</text>'
                break
    yield "</g>"


def _meet(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
