"""Councillors as records: seen in the seat on the day of fetching, and for the terms that the council states."""

from __future__ import annotations

from onrecord import ids
from onrecord.dates import PartialDate
from onrecord_ingest.sources.commons import party_id
from onrecord_ingest.sources.modern_gov.read import KIND, Councillor
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.records import Records


def records(reading: Reading[Councillor]) -> Records:
    """Records of every councillor."""
    found = Records(reading.document.id, KIND)
    for row in reading.rows:
        _councillor(found, row, reading.document.published)
    return found


def _councillor(found: Records, row: Councillor, day: PartialDate | None) -> None:
    slug = ids.slug(row.council)
    council = found.identity(f"organization/{slug}", "Organization", row.span, name=row.council, classification="council")
    party = [found.identity(party_id(row.party), "Organization", row.span, name=row.party, classification="party")] if row.party else []
    ward = found.identity(f"area/{slug}-{ids.slug(row.ward)}", "Area", row.span, name=row.ward, area_type="ward")
    person = found.identity(
        f"person/{slug}-{row.id}",
        "Person",
        row.span,
        name=row.name,
        honorific_prefix=row.title,
        identifiers=[f"modern-gov-{slug}:{row.id}"],
    )
    seat = found.identity(
        f"post/councillor-{slug}-{ids.slug(row.ward)}",
        "Post",
        row.span,
        name=f"Councillor for {row.ward}",
        organization=council,
        area=[ward],
    )
    found.testimony(
        "Membership",
        row.span,
        role="Councillor",
        person=person,
        post=seat,
        organization=council,
        on_behalf_of=party,
        attested=day,
    )
    for term in row.terms:
        if term.start or term.end:
            found.testimony(
                "Membership",
                term.span,
                role="Councillor",
                person=person,
                post=seat,
                organization=council,
                start_date=term.start,
                end_date=term.end,
            )
    if row.posts:
        found.testimony("Membership", row.span, role=row.posts, person=person, organization=council, attested=day)
