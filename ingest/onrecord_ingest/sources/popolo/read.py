"""Read a Parliament's members from Popolo JSON.

A membership without an end ended at the latest when its Parliament was dissolved; it had not ended on the last day that
the file knows of. Links to social media are ignored by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from onrecord.dates import PartialDate
from onrecord.errors import SourceError
from onrecord.model import Document, Refusal, Span
from onrecord_ingest.sources.codes import CodeName
from onrecord_ingest.sources.popolo.items import Held, Things, checked, read_things
from onrecord_ingest.sources.popolo.names import constituency_name, english, gss_of
from onrecord_ingest.sources.popolo.parliaments import Parliament, parliament_of
from onrecord_ingest.sources.reading import Reading, decode

KIND = "popolo"


@dataclass(frozen=True, slots=True)
class Member:
    """A membership of the House. ``end_why`` is empty where the file gives the end."""

    id: str
    person: str
    name: str
    constituency: str
    constituency_name: str
    gss: str
    party: str
    party_name: str
    house: str
    role: str
    parliament: int
    start: PartialDate
    end: PartialDate | None
    end_why: str
    span: Span
    person_span: Span


def read(data: bytes, name: str) -> Reading[Member]:
    """Read the memberships; raises SourceError for another shape, or unless every seat of the House has a member."""
    text = decode(data, name)
    refusals: list[Refusal] = []
    things = read_things(text, name, refusals)
    dated = [checked(item, span, things, name, refusals) for item, span in things["memberships"].values()]
    held = [entry for entry in dated if entry is not None]
    if not held:
        raise SourceError("no membership could be read", where=name, do="check the kind of the file")
    parliament = _parliament([start for _, _, start, _ in held], name)
    known = max(end or start for _, _, start, end in held)
    rows = [_member(entry, things, parliament, known) for entry in held]
    _seats(things, rows, name)
    refusals += _overlaps(rows, name)
    names = [CodeName("GSS", row.gss, row.constituency_name, f"{name}, {row.constituency}") for row in rows if row.gss]
    return Reading(Document(KIND, name, text), tuple(rows), tuple(refusals), names=tuple(dict.fromkeys(names)))


def _member(held: Held, things: Things, parliament: Parliament, known: date) -> Member:
    item, span, start, end = held
    person, person_span = things["persons"][item["person_id"]]
    area, _ = things["areas"][item["area_id"]]
    ended, why = (PartialDate.between(end, end), "") if end else _unstated_end(parliament, known)
    return Member(
        id=item["id"],
        person=item["person_id"],
        name=english(person["name"]),
        constituency=item["area_id"],
        constituency_name=constituency_name(english(area["name"])),
        gss=gss_of(area["identifiers"]),
        party=item["on_behalf_of_id"],
        party_name=english(things["organizations"][item["on_behalf_of_id"]][0]["name"]),
        house=english(things["organizations"][item["organization_id"]][0]["name"]),
        role=english(item["role"]),
        parliament=parliament.number,
        start=PartialDate.between(start, start),
        end=ended,
        end_why=why,
        span=span,
        person_span=person_span,
    )


def _unstated_end(parliament: Parliament, known: date) -> tuple[PartialDate | None, str]:
    if parliament.dissolved is None:
        return None, ""
    why = f"no end is given: it ended at the latest with its Parliament, dissolved on {parliament.dissolved}; "
    return PartialDate.between(known, parliament.dissolved), why + f"the last day the file knows of is {known}"


def _parliament(starts: Sequence[date], name: str) -> Parliament:
    found = {parliament_of(start) for start in starts}
    parliament = found.pop()
    if found or parliament is None:
        raise SourceError("memberships of more than one Parliament, or of none known", where=name, do="split the file")
    return parliament


def _seats(things: Things, rows: Sequence[Member], name: str) -> None:
    """The House says how many seats the role has; each must have had a member."""
    counts: dict[str, str] = {}
    for house, _ in things["organizations"].values():
        counts |= house.get("seat_counts", {})
    roles = {item.get("role_code") for item, _ in things["memberships"].values()}
    seats = sum(int(counts[role]) for role in roles if role in counts)
    held = len({row.constituency for row in rows})
    if not seats or held != seats:
        raise SourceError(f"members for {held} of {seats} seats", where=name, do="the file is cut: fetch it again")


def _overlaps(rows: Sequence[Member], name: str) -> list[Refusal]:
    """Two members of one seat at a time (a hand-over on one day is none)."""
    ordered = sorted(rows, key=lambda row: (row.constituency, row.start.earliest or date.min))
    return [
        Refusal(
            f"{first.name} and {then.name} both sit for {then.constituency_name}",
            f"{name}, {then.span.cell}",
            "mend it",
        )
        for first, then in pairwise(ordered)
        if first.constituency == then.constituency
        and (first.end_why or not first.end or not first.end.latest or first.end.latest > (then.start.earliest or date.min))
    ]
