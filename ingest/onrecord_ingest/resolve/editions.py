"""A post that vanishes from a later edition of the same source is closed between the two editions, not left open.

The later edition says so by its silence: it lists everybody in such posts, and no longer this one. So the record that closes
the post stands in the later document, without a place. Editions may be taken in in any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from onrecord import ids
from onrecord.dates import PartialDate
from onrecord.ledger import Ledger, read
from onrecord.model import Extraction, Record, Value

KINDS = ("modern-gov", "mp-lookup")
"""Kinds of source that list everybody in their posts at each edition."""

METHOD = "vanished"


@dataclass(frozen=True, slots=True)
class _Edition:
    """One edition: its document, its day, and who is in which post."""

    document: str
    day: date
    posts: Mapping[tuple[str, ...], Mapping[str, Value]]


def with_closings(extraction: Extraction, ledger: Ledger) -> Extraction:
    """The extraction of an edition, with the posts closed that vanish in it, or that vanish from it in the next edition."""
    document = extraction.documents[0] if extraction.documents else None
    day = document.published.latest if document and document.published and document.published.exact else None
    if document is None or day is None or document.kind not in KINDS:
        return extraction
    this = _Edition(document.id, day, _posts(_said(record) for record in extraction.records))
    others = sorted(_editions(ledger, document.kind, document.publisher), key=lambda edition: edition.day)
    before = [edition for edition in others if edition.day < this.day]
    after = [edition for edition in others if edition.day > this.day]
    closings = [*_closings(before[-1], this)] if before else []
    closings += _closings(this, after[0]) if after else []
    return replace(extraction, records=[*extraction.records, *closings])


def _closings(earlier: _Edition, later: _Edition) -> Iterator[Record]:
    for key, values in earlier.posts.items():
        if key not in later.posts:
            identifier = ids.of_parts("Membership", later.document, METHOD, *key)
            end = PartialDate.between(earlier.day, later.day)
            yield Record("Membership", identifier, later.document, {**values, "end_date": end}, method=METHOD)


def _said(record: Record) -> Mapping[str, Any]:
    return record.values if record.cls == "Membership" and "attested" in record.values else {}


def _posts(memberships: Iterable[Mapping[str, Any]]) -> dict[tuple[str, ...], dict[str, Value]]:
    """Who (person) is in what (post, else role and body): the key, and the values that say so."""
    found: dict[tuple[str, ...], dict[str, Value]] = {}
    for values in memberships:
        if values:
            kept = {name: values[name] for name in ("person", "post", "organization", "role") if values.get(name)}
            found[tuple(str(kept.get(name, "")) for name in ("person", "post", "organization", "role"))] = kept
    return found


def _editions(ledger: Ledger, kind: str, publisher: str) -> Iterator[_Edition]:
    classes = ledger.schema.classes
    documents = {
        row["id"]: row["published_latest"]
        for row in read.rows(ledger, classes["Document"]).to_pylist()
        if row["document_kind"] == kind and (row["publisher"] or "") == publisher
        if row["published_latest"] and row["published_earliest"] == row["published_latest"]
    }
    memberships: dict[str, list[Mapping[str, Any]]] = {document: [] for document in documents}
    for row in read.rows(ledger, classes["Membership"]).to_pylist() if documents else ():
        if row["document"] in memberships and row["attested"]:
            edges = {name: (row[f"{name}_id"] or [""])[0] for name in ("person", "post", "organization")}
            memberships[row["document"]].append({**edges, "role": row["role"]})
    for document, day in documents.items():
        yield _Edition(document, day, _posts(memberships[document]))
