"""What the ledger's open rows say of people, bodies, posts and areas, as plain values: what resolution compares."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from onrecord.ledger.book import Ledger
from onrecord.ledger.tables import LIST_SEPARATOR


class Named(NamedTuple):
    """One document's word of an identity; days in ISO, None where unknown."""

    id: str
    document: str
    curated: bool
    recorded: int
    name: str
    other_names: tuple[str, ...]
    identifiers: tuple[str, ...]
    kind: str
    organization: str
    """The body of which it is a part or in which the post is; empty where none."""
    areas: tuple[str, ...]
    begun: str | None
    ended: str | None


class Role(NamedTuple):
    """One document's word of a membership, or of the bodies for which somebody speaks (then without dates)."""

    person: str
    document: str
    role: str
    organization: str
    post: str
    on_behalf_of: tuple[str, ...]
    attested: tuple[str | None, str | None]
    start: tuple[str | None, str | None]
    end: tuple[str | None, str | None]


class Spoken(NamedTuple):
    """A statement whose speaker is named by no name: its row's place and values."""

    id: str
    document: str
    start: int
    end: int
    page: int | None
    words: str
    form: str
    speaker_text: str
    reason: str
    on_behalf_of: tuple[str, ...]
    date: tuple[str, date | None, date | None] | None
    """As written, and its first and last day."""


_OWN = {
    "Person": ("''", "''", "NULL", "NULL", "NULL"),
    "Organization": ("classification", "parent_id", "area_id", "founding_date_latest", "dissolution_date_earliest"),
    "Post": ("''", "organization_id", "area_id", "NULL", "NULL"),
    "Area": ("area_type", "''", "within_id", "NULL", "NULL"),
}
"""Columns of a class: kind, body, areas, the first and the last day on which it is known to have been there."""


def identities(ledger: Ledger, cls: str) -> Iterator[Named]:
    """Every open row of people, bodies, posts or areas, in order of id."""
    query = f"""SELECT id, document, origin, recorded, name, other_names, identifiers, {", ".join(_OWN[cls])}
        FROM "{cls.lower()}" WHERE retracted IS NULL ORDER BY id, record"""
    for id_, document, origin, recorded, name, others, codes, kind, organization, areas, begun, ended in ledger.connection.execute(
        query
    ):
        yield Named(
            id_, document, origin.startswith("register:"), recorded, name, _list(others), _list(codes), kind or "", organization or "",
            _list(areas), begun, ended,
        )  # fmt: skip


def roles(ledger: Ledger) -> Iterator[Role]:
    """Every open membership; then the bodies for which people speak, once a document."""
    query = """SELECT person_id, document, role, organization_id, post_id, on_behalf_of_id, attested_earliest, attested_latest,
        start_date_earliest, start_date_latest, end_date_earliest, end_date_latest
        FROM membership WHERE retracted IS NULL ORDER BY id, record"""
    for person, document, role, body, post, bodies, *days in ledger.connection.execute(query):
        yield Role(
            person,
            document,
            role or "",
            body or "",
            post or "",
            _list(bodies),
            (days[0], days[1]),
            (days[2], days[3]),
            (days[4], days[5]),
        )
    query = """SELECT DISTINCT speaker_id, document, role, on_behalf_of_id FROM statement
        WHERE retracted IS NULL AND speaker_id LIKE 'person/%' AND (on_behalf_of_id IS NOT NULL OR role IS NOT NULL)
        ORDER BY speaker_id, document, role, on_behalf_of_id"""
    nothing = (None, None)
    for speakers, document, role, bodies in ledger.connection.execute(query):
        if LIST_SEPARATOR not in speakers:  # of a joint statement nobody can say who speaks for which body
            yield Role(speakers, document, role or "", "", "", _list(bodies), nothing, nothing, nothing)


def members(ledger: Ledger, body: str) -> set[str]:
    """The people of the open memberships in a body."""
    query = "SELECT DISTINCT person_id FROM membership WHERE retracted IS NULL AND organization_id = ?"
    return {person for found in ledger.connection.execute(query, (body,)) for person in _list(found[0])}


def unnamed(ledger: Ledger, but: str) -> Iterator[Spoken]:
    """Statements with a speaker in words and no identity of one, nor candidates; without the rows of one origin."""
    query = """SELECT id, document, span_start, span_end, page, words, form, speaker_text, reason, on_behalf_of_id,
        date, date_earliest, date_latest
        FROM statement WHERE retracted IS NULL AND speaker_id IS NULL AND candidate_id IS NULL AND speaker_text IS NOT NULL
        AND words IS NOT NULL AND span_end > 0 AND origin <> ? ORDER BY id, record"""
    for row in ledger.connection.execute(query, (but,)):
        reason, bodies, text, earliest, latest = row[8:]
        said = (text, _day(earliest), _day(latest)) if text else None
        yield Spoken._make((*row[:8], reason or "", _list(bodies), said))


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def days(ledger: Ledger) -> dict[str, tuple[str | None, str | None]]:
    """Document → the first and last day on which it can have been published, as narrow as any source has it."""
    found: dict[str, tuple[str | None, str | None]] = {}
    query = "SELECT id, max(published_earliest), min(published_latest) FROM document WHERE retracted IS NULL GROUP BY id"
    for document, earliest, latest in ledger.connection.execute(query):
        found[document] = (earliest, latest)
    return found


def _list(joined: str | None) -> tuple[str, ...]:
    return tuple(joined.split(LIST_SEPARATOR)) if joined else ()
