"""Councillors by ward, as councils' ModernGov web service gives them (XML).

The answer names neither council nor day, so the file's name does: ``Ardenshire County Council 2031-02-04.xml``.
"""

from __future__ import annotations

import re
from pathlib import Path

from onrecord.dates import PartialDate
from onrecord.errors import SourceError
from onrecord.model import Extraction

_NAME = re.compile(r"(?P<council>.+?) (?P<day>\d{4}-\d\d-\d\d)\.xml")


def recognises(path: Path, head: bytes) -> bool:
    """By its outer element."""
    return b"<councillorsbyward" in head


def extract(path: Path) -> Extraction:
    """Councillors, their wards, parties and key posts, with terms of office where given."""
    from onrecord_ingest.sources.modern_gov.map import records
    from onrecord_ingest.sources.modern_gov.read import read

    match = _NAME.fullmatch(path.name.replace("_", " "))
    if not match:
        do = "name the file by the council and the day of fetching: 'Ardenshire County Council 2031-02-04.xml'"
        raise SourceError("whose councillors, and on what day, it does not say", where=path.name, do=do)
    day = PartialDate.parse(match["day"])
    reading = read(path.read_bytes(), path.name, council=match["council"], published=day, published_why="the file's name")
    return records(reading).extraction(reading)
