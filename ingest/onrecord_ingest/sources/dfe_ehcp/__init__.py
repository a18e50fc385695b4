"""EHC plans issued within 20 weeks, by local authority, region and calendar year (DfE, CSV)."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Document, Extraction
from onrecord_ingest.sources.dfe_ehcp.guidance import beside, is_guidance


def recognises(path: Path, head: bytes) -> bool:
    """By the columns of its header; the release's guidance, which comes with it, by its first lines."""
    first = head.split(b"\n", 1)[0]
    return (b"plans_issued_within_20_weeks" in first and b"breakdown_topic" in first) or is_guidance(head)


def extract(path: Path) -> Extraction:
    """Observations with their areas. The guidance is kept as a document: it explains the table and holds no figure.

    Where it lies beside the table, the years that it states must be there.
    """
    from onrecord.measures import columns
    from onrecord_ingest.sources.dfe_ehcp.read import KIND, read
    from onrecord_ingest.sources.observations import extraction
    from onrecord_ingest.sources.reading import decode

    data = path.read_bytes()
    if is_guidance(data):
        text = decode(data, path.name)
        document = Document(f"{KIND}-guidance", path.name, text, title=text.lstrip().split("\n", 1)[0])
        return Extraction(f"{document.kind}:{document.id}", (document,), counts={"guidance, which holds no figure": 1})
    return extraction(read(data, path.name, columns(KIND), beside(path)))
