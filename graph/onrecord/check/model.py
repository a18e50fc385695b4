"""What a check is made of: a claim in its words, the cells beside it, and the outcome under a named rule."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.dates import PartialDate
from onrecord.measures import Measure

AGREES = "agrees"
NO_SERIES = "no series"
NOT_PUBLISHED = "period not published"


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure that somebody stated.

    ``words`` are the statement's, or its paraphrase; ``figure`` is the number as it stands there, at ``start`` to ``end`` of the
    document. ``change`` says that it is a rise or fall by so much, and is then +1 or -1; 0 where it is a level. ``period`` is
    None where the statement names none.
    """

    statement: str
    speakers: tuple[str, ...]
    said: PartialDate | None
    document: str
    source: str
    words: str
    figure: str
    value: float
    unit: str
    qualifier: str
    change: int
    period: PartialDate | None
    start: int | None
    end: int | None
    measure: Measure | None
    area: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of the official series, and where it stands."""

    period: PartialDate
    value: float
    unit: str
    document: str
    source: str
    cell: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Check:
    """A claim, the cells of the series for its measure and area in order of time, the rule, and the outcome.

    ``outcome`` is one of ``agrees``, ``differs (by …)``, ``no series``, ``period not published``, ``cannot be compared (why)``.
    ``cells`` are those that the outcome rests on: of a claim without a period, the last three before it.
    """

    claim: Claim
    cells: tuple[Cell, ...]
    rule: str
    outcome: str
