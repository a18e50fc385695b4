"""Debates of the House of Commons as parlparse publishes them (XML)."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Extraction


def recognises(path: Path, head: bytes) -> bool:
    """By its outer element."""
    return b"<publicwhip" in head


def extract(path: Path) -> Extraction:
    """Speeches as statements of named speakers, and the debates in which they stand."""
    from onrecord_ingest.sources.hansard.map import records
    from onrecord_ingest.sources.hansard.read import read

    reading = read(path.read_bytes(), path.name)
    return records(reading).extraction(reading)
