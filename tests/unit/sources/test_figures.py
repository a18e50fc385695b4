"""Numbers of official tables: missing is not zero, and footnote marks are no part of a heading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import RecordError
from onrecord_ingest.sources.figures import footnotes, number


@pytest.mark.parametrize("cell", ["", " ", "x", " x ", "z", "c", "..", " .. ", "~"])
def test_what_is_missing_is_none_and_never_zero(cell: str) -> None:
    assert number(cell, "plans", "here") is None


@given(st.integers(0, 10**9))
def test_numbers_are_read_with_and_without_separators(value: int) -> None:
    assert number(str(value), "plans", "here") == value
    assert number(f" {value:,} ", "plans", "here") == value


@given(st.decimals(0, 100, places=2))
def test_percentages_are_read_with_and_without_their_sign(value: object) -> None:
    assert number(f"{value}%", "per cent", "here") == number(str(value), "per cent", "here") == float(str(value))


@pytest.mark.parametrize("cell", ["-", "1,00", "12%", "low", "1e5", "-3", "nan"])
def test_what_is_neither_is_refused(cell: str) -> None:
    with pytest.raises(RecordError, match="here"):
        number(cell, "plans", "here")


@pytest.mark.parametrize(
    ("heading", "text", "notes"),
    [
        ("Appeals registered4", "Appeals registered", ("4",)),
        ("Total Appealable Decisions1,9", "Total Appealable Decisions", ("1", "9")),
        ("England 2014-20242,3", "England 2014-2024", ("2", "3")),
        ("20242", "2024", ("2",)),
        ("2024", "2024", ()),
        ("2014-2024", "2014-2024", ()),
        ("Bournemouth, Christchurch and Poole5", "Bournemouth, Christchurch and Poole", ("5",)),
        ("Area 12", "Area 12", ()),
        ("Poole", "Poole", ()),
        ("", "", ()),
    ],
)
def test_footnote_marks_come_off_a_heading(heading: str, text: str, notes: tuple[str, ...]) -> None:
    assert footnotes(heading) == (text, notes)
