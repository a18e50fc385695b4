"""Boxes that do not cover one another: pushed apart within a component, components side by side in rows."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence

Point = tuple[float, float]
Size = tuple[float, float]
Part = tuple[list[int], list[Point]]

_GAP = 12.0


def apart(points: Sequence[Point], sizes: Sequence[Size]) -> list[Point]:
    """The points moved until no two boxes overlap: first each from its neighbours, in the end all from the middle."""
    at = list(points)
    for turn in range(400):
        moved = False
        for a, b in list(_near(at, sizes)):
            wide = (sizes[a][0] + sizes[b][0]) / 2 + _GAP - abs(at[a][0] - at[b][0])
            high = (sizes[a][1] + sizes[b][1]) / 2 + _GAP - abs(at[a][1] - at[b][1])
            if wide > 0 and high > 0:
                moved = True
                x = math.copysign(wide / 2 + 0.1, at[b][0] - at[a][0] or 1.0) if wide < high else 0.0
                y = math.copysign(high / 2 + 0.1, at[b][1] - at[a][1] or 1.0) if wide >= high else 0.0
                at[a] = (at[a][0] - x, at[a][1] - y)
                at[b] = (at[b][0] + x, at[b][1] + y)
        if not moved:
            break
        if turn % 5 == 4:
            at = [(x * 1.08, y * 1.08) for x, y in at]
    return at


def pack(parts: Sequence[Part], sizes: Sequence[Size]) -> Iterator[Part]:
    """The parts, the largest first, in rows of about one width, so that the whole is about as wide as it is high."""
    boxes = [_box(points, [sizes[m] for m in members]) for members, points in parts]
    area = sum((right - left + 2 * _GAP) * (low - top + 2 * _GAP) for left, top, right, low in boxes)
    width = max([1.3 * math.sqrt(area), *(right - left for left, _, right, _ in boxes)])
    x = y = row = 0.0
    for (members, points), (left, top, right, low) in zip(parts, boxes, strict=True):
        if x and x + right - left > width:
            x, y, row = 0.0, y + row + 2 * _GAP, 0.0
        yield members, [(px - left + x, py - top + y) for px, py in points]
        x, row = x + right - left + 2 * _GAP, max(row, low - top)


def _box(points: Sequence[Point], sizes: Sequence[Size]) -> tuple[float, float, float, float]:
    both = list(zip(points, sizes, strict=True))
    return (
        min(x - w / 2 for (x, _), (w, _) in both),
        min(y - h / 2 for (_, y), (_, h) in both),
        max(x + w / 2 for (x, _), (w, _) in both),
        max(y + h / 2 for (_, y), (_, h) in both),
    )


def _near(at: Sequence[Point], sizes: Sequence[Size]) -> Iterator[tuple[int, int]]:
    """Pairs of boxes that could overlap, by cells as large as the largest box."""
    wide, high = max(w for w, _ in sizes) + _GAP, max(h for _, h in sizes) + _GAP
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, (x, y) in enumerate(at):
        cells[math.floor(x / wide), math.floor(y / high)].append(i)
    for (cx, cy), members in cells.items():
        for ox, oy in ((0, 0), (1, 0), (-1, 1), (0, 1), (1, 1)):
            for a in members:
                for b in cells.get((cx + ox, cy + oy), ()):
                    if (ox, oy) != (0, 0) or a < b:
                        yield a, b
