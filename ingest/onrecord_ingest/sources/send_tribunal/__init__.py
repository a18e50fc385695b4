"""Appeals to the SEND tribunal and the appeal rate, by local authority and calendar year (DfE and MoJ, CSV)."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Extraction


def recognises(path: Path, head: bytes) -> bool:
    """By its two rows of headings."""
    return b"Local Authority,LA code" in head and b"Appeals registered" in head


def extract(path: Path) -> Extraction:
    """Observations with their areas."""
    from onrecord.measures import columns
    from onrecord_ingest.sources.observations import extraction
    from onrecord_ingest.sources.send_tribunal.read import KIND, read

    return extraction(read(path.read_bytes(), path.name, columns(KIND)))
