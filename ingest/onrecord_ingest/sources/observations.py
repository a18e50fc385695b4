"""Figures of official tables as records: an observation a cell, an area a code. A missing cell gives no observation."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from onrecord import ids
from onrecord.measures import measures
from onrecord.model import Extraction
from onrecord_ingest.sources.figures import Area, Figure
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.records import Records

_TYPES = {"National": "country", "Regional": "region", "Local authority": "local area"}


def extraction(reading: Reading[Figure]) -> Extraction:
    """Observations and areas; missing cells are counted by the sign that stands there."""
    found = Records(reading.document.id, reading.document.kind)
    declared = measures()
    missing: Counter[str] = Counter()
    for figure in reading.rows:
        if figure.value is None:
            missing[f"cell without a figure ({figure.missing})"] += 1
            continue
        found.testimony(
            "Observation",
            figure.span,
            measure=declared[figure.measure].label,
            value=figure.value,
            unit=figure.unit,
            period=figure.period,
            area=[_area(found, figure)],
        )
    return found.extraction(replace(reading, counts={**reading.counts, **missing}))


def area_id(area: Area, document: str) -> str:
    """By GSS code; else by name, known in this document only: a DfE code alone is too often another area's."""
    return ids.coded("area", "gss", area.gss) if area.gss else ids.local("area", document, area.name)


def _area(found: Records, figure: Figure) -> str:
    codes = [f"{scheme}:{code}" for scheme, code in (("gss", figure.area.gss), ("dfe", figure.area.dfe)) if code]
    return found.identity(
        area_id(figure.area, found.document),
        "Area",
        figure.span,
        name=figure.area.name,
        identifiers=codes,
        area_type=_TYPES[figure.area.level],
    )
