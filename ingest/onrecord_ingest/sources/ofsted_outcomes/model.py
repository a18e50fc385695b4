"""What a row of the table says, each value with its cell."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.dates import PartialDate
from onrecord.model import Document, Refusal
from onrecord_ingest.sources.ofsted_outcomes.document import Cell


@dataclass(frozen=True, slots=True)
class Day:
    """A day (or less precise) and its cell."""

    day: PartialDate
    cell: Cell


@dataclass(frozen=True, slots=True)
class Count:
    """A number and its cell."""

    number: int
    cell: Cell


@dataclass(frozen=True, slots=True)
class Words:
    """A text and its cell."""

    text: str
    cell: Cell


@dataclass(frozen=True, slots=True)
class Revisited:
    """A revisit under the framework of 2016: ``outcome`` Yes, Some or No (sufficient progress in all, some, none)."""

    start: Day
    published: Day | None
    outcome: Words | None
    sufficient: Count | None
    insufficient: Count | None

    @property
    def failed(self) -> bool | None:
        """One or more weaknesses not sufficiently improved; None where no number is given."""
        return self.insufficient.number > 0 if self.insufficient else None


@dataclass(frozen=True, slots=True)
class AreaOutcome:
    """A row: one area's inspection, and its revisit where there was one.

    Framework of 2016: ``wsoa`` (written statement of action required) and ``weaknesses``. Framework of 2023: ``outcome`` with its
    ``grade`` (1 to 3), ``plan`` (priority action plan required) and ``priority_actions``.
    """

    area: Words
    first: Cell
    last: Cell
    gss: Words | None
    urn: Words | None
    region: Words | None
    start: Day
    end: Day | None
    published: Day | None
    wsoa: tuple[bool, Cell] | None
    weaknesses: Count | None
    revisit: Revisited | None
    not_revisited_yet: Cell | None
    outcome: Words | None
    grade: int | None
    plan: tuple[bool, Cell] | None
    priority_actions: Count | None


@dataclass(frozen=True, slots=True)
class Outcomes:
    """All of a file."""

    document: Document
    rows: tuple[AreaOutcome, ...]
    refusals: tuple[Refusal, ...]
