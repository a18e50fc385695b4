"""EHC plans issued within 20 weeks, by local authority, region and calendar year (DfE, CSV)."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Document, Extraction

_GUIDANCE = b"Reporting year"


def recognises(path: Path, head: bytes) -> bool:
    """By the columns of its header; the release's guidance, which comes with it, by its first lines."""
    first = head.split(b"\n", 1)[0]
    return (b"plans_issued_within_20_weeks" in first and b"breakdown_topic" in first) or _is_guidance(head)


def extract(path: Path) -> Extraction:
    """Observations with their areas. The guidance is kept as a document: it explains the table and holds no figure."""
    from onrecord.measures import columns
    from onrecord_ingest.sources.dfe_ehcp.read import KIND, read
    from onrecord_ingest.sources.observations import extraction
    from onrecord_ingest.sources.reading import decode

    data = path.read_bytes()
    if _is_guidance(data):
        text = decode(data, path.name)
        document = Document(f"{KIND}-guidance", path.name, text, title=text.lstrip().split("\n", 1)[0])
        return Extraction(f"{document.kind}:{document.id}", (document,), counts={"guidance, which holds no figure": 1})
    return extraction(read(data, path.name, columns(KIND)))


def _is_guidance(head: bytes) -> bool:
    lines = head.removeprefix(b"\xef\xbb\xbf").lstrip().splitlines()[:3]
    return bool(lines) and lines[0].startswith(b"Education, health and care plans") and any(_GUIDANCE in line for line in lines)
