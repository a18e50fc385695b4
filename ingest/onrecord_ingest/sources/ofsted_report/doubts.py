"""What of a report could not be placed, and where it is at odds with itself: reported, never dropped in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.model import Refusal
from onrecord_ingest.days import first_days
from onrecord_ingest.sources.ofsted_report.document import Printed, Printout
from onrecord_ingest.sources.ofsted_report.model import Report
from onrecord_ingest.sources.ofsted_report.people import is_name
from onrecord_ingest.sources.ofsted_report.sections import Section

CHECK = "look at the page"


def refusals_of(printout: Printout, sections: list[Section], report: Report) -> Iterator[Refusal]:
    """Each doubt, with file and page."""
    name = printout.document.name
    for page in printout.pictures:
        yield Refusal("the page is a picture without text", f"{name}, page {page}", "make its text readable first (OCR)")
    if report.previous_words and not report.previous:
        yield _doubt(name, f"no date is understood in '{report.previous_words.text}'", report.previous_words)
    yield from _missing(name, report)
    for person in [each.name for each in report.officers] + [each.name for each in report.inspectors]:
        if not is_name(person.text):
            yield _doubt(name, f"'{person.text}' does not look like a person's name", person)
    for officer in report.officers:
        if officer.body is None:
            yield _doubt(name, f"several bodies share the cell of {officer.name.text}: not stated whose officer it is", officer.name)
    for action in report.priority_actions:
        if not action.bodies:
            yield _doubt(name, "the area for priority action has no responsible body beside it", action.text)
    yield from _outside(printout, sections)
    yield from _feet(printout, report)


def _missing(name: str, report: Report) -> Iterator[Refusal]:
    found = {
        "the area's URN": report.urn,
        "the outcome": report.outcome and (report.outcome.grade or report.monitoring),
        "the table of authorities and boards": report.bodies,
        "an officer": report.officers,
        "the inspection team": report.inspectors,
        "what inspectors found": report.findings,
        "an area for priority action, though failings are": report.priority_actions
        or not (report.outcome and report.outcome.grade == 3),
    }
    for what, value in found.items():
        if not value:
            yield Refusal(f"{what} is not found", name, CHECK)


def _outside(printout: Printout, sections: list[Section]) -> Iterator[Refusal]:
    """Words beside the tables of actions: no action is made of them."""
    for section in sections:
        if section.kind in ("actions", "improvements") and any(line.cell for line in section.lines):
            for line in section.lines:
                if not line.cell and re.search(r"\w", line.words):
                    yield _doubt(
                        printout.document.name, f"words outside the table of {section.kind}: '{line.text}'", printout.of([line])
                    )


def _feet(printout: Printout, report: Report) -> Iterator[Refusal]:
    """Heads and feet of pages that give other days than the first page."""
    by_page: dict[int, list[str]] = {}
    for line in printout.furniture:
        by_page.setdefault(line.page, []).append(line.text)
    days = {page: first_days(" ".join(lines)) for page, lines in sorted(by_page.items())}
    for page, printed in days.items():
        if printed and (printed.first, printed.last) != (report.inspection.first, report.inspection.last):
            what = f"the foot of the page says {printed.first.text} to {printed.last.text}, the first page says "
            yield Refusal(
                f"{what}{report.inspection.words.text}: the first page is taken", f"{printout.document.name}, page {page}", CHECK
            )
            return


def _doubt(name: str, what: str, printed: Printed) -> Refusal:
    return Refusal(what, f"{name}, page {printed.span.page}", CHECK)
