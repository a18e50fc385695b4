"""Lines → paragraphs, and paragraphs → items: a text with its bullets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from onrecord_ingest.sources.ofsted_report.layout import BULLETS, Line

SENTENCE_END = re.compile(r"[.!?][’”\")\]]*$")
INDENT = 4.0
"""Points: a smaller difference of the left edges is no indentation."""
LOOSE = 1.3
"""Of the usual distance between lines: a wider one parts paragraphs."""


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together; ``label`` is the bullet or number before them."""

    lines: list[Line]

    @property
    def label(self) -> str:
        """The bullet or number, empty for plain print."""
        return self.lines[0].label

    @property
    def left(self) -> float:
        """Where its first line begins: the bullet of a bullet."""
        return self.lines[0].left


@dataclass(slots=True)
class Item:
    """A text, its bullets (each of one paragraph or more) and what is said after them."""

    lead: list[Line] = field(default_factory=list)
    bullets: list[list[Line]] = field(default_factory=list)
    tail: list[Line] = field(default_factory=list)

    @property
    def lines(self) -> list[Line]:
        """All its lines, in order."""
        return [*self.lead, *(line for bullet in self.bullets for line in bullet), *self.tail]


def usual_pitch(lines: Sequence[Line]) -> float:
    """The distance from line to line that is seen most often, in line heights; 1.25 where nothing can be seen."""
    seen: dict[float, int] = {}
    for line, below in pairwise(lines):
        if line.page == below.page and line.cell == below.cell and 0 < line.top - below.top < 3 * line.height:
            pitch = round((line.top - below.top) / line.height, 1)
            seen[pitch] = seen.get(pitch, 0) + 1
    return max(seen, key=lambda pitch: seen[pitch]) if seen else 1.25


def paragraphs(lines: Sequence[Line], pitch: float) -> list[Paragraph]:
    """Group lines; a stray bullet without words is left out."""
    found: list[Paragraph] = []
    for each in lines:
        if not each.words:
            continue
        line = _confirmed(each, found[-1].lines[-1] if found else None)
        if found and not line.label and _same_paragraph(found[-1], line, pitch):
            found[-1].lines.append(line)
        else:
            found.append(Paragraph([line]))
    return found


def _confirmed(line: Line, last: Line | None) -> Line:
    """A number or letter that merely happens to begin a line ("aged 12 to / 24) following") is no label: no clause ends before it."""
    if not line.label or line.label in BULLETS or last is None or re.search(r"(?:[.:;,!?’”)]|\b(?:and|or))$", last.text):
        return line
    if last.label and last.cell == line.cell and abs(last.left - line.left) < INDENT:
        return line
    return replace(line, label="", text_left=line.left)


def _same_paragraph(paragraph: Paragraph, line: Line, pitch: float) -> bool:
    last = paragraph.lines[-1]
    indent = paragraph.lines[0].text_left
    unfinished = not re.search(r"[.!?:;][’”\")\]]*$", last.text) and line.text[:1].islower()
    if paragraph.label and line.left < indent - INDENT and not unfinished:
        return False
    if abs(line.height - last.height) > 0.1 * last.height:
        return False
    if line.page != last.page:
        return runs_on(last, line) or (bool(paragraph.label) and abs(line.left - indent) < INDENT)
    if line.cell != last.cell or min(line.right, last.right) < max(line.left, last.left):
        return False
    return 0.3 * last.height < last.top - line.top < LOOSE * pitch * last.height


def runs_on(last: Line, line: Line) -> bool:
    """Whether a sentence broken by the end of a page goes on: its last line is full, and no sentence ends there."""
    if line.label:
        return False
    return line.text[:1].islower() or (not SENTENCE_END.search(last.text) and not last.text.endswith((":", ";")) and _full(last, line))


def _full(last: Line, line: Line) -> bool:
    """Whether the next line's first word would not have fitted; only a cell's width is known for sure."""
    if not last.cell:
        return True
    word = len(line.text.split(" ", 1)[0]) + 1
    width = (last.right - last.text_left) / max(len(last.words), 1)
    return last.right + word * width > last.cell.right - 5


def item_of(found: Iterable[Paragraph]) -> Item:
    """One item of the paragraphs of a cell: what stands before the bullets, the bullets, what stands after them."""
    item = Item()
    for paragraph in found:
        if paragraph.label and not (item.bullets and paragraph.left > item.bullets[0][0].left + 2 * INDENT):
            item.bullets.append(list(paragraph.lines))
        elif item.bullets and paragraph.left > item.bullets[-1][0].left + INDENT:
            item.bullets[-1].extend(paragraph.lines)
        elif item.bullets:
            item.tail.extend(paragraph.lines)
        else:
            item.lead.extend(paragraph.lines)
    return item


def items_of(found: Iterable[Paragraph]) -> list[Item]:
    """Items of running print: each bullet is one, with what is indented below it; so is each plain paragraph."""
    items: list[Item] = []
    outer: float | None = None
    for paragraph in found:
        deeper = outer is not None and paragraph.left > outer + INDENT
        if items and deeper and paragraph.label:
            items[-1].bullets.append(list(paragraph.lines))
        elif items and deeper:
            (items[-1].tail if items[-1].bullets else items[-1].lead).extend(paragraph.lines)
        else:
            outer = paragraph.left if paragraph.label else None
            items.append(Item(list(paragraph.lines)))
    return items
