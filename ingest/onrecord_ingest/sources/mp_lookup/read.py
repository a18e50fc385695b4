"""Read ``mp_lookup.csv``: a snapshot of who sits for each constituency. It attests its own day and no other.

The file prints no day. It names results of the general election of 4 July 2024, and that Parliament can last until 9 July
2029 at the most; so without better knowledge it is of some day between. Whoever knows more (when it was fetched) passes it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.dates import PartialDate
from onrecord.errors import RecordError, SourceError
from onrecord.model import Document, Span
from onrecord_ingest.sources.codes import CodeName, code, disagreements
from onrecord_ingest.sources.persons import split_title
from onrecord_ingest.sources.reading import Reading, decode
from onrecord_ingest.sources.tables import Columns, TableRow, make, read_table

KIND = "mp-lookup"
SEATS = {"England": 543, "Scotland": 57, "Wales": 32, "Northern Ireland": 18}
"""Constituencies since the 2023 review: 650."""

PUBLISHED = PartialDate.between(date(2024, 7, 5), date(2029, 7, 9))
PUBLISHED_WHY = "prints no day; names results of 4 July 2024, and that Parliament can last until 9 July 2029"

COLUMNS = Columns(
    used=(
        *("pcon_name", "pcon_code", "member_id", "full_title", "display_as", "party_text", "lad_names", "lad_codes"),
        *("la_names", "new_la_codes", "region_name", "region_code", "country_name", "country_code"),
    ),
    ignored=(
        # an address is no business of ours; the party that won in 2024 says nothing of who sits now; the rest repeats
        *("member_email", "election_result_summary_2024", "lad_codes_2024", "new_la_codes_2024", "old_la_codes_2024"),
        *("mayoral_auth_names", "mayoral_auth_codes"),
    ),
)


@dataclass(frozen=True, slots=True)
class Place:
    """An area with its GSS code."""

    name: str
    gss: str


@dataclass(frozen=True, slots=True)
class SittingMember:
    """A member as the snapshot has them: ``name`` without title, ``written`` as printed with all titles."""

    parliament_id: str
    name: str
    title: str
    written: str
    party: str
    constituency: Place
    districts: tuple[Place, ...]
    authorities: tuple[Place, ...]
    region: Place
    country: Place
    span: Span
    places: Mapping[str, Span]


def read(
    data: bytes,
    name: str,
    *,
    published: PartialDate = PUBLISHED,
    published_why: str = PUBLISHED_WHY,
    seats: Mapping[str, int] = SEATS,
) -> Reading[SittingMember]:
    """Read the snapshot; raises SourceError unless each country has its ``seats``."""
    text = decode(data, name)
    table = read_table(text, COLUMNS, name)
    made, refusals = make(table, _member, name)
    rows = tuple(member for _, member in made)
    names = [
        CodeName("GSS", area.gss, area.name, row.where(name))
        for row, each in made
        for area in (each.constituency, *each.districts, *each.authorities, each.region, each.country)
    ]
    _complete(table.rows, rows, seats, name)
    document = Document(KIND, name, text, published=published, published_why=published_why)
    return Reading(document, rows, (*refusals, *disagreements(names)), names=tuple(dict.fromkeys(names)))


def _member(row: TableRow, name: str) -> SittingMember:
    if not row["member_id"].isdigit() or not row["display_as"].strip():
        raise RecordError("no member's number or no name", where=row.where(name, "member_id"), do="is the seat vacant?")
    title, bare = split_title(row["display_as"])
    return SittingMember(
        parliament_id=row["member_id"],
        name=bare,
        title=title,
        written=row["full_title"].strip(),
        party=row["party_text"].strip(),
        constituency=_places(row, "pcon_name", "pcon_code", name, ("E14", "N05", "S14", "W07"))[0],
        districts=_places(row, "lad_names", "lad_codes", name),
        authorities=_places(row, "la_names", "new_la_codes", name),
        region=_places(row, "region_name", "region_code", name)[0],
        country=_places(row, "country_name", "country_code", name, ("E92", "N92", "S92", "W92"))[0],
        span=row.line.whole,
        places={column: row.span(column) for column in COLUMNS.used},
    )


def _places(row: TableRow, names: str, codes: str, name: str, begins: tuple[str, ...] = ()) -> tuple[Place, ...]:
    labels, values = row[names].split(" / "), row[codes].split(" / ")
    if len(labels) != len(values):
        what = f"{len(labels)} names and {len(values)} codes"
        raise RecordError(what, where=row.where(name, names), do="mend the row")
    where = row.where(name, codes)
    return tuple(Place(a.strip(), code("GSS", b, where=where, begins=begins)) for a, b in zip(labels, values, strict=True))


def _complete(table: Sequence[TableRow], rows: Sequence[SittingMember], seats: Mapping[str, int], name: str) -> None:
    found = Counter(row["country_name"] for row in table)
    for country in {**seats, **found}:
        if found[country] != seats.get(country, 0):
            raise SourceError(
                f"{found[country]} constituencies in {country}, not {seats.get(country, 0)}",
                where=name,
                do="the file is cut, or of another Parliament: fetch it again",
            )
    for key, count in Counter(row.constituency.gss for row in rows).items():
        if count > 1:
            raise SourceError(f"constituency {key} stands {count} times", where=name, do="a seat has one member: fetch again")
    for key, count in Counter(row.parliament_id for row in rows).items():
        if count > 1:
            raise SourceError(f"member {key} stands {count} times", where=name, do="a member has one seat: fetch again")
