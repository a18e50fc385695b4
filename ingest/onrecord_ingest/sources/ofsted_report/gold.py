"""A report → the flat JSON object of ``onrecord extract --kind ofsted-report --jsonl``."""

from __future__ import annotations

from typing import Any

from onrecord_ingest.sources.ofsted_report.model import Action, Report


def as_json(report: Report) -> dict[str, Any]:
    """One object a report: the fields in the words of the report, dates in EDTF (a day: ISO 8601)."""
    outcome = report.outcome
    return {
        "urn": report.urn,
        "area": report.area.text,
        "local_authorities": [body.name.text for body in report.bodies if body.kind == "local authority"],
        "icbs": [body.name.text for body in report.bodies if body.kind == "integrated care board"],
        "inspection_start": report.inspection.first.text,
        "inspection_end": report.inspection.last.text,
        "previous_inspection": report.previous_words.text if report.previous_words else None,
        "previous_start": report.previous.first.text if report.previous else None,
        "previous_end": report.previous.last.text if report.previous else None,
        "outcome_grade": outcome.grade if outcome else None,
        "outcome": outcome.words.text if outcome else None,
        "monitoring_inspection": bool(outcome and outcome.monitoring),
        "is_monitoring_inspection": report.monitoring,
        "next_full_reinspection_years": outcome.next_full_years if outcome else None,
        "officers": [
            {
                "name": each.name.text,
                "title": each.title.text if each.title else "",
                "body": each.body.name.text if each.body else None,
            }
            for each in report.officers
        ],
        "priority_actions": [_action(each) for each in report.priority_actions],
        "areas_for_improvement_count": len(report.improvements),
        "areas_for_improvement": [_action(each) for each in report.improvements],
        "findings": [
            {
                "kind": each.kind,
                "text": each.text.text,
                "bullets": [bullet.text for bullet in each.bullets],
                "page": each.text.span.page,
            }
            for each in report.findings
        ],
        "inspectors": [
            {"name": each.name.text, "body": each.body, "role": each.role.text if each.role else ""} for each in report.inspectors
        ],
        "effective_action": [{"text": each.text, "effective": taken} for each, taken in (outcome.effective_action if outcome else ())],
        "refusals": [{"what": each.what, "where": each.where} for each in report.refusals],
    }


def _action(action: Action) -> dict[str, Any]:
    return {
        "responsible_bodies": [body.text for body in action.bodies],
        "first_words": " ".join(action.text.text.split()[:12]),
        "n_bullets": len(action.bullets),
        "text": action.text.text,
        "bullets": [bullet.text for bullet in action.bullets],
        "more": action.more.text if action.more else "",
        "page": action.text.span.page,
    }
