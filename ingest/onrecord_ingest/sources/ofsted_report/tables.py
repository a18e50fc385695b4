"""Lines → the cells of a table, ruled or not, in the order of reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from onrecord_ingest.sources.ofsted_report.layout import Cell, Line

SLACK = 12.0
"""Points by which the lines of a column without rules may begin to the left of its heading."""
EXACT = 2.0
"""Points by which words at the beginning of a column may miss its heading's left edge."""
APART = 3.0
"""Line heights between lines of one column that no other column's lines part: more is another row."""


@dataclass(slots=True)
class Box:
    """A cell and its lines."""

    cell: Cell
    lines: list[Line] = field(default_factory=list)


def boxes(lines: Sequence[Line], *headers: str) -> list[Box]:
    """The cells of a section; ``headers`` are patterns of column headings, by which a table without rules is taken apart."""
    if not any(line.cell for line in lines):
        lines = _columns(lines, headers)
    found: list[Box] = []
    for line in lines:
        if not line.cell or not line.words:
            continue
        if not found or found[-1].cell != line.cell:
            found.append(Box(line.cell))
        found[-1].lines.append(line)
    return found


def _columns(lines: Sequence[Line], headers: Sequence[str]) -> list[Line]:
    """Give the lines below two headings that stand side by side the cells that no rules give them."""
    for at, line in enumerate(lines):
        heads = [each for each in lines[at:] if each.page == line.page and abs(each.top - line.top) < line.height / 2]
        if len(heads) > 1 and all(any(re.match(header, head.text, re.I) for header in headers) for head in heads):
            break
    else:
        return list(lines)
    lefts = sorted(head.left for head in heads)
    found: list[Line] = []
    run: list[Line] = []
    column = -1
    for each in [part for line in lines[at:] for part in _split(line, lefts[1:])]:
        here = max((place for place, left in enumerate(lefts) if each.left >= left - SLACK), default=0)
        if run and (here != column or each.page != run[-1].page or _far(run[-1], each)):
            found.extend(_celled(run, lefts, column))
            run = []
        run.append(each)
        column = here
    return found + _celled(run, lefts, column)


def _split(line: Line, lefts: list[float]) -> list[Line]:
    """Part a line where a further column begins, though the words of the one before reach it."""
    for left in lefts:
        for at in range(1, len(line.text)):
            if line.text[at - 1] == " " and abs(line.lefts[at] - left) < EXACT:
                before, after = line.text[: at - 1].rstrip(), line.text[at:]
                rest = replace(
                    line,
                    left=line.lefts[at],
                    text_left=line.lefts[at],
                    text=after,
                    label="",
                    start=line.start + at,
                    lefts=line.lefts[at:],
                )
                return [replace(line, right=line.lefts[at], text=before, lefts=line.lefts[: len(before)]), *_split(rest, lefts)]
    return [line]


def _far(line: Line, below: Line) -> bool:
    return not -0.5 * line.height < line.top - below.top < APART * line.height


def _celled(run: list[Line], lefts: list[float], column: int) -> list[Line]:
    right = lefts[column + 1] if column + 1 < len(lefts) else 10_000.0
    cell = Cell(run[0].page, lefts[column], min(line.bottom for line in run), right, max(line.top for line in run))
    return [replace(line, cell=cell) for line in run]
