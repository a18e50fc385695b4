"""Integrated care boards, the authorities and trusts in each, and NHS trusts (RCPCH, JSON)."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Extraction

_MARKS = {b'"ODS ICB Code"': "coverage", b'"trust_name"': "trusts", b'"ods_code"': "boards"}


def recognises(path: Path, head: bytes) -> bool:
    """By the fields of its first item."""
    return head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"[") and any(mark in head for mark in _MARKS)


def extract(path: Path) -> Extraction:
    """Boards and trusts, and the areas that a board covers."""
    from onrecord_ingest.sources.nhs_bodies import map as mapping
    from onrecord_ingest.sources.nhs_bodies.read import read_boards, read_coverage, read_trusts

    data = path.read_bytes()
    kind = next((kind for mark, kind in _MARKS.items() if mark in data), "boards")
    if kind == "coverage":
        coverage = read_coverage(data, path.name)
        return mapping.covered(coverage).extraction(coverage)
    bodies = read_trusts(data, path.name) if kind == "trusts" else read_boards(data, path.name)
    return mapping.bodies(bodies).extraction(bodies)
