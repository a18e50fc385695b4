"""News articles, letters and releases: plain text, Markdown and HTML, with who said what in them."""

from __future__ import annotations

from pathlib import Path

from onrecord.model import Extraction
from onrecord_ingest.sources.news.read import SUFFIXES, read

KIND = "news"


def recognises(path: Path, head: bytes) -> bool:
    """Text by its name, with no byte in it that text has not."""
    return path.suffix.lower() in SUFFIXES and b"\0" not in head


def extract(path: Path) -> Extraction:
    """The article's statements, and the people and bodies that it names as their speakers."""
    from onrecord_ingest.sources.news.records import records

    return records(read(path))
