"""Strict CSV tables: a column is used, ignored by name, or reported; a cell knows its row, column and characters."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from onrecord.errors import RecordError, SourceError
from onrecord.model import Refusal, Span

Made = TypeVar("Made")
_CELL = re.compile(r'"(?:[^"]|"")*"|[^,\n]*')


@dataclass(frozen=True, slots=True)
class Line:
    """One record of a CSV file; ``number`` counts from 1 as a spreadsheet does, ``start`` is its first character."""

    number: int
    start: int
    raw: str
    cells: tuple[str, ...]

    def span(self, index: int, column: str = "") -> Span:
        """Characters of the cell's value (without the quotes around it), and its place in words."""
        at = 0
        for _ in range(index):
            at = _cell_end(self.raw, at) + 1
        end = _cell_end(self.raw, at)
        quoted = 1 if self.raw[at:end].startswith('"') else 0
        return Span(self.start + at + quoted, self.start + end - quoted, cell=f"row {self.number}, {column or index + 1}")

    @property
    def whole(self) -> Span:
        """All characters of the record."""
        return Span(self.start, self.start + len(self.raw), cell=f"row {self.number}")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns a source kind has: those read, and those left out on purpose."""

    used: tuple[str, ...]
    ignored: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row under a header; only used columns can be asked for."""

    line: Line
    index: Mapping[str, int]

    def __getitem__(self, column: str) -> str:
        return self.line.cells[self.index[column]]

    def span(self, column: str) -> Span:
        """Place of the cell."""
        return self.line.span(self.index[column], column)

    def where(self, name: str, column: str = "") -> str:
        """Place in words, for a refusal."""
        return f"{name}, row {self.line.number}" + (f", {column}" if column else "")


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file, and what was refused of it."""

    rows: tuple[TableRow, ...]
    refusals: tuple[Refusal, ...]


def read_lines(text: str, name: str) -> tuple[Line, ...]:
    """Read the records of a CSV text; raises SourceError where it is not well formed (an open quote at a cut, say)."""
    position = 0

    def lines() -> Iterator[str]:
        nonlocal position
        for line in _split(text):
            position += len(line)
            yield line

    read: list[Line] = []
    start = 0
    try:
        for cells in csv.reader(lines(), strict=True):
            raw = text[start:position].removesuffix("\n")
            read.append(Line(len(read) + 1, start, raw, tuple(cells)))
            start = position
    except csv.Error as error:
        raise SourceError(f"not a well-formed CSV table: {error}", where=f"{name}, row {len(read) + 1}", do="fetch it again") from error
    if len(read) > 1 and not text.endswith("\n") and len(read[-1].cells) < len(read[-2].cells):
        raise SourceError("the last row is cut off", where=f"{name}, row {len(read)}", do="fetch the whole file again")
    return tuple(read)


def read_table(text: str, columns: Columns, name: str) -> Table:
    """Read a table whose first line is the header.

    Raises SourceError where a used column is missing or stands twice; a column not declared and a row of another length
    become refusals. Empty lines are skipped.
    """
    lines = read_lines(text, name)
    header = [cell.strip() for cell in lines[0].cells] if lines else []
    missing = [column for column in columns.used if header.count(column) != 1]
    if missing:
        raise SourceError(
            f"not exactly one column '{missing[0]}' in the header",
            where=f"{name}, row 1",
            do="check the kind of the file",
        )
    known = {*columns.used, *columns.ignored}
    refusals = [
        Refusal(f"column '{column}' is not known", f"{name}, row 1", "read it, or ignore it by name")
        for column in header
        if column not in known
    ]
    index = {column: header.index(column) for column in columns.used}
    rows = []
    for line in lines[1:]:
        if len(line.cells) == len(header):
            rows.append(TableRow(line, index))
        elif line.cells:
            refusals.append(
                Refusal(
                    f"{len(line.cells)} cells under {len(header)} headings",
                    f"{name}, row {line.number}",
                    "mend the row",
                )
            )
    return Table(tuple(rows), tuple(refusals))


def make(table: Table, one: Callable[[TableRow, str], Made], name: str) -> tuple[list[tuple[TableRow, Made]], list[Refusal]]:
    """What ``one`` makes of each row, beside the row; one that it refuses by RecordError joins the table's own refusals."""
    made: list[tuple[TableRow, Made]] = []
    refusals = list(table.refusals)
    for row in table.rows:
        try:
            made.append((row, one(row, name)))
        except RecordError as error:
            refusals.append(Refusal.of(error))
    return made, refusals


def _cell_end(raw: str, at: int) -> int:
    match = _CELL.match(raw, at)
    return match.end() if match else at


def _split(text: str) -> Iterator[str]:
    """Lines that end in LF only: ``str.splitlines`` also breaks at characters that a cell may hold."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end
