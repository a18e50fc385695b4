"""Local authorities of the United Kingdom, past and present, with dates and successors (mySociety, CSV)."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Extraction


def recognises(path: Path, head: bytes) -> bool:
    """By the columns of its header."""
    first = head.split(b"\n", 1)[0]
    return b"local-authority-code" in first and b"replaced-by" in first


def extract(path: Path) -> Extraction:
    """Councils with dates, their areas, and successions."""
    from onrecord_ingest.sources.local_authorities.map import records
    from onrecord_ingest.sources.local_authorities.read import read

    reading = read(path.read_bytes(), path.name)
    return records(reading).extraction(reading)
