"""Local authorities as records: a council, its area, and the council that took its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from onrecord import ids
from onrecord_ingest.sources.local_authorities.read import KIND, LocalAuthority
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.records import Records

COMBINED = ("COMB", "SRA")
"""Types that are no council: combined authorities, and the Greater London Authority."""


def records(reading: Reading[LocalAuthority]) -> Records:
    """Records of every authority."""
    found = Records(reading.document.id, KIND)
    by_code = {row.code: row for row in reading.rows}
    merged: Counter[tuple[str, ...]] = Counter(row.successors for row in reading.rows if len(row.successors) == 1)
    for row in reading.rows:
        _authority(found, row, by_code)
    for row in reading.rows:
        for successor in row.successors:
            _succession(found, row, by_code[successor], merged[row.successors] > 1)
    return found


def _id(root: str, row: LocalAuthority) -> str:
    return ids.coded(root, "gss", row.gss) if row.gss else ids.coded(root, "la", row.code)


def _authority(found: Records, row: LocalAuthority, by_code: Mapping[str, LocalAuthority]) -> None:
    codes = [f"gss:{gss}" for gss in (row.gss, *row.former_gss) if gss]
    places = {
        "identifiers": row.places.get("gss-code", row.span),
        "founding_date": row.places.get("start-date", row.span),
        "dissolution_date": row.places.get("end-date", row.span),
    }
    county = by_code.get(row.county)
    area = found.identity(
        _id("area", row),
        "Area",
        row.places["nice-name"],
        {"identifiers": places["identifiers"]},
        name=row.short_name,
        identifiers=codes,
        area_type="region" if row.type in COMBINED else "local area",
        within=[_id("area", county)] if county else [],
    )
    found.identity(
        _id("organization", row),
        "Organization",
        row.places["official-name"],
        places,
        name=row.name,
        identifiers=[*codes, f"local-authority:{row.code}"],
        classification="other" if row.type in COMBINED else "council",
        area=[area],
        founding_date=row.start,
        dissolution_date=row.end,
    )


def _succession(found: Records, row: LocalAuthority, successor: LocalAuthority, several: bool) -> None:
    if row.end:
        found.testimony(
            "Succession",
            row.places["replaced-by"],
            {"date": row.places["end-date"], "original": row.places["official-name"]},
            succession_type="merger" if several else "replacement",
            date=row.end,
            original=_id("organization", row),
            resulting=_id("organization", successor),
        )
