"""Read ``ofsted-la-lookup.csv``; a file cut short is refused whole (neighbours named must be there, and 153 areas)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.errors import RecordError, SourceError
from onrecord.model import Document, Span
from onrecord_ingest.sources.codes import CodeName, code, disagreements
from onrecord_ingest.sources.reading import Reading, decode
from onrecord_ingest.sources.tables import Columns, TableRow, make, read_table

KIND = "ofsted-lookup"
AREAS = 153
"""English authorities with children's services since 1 April 2023; former ones stand without a GSS code."""

COLUMNS = Columns(
    used=(
        "urn",
        "la_code",
        "la_code_new",
        "stat_neighbours",
        "local_authority_ons_name",
        "also_known_as",
        "region_name",
        "country",
        "ons_la_type",
    ),
    ignored=(
        *(
            "stat_neighbours_la_code",
            "stat_neighbours_previous",
            "region_code",
            "domain",
            "ofsted_ilacs_scrape_la_name",
        ),
        *("rgn22cd", "rgn22nm", "lad23cd", "ltla23cd", "ltla23nm", "ltla23nmw", "ltla23_ons", "utla23nm"),
        "ons_population_0-25",
    ),
)


@dataclass(frozen=True, slots=True)
class OfstedArea:
    """An authority as Ofsted numbers it; ``gss`` is empty for a former one; ``neighbours`` are DfE codes."""

    urn: str
    dfe: str
    gss: str
    name: str
    other_names: tuple[str, ...]
    region: str
    type_name: str
    neighbours: tuple[str, ...]
    span: Span
    places: Mapping[str, Span]


def read(data: bytes, name: str, areas: int = AREAS) -> Reading[OfstedArea]:
    """Read the lookup; raises SourceError where a neighbour is missing or areas with a GSS code are not ``areas``."""
    text = decode(data, name)
    made, refusals = make(read_table(text, COLUMNS, name), _area, name)
    rows = tuple(area for _, area in made)
    names = tuple(
        CodeName(scheme, value, area.name, row.where(name))
        for row, area in made
        for scheme, value in (("URN", area.urn), ("DfE", area.dfe), ("GSS", area.gss))
        if value
    )
    _complete(rows, areas, name)
    return Reading(Document(KIND, name, text), rows, (*refusals, *disagreements(names)), names=names)


def _area(row: TableRow, name: str) -> OfstedArea:
    if row["country"] != "England":
        raise RecordError(f"'{row['country']}' is not England", where=row.where(name, "country"), do="mend the row")
    gss = row["la_code_new"].strip()
    listed = tuple(part.strip() for part in row["stat_neighbours"].split(",") if part.strip())
    return OfstedArea(
        urn=code("URN", row["urn"], where=row.where(name, "urn")),
        dfe=code("DfE", row["la_code"], where=row.where(name, "la_code")),
        gss=code("GSS", gss, where=row.where(name, "la_code_new"), begins=("E06", "E08", "E09", "E10")) if gss else "",
        name=row["local_authority_ons_name"].strip(),
        other_names=_other_names(row["also_known_as"]),
        region=row["region_name"],
        type_name=row["ons_la_type"],
        neighbours=tuple(code("DfE", part, where=row.where(name, "stat_neighbours")) for part in listed),
        span=row.line.whole,
        places={column: row.span(column) for column in COLUMNS.used if row[column]},
    )


def _other_names(cell: str) -> tuple[str, ...]:
    """Names in brackets, joined by commas; a name that itself holds a comma is split, and then fits nothing whole."""
    return tuple(part.strip() for part in cell.strip().strip("[]").split(",") if part.strip())


def _complete(rows: Sequence[OfstedArea], areas: int, name: str) -> None:
    codes = {row.dfe for row in rows}
    for row in rows:
        absent = sorted(set(row.neighbours) - codes)
        if absent:
            raise SourceError(f"{row.name} has the neighbour {absent[0]}, which is not in the file", where=name, do=_CUT)
    found = sum(1 for row in rows if row.gss)
    if found != areas:
        raise SourceError(f"{found} areas with a GSS code, not {areas}", where=name, do=_CUT)


_CUT = "the file is cut, or authorities were reorganised: fetch it again, and see its page in docs/sources"
