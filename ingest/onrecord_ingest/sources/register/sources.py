"""The documents of a register, and where in them each record stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.dates import PartialDate
from onrecord.errors import RecordError
from onrecord.model import Document, Span
from onrecord_ingest.sources.register.entries import Entry, Raw

FIELDS = ("kind", "title", "digest", "publisher", "author", "url", "published", "published_why")
PLACE = ("document", "span", "page", "cell", "says", "places")


@dataclass(frozen=True, slots=True)
class Source:
    """One document's word for a record: where it stands there, and what of the record that document says (None: all).

    ``says`` maps names to values as written; a value None is that of the entry.
    """

    document: Document
    span: Span | None
    places: Mapping[str, Span]
    says: Mapping[str, Raw | None] | None


def document(entry: Entry) -> Document:
    """A document entry; raises RecordError for unknown fields, a kind left out, a digest that is none, a wrong date."""
    for name, value in entry.fields.items():
        if name not in FIELDS or not isinstance(value, str):
            raise RecordError(
                f"'{name}' is no field of a document", where=entry.where(name), do=f"use {', '.join(FIELDS)}, each one text"
            )
    fields = {name: str(value) for name, value in entry.fields.items()}
    kind, published = fields.pop("kind", ""), fields.pop("published", "")
    if not kind:
        raise RecordError("a document without 'kind'", where=entry.where(), do="say which kind of source it is: news, report")
    digest = fields.get("digest", "")
    if digest and not re.fullmatch("[0-9a-f]{64}", digest):
        raise RecordError("not a SHA-256", where=entry.where("digest"), do="write 64 hexadecimal digits, or leave it out")
    return Document(
        kind=kind,
        name=entry.key,
        digest=digest,
        title=fields.get("title", ""),
        publisher=fields.get("publisher", ""),
        author=fields.get("author", ""),
        url=fields.get("url", ""),
        published=day(published, entry.where("published")) if published else None,
        published_why=fields.get("published_why", ""),
    )


def day(text: str, where: str) -> PartialDate:
    """A date with its line in the error."""
    try:
        return PartialDate.parse(text)
    except RecordError as error:
        raise RecordError(error.what, where=where, do=error.do) from error


def sources(entry: Entry, documents: Mapping[str, Document]) -> list[Source]:
    """The sources of a record entry; raises RecordError where there is none, or one cannot be understood."""
    raw = entry.fields.get("source", [])
    listed = raw if isinstance(raw, list) else [raw]
    if not listed:
        raise RecordError("no source", where=entry.where(), do="add source: {document: …, span: [start, end]}")
    places = entry.fields.get("places")
    if places is not None and len(listed) > 1:
        raise RecordError("places in which of the sources?", where=entry.where("places"), do="put 'places' inside the source")
    return [_source(one, places, documents, entry.where("source")) for one in listed]


def _source(raw: Raw, places: Raw | None, documents: Mapping[str, Document], where: str) -> Source:
    if not isinstance(raw, dict) or not raw.keys() <= set(PLACE):
        raise RecordError("not a source", where=where, do=f"write a mapping of {', '.join(PLACE)}")
    key = str(raw.get("document", ""))
    if key not in documents:
        raise RecordError(f"the document '{key}' is unknown", where=where, do="add it under 'documents', or mend the key")
    page = _number(raw["page"], where) if "page" in raw else None
    cell = str(raw.get("cell", ""))
    span = _span(raw["span"], where, page, cell) if "span" in raw else None
    if span is None and (page or cell):
        span = Span(0, 0, page, cell)
    own = raw.get("places", places) or {}
    if not isinstance(own, dict):
        raise RecordError("'places' is no mapping", where=where, do="write places: {name: [start, end]}")
    spans = {name: _span(value, where) for name, value in own.items()}
    if not documents[key].digest and ("span" in raw or spans):
        raise RecordError(f"a span in '{key}', whose text is unknown", where=where, do="add its digest, or leave out the span")
    return Source(documents[key], span, spans, _says(raw["says"], where) if "says" in raw else None)


def _says(raw: Raw, where: str) -> Mapping[str, Raw | None]:
    if isinstance(raw, dict):
        return raw
    if not isinstance(raw, list) or not all(isinstance(name, str) for name in raw):
        raise RecordError("'says' is no list of names", where=where, do="write says: [name, …], or a mapping to what it says")
    return {str(name): None for name in raw}


def _span(raw: Raw, where: str, page: int | None = None, cell: str = "") -> Span:
    if not isinstance(raw, list) or len(raw) != 2:
        raise RecordError(f"{raw!r} is no span", where=where, do="write [start, end]")
    return Span(_number(raw[0], where), _number(raw[1], where), page, cell)


def _number(raw: Raw, where: str) -> int:
    if not isinstance(raw, str) or not raw.isdecimal():
        raise RecordError(f"{raw!r} is no whole number", where=where, do="write digits alone")
    return int(raw)
