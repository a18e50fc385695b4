"""A register's summary of a numbered action gives way to the report's own words, its points to the report's points."""

from __future__ import annotations

from pathlib import Path

from onrecord.ledger.judgements import Judgement
from onrecord.model import Document, Extraction, Record, Span
from onrecord.project.build import build
from onrecord.stores.ladybug import Ladybug
from onrecord.workspace import GRAPH, Workspace

REGISTER, REPORT = (
    Document("register", "saltmere", title="Register"),
    Document("report", "r.pdf", "Mend the quay. Mend the lamps. All is well."),
)


def finding(document: Document, key: str, event: str, kind: str, number: int, said: str, part_of: str = "") -> Record:
    values = {"finding_type": kind, "number": number, "found_in": event} | ({"part_of": part_of} if part_of else {})
    if document is REGISTER:
        return Record("Finding", key, document.id, values | {"summary": said}, None, "register")
    start = (document.text or "").index(said)
    return Record("Finding", key, document.id, values | {"words": said}, Span(start, start + len(said)), "report")


def test_actions_and_their_points_are_joined_by_number_and_nothing_else_is(tmp_path: Path) -> None:
    workspace = Workspace.make(tmp_path / "w")
    ledger = workspace.ledger()
    inspections = [
        Record("Inspection", i, d.id, {"name": "Inspection"}, None, "t") for i, d in (("event/a", REGISTER), ("event/b", REPORT))
    ]
    action, weak = "priority action", "weakness"
    ledger.add(Extraction("register:s", [REGISTER], [
        inspections[0],
        finding(REGISTER, "finding/ours", "event/a", action, 1, "Works at the harbour"),
        finding(REGISTER, "finding/ours-1", "event/a", action, 1, "Light", "finding/ours"),
        finding(REGISTER, "finding/ours-weak", "event/a", weak, 1, "Something else is poor"),
    ]))  # fmt: skip
    ledger.add(Extraction("report:r", [REPORT], [
        inspections[1],
        finding(REPORT, "finding/theirs", "event/b", action, 1, "Mend the quay."),
        finding(REPORT, "finding/theirs-1", "event/b", action, 1, "Mend the lamps.", "finding/theirs"),
        finding(REPORT, "finding/theirs-weak", "event/b", weak, 1, "All is well."),
    ]))  # fmt: skip
    ledger.judge([Judgement("event/a", "event/b", "same", "test", "one inspection")], "test")
    ledger.close()
    build(workspace)
    found = Ladybug(workspace.current() / GRAPH).run("MATCH (f:Finding) RETURN f.id AS id, f.words AS words, f.summary AS summary", {})
    assert sorted(map(str, found.rows)) == sorted(map(str, [
        ("finding/theirs", "Mend the quay.", "Works at the harbour"),
        ("finding/theirs-1", "Mend the lamps.", "Light"),
        ("finding/theirs-weak", "All is well.", None),
        ("finding/ours-weak", None, "Something else is poor"),
    ]))  # fmt: skip
