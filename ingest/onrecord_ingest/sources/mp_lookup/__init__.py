"""Members of Parliament at one moment, with constituency, party and local authorities (DfE, CSV)."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Extraction


def recognises(path: Path, head: bytes) -> bool:
    """By the columns of its header."""
    first = head.split(b"\n", 1)[0]
    return b"pcon_code" in first and b"member_id" in first


def extract(path: Path) -> Extraction:
    """Persons, their posts and parties, constituencies and the areas they lie in.

    A day in the file's name is the day of the snapshot; without one it is a range of days (see ``read``).
    """
    from onrecord_ingest.sources.mp_lookup.map import records
    from onrecord_ingest.sources.mp_lookup.read import read
    from onrecord_ingest.sources.reading import day_in_name

    data, day = path.read_bytes(), day_in_name(path)
    reading = read(data, path.name, published=day, published_why="the file's name") if day else read(data, path.name)
    return records(reading).extraction(reading)
