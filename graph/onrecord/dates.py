"""Partial dates: the words kept, with the earliest and the latest day they allow.

The notation is EDTF (ISO 8601-2): ``2018``, ``2018-03``, ``2018-05-16``, ``2021-11-01/2021-11-03``, ``../2018-07``.
Days are limited to the years 1 to 9999, since a graph engine may fail on others.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from time import struct_time

from onrecord.errors import RecordError, UsageError


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as its source: ``text`` as written, and the first and last day it can mean (None: open)."""

    text: str
    earliest: date | None
    latest: date | None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read EDTF; raises RecordError for anything else, an impossible day or an interval that ends before it begins."""
        return _parse(text.strip())

    @classmethod
    def between(cls, earliest: date | None, latest: date | None, text: str = "") -> PartialDate:
        """Make the range of days; ``text`` is what the source wrote, by default the range in EDTF."""
        if earliest and latest and latest < earliest:
            raise RecordError(f"the range ends ({latest}) before it begins ({earliest})", do="exchange the two days")
        return cls(text or _edtf(earliest, latest), earliest, latest)

    @property
    def exact(self) -> bool:
        """Whether it is one day."""
        return self.earliest is not None and self.earliest == self.latest

    def overlaps(self, other: PartialDate) -> bool:
        """Whether some day fits both."""
        return not (
            (self.latest and other.earliest and self.latest < other.earliest)
            or (other.latest and self.earliest and other.latest < self.earliest)
        )

    def within(self, other: PartialDate) -> bool:
        """Whether every day of this one lies in the other."""
        starts = other.earliest is None or (self.earliest is not None and other.earliest <= self.earliest)
        ends = other.latest is None or (self.latest is not None and self.latest <= other.latest)
        return starts and ends


def asked(option: str, text: str) -> PartialDate:
    """The date that somebody typed for an option, named as it is typed: ``--from``; raises UsageError where it is none."""
    try:
        return PartialDate.parse(text)
    except RecordError as error:
        raise UsageError(f"{option}: {error.what}", do="write 2018, 2018-03 or 2018-03-05") from error


def asked_day(option: str, text: str) -> date:
    """The one day that somebody typed for an option; raises UsageError for anything else, a month or a range among it."""
    try:
        found = PartialDate.parse(text)
    except RecordError:
        found = None
    if found is None or found.earliest is None or not found.exact:
        raise UsageError(f"{option} takes one day, not '{text}'", do="write it as 2018-06-01")
    return found.earliest


def in_order(first: date | None, last: date | None) -> None:
    """Raise UsageError where the days of ``--from`` and ``--to`` leave no day between them."""
    if first and last and last < first:
        raise UsageError(f"--from {first} is after --to {last}", do="exchange the two")


def _edtf(earliest: date | None, latest: date | None) -> str:
    if earliest == latest and earliest is not None:
        return earliest.isoformat()
    return f"{earliest.isoformat() if earliest else '..'}/{latest.isoformat() if latest else '..'}"


@lru_cache(maxsize=65536)
def _parse(text: str) -> PartialDate:
    try:
        day = date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        day = None
    if day:
        return PartialDate(text, day, day)
    from edtf import parse_edtf  # slow to import, needed for partial dates only
    from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        parsed = parse_edtf(text)
        earliest, latest = _day(parsed.lower_strict()), _day(parsed.upper_strict())
    except (EDTFParseException, ValueError, AttributeError, TypeError) as error:
        raise RecordError(
            f"'{text}' is not a date", do="write 2018, 2018-03, 2018-03-05, a range 2018-03-05/2018-03-09, or ../2018"
        ) from error
    return PartialDate.between(earliest, latest, text)


def _day(value: struct_time | float | None) -> date | None:
    if value is None or isinstance(value, float):
        return None
    return date(value.tm_year, value.tm_mon, value.tm_mday)
