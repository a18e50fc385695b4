"""Sheets → one document: its text (a line a row, tabs between cells) and every cell's place in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from onrecord.dates import PartialDate
from onrecord.model import Document, Span
from onrecord_ingest.days import first_days
from onrecord_ingest.sources.ofsted_outcomes.sheets import Sheet, Value, column_letters, read_sheets

KIND = "ofsted-outcomes"


@dataclass(frozen=True, slots=True)
class Cell:
    """A value, and where it stands: ``sheet!B7`` of a spreadsheet, ``row 7, column B`` of a CSV file."""

    value: Value
    span: Span

    @property
    def text(self) -> str:
        """The value as text; a date in ISO 8601."""
        return shown(self.value)


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet's rows of cells."""

    name: str
    rows: list[list[Cell]]


def read_document(data: bytes, name: str) -> tuple[Document, list[Table]]:
    """Read a file into a document and its tables; raises SourceError where it cannot be read."""
    text = ""
    tables = []
    for sheet in read_sheets(data, name):
        if sheet.name:
            text += sheet.name + "\n"
        rows = []
        for number, row in enumerate(sheet.rows, 1):
            cells = []
            for column, value in enumerate(row, 1):
                start = len(text)
                text += shown(value)
                cells.append(Cell(value, Span(start, len(text), cell=_place(sheet, number, column))))
                text += "\t" if column < len(row) else ""
            text += "\n"
            rows.append(cells)
        tables.append(Table(sheet.name, rows))
    published = _published(tables)
    document = Document(
        KIND,
        name,
        text,
        title=_title(tables),
        publisher="Ofsted",
        published=published,
        published_why="printed in the file" if published else "",
    )
    return document, tables


def shown(value: Value) -> str:
    """A value as it stands in the document's text."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def _place(sheet: Sheet, row: int, column: int) -> str:
    return f"{sheet.name}!{column_letters(column)}{row}" if sheet.name else f"row {row}, column {column_letters(column)}"


def _published(tables: list[Table]) -> PartialDate | None:
    """The day beside "Published on"."""
    for table in tables:
        for row in table.rows:
            for label, value in pairwise(row):
                if label.text.casefold().rstrip(":").strip() in ("published on", "published", "publication date of these statistics"):
                    if isinstance(value.value, date):
                        return PartialDate(value.text, value.value, value.value)
                    days = first_days(value.text)
                    return days.first if days else None
    return None


def _title(tables: list[Table]) -> str:
    """The first line above the table that says what it is."""
    return next((row[0].text for table in tables for row in table.rows[:1] if row and "inspection" in row[0].text.casefold()), "")
