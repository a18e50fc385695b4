"""Read ``timeliness_20_week.csv``: the rows of all EHC plans issued; breakdowns by age, sex and ethnicity stay out.

Those breakdowns are ignored by name: many of their cells are about one child. ``x``, ``z`` and ``c`` are missing, not
zero. A file cut short is refused whole: in each year authorities and regions add up to England, and a year that has a
breakdown has it for every area. A cut exactly between two years cannot be seen in the file.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from onrecord.dates import PartialDate
from onrecord.errors import RecordError
from onrecord.measures import Measure, Series
from onrecord.model import Document, Refusal
from onrecord_ingest.sources.codes import CodeName, code, disagreements
from onrecord_ingest.sources.dfe_ehcp.whole import WHOLE, add_up, cover, follow
from onrecord_ingest.sources.figures import UNREADABLE, Area, Figure, number
from onrecord_ingest.sources.reading import Reading, decode
from onrecord_ingest.sources.tables import Columns, TableRow, read_table

KIND = "dfe-ehcp"
BREAKDOWNS = ("Child or young persons age", "Ethnicity", "Sex")
CALENDAR_YEAR = "Calendar year"

_PLACE = (
    "time_period",
    "time_identifier",
    "geographic_level",
    "country_code",
    "country_name",
    "region_code",
    "region_name",
    "new_la_code",
    "old_la_code",
    "la_name",
    "breakdown_topic",
    "breakdown",
)
_VALUES = (
    "plans_issued_den",
    "plans_issued_den_ex",
    "plans_issued_within_20_weeks",
    "plans_issued_20_weeks_ex",
    "pc_plans_issued_within_20_weeks",
    "PC_plans_issued_20_weeks_ex",
    "plans_issued_gt20weeks_ltYear",
    "plans_issued_gt20weeks_ltYear_ex",
    "pc_plans_issued_gt20weeks_ltYear",
    "PC_plans_issued_gt20weeks_ltYear_ex",
    "plans_issued_gt_1_year",
    "plans_issued_gt_1_year_ex",
    "pc_plans_issued_gt_1_year",
    "PC_plans_issued_gt_1_year_ex",
)


def read(
    data: bytes, name: str, columns: Mapping[str, tuple[Measure, Series]], stated: Sequence[tuple[int, int]] = ()
) -> Reading[Figure]:
    """Read the columns that hold a measure (``onrecord.measures.columns``); other value columns are ignored by name.

    ``stated``: first and last year, as guidance has them. Raises SourceError where the header is another, a year does not add up,
    or years are missing.
    """
    text = decode(data, name)
    declared = Columns((*_PLACE, *columns), tuple(value for value in _VALUES if value not in columns))
    table = read_table(text, declared, name)
    figures: list[Figure] = []
    counted: list[Figure] = []  # those of refused rows too: a sum does not care what is wrong with a row's code
    refusals = list(table.refusals)
    left_out: Counter[str] = Counter()
    places: dict[tuple[str, str], set[tuple[str, str, str]]] = defaultdict(set)
    names: list[CodeName] = []
    seen: set[tuple[str, Area]] = set()
    for row in table.rows:
        topic = row["breakdown_topic"]
        places[row["time_period"], topic].add((row["geographic_level"], row["region_code"], row["new_la_code"]))
        if topic != WHOLE:
            left_out[topic] += 1
            continue
        try:
            area = _area(row, name)
            if (row["time_period"], area) in seen:
                what = f"{area.name} stands twice for {row['time_period']}"
                raise RecordError(what, where=row.where(name), do="drop one")
        except RecordError as error:
            refusals.append(Refusal.of(error))
            counted += _figures(row, Area(row["geographic_level"], row["la_name"]), columns, name, [])
            continue
        seen.add((row["time_period"], area))
        found = _figures(row, area, columns, name, refusals)
        counted += found
        figures += [figure for figure in found if figure.missing != UNREADABLE]
        names += _names(area, row.where(name))
    refusals += [
        Refusal(f"breakdown '{topic}' is not known ({count} rows)", name, "read it, or ignore it by name")
        for topic, count in left_out.items()
        if topic not in BREAKDOWNS
    ]
    add_up(counted, name)
    cover(places, name)
    follow({figure.period.earliest.year for figure in counted if figure.period.earliest}, stated, name)
    document = Document(KIND, name, text)
    counts = {f"row of the breakdown '{topic}'": left_out[topic] for topic in BREAKDOWNS}
    return Reading(document, tuple(figures), (*refusals, *disagreements(names)), counts, tuple(names))


def _area(row: TableRow, name: str) -> Area:
    if row["time_identifier"] != CALENDAR_YEAR:
        raise RecordError(f"'{row['time_identifier']}' is no calendar year", where=row.where(name), do="see the guidance")
    level = row["geographic_level"]
    if level == "National":
        gss = code("GSS", row["country_code"], where=row.where(name, "country_code"), begins=("E92",))
        return Area(level, row["country_name"], gss)
    if level == "Regional":
        return Area(level, row["region_name"], code("GSS", row["region_code"], where=row.where(name), begins=("E12",)))
    if level == "Local authority":
        gss = code("GSS", row["new_la_code"], where=row.where(name, "new_la_code"), begins=("E06", "E08", "E09", "E10"))
        return Area(level, row["la_name"], gss, code("DfE", row["old_la_code"], where=row.where(name, "old_la_code")))
    raise RecordError(f"geographic level '{level}' is not known", where=row.where(name), do="see the guidance")


def _figures(
    row: TableRow, area: Area, columns: Mapping[str, tuple[Measure, Series]], name: str, refusals: list[Refusal]
) -> list[Figure]:
    period = PartialDate.parse(row["time_period"])
    read = []
    for column, (measure, _) in columns.items():
        value: float | None = None
        missing = row[column].strip() or "blank"
        try:
            value = number(row[column], measure.unit, row.where(name, column))
        except RecordError as error:
            refusals.append(Refusal.of(error))
            missing = UNREADABLE
        missing = "" if value is not None else missing
        read.append(Figure(measure.id, measure.unit, area, period, value, missing, row.span(column)))
    return read


def _names(area: Area, where: str) -> list[CodeName]:
    return [CodeName(scheme, value, area.name, where) for scheme, value in (("GSS", area.gss), ("DfE", area.dfe)) if value]
