"""Members of one Parliament in Popolo JSON (EveryPolitician, from Wikidata)."""

from __future__ import annotations

import re
from pathlib import Path

from onrecord.model import Extraction

_POPOLO = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{\s*"(?:persons|organizations|memberships|areas)"\s*:')


def recognises(path: Path, head: bytes) -> bool:
    """By the first member of its outer object."""
    return bool(_POPOLO.match(head))


def extract(path: Path) -> Extraction:
    """Persons, their posts in the House with start and end, parties and constituencies."""
    from onrecord_ingest.sources.popolo.map import records
    from onrecord_ingest.sources.popolo.read import read

    reading = read(path.read_bytes(), path.name)
    return records(reading).extraction(reading)
