"""Rows of outcomes as records: inspections and revisits by the area's code and their first day.

Weaknesses are a number here, never texts: none were published.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from onrecord import ids
from onrecord.model import Extraction, Span, Value
from onrecord_ingest.days import month_and_year
from onrecord_ingest.sources.ofsted_outcomes.document import KIND, Cell
from onrecord_ingest.sources.ofsted_outcomes.model import AreaOutcome, Count, Outcomes, Revisited
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.records import Records

REGIONS = {
    "North East": "E12000001",
    "North West": "E12000002",
    "Yorkshire and the Humber": "E12000003",
    "East Midlands": "E12000004",
    "West Midlands": "E12000005",
    "East of England": "E12000006",
    "London": "E12000007",
    "South East": "E12000008",
    "South West": "E12000009",
}
"""Ofsted's regions are the nine of the Office for National Statistics, of which it prints two together."""

_Cells = Mapping[str, tuple[Value | None, Cell | None]]


def records(outcomes: Outcomes) -> Extraction:
    """Records of every row."""
    found = Records(outcomes.document.id, KIND)
    counts: Counter[str] = Counter()
    for row in outcomes.rows:
        _row(found, row)
        counts["areas not revisited yet"] += row.not_revisited_yet is not None
    return found.extraction(Reading(outcomes.document, outcomes.rows, outcomes.refusals, +counts))


def _row(found: Records, row: AreaOutcome) -> None:
    area = _area(found, row)
    key = f"gss-{row.gss.text}" if row.gss else ids.local("Event", found.document, row.area.text).partition("/")[2]
    inspection = _inspection(found, row, area, key)
    if row.wsoa and row.wsoa[0]:
        found.identity(
            f"event/{key}-written-statement-of-action-{row.start.day.text}",
            "Plan",
            row.wsoa[1].span,
            name=f"Written statement of action of {row.area.text}",
            date_note="The table says that it was required, not when it was made",
            plan_type="written statement of action",
            area=[area],
            responds_to=[inspection],
        )
    weaknesses = _weaknesses(found, row.weaknesses, inspection)
    _observed(found, "areas of significant weakness found", row.weaknesses, row, area, inspection)
    _observed(found, "areas for priority action", row.priority_actions, row, area, inspection)
    if row.revisit:
        _revisit(found, row, row.revisit, area, (key, inspection, weaknesses))


def _area(found: Records, row: AreaOutcome) -> str:
    region = None
    if row.region:
        code = REGIONS.get(row.region.text)
        region = found.identity(
            ids.coded("Area", "gss", code) if code else ids.local("Area", found.document, row.region.text),
            "Area",
            row.region.cell.span,
            name=row.region.text,
            identifiers=[f"gss:{code}"] if code else [],
            area_type="region",
        )
    codes = [f"{scheme}:{code.text}" for scheme, code in (("gss", row.gss), ("ofsted", row.urn)) if code]
    return found.identity(
        ids.coded("Area", "gss", row.gss.text) if row.gss else ids.local("Area", found.document, row.area.text),
        "Area",
        row.area.cell.span,
        {"identifiers": row.gss.cell.span} if row.gss else None,
        name=row.area.text,
        identifiers=codes,
        area_type="local area",
        within=[region] if region else None,
    )


def _inspection(found: Records, row: AreaOutcome, area: str, key: str) -> str:
    said: dict[str, tuple[Value | None, Cell | None]] = {
        "start_date": (row.start.day, row.start.cell),
        "end_date": (row.end.day, row.end.cell) if row.end else (None, None),
        "published": (row.published.day, row.published.cell) if row.published else (None, None),
        "outcome": _outcome(row),
        "outcome_grade": (row.grade, row.outcome.cell) if row.outcome else (None, None),
        "plan_required": row.wsoa or row.plan or (None, None),
    }
    name = f"Area SEND inspection of {row.area.text}, {month_and_year(row.start.day)}"
    return _event(found, f"event/{key}-inspection-{row.start.day.text}", "Inspection", row.area.cell.span, said, name=name, area=[area])


def _outcome(row: AreaOutcome) -> tuple[Value | None, Cell | None]:
    if row.outcome:
        return row.outcome.text, row.outcome.cell
    if row.wsoa:
        return f"written statement of action {'' if row.wsoa[0] else 'not '}required", row.wsoa[1]
    return None, None


def _weaknesses(found: Records, count: Count | None, event: str) -> str | None:
    if count is None or count.number == 0:
        return None
    return found.testimony("Finding", count.cell.span, finding_type="significant weakness", count=count.number, found_in=event)


def _revisit(found: Records, row: AreaOutcome, visit: Revisited, area: str, before: tuple[str, str, str | None]) -> None:
    key, inspection, weaknesses = before
    said: dict[str, tuple[Value | None, Cell | None]] = {
        "start_date": (visit.start.day, visit.start.cell),
        "published": (visit.published.day, visit.published.cell) if visit.published else (None, None),
        "outcome": (_progress(visit), visit.outcome.cell) if visit.outcome else (None, None),
        "sufficient_count": (visit.sufficient.number, visit.sufficient.cell) if visit.sufficient else (None, None),
        "insufficient_count": (visit.insufficient.number, visit.insufficient.cell) if visit.insufficient else (None, None),
    }
    revisit = _event(
        found,
        f"event/{key}-revisit-{visit.start.day.text}",
        "Revisit",
        visit.start.cell.span,
        said,
        name=f"Area SEND revisit to {row.area.text}, {month_and_year(visit.start.day)}",
        area=[area],
        previous_inspection=inspection,
    )
    later = _weaknesses(found, visit.insufficient, revisit)
    if weaknesses and later and row.weaknesses and visit.insufficient:
        left, cell = visit.insufficient.number, visit.insufficient.cell
        found.testimony(
            "Recurrence",
            cell.span,
            reason=f"official table: at the revisit {left} of the {row.weaknesses.number} weaknesses were not sufficiently improved",
            earlier=weaknesses,
            later=later,
        )
    _observed(found, "areas of significant weakness sufficiently improved", visit.sufficient, row, area, revisit)
    _observed(found, "areas of significant weakness not sufficiently improved", visit.insufficient, row, area, revisit)


def _progress(visit: Revisited) -> str:
    """The table's Yes, Some and No in words."""
    meant = {"yes": "all", "some": "some", "no": "none"}
    answer = visit.outcome.text if visit.outcome else ""
    return f"sufficient progress in {meant[answer.casefold()]} of the significant weaknesses" if answer.casefold() in meant else answer


def _event(found: Records, identifier: str, cls: str, span: Span, said: _Cells, **values: Value | None) -> str:
    places = {name: cell.span for name, (_, cell) in said.items() if cell}
    return found.identity(identifier, cls, span, places, **values, **{name: value for name, (value, _) in said.items()})


def _observed(found: Records, measure: str, count: Count | None, row: AreaOutcome, area: str, event: str) -> None:
    if count:
        period = row.start.day if not row.revisit or "improved" not in measure else row.revisit.start.day
        found.testimony(
            "Observation",
            count.cell.span,
            measure=measure,
            value=count.number,
            unit="areas of weakness" if "weakness" in measure else "areas for priority action",
            period=period,
            area=[area],
            about=[event],
        )
