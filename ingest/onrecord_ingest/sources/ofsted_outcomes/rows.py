"""Rows of the table → typed outcomes; a cell that cannot be read is refused, and the rest of its row goes in."""

from __future__ import annotations

import re
from datetime import date

from onrecord.dates import PartialDate
from onrecord.errors import SourceError
from onrecord.model import Refusal
from onrecord_ingest.days import first_days
from onrecord_ingest.sources.ofsted_outcomes.columns import assign, find_header
from onrecord_ingest.sources.ofsted_outcomes.document import Cell, read_document
from onrecord_ingest.sources.ofsted_outcomes.model import AreaOutcome, Count, Day, Outcomes, Revisited, Words

MISSING = {"", "na", "n/a", "-", "..", "…", "x", "z", "c", ":", "[x]", "[z]", "[c]", "not applicable", "null", "none"}
NOT_YET = re.compile(r"not (?:yet )?re-?visited(?: yet)?|not yet re-?visited|awaiting (?:a )?re-?visit", re.I)
GRADES = {1: r"typically positive", 2: r"inconsistent", 3: r"widespread|systemic failings"}


def read_outcomes(data: bytes, name: str) -> Outcomes:
    """Read a table of outcomes; raises SourceError where the file cannot be read or holds no such table."""
    document, tables = read_document(data, name)
    found = find_header(tables)
    if found is None:
        what = "no row of headings names an area and an inspection's first day"
        raise SourceError(what, where=name, do="give Ofsted's table of area SEND inspection outcomes")
    table, header = found
    columns, refusals = assign(table.rows[header], name)
    rows = []
    for cells in table.rows[header + 1 :]:
        row = _Row(cells, columns, name, refusals)
        if any(cell.text for cell in cells) and (outcome := row.read()):
            rows.append(outcome)
    return Outcomes(document, tuple(rows), tuple(refusals))


class _Row:
    """One row being read; what cannot be is added to the refusals."""

    def __init__(self, cells: list[Cell], columns: dict[str, int], where: str, refusals: list[Refusal]) -> None:
        self.where, self.refusals = where, refusals
        self.cells = {field: cells[column] for field, column in columns.items() if column < len(cells)}
        self.all = [cell for cell in cells if cell.text]

    def read(self) -> AreaOutcome | None:
        """The outcome, or None where the row names no area or no day."""
        area, start = self._words("area"), self._day("start")
        if not area or not start:
            self._refuse(self.all[0], f"the row '{self.all[0].text}' has no area, or no first day of an inspection: it is left out")
            return None
        outcome, not_yet = self._words("outcome"), self._not_yet()
        result = AreaOutcome(
            area,
            self.all[0],
            self.all[-1],
            self._words("gss"),
            self._words("urn"),
            self._words("region"),
            start,
            self._day("end"),
            self._day("published"),
            self._yes("wsoa"),
            self._count("weaknesses"),
            None if not_yet else self._revisit(),
            not_yet,
            outcome,
            self._grade(outcome),
            self._yes("plan"),
            self._count("priority_actions"),
        )
        self._sums(result)
        return result

    def _text(self, field: str) -> str:
        cell = self.cells.get(field)
        return "" if cell is None or cell.text.casefold() in MISSING else cell.text

    def _words(self, field: str) -> Words | None:
        return Words(text, self.cells[field]) if (text := self._text(field)) else None

    def _day(self, field: str) -> Day | None:
        if not (text := self._text(field)):
            return None
        cell = self.cells[field]
        if isinstance(cell.value, date):
            return Day(PartialDate(text, cell.value, cell.value), cell)
        days = first_days(text) if isinstance(cell.value, str) else None
        if days is None or days.first != days.last or not days.first.exact:
            self._refuse(cell, f"'{text}' under {field} is no day")
            return None
        return Day(days.first, cell)

    def _count(self, field: str) -> Count | None:
        if not (text := self._text(field)):
            return None
        if not re.fullmatch(r"\d{1,4}", text):
            self._refuse(self.cells[field], f"'{text}' under {field} is no number")
            return None
        return Count(int(text), self.cells[field])

    def _yes(self, field: str) -> tuple[bool, Cell] | None:
        if not (text := self._text(field)):
            return None
        if text.casefold() not in ("yes", "no", "y", "n", "true", "false"):
            self._refuse(self.cells[field], f"'{text}' under {field} is neither yes nor no")
            return None
        return text.casefold() in ("yes", "y", "true"), self.cells[field]

    def _not_yet(self) -> Cell | None:
        """A revisit that has not taken place is no failure: the cell that says so."""
        fields = ("revisit_start", "revisit_published", "revisit_outcome")
        return next((self.cells[field] for field in fields if NOT_YET.fullmatch(self._text(field))), None)

    def _revisit(self) -> Revisited | None:
        start = self._day("revisit_start")
        if start is None:
            for field in ("revisit_outcome", "sufficient", "insufficient"):
                if self._text(field):
                    self._refuse(self.cells[field], "a revisit's outcome stands beside no day of a revisit: it is left out")
                    return None
            return None
        return Revisited(
            start,
            self._day("revisit_published"),
            self._words("revisit_outcome"),
            self._count("sufficient"),
            self._count("insufficient"),
        )

    def _grade(self, outcome: Words | None) -> int | None:
        if outcome is None:
            return None
        grade = next((grade for grade, pattern in GRADES.items() if re.search(pattern, outcome.text, re.I)), None)
        if grade is None:
            self._refuse(outcome.cell, f"the outcome '{outcome.text}' is none of the three of 2023: it is kept without a grade")
        return grade

    def _sums(self, row: AreaOutcome) -> None:
        visit = row.revisit
        if visit and visit.sufficient and visit.insufficient and row.weaknesses:
            total = visit.sufficient.number + visit.insufficient.number
            if total != row.weaknesses.number:
                self._refuse(
                    row.weaknesses.cell,
                    f"{row.weaknesses.number} weaknesses were found, {total} looked at again: both are kept as printed",
                )
        published, start = row.published and row.published.day.latest, row.start.day.earliest
        if row.published and published and start and published < start:
            self._refuse(row.published.cell, "the report is published before the inspection began: both are kept as printed")

    def _refuse(self, cell: Cell, what: str) -> None:
        self.refusals.append(Refusal(what, f"{self.where}, {cell.span.cell}", "look at the cell"))
