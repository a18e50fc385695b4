"""EHC plan timeliness: the whole rows only, missing cells missing, a cut file refused."""

from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord.measures import columns
from onrecord_ingest.sources.dfe_ehcp import extract
from onrecord_ingest.sources.dfe_ehcp.guidance import beside
from onrecord_ingest.sources.dfe_ehcp.read import read
from onrecord_ingest.sources.figures import Figure
from onrecord_ingest.sources.reading import Reading

FIXTURE = Path(__file__).parents[2] / "data" / "dfe_ehcp" / "timeliness.csv"
SHARE = "ehc-plans-issued-within-20-weeks-share"


def reading(data: bytes) -> Reading[Figure]:
    return read(data, "timeliness.csv", columns("dfe-ehcp"))


def test_each_figure_has_measure_area_period_and_cell() -> None:
    found = reading(FIXTURE.read_bytes())
    figure = next(f for f in found.rows if (f.measure, f.area.name, f.period.text) == (SHARE, "Ardenshire", "2031"))
    assert (figure.value, figure.unit, figure.area.gss, figure.area.dfe) == (36.0, "per cent", "E10009001", "999")
    assert figure.span.cell == "row 15, pc_plans_issued_within_20_weeks"
    assert found.document.text is not None
    assert found.document.text[figure.span.start : figure.span.end] == "36"
    assert not found.refusals


def test_breakdowns_are_left_out_and_counted() -> None:
    assert set(reading(FIXTURE.read_bytes()).counts.values()) == {5}


def test_a_missing_cell_is_missing() -> None:
    figures = [f for f in reading(FIXTURE.read_bytes()).rows if (f.area.name, f.period.text) == ("Tidewater", "2031")]
    assert {(f.value, f.missing) for f in figures} == {(None, "x")}
    assert all(f.value == 0 for f in reading(FIXTURE.read_bytes()).rows if (f.area.name, f.period.text) == ("Millport", "2030"))


def cut_after(data: bytes, rows: int) -> bytes:
    return b"\r\n".join(data.split(b"\r\n")[: rows + 1]) + b"\r\n"


@pytest.mark.parametrize("rows", [0, 1, 2, 3, 6, 9, 10, 13, 17, 18])
def test_a_file_cut_inside_a_year_is_refused_whole(rows: int) -> None:
    with pytest.raises(SourceError):
        reading(cut_after(FIXTURE.read_bytes(), rows))


GUIDANCE = """Education, health and care plans
Reporting year 2032

Filename: requests.csv
Time period: 2018 to 2031

Filename: timeliness.csv
Geographic levels: Local authority; National; Regional
Time period: 2030 to 2031
Content summary: Plans in time
"""


@pytest.mark.parametrize(
    ("rows", "said", "years"),
    [(99, GUIDANCE, {"2030", "2031"}), (5, GUIDANCE.replace("timeliness", "other"), {"2030"}), (5, "", {"2030"})],
)
def test_all_years_or_years_of_which_nothing_is_stated_are_read(tmp_path: Path, rows: int, said: str, years: set[str]) -> None:
    found = extract(released(tmp_path, rows, said))
    assert {r.values["period"].text for r in found.records if r.cls == "Observation"} == years  # type: ignore[union-attr]
    assert not found.refusals


def test_a_file_cut_between_two_years_is_refused_where_the_guidance_states_them(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="it holds 2030 to 2030, and the guidance beside it says 2030 to 2031"):
        extract(released(tmp_path, 5, GUIDANCE))


def test_a_year_missing_between_others_is_refused() -> None:
    with pytest.raises(SourceError, match="2030 to 2032 without 2031"):
        reading(FIXTURE.read_bytes().replace(b"\r\n2031,", b"\r\n2032,"))


def released(folder: Path, rows: int, said: str) -> Path:
    """A file and the guidance beside it, as they are published."""
    path = folder / "timeliness.csv"
    path.write_bytes(cut_after(FIXTURE.read_bytes(), rows))
    (folder / "data-guidance.txt").write_text(said, "utf-8", newline="\r\n")
    return path


def test_another_table_is_refused_whole() -> None:
    with pytest.raises(SourceError, match="time_period"):
        reading(b"name,value\nArdenshire,12\n")


def test_a_bad_row_is_refused_and_the_rest_goes_on() -> None:
    bad = FIXTURE.read_bytes().replace(
        b"E08009001,997,Millport,All EHC plans issued,All EHC plans issued,0",
        b"E08,997,Millport,All EHC plans issued,All EHC plans issued,0",
    )
    found = reading(bad)
    assert [r.what for r in found.refusals] == ["'E08' is not a GSS code beginning with E06 or E08 or E09 or E10"]
    assert len(found.rows) == 54


def test_a_breakdown_that_nobody_knows_is_reported() -> None:
    found = reading(FIXTURE.read_bytes().replace(b"Ethnicity", b"Shoe size"))
    assert [r.what for r in found.refusals] == ["breakdown 'Shoe size' is not known (5 rows)"]


def test_an_area_that_stands_twice_is_refused() -> None:
    data = FIXTURE.read_bytes()
    row = next(line for line in data.split(b"\r\n") if b"2030" in line and b"Millport" in line)
    found = reading(data.replace(row, row + b"\r\n" + row))
    assert found.refusals[0].what == "Millport stands twice for 2030"


def test_the_published_file_is_read_in_full(shared: Path) -> None:
    path = shared / "data" / "dfe-ehcp" / "timeliness_20_week.csv"
    found = read(path.read_bytes(), path.name, columns("dfe-ehcp"), beside(path))
    assert beside(path) == [(2019, 2024)]
    assert sum(found.counts.values()) == 11241
    assert len({f.span.cell.split(",")[0] for f in found.rows}) == 970
    county = {f.period.text: f.value for f in found.rows if f.measure == SHARE and f.area.gss == "E10000034"}
    assert county == {"2019": 46.3, "2020": 95.4, "2021": 81.3, "2022": 31.1, "2023": 27.5, "2024": 37.2}
    assert not found.refusals
