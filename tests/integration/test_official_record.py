"""A folder of inspection sources, some of them broken: what can be read goes in, and each that cannot is told with its reason."""

from __future__ import annotations

import io
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from onrecord.workspace import Workspace
from onrecord_ingest.pipeline import ingest

HEADINGS = "Local authority code,Area name,Inspection start date,Inspection outcome: written statement of action required?"
ROW = "E10009901,Westermark,05/03/2018,Yes"


def pdf(*lines: str, encrypt: str | None = None) -> bytes:
    """One page of lines."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, encrypt=encrypt, invariant=1)
    for at, line in enumerate(lines):
        canvas.drawString(57, 760 - 20 * at, line)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_the_others_go_in(tmp_path: Path) -> None:
    report = pdf(
        "Area SEND inspection of Westermark Local Area Partnership", "Inspection dates: 3 to 7 June 2024", "Inspection outcome"
    )
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "81234-westermark.pdf").write_bytes(report)
    (folder / "cut.pdf").write_bytes(report[: len(report) // 2])
    (folder / "locked.pdf").write_bytes(pdf("Area SEND inspection", encrypt="secret"))
    (folder / "school.pdf").write_bytes(pdf("School inspection report", "Hale Primary School"))
    (folder / "blank.pdf").write_bytes(pdf(""))
    (folder / "outcomes.csv").write_text(f"{HEADINGS},Weaknesses in all\n{ROW},5\n", "utf-8")
    workspace = Workspace.make(tmp_path / "workspace")
    done = ingest(workspace, [folder], processes=1)
    assert {str(error.where).rpartition("/")[2]: error.what.partition(" (")[0] for error in done.unread} == {
        "cut.pdf": "the file ends before the PDF does",
        "locked.pdf": "the PDF is encrypted",
        "school.pdf, page 1": "this is not an area SEND inspection report: its first page has no title of one",
        "blank.pdf": "it holds no text",
    }
    assert done.records["Inspection"] == 2
    told = {(refusal.what, refusal.where) for refusal in done.refusals}
    assert ("the heading 'Weaknesses in all' is not known: its column is not read", "outcomes.csv, row 1, column E") in told
    assert ("the inspection team is not found", "81234-westermark.pdf") in told


def test_ingesting_again_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "81234-westermark.pdf"
    file.write_bytes(pdf("Area SEND inspection of Westermark Local Area Partnership", "Inspection dates: 3 to 7 June 2024"))
    workspace = Workspace.make(tmp_path / "workspace")
    first, second = ingest(workspace, [file]), ingest(workspace, [file])
    assert first.added > 0
    assert (second.added, second.closed, second.unchanged) == (0, 0, first.added)
