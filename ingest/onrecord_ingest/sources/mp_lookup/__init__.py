"""Members of Parliament at one moment, with constituency, party and local authorities (DfE, CSV)."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Extraction


def recognises(path: Path, head: bytes) -> bool:
    """By the columns of its header."""
    first = head.split(b"\n", 1)[0]
    return b"pcon_code" in first and b"member_id" in first


def extract(path: Path) -> Extraction:
    """Persons, their posts and parties, constituencies and the areas they lie in."""
    from onrecord_ingest.sources.mp_lookup.map import records
    from onrecord_ingest.sources.mp_lookup.read import read

    reading = read(path.read_bytes(), path.name)
    return records(reading).extraction(reading)
