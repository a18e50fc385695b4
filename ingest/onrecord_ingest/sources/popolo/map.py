"""A Parliament's memberships as records. An end that the file leaves out is a range of days: see ``read``."""

from __future__ import annotations

from onrecord import ids
from onrecord_ingest.sources.commons import MEMBER, house, post_id, post_names
from onrecord_ingest.sources.popolo.read import KIND, Member
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.records import Records


def records(reading: Reading[Member]) -> Records:
    """Records of every membership."""
    found = Records(reading.document.id, KIND)
    for member in reading.rows:
        _member(found, member)
    return found


def _member(found: Records, member: Member) -> None:
    commons = house(found, member.span)
    party = found.identity(
        ids.coded("organization", "wikidata", member.party),
        "Organization",
        member.span,
        name=member.party_name,
        identifiers=[f"wikidata:{member.party}"],
        classification="party",
    )
    scheme, code = ("gss", member.gss) if member.gss else ("wikidata", member.constituency)
    area = found.identity(
        ids.coded("area", scheme, code),
        "Area",
        member.span,
        name=member.constituency_name,
        identifiers=[*([f"gss:{member.gss}"] if member.gss else []), f"wikidata:{member.constituency}"],
        area_type="constituency",
    )
    name, others = post_names(member.constituency_name)
    post = found.identity(
        post_id(member.constituency_name), "Post", member.span, name=name, other_names=others, organization=commons, area=[area]
    )
    person = found.identity(
        ids.coded("person", "wikidata", member.person),
        "Person",
        member.person_span,
        name=member.name,
        identifiers=[f"wikidata:{member.person}"],
    )
    found.testimony(
        "Membership",
        member.span,
        role=MEMBER,
        person=person,
        post=post,
        organization=commons,
        on_behalf_of=[party],
        start_date=member.start,
        end_date=member.end,
    )
