"""A force-directed layout without numpy or Graphviz, for machines that have neither: 5,000 nodes in some seconds.

Each component is laid out on its own, coarse first: every node that has the most neighbours takes them in as one, again and
again, until few are left; these are spread, and then each is opened in its place and spread once more. Nodes repel those of
the cells around them only, as the coarse levels have already settled what is far.
"""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence

from onrecord.export.packing import apart, pack

Point = tuple[float, float]
Pairs = Sequence[tuple[int, int]]

_FEW = 12
_ROUNDS = 28


def spread(pairs: Pairs, sizes: Sequence[tuple[float, float]]) -> tuple[Point, ...]:
    """A centre for each of ``sizes``; the same for the same graph, no box over another."""
    length = sum(math.hypot(w, h) for w, h in sizes) / max(1, len(sizes))
    at: dict[int, Point] = {}
    parts = []
    for members in _components(len(sizes), pairs):
        inner = {node: i for i, node in enumerate(members)}
        own = [(inner[a], inner[b]) for a, b in pairs if a in inner]
        placed = apart([(x * length, y * length) for x, y in _levels(len(members), own)], [sizes[m] for m in members])
        parts.append((members, placed))
    for members, placed in pack(parts, sizes):
        at.update(zip(members, placed, strict=True))
    return tuple(at[i] for i in range(len(sizes)))


def _components(count: int, pairs: Pairs) -> list[list[int]]:
    import networkx as nx

    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(pairs)
    return sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part))


def _levels(count: int, pairs: Pairs) -> list[Point]:
    """Positions in which a link is about 1 long."""
    owner = _coarser(count, pairs) if count > _FEW else range(count)
    fewer = max(owner, default=-1) + 1
    if fewer == count:
        turn = 2.4
        start = [(math.sqrt(i) * math.cos(turn * i), math.sqrt(i) * math.sin(turn * i)) for i in range(count)]
        return _settle(start, pairs, 3 * _ROUNDS)
    coarse = _levels(fewer, sorted({(min(p), max(p)) for a, b in pairs if (p := (owner[a], owner[b]))[0] != p[1]}))
    grow, chance = math.sqrt(count / fewer), random.Random(count)  # noqa: S311
    start = []
    for own in owner:
        x, y = coarse[own]
        start.append((x * grow + chance.uniform(-0.5, 0.5), y * grow + chance.uniform(-0.5, 0.5)))
    return _settle(start, pairs, _ROUNDS)


def _coarser(count: int, pairs: Pairs) -> Sequence[int]:
    """For each node the number of the one it is taken into."""
    near = _neighbours(pairs)
    owner = [-1] * count
    made = 0
    for node in sorted(range(count), key=lambda n: (-len(near[n]), n)):
        if owner[node] < 0:
            for taken in (node, *near[node]):
                owner[taken] = made if owner[taken] < 0 else owner[taken]
            made += 1
    return owner


def _neighbours(pairs: Pairs) -> dict[int, list[int]]:
    near: dict[int, list[int]] = defaultdict(list)
    for a, b in pairs:
        near[a].append(b)
        near[b].append(a)
    return near


def _settle(start: Iterable[Point], pairs: Pairs, rounds: int) -> list[Point]:
    """Fruchterman and Reingold's forces, the steps growing smaller."""
    xs, ys = map(list, zip(*start, strict=True))
    degree = [1] * len(xs)
    for a, b in pairs:
        degree[a] += 1
        degree[b] += 1
    for turn in range(rounds):
        step = 0.8 * (1 - turn / rounds) + 0.02
        dx, dy = _repel(xs, ys)
        for a, b in pairs:
            x, y = xs[a] - xs[b], ys[a] - ys[b]
            pull = math.hypot(x, y) / math.sqrt(min(degree[a], degree[b]))
            dx[a] -= x * pull
            dy[a] -= y * pull
            dx[b] += x * pull
            dy[b] += y * pull
        for i in range(len(xs)):
            size = math.hypot(dx[i], dy[i])
            if size > 0:
                go = min(size, step) / size
                xs[i] += dx[i] * go
                ys[i] += dy[i] * go
    return list(zip(xs, ys, strict=True))


def _repel(xs: Sequence[float], ys: Sequence[float], reach: float = 2.0) -> tuple[list[float], list[float]]:
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i in range(len(xs)):
        cells[math.floor(xs[i] / reach), math.floor(ys[i] / reach)].append(i)
    dx, dy = [0.0] * len(xs), [0.0] * len(xs)
    heavy = {cell: _bodies(members, xs, ys) for cell, members in cells.items()}
    for (cx, cy), members in cells.items():
        around = [body for ox in (-1, 0, 1) for oy in (-1, 0, 1) for body in heavy.get((cx + ox, cy + oy), ())]
        for i in members:
            x, y, sx, sy = xs[i], ys[i], 0.0, 0.0
            for bx, by, mass in around:
                ox, oy = x - bx, y - by
                push = mass / (ox * ox + oy * oy + 0.01)
                sx += ox * push
                sy += oy * push
            dx[i], dy[i] = sx, sy
    return dx, dy


def _bodies(members: Sequence[int], xs: Sequence[float], ys: Sequence[float]) -> list[tuple[float, float, int]]:
    """What repels from one cell: its nodes, or, where they are many, a few bodies as heavy as several of them."""
    groups = [members[i::_FEW] for i in range(min(_FEW, len(members)))]
    return [(sum(xs[i] for i in g) / len(g), sum(ys[i] for i in g) / len(g), len(g)) for g in groups]
