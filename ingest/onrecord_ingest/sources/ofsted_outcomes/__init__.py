"""Ofsted's tables of area SEND inspection outcomes: official statistics of 2016 to 2022, and the management information after them."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Extraction


def recognises(path: Path, head: bytes) -> bool:
    """A spreadsheet; or a CSV file whose first line has an inspection's first day and outcome."""
    if head.startswith(b"PK"):
        return path.suffix.lower() in (".ods", ".xlsx")
    first = head.partition(b"\n")[0].lower().replace(b".", b" ")
    return b"inspection start date" in first and b"outcome" in first


def extract(path: Path) -> Extraction:
    """Inspections, revisits and the numbers of weaknesses."""
    from onrecord_ingest.sources.ofsted_outcomes.records import records
    from onrecord_ingest.sources.ofsted_outcomes.rows import read_outcomes

    return records(read_outcomes(path.read_bytes(), path.name))
