"""A snapshot of members as records: each membership is attested for the snapshot's own day, and has no start or end."""

from __future__ import annotations

from onrecord import ids
from onrecord.dates import PartialDate
from onrecord_ingest.sources.commons import MEMBER, house, party_id, post_id, post_names
from onrecord_ingest.sources.mp_lookup.read import KIND, Place, SittingMember
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.records import Records


def records(reading: Reading[SittingMember]) -> Records:
    """Records of every row."""
    found = Records(reading.document.id, KIND)
    for member in reading.rows:
        _member(found, member, reading.document.published or PartialDate.between(None, None))
    return found


def _member(found: Records, member: SittingMember, attested: PartialDate) -> None:
    seat = member.constituency
    commons = house(found, member.span)
    party = found.identity(
        party_id(member.party), "Organization", member.places["party_text"], name=member.party, classification="party"
    )
    around = [_area(found, member, "lad", place) for place in member.districts]
    around += [_area(found, member, "la", place) for place in member.authorities]
    country = _area(found, member, "country", member.country)
    region = _area(found, member, "region", member.region, [country]) if member.region != member.country else country
    area = found.identity(
        ids.coded("area", "gss", seat.gss),
        "Area",
        member.places["pcon_name"],
        {"identifiers": member.places["pcon_code"]},
        name=seat.name,
        identifiers=[f"gss:{seat.gss}"],
        area_type="constituency",
        within=[region],
    )
    name, others = post_names(seat.name)
    post = found.identity(
        post_id(seat.name),
        "Post",
        member.places["pcon_name"],
        name=name,
        other_names=others,
        organization=commons,
        area=list(dict.fromkeys((area, *around))),
    )
    person = found.identity(
        ids.coded("person", "parliament", member.parliament_id),
        "Person",
        member.places["display_as"],
        {"identifiers": member.places["member_id"]},
        name=member.name,
        honorific_prefix=member.title,
        identifiers=[f"parliament:{member.parliament_id}"],
    )
    found.testimony(
        "Membership",
        member.span,
        {"person": member.places["display_as"], "post": member.places["pcon_name"], "on_behalf_of": member.places["party_text"]},
        role=MEMBER,
        person=person,
        post=post,
        organization=commons,
        on_behalf_of=[party],
        attested=attested,
    )


_NAMES = {"lad": "lad_names", "la": "la_names", "region": "region_name", "country": "country_name"}


def _area(found: Records, member: SittingMember, part: str, place: Place, within: list[str] | None = None) -> str:
    kind = part if part in ("region", "country") else "local area"
    return found.identity(
        ids.coded("area", "gss", place.gss),
        "Area",
        member.places[_NAMES[part]],
        name=place.name,
        identifiers=[f"gss:{place.gss}"],
        area_type=kind,
        within=within or [],
    )
