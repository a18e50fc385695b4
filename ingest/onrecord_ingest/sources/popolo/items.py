"""The items of a Popolo file: their shape, their references, their days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from onrecord.dates import PartialDate
from onrecord.errors import RecordError, SourceError
from onrecord.model import Refusal, Span
from onrecord_ingest.sources.codes import code
from onrecord_ingest.sources.jsontext import array, check_fields, members
from onrecord_ingest.sources.popolo.names import wrong_types

FIELDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "persons": (("id", "name"), ("identifiers", "links")),
    "organizations": (("id", "name", "classification"), ("identifiers", "area_id", "seat_counts")),
    "areas": (("id", "name", "type", "identifiers"), ("associated_wikidata_positions", "parent_id")),
    "memberships": (
        ("id", "person_id", "organization_id", "on_behalf_of_id", "area_id", "start_date", "role"),
        ("end_date", "role_code", "role_superclass", "role_superclass_code"),
    ),
}
"""Used and optional or ignored fields; ``end_date``, ``role_code`` and ``seat_counts`` are used where they stand."""

Things = dict[str, dict[str, tuple[dict[str, Any], Span]]]
"""List → id → the item and its place."""

Held = tuple[dict[str, Any], Span, date, date | None]
"""A membership, its place, its first day and its last if stated."""


def read_things(text: str, name: str, refusals: list[Refusal]) -> Things:
    """Every item of the four lists that has Popolo's shape, with its place; the others are refused."""
    begins = members(text, name)
    missing = FIELDS.keys() - begins.keys()
    if missing:
        raise SourceError(f"no '{sorted(missing)[0]}'", where=name, do="check the kind of the file")
    refusals += [Refusal(f"'{key}' is not known", name, "read it, or ignore it by name") for key in begins.keys() - FIELDS.keys()]
    things: Things = {}
    for part, (used, others) in FIELDS.items():
        things[part] = {}
        for number, (item, span) in enumerate(array(text, name, begins[part]), start=1):
            where = f"{name}, {part} {number}"
            wrong = check_fields(item, used, others) + wrong_types(item)
            if wrong or item["id"] in things[part]:
                what = wrong[0] if wrong else f"id {item['id']} stands twice"
                refusals.append(Refusal(what, where, "mend the item"))
                continue
            things[part][item["id"]] = (item, Span(span.start, span.end, cell=f"{part} {number}"))
    return things


def checked(item: dict[str, Any], span: Span, things: Things, name: str, refusals: list[Refusal]) -> Held | None:
    """A membership whose references and days hold; None, and a refusal, for any other."""
    where = f"{name}, {span.cell}"
    try:
        for field, part in (("person_id", "persons"), ("area_id", "areas")):
            if item[field] not in things[part]:
                raise RecordError(f"{field} {item[field]} is not in the file", where=where, do="fetch it again")
        for field in ("organization_id", "on_behalf_of_id"):
            if item[field] not in things["organizations"]:
                raise RecordError(f"{field} {item[field]} is not in the file", where=where, do="fetch it again")
        code("QID", item["person_id"], where=where)
        start, end = _day(item["start_date"], where), _day(item["end_date"], where) if item.get("end_date") else None
        if end and end < start:
            raise RecordError(f"it ends ({end}) before it starts ({start})", where=where, do="mend the item")
    except RecordError as error:
        refusals.append(Refusal.of(error))
        return None
    return item, span, start, end


def _day(text: str, where: str) -> date:
    parsed = PartialDate.parse(text)
    if not parsed.exact or parsed.earliest is None:
        raise RecordError(f"'{text}' is no day", where=where, do="mend the item")
    return parsed.earliest
