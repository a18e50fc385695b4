"""Ofsted's provider number, DfE code and GSS code of each children's services authority (data-to-insight, CSV)."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Extraction


def recognises(path: Path, head: bytes) -> bool:
    """By the columns of its header."""
    first = head.split(b"\n", 1)[0]
    return b"stat_neighbours" in first and b"la_code_new" in first


def extract(path: Path) -> Extraction:
    """Local areas with their codes."""
    from onrecord_ingest.sources.ofsted_lookup.map import records
    from onrecord_ingest.sources.ofsted_lookup.read import read

    reading = read(path.read_bytes(), path.name)
    return records(reading).extraction(reading)
