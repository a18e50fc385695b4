"""NHS bodies as records. Names stand in capitals in two of the lists: they are written as a reader would, the print kept."""

from __future__ import annotations

import re

from onrecord import ids
from onrecord.model import Span
from onrecord_ingest.sources.nhs_bodies.read import Body, Covers
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.records import Records

_SMALL = ("and", "of", "the", "on", "in", "for", "with", "upon")
_KEPT = ("NHS", "ICB", "UK")


def readable(name: str) -> str:
    """A name in capitals in mixed case; any other as it is."""
    if name != name.upper():
        return name
    words = [word if word in _KEPT else word.lower() if word.lower() in _SMALL else _cased(word) for word in name.split()]
    return " ".join(word if at else word[:1].upper() + word[1:] for at, word in enumerate(words))


def bodies(reading: Reading[Body]) -> Records:
    """A body an item."""
    found = Records(reading.document.id, reading.document.kind)
    for row in reading.rows:
        _body(found, row.ods, row.gss, row.name, row.span)
    return found


def covered(reading: Reading[Covers]) -> Records:
    """Boards with the areas of the authorities they cover, and trusts.

    That a trust lies in a board's area makes it no part of the board, so it gives no relation; a sub-board location is no
    body at all.
    """
    found = Records(reading.document.id, reading.document.kind)
    for row in reading.rows:
        if row.part == "trust":
            _body(found, row.ods, "", row.name, row.span)
        elif row.part == "local authority":
            area = found.identity(
                ids.coded("area", "ods", row.ods),
                "Area",
                row.span,
                name=row.name,
                identifiers=[f"ods:{row.ods}"],
                area_type="local area",
            )
            _body(found, row.board, row.board_gss, row.board_name, row.span, [area])
    return found


def _body(found: Records, ods: str, gss: str, printed: str, span: Span, area: list[str] | None = None) -> None:
    name = readable(printed)
    found.identity(
        ids.coded("organization", "ods", ods),
        "Organization",
        span,
        name=name,
        other_names=[printed] if printed != name else [],
        identifiers=[f"ods:{ods}", *([f"gss:{gss}"] if gss else [])],
        classification="NHS body",
        area=area or [],
    )


def _cased(word: str) -> str:
    return re.sub(r"[A-Z]+", lambda part: part[0].capitalize(), word).replace("'S", "'s")
