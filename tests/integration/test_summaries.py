"""A register's summary of a finding gives way to the report's own words: by its number if it is an action, else by its characters."""

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


TEXT = "Leaders listen. They write it down, and they answer.\nPlans are late."
WHOLE, PART, LATE = Span(0, 52), Span(16, 52), Span(53, 68)


def test_summaries_of_the_same_characters_and_kind_are_joined_and_no_part_is_taken_for_the_whole(tmp_path: Path) -> None:
    paper = Document("report", "p.pdf", TEXT)
    cited = Document("register", "p", title="Report", digest=paper.digest)
    assert cited.id == paper.id
    workspace = Workspace.make(tmp_path / "w")
    ledger = workspace.ledger()

    def row(key: str, kind: str, span: Span, said: str = "", part_of: str = "") -> Record:
        own = {"summary": said} if said else {"words": TEXT[span.start : span.end]}
        own |= {"finding_type": kind, "found_in": "event/a"} | ({"part_of": part_of} if part_of else {})
        return Record("Finding", f"finding/{key}", paper.id, own, span, "register" if said else "report")

    ledger.add(Extraction("register:s", [cited], [
        Record("Inspection", "event/a", paper.id, {"name": "Inspection"}, None, "register"),
        row("ours", "strength", Span(0, 50), "They hear what families say"),
        row("ours-point", "strength", Span(17, 52), "They take notes"),
        row("ours-some", "strength", Span(0, 15), "Some listening"),
        row("ours-late", "weakness", LATE, "Late again"),
        row("ours-life", "weakness", Span(54, 68), "A long wait"),
    ]))  # fmt: skip
    ledger.add(Extraction("report:r", [paper], [
        row("theirs", "strength", WHOLE),
        row("theirs-point", "strength", PART, part_of="finding/theirs"),
        row("theirs-late", "experience", LATE),
    ]))  # fmt: skip
    ledger.close()
    build(workspace)
    found = Ladybug(workspace.current() / GRAPH).run("MATCH (f:Finding) RETURN f.id AS id, f.summary AS summary", {})
    assert sorted(map(str, found.rows)) == sorted(map(str, [
        ("finding/theirs", "They hear what families say"),
        ("finding/theirs-point", "They take notes"),
        ("finding/theirs-late", None),
        ("finding/ours-some", "Some listening"),
        ("finding/ours-late", "Late again"),
        ("finding/ours-life", "A long wait"),
    ]))  # fmt: skip
