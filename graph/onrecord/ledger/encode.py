"""A record as a row of its class's table, and the deterministic key that tells rows apart."""

from __future__ import annotations

import json
from datetime import date

from onrecord import ids
from onrecord.dates import PartialDate
from onrecord.ledger.tables import LIST_SEPARATOR, columns, edge_column
from onrecord.model import Document, Record, Span, Value
from onrecord.schema import Class

Cell = str | int | float | None


def document_record(document: Document) -> Record:
    """The row that a document is in the ledger."""
    values: dict[str, Value] = {
        "title": document.title or document.name,
        "document_kind": document.kind,
    }
    optional: dict[str, Value | None] = {
        "publisher": document.publisher,
        "author": document.author,
        "published": document.published,
        "date_note": document.published_why,
        "url": document.url,
        "digest": document.digest,
        "held": document.text is not None,
    }
    return Record("Document", document.id, document.id, values | {k: v for k, v in optional.items() if v}, method="read")


def key(record: Record, origin: str) -> str:
    """Digest of everything the record says, and of whence: an equal row is never added twice."""
    return ids.digest(
        origin,
        record.cls,
        record.id,
        record.document,
        record.span,
        record.method,
        record.confidence,
        json.dumps({k: repr(v) for k, v in record.values.items()}, sort_keys=True),
        sorted(record.places.items()),
    )


def row(record: Record, cls: Class) -> dict[str, Cell]:
    """Column → cell of the class's own columns; lists joined, dates in three columns."""
    cells: dict[str, Cell] = {name: None for name, _ in columns(cls)}
    for name, value in record.values.items():
        if name in cls.edges:
            cells[edge_column(name)] = LIST_SEPARATOR.join([value] if isinstance(value, str) else value)  # type: ignore[arg-type]
        elif isinstance(value, PartialDate):
            cells[name] = value.text
            cells[f"{name}_earliest"] = _iso(value.earliest)
            cells[f"{name}_latest"] = _iso(value.latest)
        elif isinstance(value, bool):
            cells[name] = int(value)
        elif isinstance(value, str | int | float):
            cells[name] = value
        else:
            cells[name] = LIST_SEPARATOR.join(value)
    return cells


def place(span: Span | None) -> tuple[Cell, Cell, Cell, Cell]:
    """Start, end, page and cell of a span; no characters where only a page or a cell is known, nothing where there is none."""
    if span is None:
        return None, None, None, None
    start, end = (span.start, span.end) if span.end else (None, None)
    return start, end, span.page, span.cell or None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
