"""EHC plan timeliness: the whole rows only, missing cells missing, a cut file refused."""

from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord.measures import columns
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
    found = read(path.read_bytes(), path.name, columns("dfe-ehcp"))
    assert sum(found.counts.values()) == 11241
    assert len({f.span.cell.split(",")[0] for f in found.rows}) == 970
    county = {f.period.text: f.value for f in found.rows if f.measure == SHARE and f.area.gss == "E10000034"}
    assert county == {"2019": 46.3, "2020": 95.4, "2021": 81.3, "2022": 31.1, "2023": 27.5, "2024": 37.2}
    assert not found.refusals
