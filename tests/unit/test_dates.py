"""Partial dates keep the words and the days they allow."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.dates import PartialDate, asked, asked_day
from onrecord.errors import RecordError, UsageError


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2018-05-16", date(2018, 5, 16), date(2018, 5, 16)),
        ("2021-11-01/2021-11-03", date(2021, 11, 1), date(2021, 11, 3)),
        ("../2018-07", None, date(2018, 7, 31)),
        ("2018-05/..", date(2018, 5, 1), None),
    ],
)
def test_days_that_a_date_allows(text: str, earliest: date | None, latest: date | None) -> None:
    assert PartialDate.parse(text) == PartialDate(text, earliest, latest)


@pytest.mark.parametrize("text", ["", "2018-02-30", "2018-13", "yesterday", "0000", "2021-11-03/2021-11-01", "10000-01-01"])
def test_what_is_no_date_is_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(RecordError):
        PartialDate.parse(text)


days = st.dates(date(1, 1, 1), date(9999, 12, 31))


@given(days, days, days, days)
def test_a_range_within_another_overlaps_it(a: date, b: date, c: date, d: date) -> None:
    one, other = PartialDate.between(min(a, b), max(a, b)), PartialDate.between(min(c, d), max(c, d))
    assert one.overlaps(other) == other.overlaps(one)
    if one.within(other):
        assert one.overlaps(other)
    assert one.overlaps(other) == bool(max(min(a, b), min(c, d)) <= min(max(a, b), max(c, d)))


@given(days, days)
def test_a_range_written_is_the_range_read(a: date, b: date) -> None:
    made = PartialDate.between(min(a, b), max(a, b))
    read = PartialDate.parse(made.text)
    assert (read.earliest, read.latest) == (made.earliest, made.latest)


@pytest.mark.parametrize("read", [asked, asked_day])
def test_what_an_error_tells_to_write_for_an_option_is_read_by_it(read: Callable[[str, str], object]) -> None:
    with pytest.raises(UsageError) as refused:
        read("--on", "foo")
    suggested = re.findall(r"\d{4}(?:-\d\d)*", refused.value.do)
    assert suggested and all(read("--on", each) for each in suggested)


@pytest.mark.parametrize("text", ["2018", "2018-03", "2018-03-05/2018-03-09", "../2018-03-05", "soon", ""])
def test_one_day_is_one_day(text: str) -> None:
    with pytest.raises(UsageError, match="--on takes one day"):
        asked_day("--on", text)
