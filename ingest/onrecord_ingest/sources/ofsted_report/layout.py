"""Glyphs → lines of print, each with the cell of the ruled table it stands in.

Lines keep the order of the page's content stream, which word processors write as it is read: paragraph by paragraph, cell by cell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from onrecord_ingest.sources.ofsted_report.pdf import Glyph, PrintedPage, Rule

COLUMN_GAP = 9.0
"""Points: words of one line stand nearer to each other than the columns of a table without rules (its padding is 10.8)."""
WORD_GAP = 0.18
"""Of the height of the print: a wider gap between two glyphs is a space, though none was written."""
REACH = 1.5
"""Points by which two ruled lines may miss each other and still meet."""
BULLETS = "•◼◾■▪▫□●○◦‣⁃∙·⦁➢➤►✓\uf0a7\uf0b7\uf06e\uf0d8\uf0fc"
LABEL = re.compile(rf"[{BULLETS}]|o|[–-]|\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)]")
"""What may stand alone before a wide gap at the beginning of a line: a bullet, a number or a letter."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The box of rules around a piece of print."""

    page: int
    left: float
    bottom: float
    right: float
    top: float

    def beside(self, other: Cell) -> bool:
        """Whether they share a row: one's middle lies in the other's height."""
        if self.page != other.page:
            return False
        low, high = max(self.bottom, other.bottom), min(self.top, other.top)
        return high - low > 0.5 * min(self.top - self.bottom, other.top - other.bottom)


@dataclass(slots=True)
class Line:
    """One line of print (in a table, of one cell). ``text_left`` is where the words begin after a bullet or number."""

    page: int
    cell: Cell | None
    left: float
    bottom: float
    right: float
    top: float
    text: str = ""
    text_left: float = 0.0
    label: str = ""
    start: int = 0
    """Offset in the document's text, set when the document is put together."""
    lefts: list[float] = field(default_factory=list)
    """Where each character of the text begins on the page."""

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.start + len(self.text)

    @property
    def height(self) -> float:
        """The size of the print, in points."""
        return self.top - self.bottom

    @property
    def words(self) -> str:
        """The line without its bullet or number."""
        return self.text[len(self.label) :].strip()


def lines_of(page: PrintedPage) -> list[Line]:
    """The lines of a page, those of one cell together."""
    standing = [rule for rule in page.rules if not rule.lying]
    lines: list[Line] = []
    space = False
    for glyph in page.glyphs:
        if glyph.char == " ":
            space = True
            continue
        line = lines[-1] if lines else None
        if line is None or not _continues(line, glyph, standing):
            lines.append(_begin(page, glyph))
        else:
            _extend(line, glyph, space)
        space = False
    return _by_cell([_labelled(line) for line in lines])


def _begin(page: PrintedPage, glyph: Glyph) -> Line:
    cell = _cell(page, (glyph.left + glyph.right) / 2, (glyph.bottom + glyph.top) / 2)
    return Line(
        page.number,
        cell,
        glyph.left,
        glyph.bottom,
        glyph.right,
        glyph.top,
        glyph.char,
        glyph.left,
        lefts=[glyph.left] * len(glyph.char),
    )


def _continues(line: Line, glyph: Glyph, standing: list[Rule]) -> bool:
    shared = min(line.top, glyph.top) - max(line.bottom, glyph.bottom)
    if shared < 0.5 * min(line.height, glyph.top - glyph.bottom):
        return False
    gap = glyph.left - line.right
    if gap < -0.5 * line.height:
        return False
    if gap > COLUMN_GAP and not LABEL.fullmatch(line.text):
        return False
    middle = (glyph.bottom + glyph.top) / 2
    return gap < 2 or not any(line.right - REACH < rule.at < glyph.left + REACH and rule.start < middle < rule.end for rule in standing)


def _extend(line: Line, glyph: Glyph, space: bool) -> None:
    if not line.label and glyph.left - line.right > 2 and LABEL.fullmatch(line.text):
        line.label, line.text_left = line.text, glyph.left
        line.bottom, line.top = glyph.bottom, glyph.top  # a bullet's font may be much larger than the words'
    apart = space or glyph.left - line.right > WORD_GAP * line.height
    added = f" {glyph.char}" if apart else glyph.char
    line.text += added
    line.lefts += [glyph.left] * len(added)
    line.right, line.bottom, line.top = glyph.right, min(line.bottom, glyph.bottom), max(line.top, glyph.top)


def _labelled(line: Line) -> Line:
    """A bullet is a label for sure; a hyphen, an ``o`` or a number only before a gap wider than a space."""
    found = re.match(rf"[{BULLETS}]\s*", line.text)
    if found and not line.label:
        line.label = line.text[: found.end()].strip()
    elif line.label and line.label not in BULLETS and line.text_left - line.left < 0.9 * line.height:
        line.label, line.text_left = "", line.left
    return line


def _cell(page: PrintedPage, x: float, y: float) -> Cell | None:
    """The nearest rules on the four sides. A table broken by the end of a page may be open there: then its sides end it."""
    standing = [rule for rule in page.rules if not rule.lying and rule.start - REACH <= y <= rule.end + REACH]
    before = max((rule for rule in standing if rule.at <= x), key=lambda rule: rule.at, default=None)
    beyond = min((rule for rule in standing if rule.at > x), key=lambda rule: rule.at, default=None)
    if before is None or beyond is None:
        return None
    lying = [rule.at for rule in page.rules if rule.lying and rule.start - REACH <= x <= rule.end + REACH]
    above = [at for at in lying if at > y] + [min(before.end, beyond.end)]
    below = [at for at in lying if at <= y] + [max(before.start, beyond.start)]
    if min(above) <= y or max(below) > y:
        return None
    return Cell(page.number, round(before.at), round(max(below)), round(beyond.at), round(min(above)))


def _by_cell(lines: list[Line]) -> list[Line]:
    """Bring the lines of one cell together, where the stream came back to it."""
    first: dict[Cell, int] = {}
    for place, line in enumerate(lines):
        if line.cell:
            first.setdefault(line.cell, place)
    order = sorted(range(len(lines)), key=lambda at: (first[cell] if (cell := lines[at].cell) else at, at))
    return [lines[at] for at in order]
