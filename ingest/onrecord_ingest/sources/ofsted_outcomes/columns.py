"""Which column holds what, by its heading; one that is not known is reported."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord.model import Refusal
from onrecord_ingest.sources.ofsted_outcomes.document import Cell, Table

_WEAKNESSES = r"(?:number|no)(?: of)?(?: areas of)? significant weaknesses"
HEADINGS = {
    "link": r"(?# known, and of no use: the text of a hyperlink)(?:web )?link.*|.*\bweb ?page",
    "gss": r"(?:local authority|la|area|ons|gss)(?: ons| gss)? code(?: \d{4})?|gss(?: code)?",
    "urn": r"(?:ofsted )?urn|unique reference number",
    "area": r"(?:local )?area(?: partnership)?(?: name)?|local authority(?: name)?|name of (?:local )?area",
    "region": r"(?:ofsted )?region",
    "start": r"(?:full )?inspection start date|inspection date|start date(?: of inspection)?|date of inspection",
    "end": r"(?:full )?inspection end date|end date(?: of inspection)?",
    "published": r"(?:inspection )?(?:report |letter )?publication date|inspection publication date|date published",
    "wsoa": r"inspection outcome written statement of action required|(?:was a )?(?:written statement of action|wsoa) required",
    "weaknesses": _WEAKNESSES + r"(?: identified)?(?: in(?: the)? written statement of action)?",
    "revisit_start": r"re ?visit (?:start )?date",
    "revisit_published": r"re ?visit publication date",
    "revisit_outcome": r"re ?visit outcome.*",
    "sufficient": _WEAKNESSES + r" where sufficient progress has been made",
    "insufficient": _WEAKNESSES + r" where (?:sufficient progress has not|insufficient progress has) been made",
    "outcome": r"(?:overall |full )?inspection outcome",
    "plan": r"priority action plan(?: area send)? required",
    "priority_actions": r"(?:number|no) of (?:areas for )?priority actions?",
}
NEEDED = ("area", "start")


def find_header(tables: Iterable[Table]) -> tuple[Table, int] | None:
    """The table and row (from 0) of the headings: the first row that names an area and an inspection's first day."""
    for table in tables:
        for number, row in enumerate(table.rows):
            fields = {field_of(cell.text) for cell in row}
            if all(needed in fields for needed in NEEDED):
                return table, number
    return None


def assign(header: list[Cell], where: str) -> tuple[dict[str, int], list[Refusal]]:
    """Field → column (from 0), and a refusal for each heading that is unknown or comes twice."""
    columns: dict[str, int] = {}
    refusals = []
    for column, cell in enumerate(header):
        if not cell.text:
            continue
        field = field_of(cell.text)
        if field is None:
            what = f"the heading '{cell.text}' is not known: its column is not read"
            refusals.append(Refusal(what, f"{where}, {cell.span.cell}", "ask for it, or rename it as in earlier files"))
        elif field in columns:
            what = f"the heading '{cell.text}' comes a second time for {field}: only the first column is read"
            refusals.append(Refusal(what, f"{where}, {cell.span.cell}", "rename one of the two"))
        else:
            columns[field] = column
    return columns, refusals


def field_of(heading: str) -> str | None:
    """The field that a heading names: punctuation, case and notes in brackets do not count."""
    plain = re.sub(r"\[[^\]]*\]", " ", heading)
    plain = " ".join(re.sub(r"[^\w]+|_", " ", plain).casefold().split())
    return next((field for field, pattern in HEADINGS.items() if re.fullmatch(pattern, plain)), None)
