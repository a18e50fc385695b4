"""Tribunal appeals: two header rows, footnotes on headings, a dash that is zero only beside 0 %."""

from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord.measures import columns
from onrecord_ingest.sources.codes import disagreements
from onrecord_ingest.sources.dfe_ehcp.read import read as read_timeliness
from onrecord_ingest.sources.figures import Figure
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.send_tribunal.read import read

FIXTURE = Path(__file__).parents[2] / "data" / "send_tribunal" / "appeals.csv"
APPEALS = "send-tribunal-appeals"


def reading(data: bytes) -> Reading[Figure]:
    return read(data, "appeals.csv", columns("send-tribunal"))


def figure(found: Reading[Figure], area: str, year: str, measure: str = APPEALS) -> Figure:
    return next(f for f in found.rows if (f.measure, f.area.name, f.period.text) == (measure, area, year))


def test_each_figure_has_measure_area_year_cell_and_footnotes() -> None:
    found = reading(FIXTURE.read_bytes())
    one = figure(found, "Ardenshire", "2031", "send-appealable-decisions-in-development")
    assert (one.value, one.area.dfe, one.notes) == (1900.0, "999", ("4", "1", "2"))
    assert one.span.cell == "row 6, 2031 In development: Total Appealable Decisions"
    assert found.document.text is not None
    assert found.document.text[one.span.start : one.span.end] == "1,900"
    assert not found.refusals


def test_a_dash_beside_no_appeals_is_zero() -> None:
    found = reading(FIXTURE.read_bytes())
    assert figure(found, "Millport", "2030").value == 0
    assert figure(found, "Tidewater", "2031").value == 0


def test_dots_blanks_and_x_are_missing() -> None:
    found = reading(FIXTURE.read_bytes())
    assert [figure(found, "Old Arden", year).missing for year in ("2030", "2031")] == ["..", "blank"]
    suppressed = figure(found, "Millport", "2031", "send-appealable-decisions-in-development")
    assert (suppressed.value, suppressed.missing) == (None, "x")


def test_a_dash_with_another_rate_beside_it_is_refused() -> None:
    found = reading(FIXTURE.read_bytes().replace(b' - ,"1,000",0.00%', b' - ,"1,000",0.10%'))
    assert [r.where for r in found.refusals] == ["appeals.csv, row 9, 2031 Appeals registered"]


def test_an_authority_without_a_code_keeps_its_name() -> None:
    area = figure(reading(FIXTURE.read_bytes()), "Old Arden", "2030").area
    assert (area.name, area.dfe, area.level) == ("Old Arden", "", "Local authority")


def test_a_footnote_without_its_words_is_reported() -> None:
    found = reading(FIXTURE.read_bytes().replace(b"3. Calendar years.", b"Calendar years."))
    assert [r.what for r in found.refusals] == ["footnote 3 is not explained under the table"]


def test_a_heading_that_no_measure_takes_is_reported() -> None:
    found = reading(FIXTURE.read_bytes().replace(b"In development: SEND Tribunal Appeal Rate", b"Weather"))
    assert [r.what.split(",")[0] for r in found.refusals] == ["heading 'Weather' is not known"]


@pytest.mark.parametrize("rows", range(10))
def test_a_file_cut_before_its_total_is_refused_whole(rows: int) -> None:
    with pytest.raises(SourceError):
        reading(b"\r\n".join(FIXTURE.read_bytes().split(b"\r\n")[:rows]) + b"\r\n")


def test_a_file_with_a_row_lost_is_refused_whole() -> None:
    lines = FIXTURE.read_bytes().split(b"\r\n")
    with pytest.raises(SourceError, match="add up"):
        reading(b"\r\n".join(line for line in lines if not line.startswith(b"Tidewater")))


def test_the_published_file_is_read_in_full(shared: Path) -> None:
    (path,) = (shared / "data" / "tribunal").glob("*.csv")
    found = read(path.read_bytes(), path.name, columns("send-tribunal"))
    assert not found.refusals
    county = {f.period.text: f.value for f in found.rows if f.measure == APPEALS and f.area.dfe == "885"}
    assert [county[str(year)] for year in range(2014, 2025)] == [27, 30, 28, 36, 45, 65, 78, 95, 79, 92, 139]
    assert {f.area.name for f in found.rows if not f.area.dfe} == {"Bournemouth", "Poole", "England"}


def test_codes_that_the_published_files_disagree_on_are_told(shared: Path) -> None:
    (path,) = (shared / "data" / "tribunal").glob("*.csv")
    other = shared / "data" / "dfe-ehcp" / "timeliness_20_week.csv"
    names = read(path.read_bytes(), path.name, columns("send-tribunal")).names
    names += read_timeliness(other.read_bytes(), other.name, columns("dfe-ehcp")).names
    told = {r.what.split()[1]: r.what for r in disagreements(names) if r.what.startswith("DfE")}
    assert {"823", "873", "891", "892", "928"} <= told.keys()
