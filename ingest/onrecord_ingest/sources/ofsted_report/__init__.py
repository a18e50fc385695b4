"""Area SEND inspection reports of Ofsted and the Care Quality Commission, under the framework of 2023 (PDF)."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Extraction


def recognises(path: Path, head: bytes) -> bool:
    """Any PDF: what is in it, only its pages say."""
    return b"%PDF-" in head[:1024]


def extract(path: Path) -> Extraction:
    """The inspection, its findings, the officers and inspectors of its days."""
    from onrecord_ingest.sources.ofsted_report.records import records
    from onrecord_ingest.sources.ofsted_report.report import read_report

    return records(*read_report(path.read_bytes(), path.name))
