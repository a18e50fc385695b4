"""Days of inspections in the spellings in which they are printed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_ingest.days import first_days


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("22 to 26 April 2024", "2024-04-22", "2024-04-26"),
        ("4 December 2023 to 8 December 2023", "2023-12-04", "2023-12-08"),
        ("29 January 2024 to 02 February 2024", "2024-01-29", "2024-02-02"),
        ("30 January to 3 February 2017", "2017-01-30", "2017-02-03"),
        ("30 December to 3 January 2020", "2019-12-30", "2020-01-03"),
        ("22–26 April 2024", "2024-04-22", "2024-04-26"),
        ("22nd to 26th of April 2024", "2024-04-22", "2024-04-26"),
        ("Monday 22 April to Friday 26 April 2024", "2024-04-22", "2024-04-26"),
        ("22 and 23 Sept 2021", "2021-09-22", "2021-09-23"),
        ("26 to 30 June and 3 to 7 July 2023", "2023-06-26", "2023-07-07"),
        ("4 to 8 and 11 to 15 March 2024", "2024-03-04", "2024-03-15"),
        ("19 March 2018 and 24 March 2020", "2018-03-19", "2018-03-19"),
        ("8 December 2023 and 9 December 2023", "2023-12-08", "2023-12-09"),
        ("19 March 2018", "2018-03-19", "2018-03-19"),
        ("on 19 March 2018. A revisit followed on 24 March 2020.", "2018-03-19", "2018-03-19"),
        ("27/03/2017", "2017-03-27", "2017-03-27"),
        ("27/03/2017 to 31/03/2017", "2017-03-27", "2017-03-31"),
        ("March 2018", "2018-03", "2018-03"),
        ("2018", "2018", "2018"),
    ],
)
def test_spellings(words: str, first: str, last: str) -> None:
    days = first_days(words)
    assert days and (days.first.text, days.last.text) == (first, last)


@pytest.mark.parametrize("words", ["", "none", "31 February to 33 March", "not applicable"])
def test_no_day(words: str) -> None:
    assert first_days(words) is None


@pytest.mark.parametrize("words", ["31/02/2018", "30 February 2018"])
def test_impossible_day_is_never_mended(words: str) -> None:
    days = first_days(words)
    assert days is None or not days.first.exact


@given(
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.integers(0, 40),
    st.sampled_from(["{0:%-d %B %Y} to {1:%-d %B %Y}", "{0:%d/%m/%Y} - {1:%d/%m/%Y}"]),
)
def test_what_is_printed_comes_back(first: date, length: int, spelling: str) -> None:
    last = first + timedelta(length)
    days = first_days(spelling.format(first, last))
    assert days and (days.first.earliest, days.last.latest) == (first, last)
