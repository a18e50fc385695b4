"""A document of an area SEND inspection → the typed report."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.errors import SourceError
from onrecord.model import Document
from onrecord_ingest.days import first_days
from onrecord_ingest.sources.ofsted_report.actions import read_actions
from onrecord_ingest.sources.ofsted_report.details import read_details, read_team
from onrecord_ingest.sources.ofsted_report.document import Printed, Printout, read_document
from onrecord_ingest.sources.ofsted_report.doubts import refusals_of
from onrecord_ingest.sources.ofsted_report.items import items_of, paragraphs, usual_pitch
from onrecord_ingest.sources.ofsted_report.layout import Line
from onrecord_ingest.sources.ofsted_report.model import Period, Report, ReportFinding
from onrecord_ingest.sources.ofsted_report.outcome import read_outcome
from onrecord_ingest.sources.ofsted_report.sections import Section, sections_of

_TITLE = re.compile(
    r"(?:(?P<monitoring>monitoring)\s+)?(?:inspection|visit|re-?inspection)\s+of\s++(?:the\s++)?(?P<area>.+?)(?<=\S)"
    r"(?:\s+local\s+area(?:\s+partnership)?|(?=[^\S\n]*+\n\s*+(?:inspection\s+)?dates?\b)|\s*$)",
    re.I | re.S,
)
_COLON = r"(?:\s*:|(?=\s+\d))"
_SEND = r"(?:(?:area SEND|full|monitoring|SEND|local area) )*"
_INSPECTION = re.compile(rf"{_SEND}(?:inspection )?dates?(?: of (?:this |the )?{_SEND}inspection)?{_COLON}", re.I)
_PREVIOUS = re.compile(
    rf"(?:inspection )?(?:dates?|details?) of (?:the )?(?:previous|last|most recent) {_SEND}(?:inspections?|visits?){_COLON}|"
    rf"(?:previous|last) {_SEND}inspections?(?: dates?)?{_COLON}",
    re.I,
)
_URN = re.compile(r"\b(?:URN|unique reference number)\s*:?\s*(\d{5,7})\b", re.I)
TITLE_WITHIN = 4000
"""Characters of the first section in which the title stands."""
LINES_OF_DATES = 8
"""Lines at most that a sentence about an inspection's dates takes."""
FOUND = ("experience", "strengths", "weaknesses", "progress", "other")


def read_report(data: bytes, name: str) -> tuple[Document, Report]:
    """Read a PDF; ``name`` is the file's, which may begin with the area's URN.

    Raises SourceError where it is cut off, encrypted, damaged, too large, only pictures, or a report of another kind.
    """
    printout = read_document(data, name)
    report = parse_report(printout)
    return replace(printout.document, title=f"{report.title.text}, {report.inspection.words.text}"), report


def parse_report(printout: Printout) -> Report:
    """Read the parts of a report; raises SourceError where the document is of another kind."""
    document, sections = printout.document, sections_of(printout)
    front = sections[0].lines
    title = _title(printout, front)
    first_page = f"{document.name}, page 1"
    if title is None:
        raise SourceError(_why_not(document.text or ""), where=first_page, do="give an area SEND inspection report of 2023 or later")
    printed, area, monitoring = title
    inspection = _period(printout, front, _INSPECTION)
    if not isinstance(inspection, Period):
        raise SourceError("no inspection dates are printed", where=first_page, do="give an area SEND inspection report")
    previous = _period(printout, front, _PREVIOUS)
    bodies, officers = read_details(printout, _lines(sections, "details"))
    known = tuple(body.name.text for body in bodies)
    pitch = usual_pitch(printout.lines)
    report = Report(
        _urn(document.name, document.text or ""),
        printed,
        area,
        monitoring,
        inspection,
        previous if isinstance(previous, Period) else None,
        previous.words if isinstance(previous, Period) else previous,
        read_outcome(printout, _lines(sections, "outcome"), monitoring),
        tuple(bodies),
        tuple(officers),
        tuple(read_team(printout, _lines(sections, "team"))),
        tuple(read_actions(printout, _lines(sections, "actions"), pitch, known)),
        tuple(read_actions(printout, _lines(sections, "improvements"), pitch, known)),
        tuple(_findings(printout, sections, pitch)),
    )
    return replace(report, refusals=tuple(refusals_of(printout, sections, report)))


def _lines(sections: list[Section], kind: str) -> list[Line]:
    return [line for section in sections if section.kind == kind for line in section.lines]


def _title(printout: Printout, front: list[Line]) -> tuple[Printed, Printed, bool] | None:
    """The title, the area in it, and whether it is of a monitoring inspection."""
    if not front or "SEND" not in " ".join(line.text for line in front):
        return None
    start, end = front[0].start, front[-1].end
    text = (printout.document.text or "")[start : min(end, start + TITLE_WITHIN)]
    found = _TITLE.search(text)
    if not found:
        return None
    begin = text.rfind("\n", 0, found.start()) + 1
    area = printout.printed(start + found.start("area"), start + found.end("area"))
    whole = printout.printed(start + begin, start + found.end())
    return whole, area, bool(found["monitoring"]) or "monitoring" in text[: found.start()].casefold()


def _why_not(text: str) -> str:
    if re.search(r"joint (?:local )?area (?:SEND|special)|written statement of action", text[:6000], re.I):
        return "this is a letter under the framework of 2016, not an area SEND inspection report of 2023 or later"
    return "this is not an area SEND inspection report: its first page has no title of one"


def _period(printout: Printout, front: list[Line], label: re.Pattern[str]) -> Period | Printed | None:
    """The days after a label; only the words, where they hold no date; None without the label."""
    for at, line in enumerate(front):
        found = label.match(line.text)
        if not found:
            continue
        last = at
        while last + 1 < min(len(front), at + LINES_OF_DATES) and not any(
            each.match(front[last + 1].text) for each in (_INSPECTION, _PREVIOUS)
        ):
            last += 1
        words = printout.printed(line.start + found.end(), front[last].end)
        text = (printout.document.text or "")[words.span.start : words.span.end]
        days = first_days(text)
        return Period(words, days.first, days.last) if days else words
    return None


def _urn(name: str, text: str) -> str | None:
    """From the report, else from the beginning of the file's name."""
    printed = _URN.search(text)
    named = re.match(r"(\d{5,7})(?=\D|$)", name)
    return printed[1] if printed else named[1] if named else None


def _findings(printout: Printout, sections: list[Section], pitch: float) -> list[ReportFinding]:
    return [
        ReportFinding(
            section.kind,
            section.title,
            printout.of([*item.lead, *item.tail] if not item.bullets else item.lead),
            tuple(printout.of(bullet) for bullet in item.bullets),
        )
        for section in sections
        if section.kind in FOUND
        for item in items_of(paragraphs(section.lines, pitch))
    ]
