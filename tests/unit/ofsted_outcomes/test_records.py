"""What the ledger gets from a table of outcomes."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.model import Extraction, Record
from onrecord.schema import load
from onrecord_ingest.sources import kinds
from onrecord_ingest.validate import check

TABLE = (
    '"Local authority code","Area name","Ofsted region","Inspection start date","Inspection publication date",'
    '"Inspection outcome: written statement of action required?",'
    '"Number significant weaknesses identified in written statement of action","Revisit start date","Revisit publication date",'
    '"Revisit outcome: sufficient progress in addressing all significant weaknesses?",'
    '"Number significant weaknesses where sufficient progress has been made",'
    '"Number significant weaknesses where sufficient progress has not been made"\n'
    "E10009901,Westermark,West Midlands,05/03/2018,16/05/2018,Yes,5,02/11/2020,13/01/2021,Some,3,2\n"
    "E10009902,Osney,North,04/03/2019,15/05/2019,Yes,2,Not revisited yet,,,,\n"
    "E10009903,Hale,South,06/03/2017,17/05/2017,No,,,,,,\n"
)


@pytest.fixture
def extraction(tmp_path: Path) -> Extraction:
    """The table, read as a file of no named kind."""
    path = tmp_path / "outcomes.csv"
    path.write_text(TABLE, "utf-8")
    return kinds.extract(path)


def by_id(extraction: Extraction) -> dict[str, Record]:
    return {record.id: record for record in extraction.records}


def test_all_of_it_passes_the_schema(extraction: Extraction) -> None:
    assert check(extraction, load(), lambda wanted: set()).refusals == ()


def test_inspections_go_by_code_and_first_day(extraction: Extraction) -> None:
    found = by_id(extraction)
    inspection = found["event/gss-E10009901-inspection-2018-03-05"]
    assert inspection.values["outcome"] == "written statement of action required"
    assert inspection.places["published"].cell == "row 2, column E"
    revisit = found["event/gss-E10009901-revisit-2020-11-02"]
    assert (revisit.values["sufficient_count"], revisit.values["insufficient_count"]) == (3, 2)
    assert revisit.values["previous_inspection"] == inspection.id


def test_findings_are_numbers_without_words(extraction: Extraction) -> None:
    findings = [record for record in extraction.records if record.cls == "Finding"]
    assert [record.values["count"] for record in findings] == [5, 2, 2]
    assert not any("words" in record.values or "summary" in record.values for record in findings)


def test_what_a_revisit_found_wanting_came_back(extraction: Extraction) -> None:
    (link,) = [record for record in extraction.records if record.cls == "Recurrence"]
    found = by_id(extraction)
    assert (found[str(link.values["earlier"])].values["count"], found[str(link.values["later"])].values["count"]) == (5, 2)


def test_not_revisited_yet_is_no_revisit(extraction: Extraction) -> None:
    assert [record.id for record in extraction.records if record.cls == "Revisit"] == ["event/gss-E10009901-revisit-2020-11-02"]
    assert extraction.counts == {"areas not revisited yet": 1}


def test_a_region_goes_by_its_code_where_it_is_one_of_the_nine(extraction: Extraction) -> None:
    found = by_id(extraction)
    assert found["area/gss-E10009901"].values["within"] == ["area/gss-E12000005"]
    osney = found["area/gss-E10009902"].values["within"]
    assert not str(osney).startswith("['area/gss-")
