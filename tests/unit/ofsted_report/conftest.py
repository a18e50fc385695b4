"""Reports of inspections that never were, of counties that are not, set as the real ones are."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import PIL.Image
import pytest
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=11, leading=13.5, alignment=TA_LEFT)
HEAD = ParagraphStyle("head", parent=BODY, fontName="Helvetica-Bold", fontSize=14, leading=17, spaceBefore=12, spaceAfter=6)
BIG = ParagraphStyle("big", parent=BODY, fontSize=24, leading=29)
BULLET = ParagraphStyle("bullet", parent=BODY, leftIndent=18, bulletIndent=0, spaceAfter=6)
RULES: dict[str, list[tuple[Any, ...]]] = {
    "grid": [("GRID", (0, 0), (-1, -1), 0.5, "black")],
    "thick": [("GRID", (0, 0), (-1, -1), 1.5, "black"), ("BACKGROUND", (0, 0), (-1, 0), "#ccccff")],
    "box": [("BOX", (0, 0), (-1, -1), 0.5, "black"), ("INNERGRID", (0, 0), (-1, -1), 0.25, "grey")],
    "lines": [("LINEBELOW", (0, 0), (-1, -1), 0.5, "black")],
    "shades": [("ROWBACKGROUNDS", (0, 0), (-1, -1), ["#eeeeee", "#ffffff"])],
    "none": [],
}

INCONSISTENT = (
    "The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children and young people "
    "with SEND. The local area partnership must work jointly to make improvements.",
    "The next full area SEND inspection will be within approximately three years.",
)
FAILINGS = (
    "There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children "
    "and young people with SEND, which the local area partnership must address urgently.",
    "A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will be within "
    "approximately 3 years.",
    "As a result of this inspection, HMCI requires the local area partnership to prepare a priority action plan (area SEND).",
)


@dataclass(frozen=True)
class Paper:
    """What is printed."""

    title: str = "Area SEND inspection of Westermark Local Area Partnership"
    dates: str = "Inspection dates: 3 to 7 June 2024"
    previous: str | None = "Dates of previous inspection: 28 November 2016 to 2 December 2016"
    outcome: tuple[str, ...] = INCONSISTENT
    outcome_heading: str = "Inspection outcome"
    experience: tuple[str, ...] = ("Many children are known well by the adults who work with them.", "Some wait too long.")
    strengths: tuple[str, ...] = ("Leaders listen to families.", "Nurses visit early.")
    weaknesses: tuple[str, ...] = ("Plans are late.",)
    sections: tuple[tuple[str, tuple[str, ...]], ...] = ()
    actions: tuple[tuple[str, str | tuple[Any, ...]], ...] = ()
    actions_header: tuple[str, str] = ("Responsible body", "Areas for priority action")
    improvements: tuple[str | tuple[Any, ...], ...] = ("Leaders should shorten the wait for plans.",)
    details_header: tuple[str, ...] = ("Local authority", "Integrated care board")
    details: tuple[tuple[str, ...], ...] = (
        ("Westermark County Council", "NHS Westermark and Osney Integrated Care Board"),
        ("Ada Quill, Director of Children’s Services", "Tom Harrow, Chief Executive"),
        ("www.westermark.example.gov.uk", "www.westermarkosney.icb.nhs.uk"),
        ("County Hall, Westermark WM1 1AA", "Mill House, Osney WM9 9ZZ"),
    )
    team: tuple[tuple[str, str], ...] = (
        ("Ruth Vane, Ofsted HMI Lead inspector", "Omar Pell, CQC Lead inspector"),
        ("Kit Lorne, Ofsted Inspector", ""),
    )
    space: float = 0
    """Points of empty room before the tables, to bring a row to the end of a page."""
    foot: str = "Area SEND inspection report: Westermark Local Area Partnership, 3 to 7 June 2024"
    rules: str = "grid"
    """How the tables are drawn, a key of RULES."""
    order: tuple[str, ...] = field(default=("actions", "improvements"))


def _cell(content: str | tuple[Any, ...]) -> list[Any]:
    parts = (content,) if isinstance(content, str) else content
    return [
        Paragraph(part[1:].strip(), BULLET, bulletText="•") if part.startswith("•") else Paragraph(part.replace("\n", "<br/>"), BODY)
        for part in parts
    ]


def _table(rows: list[list[Any]], widths: list[float], rules: str) -> Table:
    return Table(rows, colWidths=widths, style=[*RULES[rules], ("VALIGN", (0, 0), (-1, -1), "TOP")], splitInRow=1)


def print_report(paper: Paper) -> bytes:
    """Set a report."""
    story: list[Any] = [Paragraph("Local area partnership report", BODY), Paragraph(paper.title, BIG), Spacer(1, 12)]
    story += [Paragraph(text, BODY) for text in (paper.dates, paper.previous) if text]
    story += [Paragraph(paper.outcome_heading, HEAD)]
    for text in paper.outcome:
        story += [Paragraph(text, BODY), Spacer(1, 13)]
    story += [
        Paragraph("Information about the local area partnership", HEAD),
        Paragraph("The county council and the board share it.", BODY),
    ]
    story += [PageBreak(), Paragraph("What is it like to be a child or young person with SEND in this area?", HEAD)]
    for text in paper.experience:
        story += [Paragraph(text, BODY), Spacer(1, 13)]
    for heading, bullets in (
        ("What is the area partnership doing that is effective?", paper.strengths),
        ("What does the area partnership need to do better?", paper.weaknesses),
        *paper.sections,
    ):
        story += [Paragraph(heading, HEAD)] + [Paragraph(text, BULLET, bulletText="■") for text in bullets] if bullets else []
    story += [Spacer(1, paper.space)]
    for part in paper.order:
        if part == "actions" and paper.actions:
            rows = [[_cell(paper.actions_header[0]), _cell(paper.actions_header[1])]]
            rows += [[_cell(body), _cell(action)] for body, action in paper.actions]
            story += [Paragraph("Areas for priority action", HEAD), _table(rows, [160, 310], paper.rules)]
        elif part == "improvements" and paper.improvements:
            rows = [[_cell("Areas for improvement")]] + [[_cell(each)] for each in paper.improvements]
            story += [Paragraph("Areas for improvement", HEAD), _table(rows, [470], paper.rules)]
    story += [PageBreak(), Paragraph("Local area partnership details", HEAD)]
    widths = [470 / len(paper.details_header)] * len(paper.details_header)
    story += [_table([[_cell(each) for each in row] for row in (paper.details_header, *paper.details)], widths, paper.rules)]
    story += [Paragraph("Information about this inspection", HEAD), Paragraph("It was carried out at the request of a minister.", BODY)]
    story += [Paragraph("Inspection team", HEAD)]
    story += [
        _table([[_cell(each) for each in row] for row in (("Ofsted", "Care Quality Commission"), *paper.team)], [235, 235], "none")
    ]
    story += [PageBreak(), Paragraph("If you are not happy with the inspection or the report, you can complain.", BODY)]
    return _set(story, paper.foot)


def _set(story: list[Any], foot: str, encrypt: str | None = None) -> bytes:
    out = io.BytesIO()

    def feet(canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 9)
        if document.page > 1 and foot:
            canvas.drawString(57, 30, foot)
            canvas.drawString(530, 30, str(document.page))

    frame = Frame(57, 60, 481, 740, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    template = BaseDocTemplate(
        out, pagesize=A4, pageTemplates=[PageTemplate(frames=[frame], onPage=feet)], invariant=1, encrypt=encrypt
    )
    template.build(story)
    return out.getvalue()


@pytest.fixture
def printed() -> Callable[..., bytes]:
    """Make a report's PDF; what is named differs from the plain one."""
    return lambda **changed: print_report(replace(Paper(), **changed))


@pytest.fixture
def failings() -> tuple[str, ...]:
    """The outcome with failings."""
    return FAILINGS


@pytest.fixture
def plain_pdf() -> Callable[[list[str]], bytes]:
    """Make a PDF of paragraphs that is no inspection report."""
    return lambda texts: _set([Paragraph(text, BODY) for text in texts], "")


@pytest.fixture
def encrypted_pdf() -> bytes:
    """A PDF that asks for a password."""
    return _set([Paragraph("Area SEND inspection of Westermark Local Area Partnership", BODY)], "", encrypt="secret")


@pytest.fixture
def scanned_pdf() -> bytes:
    """Pages that are pictures."""
    picture = io.BytesIO()
    PIL.Image.new("L", (40, 60), 255).save(picture, "PNG")
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for _ in range(2):
        canvas.drawImage(ImageReader(picture), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
