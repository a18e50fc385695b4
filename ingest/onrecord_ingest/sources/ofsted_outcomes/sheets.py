"""A spreadsheet or CSV file → its sheets as plain rows; files made to exhaust memory are refused before they are opened."""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import IO
from xml.etree.ElementTree import ParseError, iterparse

from onrecord.errors import SourceError

MAX_BYTES = 20_000_000
MAX_UNPACKED = 200_000_000
MAX_CELLS = 2_000_000

Value = str | int | float | bool | date | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of a file: rows of values, dates as dates, empty cells None."""

    name: str
    rows: list[list[Value]]


def read_sheets(data: bytes, name: str) -> list[Sheet]:
    """Read ODS, XLSX or CSV; raises SourceError where the file is too large, damaged or of another kind."""
    if len(data) > MAX_BYTES:
        raise SourceError(f"the file has {len(data):,} bytes, more than {MAX_BYTES:,}", where=name, do="split it")
    if not data.startswith(b"PK"):
        return [_csv(data, name)]
    _guard(data, name)
    from python_calamine import CalamineError, CalamineWorkbook, ZipError

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return [
            Sheet(each, [[_value(value) for value in row] for row in book.get_sheet_by_name(each).to_python(skip_empty_area=False)])
            for each in book.sheet_names
        ]
    except (CalamineError, ZipError, OSError, ValueError) as error:
        raise SourceError(f"the spreadsheet cannot be read ({error})", where=name, do="download it again") from error


def _value(value: object) -> Value:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str):
        return " ".join(value.split()) or None
    return value if isinstance(value, bool | int | float | date) else None if value is None else str(value)


def _csv(data: bytes, name: str) -> Sheet:
    if b"\0" in data:
        raise SourceError("this is neither a spreadsheet nor a CSV file", where=name, do="give ODS, XLSX or CSV")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="strict") if not re.search(rb"[\x81\x8d\x8f\x90\x9d]", data) else ""
    if not text.strip():
        raise SourceError("the file is empty, or in no encoding known here", where=name, do="save it as UTF-8")
    try:
        rows = [[_value(value) for value in row] for row in csv.reader(io.StringIO(text, newline=""))]
    except csv.Error as error:
        raise SourceError(f"the CSV cannot be read ({error})", where=name, do="save it again") from error
    if sum(map(len, rows)) > MAX_CELLS:
        raise SourceError(f"the table has more than {MAX_CELLS:,} cells", where=name, do="split it")
    return Sheet("", rows)


def _guard(data: bytes, name: str) -> None:
    """Refuse an archive that unpacks to too much, or whose few cells say that they stand for millions."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = sum(each.file_size for each in archive.infolist())
            if sizes > MAX_UNPACKED:
                raise SourceError(f"it unpacks to {sizes:,} bytes", where=name, do="give the file as it was published")
            tables = [n for n in archive.namelist() if n == "content.xml" or re.fullmatch(r"xl/worksheets/[^/]+\.xml", n)]
            if not tables:
                raise SourceError("the archive is no spreadsheet", where=name, do="give ODS, XLSX or CSV")
            for table in tables:
                cells = 0
                with archive.open(table) as file:
                    for count in _claimed(file):
                        cells += count
                        if cells > MAX_CELLS:
                            what = f"{table} claims more than {MAX_CELLS:,} cells"
                            raise SourceError(what, where=name, do="give the file as it was published")
    except (zipfile.BadZipFile, zlib.error, ParseError, EOFError, NotImplementedError, RuntimeError) as error:
        raise SourceError(f"the spreadsheet is damaged ({error})", where=name, do="download it again") from error


def _claimed(file: IO[bytes]) -> Iterator[int]:
    """Cells that a table's XML stands for: repeated ones of ODS, and of XLSX the box up to the furthest cell."""
    row_repeat, furthest, row_cells = 1, (0, 0), 0
    for event, element in iterparse(file, ("start", "end")):  # noqa: S314 - expat bounds the expansion of entities
        tag = element.tag.rpartition("}")[2]
        if event == "start":
            if tag == "table-row":
                row_repeat, row_cells = _repeat(element.attrib, "number-rows-repeated"), 0
            elif tag == "c" and (place := re.fullmatch(r"([A-Z]{1,3})(\d{1,7})", element.get("r", ""))):
                reached = (max(furthest[0], int(place[2])), max(furthest[1], column_number(place[1])))
                yield reached[0] * reached[1] - furthest[0] * furthest[1]
                furthest = reached
            continue
        if tag in ("table-cell", "covered-table-cell"):
            if len(element) or element.text or any(key.endswith("}value-type") for key in element.attrib):
                row_cells += _repeat(element.attrib, "number-columns-repeated")
        elif tag == "table-row":
            yield row_cells * row_repeat
        if tag in ("table-row", "row", "c"):
            element.clear()


def _repeat(attributes: dict[str, str], name: str) -> int:
    found = next((value for key, value in attributes.items() if key.endswith("}" + name)), "1")
    return int(found) if found.isdigit() and len(found) < 10 else MAX_CELLS + 1


def column_number(letters: str) -> int:
    """``A`` is 1, ``AA`` is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """1 is ``A``, 27 is ``AA``."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
