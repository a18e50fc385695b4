"""The rules by which a claim is set beside a series. None says that a claim is true or false."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from onrecord.check.model import AGREES, NO_SERIES, NOT_PUBLISHED, Cell, Check, Claim
from onrecord.dates import PartialDate
from onrecord.measures import PER_CENT, Measure

NEAR = 0.05
"""``nearly``, ``about`` and the like allow a twentieth of the figure."""

BELOW = ("nearly", "less than", "at most")
ABOVE = ("more than", "at least")
SAME_PERIOD = "value of the same period, rounded as the claim is"
SAME_CHANGE = "change from the year before, rounded as the claim is"


def compare(claim: Claim, cells: Sequence[Cell]) -> Check:
    """Set a claim beside the cells of its measure and area."""
    ordered = tuple(sorted(cells, key=lambda cell: (cell.period.earliest or cell.period.latest or _NEVER, cell.period.text)))
    if claim.measure and not claim.area:
        return _cannot(claim, ordered, "which area is meant is not known")
    if claim.measure is None or not ordered:
        return Check(claim, ordered, "no official series for this measure and area", NO_SERIES)
    if (claim.unit == PER_CENT) != (claim.measure.unit == PER_CENT) and not claim.change:
        return _cannot(claim, ordered, f"the claim is in {claim.unit}, the series in {claim.measure.unit}")
    if claim.period is None or claim.period.earliest is None or claim.period.latest is None:
        lately = _lately(claim, ordered)
        return _cannot(claim, lately, "the claim names no period" + _course(claim, lately))
    if claim.period.earliest > max(cell.period.latest or cell.period.earliest or _NEVER for cell in ordered):
        return Check(claim, ordered[-1:], f"the series ends with {ordered[-1].period.text}", NOT_PUBLISHED)
    fitting = [cell for cell in ordered if _fits(claim.period, cell.period, claim.measure)]
    if len(fitting) == 1:
        return _change(claim, ordered, fitting[0]) if claim.change else _level(claim, fitting[0])
    if fitting:
        return _cannot(claim, tuple(fitting), f"{len(fitting)} values of the series fall in {claim.period.text}")
    around = tuple(cell for cell in ordered if cell.period.overlaps(claim.period))
    if around:
        values = ", ".join(f"{cell.period.text}: {_number(cell.value)}" for cell in around)
        what = f"the claim is for {claim.period.text}, the series goes by {claim.measure.period} ({values})"
        return _cannot(claim, around, what)
    return Check(claim, ordered, f"no value of the series for {claim.period.text}", NOT_PUBLISHED)


def _fits(claimed: PartialDate, cell: PartialDate, measure: Measure) -> bool:
    """A year needs the same year; an inspection's figure is known by its first day, of which a claim may name the year only."""
    if measure.period == "inspection":
        return cell.within(claimed)
    return (claimed.earliest, claimed.latest) == (cell.earliest, cell.latest)


def _level(claim: Claim, cell: Cell) -> Check:
    return Check(claim, (cell,), SAME_PERIOD, _outcome(claim, cell.value, cell.unit))


def _change(claim: Claim, ordered: Sequence[Cell], cell: Cell) -> Check:
    at = ordered.index(cell)
    if not at or not ordered[at - 1].value:
        return _cannot(claim, (cell,), "the series has no value for the period before")
    before = ordered[at - 1]
    if claim.unit == PER_CENT and cell.unit != PER_CENT:
        actual, unit = (cell.value - before.value) / before.value * 100 * claim.change, PER_CENT
    else:
        actual, unit = (cell.value - before.value) * claim.change, cell.unit
    return Check(claim, (before, cell), SAME_CHANGE, _outcome(claim, actual, unit))


def _outcome(claim: Claim, actual: float, unit: str) -> str:
    decimals = len(claim.figure.partition(".")[2].rstrip("% ")) if "." in claim.figure else 0
    rounded = round(actual, decimals)
    difference = claim.value - rounded
    slack = NEAR * abs(claim.value) if claim.qualifier in ("nearly", "about") else 0.0
    if claim.qualifier in ABOVE:
        agrees = actual > claim.value or (claim.qualifier == "at least" and rounded == claim.value)
    elif claim.qualifier in BELOW:
        agrees = actual <= claim.value and (claim.qualifier != "nearly" or difference <= slack)
        agrees = agrees and (claim.qualifier != "less than" or actual < claim.value)
    else:
        agrees = abs(difference) <= slack
    if agrees:
        return AGREES
    if unit == PER_CENT:
        return f"differs (by {_number(abs(claim.value - actual))} percentage points; the series gives {_number(actual)})"
    return f"differs (by {_number(abs(claim.value - actual))} {unit}; the series gives {_number(actual)})"


def _lately(claim: Claim, ordered: Sequence[Cell]) -> Sequence[Cell]:
    """The last three values that begin no later than the day on which it was said."""
    limit = (claim.said.latest if claim.said else None) or date.max
    return [cell for cell in ordered if (cell.period.earliest or date.min) <= limit][-3:]


def _course(claim: Claim, shown: Sequence[Cell]) -> str:
    """How the series went, for whoever reads the outcome."""
    course = [f"{cell.period.text}: {_number(cell.value)}" for cell in shown]
    if claim.change and claim.unit == PER_CENT:
        steps = [(now.value - before.value) / before.value * 100 if before.value else 0.0 for before, now in pairwise(shown)]
        course = [*course[:1], *(f"{text} ({step:+.1f} %)" for text, step in zip(course[1:], steps, strict=True))]
    return f"; the series: {', '.join(course)}" if course else ""


def _cannot(claim: Claim, cells: Sequence[Cell], why: str) -> Check:
    return Check(claim, tuple(cells), "claim and series must speak of the same unit, area and period", f"cannot be compared ({why})")


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


_NEVER = date.max
