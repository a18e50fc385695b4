"""Days as reports and tables print them ("30 January to 3 February 2017") → the first and the last day."""

from __future__ import annotations

import re
from calendar import month_abbr, month_name, monthrange
from dataclasses import dataclass
from datetime import date

from onrecord.dates import PartialDate

MONTHS = {name[:3].casefold(): number for number, name in enumerate(month_name) if name}
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:the\s+)?"
_DAY = _WEEKDAY + r"(?P<d{0}>\d{{1,2}})(?:st|nd|rd|th)?"
_MONTH = r"(?P<m{0}>" + "|".join(sorted({*month_name[1:], *month_abbr[1:], "Sept"}, key=len, reverse=True)) + r")\.?,?"
_YEAR = r"(?P<y{0}>(?:19|20)\d\d)"
_TO = r"\s*(?:to|until|and|&|,|[-–—])\s*"
_OTHER = r"\d{1,2}(?:st|nd|rd|th)?"
_SPELLINGS = (
    # 28 November 2016 to 2 December 2016; 30 January to 3 February 2017; 22 to 26 April 2024; 26 to 30 June and 3 to 7 July 2023
    rf"{_DAY.format(1)}(?:(?:{_TO}{_OTHER})*?\s+(?:of\s+)?{_MONTH.format(1)}(?:\s+{_YEAR.format(1)})?)??(?P<to>{_TO})"
    rf"(?:{_OTHER}{_TO})*?{_DAY.format(2)}\s+(?:of\s+)?{_MONTH.format(2)}\s+{_YEAR.format(2)}",
    rf"{_DAY.format(2)}\s+(?:of\s+)?{_MONTH.format(2)}\s+{_YEAR.format(2)}",
    r"(?P<d1>\d{1,2})[/.](?P<m1>\d{1,2})[/.](?P<y1>(?:19|20)\d\d)(?P<to>"
    + _TO
    + r")(?P<d2>\d{1,2})[/.](?P<m2>\d{1,2})[/.](?P<y2>(?:19|20)\d\d)",
    r"(?P<d2>\d{1,2})[/.](?P<m2>\d{1,2})[/.](?P<y2>(?:19|20)\d\d)",
    rf"{_MONTH.format(1)}(?:\s+{_YEAR.format(1)})?(?P<to>{_TO}){_MONTH.format(2)}\s+{_YEAR.format(2)}",
    rf"{_MONTH.format(2)}\s+{_YEAR.format(2)}",
    rf"\b{_YEAR.format(2)}\b",
)
APART = 31
"""Days between two whole dates joined by "and" from which they are two visits, and no range."""
_PATTERNS = [re.compile(spelling, re.I) for spelling in _SPELLINGS]


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, as precise as printed, and where in the text they were found."""

    first: PartialDate
    last: PartialDate
    start: int
    end: int


def first_days(text: str) -> Days | None:
    """The first dates in a text; None where it holds none, or none that the calendar knows."""
    found = [(match.start(), order, match) for order, pattern in enumerate(_PATTERNS) for match in pattern.finditer(text)]
    for _, _, match in sorted(found, key=lambda each: each[:2]):
        try:
            return _days(match)
        except (ValueError, KeyError):
            continue
    return None


def month_and_year(day: PartialDate) -> str:
    """``March 2018``; the date as written where no month is known."""
    known = day.earliest if len(day.text) > 4 else None
    return f"{month_name[known.month]} {known.year}" if known else day.text


def _days(match: re.Match[str]) -> Days:
    parts = match.groupdict()
    year = int(parts["y2"])
    month = _month(parts.get("m2"))
    last = _day(year, month, parts.get("d2"))
    if not parts.get("d1") and not parts.get("m1"):
        return Days(last, last, *match.span())
    first_month = _month(parts.get("m1")) or month
    first_year = int(parts["y1"]) if parts.get("y1") else year
    first = _day(first_year, first_month, parts.get("d1"))
    if not parts.get("y1") and first.earliest and last.latest and first.earliest > last.latest:
        first = _day(first_year - 1, first_month, parts.get("d1"))  # 30 December to 3 January 2020
    if first.earliest and last.latest and first.earliest > last.latest:
        raise ValueError(match[0])
    listed = match["to"].strip().casefold() in ("and", "&", ",")
    if listed and parts.get("y1") and first.latest and last.earliest and (last.earliest - first.latest).days > APART:
        return Days(first, first, match.start(), match.start("to"))
    return Days(first, last, *match.span())


def _month(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if text.isdigit() else MONTHS[text[:3].casefold()]


def _day(year: int, month: int | None, day: str | None) -> PartialDate:
    if month is None:
        return PartialDate(f"{year}", date(year, 1, 1), date(year, 12, 31))
    if day is None:
        return PartialDate(f"{year}-{month:02}", date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    found = date(year, month, int(day))
    return PartialDate(found.isoformat(), found, found)
