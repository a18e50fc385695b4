"""The shape of the appeal-rate table: titles above, years over groups of columns, headings with footnote numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.dates import PartialDate
from onrecord.errors import SourceError
from onrecord.measures import Measure, Series
from onrecord.model import Refusal
from onrecord_ingest.sources.figures import footnotes
from onrecord_ingest.sources.tables import Line

NAME, CODE = "Local Authority", "LA code"


@dataclass(frozen=True, slots=True)
class Column:
    """A column that holds a measure: its place, the year over it, footnotes, and the column that explains a dash."""

    index: int
    heading: str
    year: PartialDate
    measure: Measure
    notes: tuple[str, ...]
    dash_beside: int | None


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the body begins (index of a line), its columns, and the headings that no measure takes."""

    body: int
    width: int
    columns: tuple[Column, ...]
    refusals: tuple[Refusal, ...]


def find_layout(lines: Sequence[Line], series: Mapping[str, tuple[Measure, Series]], name: str) -> Layout:
    """Find the two header rows by what stands in them; raises SourceError where they are not there."""
    top = next((at for at, line in enumerate(lines) if [_text(cell) for cell in line.cells[:2]] == [NAME, CODE]), None)
    if top is None or top + 1 >= len(lines):
        raise SourceError(f"no row of headings '{NAME}', '{CODE}'", where=name, do="check the kind of the file")
    years, headings = lines[top].cells, lines[top + 1].cells
    columns: list[Column] = []
    refusals: list[Refusal] = []
    year: PartialDate | None = None
    year_notes: tuple[str, ...] = ()
    group = 2
    for index in range(2, len(headings)):
        over, notes_over = footnotes(years[index]) if index < len(years) else ("", ())
        if over:
            year, year_notes, group = _year(over, f"{name}, row {lines[top].number}"), notes_over, index
        heading, notes = footnotes(headings[index])
        where = f"{name}, row {lines[top + 1].number}, column {index + 1}"
        if heading not in series or year is None:
            refusals.append(Refusal(f"heading '{heading}' is not known, or no year is over it", where, "add it to the measures"))
            continue
        measure, taken = series[heading]
        beside = [at for at in range(group, len(headings)) if _text(headings[at]) == taken.dash_is_zero_beside]
        dash = beside[0] if taken.dash_is_zero_beside and beside else None
        columns.append(Column(index, heading, year, measure, year_notes + notes, dash))
    if not columns:
        raise SourceError("no column of the table holds a measure", where=name, do="check the kind of the file")
    return Layout(top + 2, len(headings), tuple(columns), tuple(refusals))


def explained(lines: Sequence[Line]) -> set[str]:
    """The numbers of the footnotes printed under the table (``4. There are minor differences …``)."""
    found = (re.match(r"(\d{1,2})\.\s", line.cells[0]) for line in lines if line.cells)
    return {match[1] for match in found if match}


def _text(cell: str) -> str:
    return footnotes(cell)[0]


def _year(text: str, where: str) -> PartialDate:
    if not re.fullmatch(r"(19|20)\d\d", text):
        raise SourceError(f"'{text}' stands where a year should", where=where, do="check the kind of the file")
    return PartialDate.parse(text)
