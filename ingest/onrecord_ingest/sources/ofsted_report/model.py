"""What an area SEND inspection report says, each value with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.dates import PartialDate
from onrecord.model import Refusal
from onrecord_ingest.sources.ofsted_report.document import Printed

BodyKind = Literal["local authority", "integrated care board"]


@dataclass(frozen=True, slots=True)
class Period:
    """Days of an inspection: the words, the first and the last day (less precise where the report is)."""

    words: Printed
    first: PartialDate
    last: PartialDate


@dataclass(frozen=True, slots=True)
class Outcome:
    """The section on the outcome.

    ``grade``: 1 typically positive, 2 inconsistent, 3 widespread and/or systemic failings (the three of the framework of 2023);
    None where none of them is printed, as in a monitoring inspection.
    """

    words: Printed
    grade: int | None
    grade_words: Printed | None
    monitoring: Printed | None
    """The sentence that says a monitoring inspection will follow."""
    next_full: Printed | None
    next_full_years: int | None
    priority_action_plan: Printed | None
    """The sentence that requires a priority action plan."""
    effective_action: tuple[tuple[Printed, bool], ...] = ()
    """Of a monitoring inspection: each sentence that says whether effective action was taken."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body of the details table, as printed there."""

    name: Printed
    kind: BodyKind


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody named for a body in the details table, in that post on the inspection's days; body None where several share the cell."""

    name: Printed
    title: Printed | None
    body: Body | None


@dataclass(frozen=True, slots=True)
class Inspector:
    """One of the inspection team; role as printed."""

    name: Printed
    role: Printed | None
    body: str


@dataclass(frozen=True, slots=True)
class Action:
    """An area for priority action (with responsible bodies) or for improvement (mostly without)."""

    text: Printed
    """What stands before the bullets."""
    bullets: tuple[Printed, ...] = ()
    more: Printed | None = None
    """What stands after them."""
    bodies: tuple[Printed, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportFinding:
    """A paragraph or bullet of what inspectors found.

    ``kind`` is the section: experience (the place does not say whether good or bad), strengths, weaknesses, progress (monitoring).
    """

    kind: str
    heading: Printed | None
    text: Printed
    bullets: tuple[Printed, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """One report. What is not printed is None or empty; ``refusals`` says what could not be placed, or is at odds, and where."""

    urn: str | None
    title: Printed
    area: Printed
    monitoring: bool
    """Whether it is itself the report of a monitoring inspection."""
    inspection: Period
    previous: Period | None
    previous_words: Printed | None
    outcome: Outcome | None
    bodies: tuple[Body, ...]
    officers: tuple[Officer, ...]
    inspectors: tuple[Inspector, ...]
    priority_actions: tuple[Action, ...]
    improvements: tuple[Action, ...]
    findings: tuple[ReportFinding, ...]
    refusals: tuple[Refusal, ...] = ()
