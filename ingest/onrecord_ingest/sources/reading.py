"""What a strict reader gives back, and how bytes become the text that spans point into."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from onrecord.dates import PartialDate
from onrecord.errors import SourceError
from onrecord.model import Document, Refusal
from onrecord_ingest.sources.codes import CodeName

_DAY = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")

LIMIT = 64 * 1024 * 1024
"""Bytes; the largest register or table known here has two million."""

ENCODINGS = ("utf-8", "iso-8859-1")
"""What the publishers of our sources write; ISO 8859-1 only where an XML declaration says so."""

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Reading(Generic[Row]):
    """A source as read: its rows, what was refused with the reason, and what was left out by name with its count."""

    document: Document
    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    names: tuple[CodeName, ...] = ()
    """Which name the source gives to which public code, to be set beside other sources' (``codes.disagreements``)."""


def day_in_name(path: Path) -> PartialDate | None:
    """The day on which a snapshot was fetched, where its file's name tells (``mp_lookup 2031-02-04.csv``)."""
    found = _DAY.search(path.stem)
    return PartialDate.parse(found[0]) if found else None


def decode(data: bytes, name: str, encoding: str = "utf-8") -> str:
    """Text without byte order mark, LF at line ends; raises SourceError if too large, empty or in another encoding."""
    if len(data) > LIMIT:
        raise SourceError(f"{len(data)} bytes, more than the {LIMIT} allowed", where=name, do="split the file")
    if encoding.lower() not in ENCODINGS:
        raise SourceError(f"encoding {encoding} is not read", where=name, do="save it as UTF-8")
    try:
        text = data.decode("utf-8-sig" if encoding.lower() == "utf-8" else encoding)
    except UnicodeDecodeError as error:
        raise SourceError(f"byte {error.start} is not {encoding}", where=name, do="save it as UTF-8") from error
    if not text.strip():
        raise SourceError("the file is empty", where=name, do="fetch it again")
    return text.replace("\r\n", "\n")
