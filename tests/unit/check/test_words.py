"""Figures in prose: what number, of what, how sure, said of when."""

import pytest

from onrecord.check.words import change, figures, period
from onrecord.dates import PartialDate


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("has risen from 30% to nearly 70%", [("30%", 30, "per cent", "exactly"), ("70%", 70, "per cent", "nearly")]),
        ("more than 1,250 ferries", [("1,250", 1250, "", "more than")]),
        ("Seventy-five per cent of harbours", [("Seventy-five per cent", 75, "per cent", "exactly")]),
        ("eight of the 12 bridges", [("eight", 8, "", "exactly"), ("12", 12, "", "exactly")]),
        ("about 3.5 percent", [("3.5 percent", 3.5, "per cent", "about")]),
        ("in 2018, £25,000 within 20-week terms", []),
        ("two hundred boats, three quarters of quays, one in five piers", []),
        ("B12 and 4x4", []),
    ],
)
def test_numbers_are_read_and_other_digits_are_not(words: str, expected: list[tuple[str, float, str, str]]) -> None:
    assert [(f.text, f.value, f.unit, f.qualifier) for f in figures(words)] == expected


@pytest.mark.parametrize(
    ("words", "moved"),
    [
        ("a 30% reduction in cases", -1),
        ("90 per cent less smoke", -1),
        ("cases fell by 30%", -1),
        ("rose by more than 5%", 1),
        ("grew by 5%", 1),
        ("risen from 30% to", 0),
    ],
)
def test_a_change_is_told_from_a_level(words: str, moved: int) -> None:
    (figure,) = figures(words)
    assert change(figure, words) == moved


@pytest.mark.parametrize(
    ("words", "said", "expected"),
    [
        ("in October 2024", None, "2024-10"),
        ("at the end of March this year", "2025-04/2025-12", "2025-03"),
        ("in May last year", "2025-04/2025-12", "2024-05"),
        ("at the end of March this year", "2024-12/2025-02", None),
        ("at the end of March this year", None, None),
        ("in 2018", None, "2018"),
        ("in 2018 and in 2021", None, None),
        ("since the scheme began in 2018", None, None),
        ("soon", None, None),
    ],
)
def test_a_period_is_named_or_it_is_not(words: str, said: str | None, expected: str | None) -> None:
    found = period(words, PartialDate.parse(said) if said else None)
    assert (found.text if found else None) == expected
