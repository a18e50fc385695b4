"""A report as records: the inspection, what it found in its own words, the bodies and people as printed.

Identities are the report's own; which of the registers' they are, the resolving stage says. The area goes by its Ofsted number.
"""

from __future__ import annotations

from collections import Counter

from onrecord import ids
from onrecord.dates import PartialDate
from onrecord.model import Document, Extraction, Span, Value
from onrecord_ingest.days import month_and_year
from onrecord_ingest.sources.ofsted_report.document import KIND, Printed
from onrecord_ingest.sources.ofsted_report.model import Action, Report, ReportFinding
from onrecord_ingest.sources.ofsted_report.named import honorific, plain_name, plans_in
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.records import Records
from onrecord_ingest.subjects import subjects_of, with_broader

FINDING_TYPES = {"experience": "experience", "strengths": "strength", "weaknesses": "weakness"}
"""Sections whose place says what their paragraphs are; those of other sections are counted, not judged."""
INSPECTORATES = {"Ofsted": "Ofsted", "CQC": "Care Quality Commission"}


def records(document: Document, report: Report) -> Extraction:
    """All that the report says; what no class holds is counted."""
    return _Mapping(document, report).extraction()


class _Mapping:
    """One report on its way to records."""

    def __init__(self, document: Document, report: Report) -> None:
        self.document, self.report = document, report
        self.found = Records(document.id, KIND)
        self.counts: Counter[str] = Counter()
        self.bodies: set[str] = set()
        urn = report.urn
        self.key = f"ofsted-{urn}" if urn else f"{ids.slug(report.area.text)}-{ids.digest(document.id)[:8]}"
        self.days = PartialDate.between(report.inspection.first.earliest, report.inspection.last.latest)
        self.area = self.found.identity(
            ids.coded("Area", "ofsted", urn) if urn else ids.local("Area", document.id, report.area.text),
            "Area",
            report.area.span,
            name=report.area.text,
            identifiers=[f"ofsted:{urn}"] if urn else [],
            area_type="local area",
        )

    def extraction(self) -> Extraction:
        bodies = {body.name.text: self.body(body.name, body.kind) for body in self.report.bodies}
        people = self.people(bodies)
        inspection = self.inspection(list(bodies.values()), people)
        for kind, actions in (("priority action", self.report.priority_actions), ("area for improvement", self.report.improvements)):
            for number, action in enumerate(actions, 1):
                self.action(action, kind, number, inspection)
        numbers: Counter[str] = Counter()
        for finding in self.report.findings:
            if found := FINDING_TYPES.get(finding.kind):
                numbers[found] += 1
                self.finding(finding, found, numbers[found], inspection)
            else:
                self.counts[f"paragraphs of {finding.kind}, whose place does not say what they are"] += 1
        self.plans(inspection)
        reading = Reading(self.document, (self.report,), self.report.refusals, dict(self.counts))
        return self.found.extraction(reading)

    def body(self, name: Printed, kind: str = "") -> str:
        """A body at its first mention: the details table says of what kind it is."""
        identifier = ids.local("Organization", self.document.id, name.text)
        if identifier in self.bodies:
            return identifier
        self.bodies.add(identifier)
        classification = {"local authority": "council", "integrated care board": "NHS body"}.get(kind)
        return self.found.identity(
            identifier,
            "Organization",
            name.span,
            name=name.text,
            classification=classification,
            area=[self.area] if classification == "council" else None,
        )

    def people(self, bodies: dict[str, str]) -> list[str]:
        """Officers in their posts and inspectors on the inspection's days; the inspectors' ids."""
        for officer in self.report.officers:
            person = self.person(officer.name)
            own = bodies[officer.body.name.text] if officer.body else None
            self.held(person, officer.title, own, officer.name.span, officer.body.name.text if officer.body else "")
        inspectors = []
        for inspector in self.report.inspectors:
            inspectors.append(self.person(inspector.name))
            known = inspector.body in INSPECTORATES
            inspectorate = self.inspectorate(inspector.body) if known else None
            self.held(inspectors[-1], inspector.role, inspectorate, inspector.name.span)
        return inspectors

    def person(self, name: Printed) -> str:
        plain = plain_name(name.text)
        return self.found.identity(
            ids.local("Person", self.document.id, plain),
            "Person",
            name.span,
            name=plain,
            other_names=[name.text] if name.text != plain else [],
            honorific_prefix=honorific(name.text),
        )

    def held(self, person: str, role: Printed | None, body: str | None, span: Span, body_name: str = "") -> None:
        """A membership; with a post of that body where its name is given."""
        if role is None and body is None:
            return
        held = None
        if role and body_name:
            held = self.found.identity(
                ids.local("Post", self.document.id, f"{role.text}, {body_name}"), "Post", role.span, name=role.text, organization=body
            )
        self.found.testimony(
            "Membership",
            span,
            {"role": role.span, "attested": self.report.inspection.words.span} if role else None,
            person=person,
            role=role.text if role else None,
            post=held,
            organization=body,
            attested=self.days,
        )

    def inspectorate(self, short: str) -> str:
        """Ofsted or the Care Quality Commission, at its first mention."""
        text = self.document.text or ""
        at = text.find(INSPECTORATES[short])
        name = INSPECTORATES[short] if at >= 0 else short
        at = at if at >= 0 else text.find(short)
        return self.found.identity(
            ids.local("Organization", self.document.id, name),
            "Organization",
            Span(at, at + len(name), self.document.page_at(at)),
            name=name,
            classification="inspectorate",
        )

    def inspection(self, bodies: list[str], inspectors: list[str]) -> str:
        report, outcome = self.report, self.report.outcome
        kind = "monitoring inspection" if report.monitoring else "inspection"
        named: dict[str, tuple[Value | None, Printed | None]] = {
            "outcome": (outcome.grade_words.text, outcome.grade_words) if outcome and outcome.grade_words else (None, None),
            "outcome_grade": (outcome.grade, outcome.grade_words) if outcome else (None, None),
            "plan_required": (True, outcome.priority_action_plan) if outcome and outcome.priority_action_plan else (None, None),
            "monitoring_required": (True, outcome.monitoring) if outcome and outcome.monitoring else (None, None),
            "next_inspection_years": (outcome.next_full_years, outcome.next_full) if outcome else (None, None),
            "start_date": (report.inspection.first, report.inspection.words),
            "end_date": (report.inspection.last, report.inspection.words),
            "previous_inspection": (self.previous(), report.previous_words),
        }
        if outcome and report.monitoring:
            named["outcome"] = (" ".join(each.text for each, _ in outcome.effective_action) or None, outcome.words)
        return self.found.identity(
            self.event(f"{'monitoring' if report.monitoring else 'inspection'}-{report.inspection.first.text}"),
            "Revisit" if report.monitoring else "Inspection",
            report.area.span,
            {name: place.span for name, (_, place) in named.items() if place},
            name=f"Area SEND {kind} of {report.area.text}, {month_and_year(report.inspection.first)}",
            area=[self.area],
            responsible=bodies,
            inspector=[self.inspectorate(short) for short in INSPECTORATES if any(i.body == short for i in report.inspectors)]
            + inspectors,
            **{name: value for name, (value, _) in named.items()},
        )

    def event(self, what: str) -> str:
        return f"event/{self.key}-{what}"

    def previous(self) -> str | None:
        """The inspection before, which the report knows by its days only: it may have been a revisit."""
        report = self.report
        if not report.previous or not report.previous_words:
            return None
        return self.found.identity(
            self.event(f"previous-{report.previous.first.text}"),
            "Event",
            report.previous_words.span,
            name=f"Area SEND inspection or revisit of {report.area.text}, {month_and_year(report.previous.first)}",
            start_date=report.previous.first,
            end_date=report.previous.last,
            area=[self.area],
        )

    def topics(self, text: str, span: Span) -> list[str]:
        found = subjects_of(text)
        for each in with_broader(found):
            self.found.identity(each.id, "Topic", span, name=each.name, broader=each.broader or None)
        return found

    def action(self, action: Action, kind: str, number: int, inspection: str) -> None:
        last = action.more or (action.bullets[-1] if action.bullets else action.text)
        responsible = [self.body(body) for body in action.bodies]
        whole = self.words(action.text.span, last.span)
        finding = self.add(whole, kind, number, inspection, None, responsible)
        for place, bullet in enumerate(action.bullets, 1):
            self.add(bullet.span, kind, place, inspection, finding, responsible)

    def finding(self, finding: ReportFinding, kind: str, number: int, inspection: str) -> None:
        last = finding.bullets[-1] if finding.bullets else finding.text
        whole = self.add(self.words(finding.text.span, last.span), kind, number, inspection, None, [])
        for place, bullet in enumerate(finding.bullets, 1):
            self.add(bullet.span, kind, place, inspection, whole, [])

    def words(self, first: Span, last: Span) -> Span:
        return Span(first.start, last.end, first.page)

    def add(self, span: Span, kind: str, number: int, inspection: str, part_of: str | None, responsible: list[str]) -> str:
        words = (self.document.text or "")[span.start : span.end]
        return self.found.identity(
            ids.of_span("Finding", self.document.id, span.start, span.end),
            "Finding",
            span,
            words=words,
            finding_type=kind,
            number=number,
            found_in=inspection,
            part_of=part_of,
            responsible=responsible,
            topic=self.topics(words, span),
        )

    def plans(self, inspection: str) -> None:
        """The plan that the report requires, and those that it names: each once, at its first mention."""
        outcome = self.report.outcome
        if outcome and outcome.priority_action_plan:
            self.found.identity(
                self.event(f"priority-action-plan-{self.report.inspection.first.text}"),
                "Plan",
                outcome.priority_action_plan.span,
                name=f"Priority action plan (area SEND) of {self.report.area.text}",
                date_note="The report says that it is required, not when it was made",
                plan_type="priority action plan",
                area=[self.area],
                responds_to=[inspection],
            )
        for kind, span in plans_in(self.document):
            self.found.identity(
                ids.local("Event", self.document.id, kind),
                "Plan",
                span,
                name=f"{kind.capitalize()} of {self.report.area.text}",
                date_note="The report names it; not when it was made",
                plan_type=kind,
                area=[self.area],
            )
