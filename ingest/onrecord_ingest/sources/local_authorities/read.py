"""Read ``uk_local_authorities_current.csv``.

A file cut short is refused whole: successors and counties named must be there, and so must the numbers of present
authorities of each type. ``alt-names`` is ignored by name, since it joins with commas names that hold commas.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.dates import PartialDate
from onrecord.errors import RecordError, SourceError
from onrecord.model import Document, Refusal, Span
from onrecord_ingest.sources.codes import CodeName, code, disagreements
from onrecord_ingest.sources.reading import Reading, decode
from onrecord_ingest.sources.tables import Columns, TableRow, make, read_table

KIND = "local-authorities"
PRESENT = {"CTY": 21, "NMD": 164, "UA": 63, "MD": 36, "LBO": 32, "CC": 1, "WPA": 22, "SCO": 32, "NID": 11}
"""Authorities of each type since 1 April 2023; combined authorities come and go, and are not counted."""

COLUMNS = Columns(
    used=(
        "local-authority-code",
        "official-name",
        "nice-name",
        "gss-code",
        "former-gss-codes",
        "start-date",
        "end-date",
        "replaced-by",
        "nation",
        "region",
        "local-authority-type",
        "local-authority-type-name",
        "county-la",
        "combined-authority",
        "current-authority",
    ),
    ignored=(
        *("alt-names", "notes", "BS-6879", "ecode", "even-older-register-and-code", "gov-uk-slug", "area", "pop-2020"),
        *("x", "y", "lat", "long", "powers", "lower-or-unitary", "mapit-area-code", "ofcom", "old-ons-la-code"),
        *("old-register-and-code", "open-council-data-id", "os-file", "os", "snac", "wdtk-id"),
    ),
)


@dataclass(frozen=True, slots=True)
class LocalAuthority:
    """An authority. ``code`` is the register's own; dates are None where the register gives none."""

    code: str
    name: str
    short_name: str
    gss: str
    former_gss: tuple[str, ...]
    start: PartialDate | None
    end: PartialDate | None
    successors: tuple[str, ...]
    nation: str
    region: str
    type: str
    type_name: str
    county: str
    combined: str
    present: bool
    span: Span
    places: Mapping[str, Span]


def read(data: bytes, name: str, present: Mapping[str, int] = PRESENT) -> Reading[LocalAuthority]:
    """Read the register; raises SourceError where authorities are missing (``present``: how many of each type)."""
    text = decode(data, name)
    made, refusals = make(read_table(text, COLUMNS, name), _authority, name)
    rows = tuple(authority for _, authority in made)
    names = tuple(CodeName("GSS", each.gss, each.short_name, row.where(name)) for row, each in made if each.gss)
    _complete(rows, present, name)
    return Reading(Document(KIND, name, text), rows, (*refusals, *_twice(rows, name)), names=names)


def _authority(row: TableRow, name: str) -> LocalAuthority:
    where = row.where(name)
    end = _day(row, "end-date", name)
    if row["current-authority"] not in ("True", "False") or (row["current-authority"] == "False") != bool(end):
        raise RecordError(f"current '{row['current-authority']}' with end date '{row['end-date']}'", where=where, do=_DO)
    if end is None and row["replaced-by"]:
        raise RecordError("replaced, but without an end date", where=where, do=_DO)
    gss = row["gss-code"].strip()
    return LocalAuthority(
        code=row["local-authority-code"],
        name=" ".join(row["official-name"].split()),
        short_name=" ".join(row["nice-name"].split()),
        gss=code("GSS", gss, where=row.where(name, "gss-code")) if gss else "",
        former_gss=tuple(code("GSS", part, where=where) for part in _list(row["former-gss-codes"])),
        start=_day(row, "start-date", name),
        end=end,
        successors=_list(row["replaced-by"]),
        nation=row["nation"],
        region=row["region"],
        type=row["local-authority-type"],
        type_name=row["local-authority-type-name"],
        county=row["county-la"],
        combined=row["combined-authority"],
        present=end is None,
        span=row.line.whole,
        places={column: row.span(column) for column in COLUMNS.used if row[column]},
    )


def _day(row: TableRow, column: str, name: str) -> PartialDate | None:
    if not row[column]:
        return None
    day = PartialDate.parse(row[column])
    if not day.exact:
        raise RecordError(f"'{row[column]}' is no day", where=row.where(name, column), do=_DO)
    return day


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(",") if part.strip())


def _complete(rows: Sequence[LocalAuthority], present: Mapping[str, int], name: str) -> None:
    codes = {row.code for row in rows}
    for row in rows:
        absent = {
            *row.successors,
            *([row.county] if row.county else ()),
            *([row.combined] if row.combined else ()),
        } - codes
        if absent:
            raise SourceError(f"{row.code} names {sorted(absent)[0]}, which is not in the file", where=name, do=_CUT)
    found = Counter(row.type for row in rows if row.present)
    for kind, count in present.items():
        if found[kind] != count:
            raise SourceError(f"{found[kind]} present authorities of type {kind}, not {count}", where=name, do=_CUT)


def _twice(rows: Sequence[LocalAuthority], name: str) -> tuple[Refusal, ...]:
    """A register code that stands twice, and a GSS code that goes by two names."""
    codes = Counter(row.code for row in rows)
    reports = [Refusal(f"code {value} stands {count} times", name, _DO) for value, count in codes.items() if count > 1]
    by_gss = [CodeName("GSS", row.gss, row.code, row.span.cell) for row in rows if row.gss]
    return (*reports, *disagreements(by_gss))


_DO = "mend the row, or ask mySociety"
_CUT = "the file is cut, or authorities were reorganised: fetch it again, and see its page in docs/sources"
