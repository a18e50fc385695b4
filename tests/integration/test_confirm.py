"""A reviewer's word on a link between findings stands beside the rule's, and is shown first."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.confirm import confirm
from onrecord.errors import NotFound
from onrecord.model import Document, Extraction, Record, Span
from onrecord.project.build import build
from onrecord.stores.ladybug import Ladybug
from onrecord.workspace import GRAPH, Workspace

REPORT = Document("report", "r.pdf", "The quay is still not mended.")


def test_a_confirmed_link_is_sure_and_says_who_confirmed_it(tmp_path: Path) -> None:
    workspace = Workspace.make(tmp_path / "w")
    ledger = workspace.ledger()
    findings = [
        Record("Finding", f"finding/{n}", REPORT.id, {"finding_type": "weakness", "found_in": "event/i"}, None, "t") for n in (1, 2)
    ]
    link = Record(
        "Recurrence",
        "recurrence/r",
        REPORT.id,
        {"earlier": "finding/1", "later": "finding/2", "reason": "says-found-before", "words": "still not mended"},
        Span(12, 28),
        "t",
        0.7,
    )
    inspection = Record("Inspection", "event/i", REPORT.id, {"name": "Inspection"}, None, "t")
    ledger.add(Extraction("report:r", [REPORT], [inspection, *findings, link]))
    assert confirm(ledger, "recurrence/r", "Ada Quill", "read both reports")
    assert not confirm(ledger, "recurrence/r", "Ada Quill", "read both reports")
    with pytest.raises(NotFound, match="no link"):
        confirm(ledger, "recurrence/none", "Ada Quill", "because")
    ledger.close()
    build(workspace)
    query = "MATCH (r:Recurrence) RETURN r.confidence AS c, r.reason AS reason, r.words AS words, r.span_start AS s"
    ((confidence, reason, words, start),) = Ladybug(workspace.current() / GRAPH).run(query, {}).rows
    assert (confidence, words, start) == (1.0, "still not mended", 12)
    assert reason == "says-found-before; confirmed by Ada Quill: read both reports"
