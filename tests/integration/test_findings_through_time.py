"""An inspection of 2018, its revisit, and a report of 2024 that speaks of them: from files to links."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from onrecord.dates import PartialDate
from onrecord.ledger import Ledger
from onrecord.ledger.book import Judgement
from onrecord.model import Document, Extraction, Record, Span, Value
from onrecord.project.join import raw_rows
from onrecord.schema import load
from onrecord_ingest import findings
from onrecord_ingest.sources import kinds

AREA, SAME_AREA = "area/gss-E10009901", "area/ofsted-81234"
TABLE = (
    "Local authority code,Area name,Inspection start date,Inspection outcome: written statement of action required?,"
    "Number significant weaknesses identified in written statement of action,Revisit start date,"
    "Number significant weaknesses where sufficient progress has been made,"
    "Number significant weaknesses where sufficient progress has not been made\n"
    "E10009901,Westermark,05/03/2018,Yes,5,02/11/2020,3,2\n"
)
TEXT = "Nurses visit early.\nThe longstanding wait for plans goes on.\nTwo weaknesses of the last inspection remain.\n"


def day(text: str) -> PartialDate:
    found = date.fromisoformat(text)
    return PartialDate(text, found, found)


def report() -> Extraction:
    """A report as its reader gives it, in little."""
    document = Document("ofsted-report", "81234-westermark.pdf", TEXT)
    place = Span(0, 19, 1)

    def finding(at: int, words: str, kind: str = "weakness") -> Record:
        start = TEXT.index(words)
        span = Span(start, start + len(words), 1)
        values = {"words": words, "finding_type": kind, "number": at, "found_in": "event/ofsted-81234-inspection-2024-06-03"}
        return Record("Finding", f"finding/{at}", document.id, values, span, "ofsted-report")

    before = {"name": "Before", "start_date": day("2020-11-02"), "end_date": day("2020-11-04"), "area": [SAME_AREA]}
    now = {"name": "Now", "start_date": day("2024-06-03"), "end_date": day("2024-06-07"), "area": [SAME_AREA]}
    return Extraction(
        "ofsted-report:1",
        [document],
        [
            Record("Area", SAME_AREA, document.id, {"name": "Westermark", "identifiers": ["ofsted:81234"]}, place, "ofsted-report"),
            Record("Event", "event/ofsted-81234-previous-2020-11-02", document.id, before, place, "ofsted-report"),
            Record(
                "Inspection",
                "event/ofsted-81234-inspection-2024-06-03",
                document.id,
                {**now, "previous_inspection": "event/ofsted-81234-previous-2020-11-02"},
                place,
                "ofsted-report",
            ),
            finding(1, "Nurses visit early.", "strength"),
            finding(2, "The longstanding wait for plans goes on."),
            finding(3, "Two weaknesses of the last inspection remain."),
        ],
    )


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """Both sources in a ledger, the two names of the area judged one."""
    table = tmp_path / "outcomes.csv"
    table.write_text(TABLE, "utf-8")
    made = Ledger.create(tmp_path / "onrecord.sqlite", load())
    made.add(kinds.extract(table))
    made.add(report())
    made.judge([Judgement(AREA, SAME_AREA, "same", "test", "one code")], "test")
    findings.link(made)
    return made


def links(ledger: Ledger) -> set[tuple[str, str]]:
    rows = raw_rows(ledger, "Recurrence").to_pylist()
    return {(row["later_id"][0], row["reason"].partition(":")[0]) for row in rows if row["origin"] == "rule:recurrence"}


def test_the_inspection_that_a_report_names_is_the_tables_revisit(ledger: Ledger) -> None:
    found = ledger.connection.execute("SELECT one, other FROM judgement WHERE decided_by = 'rule:inspections'").fetchall()
    assert found == [("event/gss-E10009901-revisit-2020-11-02", "event/ofsted-81234-previous-2020-11-02")]


def test_findings_are_linked_by_the_reports_words_to_the_number_found_before(ledger: Ledger) -> None:
    assert links(ledger) == {("finding/2", "says-long-standing"), ("finding/3", "says-found-before")}
    counts = {row["id"]: row["count"] for row in raw_rows(ledger, "Finding").to_pylist()}
    for row in raw_rows(ledger, "Recurrence").to_pylist():
        if row["origin"] == "rule:recurrence":
            assert counts[row["earlier_id"][0]] == 2
            assert row["words"] == TEXT[row["span_start"] : row["span_end"]]


def test_linking_again_changes_nothing(ledger: Ledger) -> None:
    before = ledger.change
    findings.link(ledger)
    assert ledger.change == before


def test_a_reviewer_can_undo_a_link(ledger: Ledger) -> None:
    earlier = next(r["earlier_id"][0] for r in raw_rows(ledger, "Recurrence").to_pylist() if r["later_id"] == ["finding/2"])
    ledger.judge([Judgement(earlier, "finding/2", "different", "a reviewer", "it speaks of plans made elsewhere")], "review")
    findings.link(ledger)
    assert links(ledger) == {("finding/3", "says-found-before")}


def test_a_report_that_is_gone_takes_its_links_along(ledger: Ledger) -> None:
    ledger.add(Extraction("ofsted-report:1"))
    findings.link(ledger)
    assert links(ledger) == set()


BODIES = (
    ("organization/hale-00000001", "Hale", "council", True),
    ("organization/nhs-hale-and-marl-00000002", "NHS Hale and Marl", "NHS body", True),
    ("organization/gss-E10009901", "Hale City Council", "council", False),
    ("organization/gss-E10009902", "Marl City Council", "council", False),
    ("organization/ods-QZZ", "NHS Hale and Marl Integrated Care Board", "NHS body", False),
    ("organization/ods-RZZ", "Hale and Marl NHS Trust", "NHS body", False),
)


def with_bodies(tmp_path: Path, printed: str = "Hale") -> Ledger:
    """A register of councils and boards, and a report that prints two of them short."""
    made = Ledger.create(tmp_path / "onrecord.sqlite", load())
    documents = {True: Document("ofsted-report", "report.pdf", "Hale\n"), False: Document("register", "register.csv", "Hale,E1\n")}
    for ours, document in documents.items():
        method = "ofsted-report" if ours else "register"
        records = [
            Record("Area", f"area/gss-E1000990{n}", document.id, {"name": name}, Span(0, 4)) for n, name in ((1, "Hale"), (2, "Marl"))
        ]
        for identifier, name, kind, local in BODIES:
            values = {"name": printed if name == "Hale" else name, "classification": kind}
            if kind == "council":
                values["area"] = ["area/gss-E10009902" if "Marl" in name else "area/gss-E10009901"]
            if not local:
                values["identifiers"] = [identifier.partition("/")[2].replace("-", ":", 1)]
            if local == ours:
                records.append(Record("Organization", identifier, document.id, values, Span(0, 4), method))
        made.add(Extraction(f"{method}:1", [document], records))
    findings.link(made)
    return made


def same(ledger: Ledger) -> set[tuple[str, str]]:
    return set(ledger.connection.execute("SELECT one, other FROM judgement WHERE verdict = 'same' AND retracted IS NULL"))


def test_bodies_printed_short_are_told_by_their_column(tmp_path: Path) -> None:
    assert same(with_bodies(tmp_path)) == {
        ("organization/gss-E10009901", "organization/hale-00000001"),
        ("organization/nhs-hale-and-marl-00000002", "organization/ods-QZZ"),
    }


def test_a_council_of_another_name_is_not_joined_for_its_area_alone(tmp_path: Path) -> None:
    assert ("organization/gss-E10009901", "organization/hale-00000001") not in same(with_bodies(tmp_path, "Dale"))


def test_what_a_register_sums_up_and_a_report_tells_is_linked_once(tmp_path: Path) -> None:
    paper = Document("ofsted-report", "p.pdf", "Ferries are late, as they were.")
    roll = Document("register", "roll", title="Roll")
    place = Span(0, 17, 1)

    def row(cls: str, key: str, document: Document, span: Span | None = None, **values: Value) -> Record:
        return Record(cls, key, document.id, values, span, "test")

    weak = {"finding_type": "weakness", "topic": ["topic/ferries"]}
    ledger = Ledger.create(tmp_path / "ledger.sqlite", load())
    ledger.add(Extraction("register:roll", [roll], [
        row("Area", AREA, roll, name="Westermark"),
        row("Topic", "topic/ferries", roll, name="ferries"),
        row("Inspection", "event/first", roll, name="First", start_date=day("2018-03-05"), area=[AREA]),
        row("Inspection", "event/second", roll, name="Second", start_date=day("2024-06-03"), area=[AREA]),
        row("Finding", "finding/before", roll, summary="Late ferries", found_in="event/first", **weak),
        row("Finding", "finding/ours", paper, place, summary="Late ferries again", found_in="event/second", **weak),
    ]))  # fmt: skip
    told = row("Finding", "finding/theirs", paper, place, words="Ferries are late,", found_in="event/second", **weak)
    ledger.add(Extraction("ofsted-report:p", [paper], [told]))
    findings.link(ledger)
    query = "SELECT earlier_id, later_id FROM recurrence WHERE retracted IS NULL"
    assert ledger.connection.execute(query).fetchall() == [("finding/before", "finding/theirs")]
    ledger.judge([Judgement("finding/before", "finding/ours", "different", "Bea", "another quay")], "review")
    findings.link(ledger)
    assert ledger.connection.execute(query).fetchall() == []
