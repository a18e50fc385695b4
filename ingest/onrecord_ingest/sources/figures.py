"""Figures of official tables: one number (or its absence) for a measure, an area and a period, with its cell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.dates import PartialDate
from onrecord.errors import RecordError
from onrecord.measures import PER_CENT
from onrecord.model import Span

MISSING = ("", "x", "z", "c", "..", "~")
"""What official tables print where there is no number: never zero."""

UNREADABLE = "unreadable"
"""Stands as ``missing`` in a figure whose cell was refused: it is reported, left out, and known to be a gap in a sum."""

_NUMBER = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_FOOTNOTES = re.compile(r"(.*?(?:[^\s\d]|(?<!\d)(?:19|20)\d\d))(\d{1,2}(?:,\d{1,2})*)")


@dataclass(frozen=True, slots=True)
class Area:
    """An area as a table names it: ``level`` is National, Regional or Local authority; codes may be empty."""

    level: str
    name: str
    gss: str = ""
    dfe: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell. ``value`` is None where ``missing`` is printed (x, z, c, .., blank); ``notes`` are its footnotes."""

    measure: str
    unit: str
    area: Area
    period: PartialDate
    value: float | None
    missing: str
    span: Span
    notes: tuple[str, ...] = ()


def number(text: str, unit: str, where: str) -> float | None:
    """Read a cell: None where it is missing; raises RecordError for what is neither a number nor missing."""
    stripped = text.strip()
    if stripped in MISSING:
        return None
    bare = stripped.removesuffix("%").rstrip() if unit == PER_CENT else stripped
    if not _NUMBER.fullmatch(bare):
        raise RecordError(f"'{text}' is neither a number nor a sign for a missing one", where=where, do="mend the cell")
    return float(bare.replace(",", ""))


def footnotes(heading: str) -> tuple[str, tuple[str, ...]]:
    """Take off the footnote numbers that stick to a last word or year: ``Appeals registered4``, ``20242,3``."""
    stripped = " ".join(heading.split())
    match = _FOOTNOTES.fullmatch(stripped)
    return (match[1], tuple(match[2].split(","))) if match else (stripped, ())
