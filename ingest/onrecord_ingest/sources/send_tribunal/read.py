"""Read the table of SEND tribunal appeals.

`` - `` in a column of appeals is zero where the rate beside it is 0 %; ``..``, ``x`` and blanks are missing. Two
authorities that merged in 2019 have no code. A file cut short is refused whole: the authorities add up to England.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from onrecord.errors import RecordError, SourceError
from onrecord.measures import PER_CENT, Measure, Series
from onrecord.model import Document, Refusal
from onrecord_ingest.sources.codes import CodeName, code, disagreements
from onrecord_ingest.sources.figures import UNREADABLE, Area, Figure, footnotes, number
from onrecord_ingest.sources.reading import Reading, decode
from onrecord_ingest.sources.send_tribunal.layout import Column, Layout, explained, find_layout
from onrecord_ingest.sources.tables import Line, read_lines

KIND = "send-tribunal"
TOTAL = "England Total"
IGNORED_TOTALS = ("England total excluding suppressed",)


def read(data: bytes, name: str, series: Mapping[str, tuple[Measure, Series]]) -> Reading[Figure]:
    """Read the columns that hold a measure (``onrecord.measures.columns``).

    Raises SourceError where the header rows are another's, or the authorities do not add up to the total for England.
    """
    text = decode(data, name)
    lines = read_lines(text, name)
    layout = find_layout(lines, series, name)
    refusals = list(layout.refusals)
    figures: list[Figure] = []
    counted: list[Figure] = []  # those of refused rows too: a sum does not care what is wrong with a row's code
    names: list[CodeName] = []
    counts = {"row with the heading of a region": 0, "row of a total that leaves suppressed figures out": 0}
    end = len(lines)
    for at, line in enumerate(lines[layout.body :], start=layout.body):
        label, notes = footnotes(line.cells[0]) if line.cells else ("", ())
        if any(cell.strip() for cell in line.cells[layout.width :]):
            refusals.append(Refusal("a cell without a heading", f"{name}, row {line.number}", "mend the header rows"))
        elif label in IGNORED_TOTALS:
            counts["row of a total that leaves suppressed figures out"] += 1
        elif not any(cell.strip() for cell in line.cells[1:]):
            if not label:
                end = at
                break
            counts["row with the heading of a region"] += 1
        else:
            try:
                area = _area(line, label, name)
            except RecordError as error:
                refusals.append(Refusal.of(error))
                counted += _figures(line, Area("Local authority", label), notes, layout, name, [])
                continue
            found = _figures(line, area, notes, layout, name, refusals)
            counted += found
            figures += [figure for figure in found if figure.missing != UNREADABLE]
            if area.dfe:
                names.append(CodeName("DfE", area.dfe, area.name, f"{name}, row {line.number}"))
    _add_up(counted, name)
    unexplained = {note for figure in figures for note in figure.notes} - explained(lines[end:])
    refusals += [
        Refusal(f"footnote {note} is not explained under the table", name, "fetch the whole file again") for note in sorted(unexplained)
    ]
    return Reading(Document(KIND, name, text), tuple(figures), (*refusals, *disagreements(names)), counts, tuple(names))


def _area(line: Line, label: str, name: str) -> Area:
    if label == TOTAL:
        return Area("National", "England")
    given = line.cells[1].strip()
    return Area("Local authority", label, dfe=code("DfE", given, where=f"{name}, row {line.number}") if given else "")


def _figures(line: Line, area: Area, notes: tuple[str, ...], layout: Layout, name: str, refusals: list[Refusal]) -> list[Figure]:
    read = []
    for column in layout.columns:
        cell = line.cells[column.index].strip() if column.index < len(line.cells) else ""
        where = f"{name}, row {line.number}, {column.year.text} {column.heading}"
        value: float | None = None
        missing = cell or "blank"
        try:
            value = _dash(line, column, where) if cell == "-" else number(cell, column.measure.unit, where)
        except RecordError as error:
            refusals.append(Refusal.of(error))
            missing = UNREADABLE
        read.append(
            Figure(
                measure=column.measure.id,
                unit=column.measure.unit,
                area=area,
                period=column.year,
                value=value,
                missing="" if value is not None else missing,
                span=line.span(column.index, f"{column.year.text} {column.heading}"),
                notes=tuple(dict.fromkeys(notes + column.notes)),
            )
        )
    return read


def _dash(line: Line, column: Column, where: str) -> float:
    beside = line.cells[column.dash_beside] if column.dash_beside is not None else ""
    if not beside.strip() or number(beside, PER_CENT, where) != 0:
        raise RecordError("a dash with no 0 % beside it: none, or missing?", where=where, do="ask the publisher")
    return 0.0


def _add_up(figures: Sequence[Figure], name: str) -> None:
    """Whole numbers: where no cell is suppressed the authorities add up to England; elsewhere to no more."""
    sums: dict[tuple[str, str], float] = defaultdict(float)
    totals: dict[tuple[str, str], float] = {}
    suppressed = set()
    for figure in figures:
        if figure.unit != PER_CENT:
            key = (figure.measure, figure.period.text)
            if figure.area.level == "National":
                totals[key] = figure.value or 0
            else:
                sums[key] += figure.value or 0
                if figure.missing in ("x", "~", UNREADABLE):
                    suppressed.add(key)
    if not totals:
        raise SourceError(f"no row '{TOTAL}'", where=name, do=_DO)
    for key, total in totals.items():
        if sums[key] > total or (sums[key] < total and key not in suppressed):
            raise SourceError(
                f"{key[0]} of {key[1]}: the authorities add up to {sums[key]:g}, England is {total:g}",
                where=name,
                do=_DO,
            )


_DO = "the file is cut or altered: fetch it again"
