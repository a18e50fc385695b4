"""Ofsted's lookup as records: local areas with all their codes. Statistical neighbours serve the reader's count only."""

from __future__ import annotations

from onrecord import ids
from onrecord_ingest.sources.ofsted_lookup.read import KIND, OfstedArea
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.records import Records


def records(reading: Reading[OfstedArea]) -> Records:
    """One area a row; a former one without a GSS code is known in this document only."""
    found = Records(reading.document.id, KIND)
    for row in reading.rows:
        found.identity(
            ids.coded("area", "gss", row.gss) if row.gss else ids.local("area", reading.document.id, row.name),
            "Area",
            row.places["local_authority_ons_name"],
            {"identifiers": row.places["urn"], "other_names": row.places.get("also_known_as", row.span)},
            name=row.name,
            other_names=list(row.other_names),
            identifiers=[*([f"gss:{row.gss}"] if row.gss else []), f"dfe:{row.dfe}", f"ofsted:{row.urn}"],
            area_type="local area",
        )
    return found
