"""Parliaments of the United Kingdom: the day of the general election, and of the dissolution."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Parliament:
    """A Parliament; ``dissolved`` is None for the one that sits."""

    number: int
    elected: date
    dissolved: date | None


PARLIAMENTS = (
    Parliament(54, date(2005, 5, 5), date(2010, 4, 12)),
    Parliament(55, date(2010, 5, 6), date(2015, 3, 30)),
    Parliament(56, date(2015, 5, 7), date(2017, 5, 3)),
    Parliament(57, date(2017, 6, 8), date(2019, 11, 6)),
    Parliament(58, date(2019, 12, 12), date(2024, 5, 30)),
    Parliament(59, date(2024, 7, 4), None),
)


def parliament_of(day: date) -> Parliament | None:
    """The Parliament that was elected or sat on the day, if any."""
    return next((p for p in PARLIAMENTS if p.elected <= day and (p.dissolved is None or day <= p.dissolved)), None)
