"""Outcomes: agreement, difference, and every reason for which nothing can be said."""

from dataclasses import replace

import pytest

from onrecord.check import Cell, Claim, compare
from onrecord.dates import PartialDate
from onrecord.measures import measures

SHARE = measures()["ehc-plans-issued-within-20-weeks-share"]
APPEALS = measures()["send-tribunal-appeals"]
WEAKNESSES = measures()["areas-of-significant-weakness"]


def claim(value: float, period: str | None, **changes: object) -> Claim:
    made = Claim(
        statement="statement/1",
        speakers=("Winifred Tarn",),
        said=None,
        document="document/1",
        source="Ardenshire Gazette",
        words="…",
        figure=f"{value:g}",
        value=value,
        unit="per cent",
        qualifier="exactly",
        change=0,
        period=PartialDate.parse(period) if period else None,
        start=0,
        end=1,
        measure=SHARE,
        area="area/gss-E10009001",
    )
    return replace(made, **changes)


def cells(**values: float) -> list[Cell]:
    return [cell(year[1:], value) for year, value in values.items()]


def cell(period: str, value: float) -> Cell:
    return Cell(PartialDate.parse(period), value, "per cent", "document/2", "sheet", "row 2", 0, 1)


SERIES = cells(y2030=46.3, y2031=81.3)


@pytest.mark.parametrize(
    ("value", "qualifier", "outcome"),
    [
        (81, "exactly", "agrees"),
        (80, "exactly", "differs (by 1.3 percentage points; the series gives 81.3)"),
        (80, "about", "agrees"),
        (84, "nearly", "agrees"),
        (80, "nearly", "differs (by 1.3 percentage points; the series gives 81.3)"),
        (95, "nearly", "differs (by 13.7 percentage points; the series gives 81.3)"),
        (80, "more than", "agrees"),
        (82, "more than", "differs (by 0.7 percentage points; the series gives 81.3)"),
        (81, "at least", "agrees"),
        (90, "less than", "agrees"),
        (80, "at most", "differs (by 1.3 percentage points; the series gives 81.3)"),
    ],
)
def test_a_level_is_compared_as_precisely_as_it_is_claimed(value: float, qualifier: str, outcome: str) -> None:
    found = compare(claim(value, "2031", qualifier=qualifier), SERIES)
    assert (found.outcome, [c.period.text for c in found.cells]) == (outcome, ["2031"])


def test_decimals_claimed_are_decimals_compared() -> None:
    assert compare(claim(81.2, "2031"), SERIES).outcome == "differs (by 0.1 percentage points; the series gives 81.3)"


def test_a_month_is_no_year() -> None:
    found = compare(claim(30, "2031-10"), SERIES)
    assert found.outcome == "cannot be compared (the claim is for 2031-10, the series goes by calendar year (2031: 81.3))"


def test_after_the_last_value_nothing_is_published_yet() -> None:
    assert compare(claim(70, "2032-03"), SERIES).outcome == "period not published"


def test_a_year_that_the_series_leaves_out_is_not_published() -> None:
    assert compare(claim(70, "2031"), cells(y2030=46.3, y2032=50.0)).outcome == "period not published"


def test_without_a_period_the_course_of_the_series_is_told() -> None:
    found = compare(claim(30, None), SERIES)
    assert found.outcome == "cannot be compared (the claim names no period; the series: 2030: 46.3, 2031: 81.3)"


def test_the_course_ends_with_the_day_of_the_claim() -> None:
    found = compare(claim(30, "../2030-12-31", said=PartialDate.parse("2030-06-01")), SERIES)
    assert "2031" not in found.outcome


def test_no_measure_or_no_values_is_no_series() -> None:
    assert compare(claim(87, "2031", measure=None), []).outcome == "no series"
    assert compare(claim(87, "2031"), []).outcome == "no series"


def test_without_an_area_nothing_is_compared() -> None:
    assert compare(claim(81, "2031", area=""), []).outcome == "cannot be compared (which area is meant is not known)"


def test_units_must_be_the_same() -> None:
    found = compare(claim(30, "2031", measure=APPEALS), SERIES)
    assert found.outcome == "cannot be compared (the claim is in per cent, the series in appeals)"


def appeals(**values: float) -> list[Cell]:
    return [replace(each, unit="appeals") for each in cells(**values)]


@pytest.mark.parametrize(
    ("value", "moved", "outcome"),
    [
        (17, -1, "agrees"),
        (30, -1, "differs (by 13.2 percentage points; the series gives 16.8)"),
        (17, 1, "differs (by 33.8 percentage points; the series gives -16.8)"),
    ],
)
def test_a_change_is_set_beside_the_change_from_the_year_before(value: float, moved: int, outcome: str) -> None:
    found = compare(claim(value, "2031", measure=APPEALS, change=moved), appeals(y2030=95, y2031=79))
    assert (found.outcome, len(found.cells)) == (outcome, 2)


def test_a_change_in_the_first_year_has_nothing_before_it() -> None:
    found = compare(claim(17, "2030", measure=APPEALS, change=-1), appeals(y2030=95, y2031=79))
    assert found.outcome == "cannot be compared (the series has no value for the period before)"


def test_a_change_without_a_period_is_told_the_changes_of_the_series() -> None:
    found = compare(claim(30, None, measure=APPEALS, change=-1), appeals(y2030=95, y2031=79))
    assert found.outcome.endswith("the series: 2030: 95, 2031: 79 (-16.8 %))")


def test_an_inspection_may_be_named_by_its_year() -> None:
    inspected = [replace(cell("2031-03-05", 12), unit="areas")]
    assert compare(claim(12, "2031", unit="areas", measure=WEAKNESSES), inspected).outcome == "agrees"
    assert compare(claim(11, "2031", unit="areas", measure=WEAKNESSES), inspected).outcome.startswith("differs (by 1 areas")


def test_two_inspections_in_the_year_named_leave_it_open() -> None:
    inspected = [cell("2031-03-05", 12), cell("2031-11-05", 4)]
    found = compare(claim(12, "2031", unit="areas", measure=replace(WEAKNESSES)), [replace(c, unit="areas") for c in inspected])
    assert found.outcome == "cannot be compared (2 values of the series fall in 2031)"
