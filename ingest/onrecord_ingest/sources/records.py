"""The records of one document of a register or table, gathered while its rows are gone through.

An identity that many rows name (a party, a region) is one record a document, at its first place; what a row testifies is a
record of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from onrecord import ids
from onrecord.model import Extraction, Record, Span, Value
from onrecord_ingest.sources.reading import Reading

Row = TypeVar("Row")


class Records:
    """What one document says, in the order in which it says it."""

    def __init__(self, document: str, method: str) -> None:
        self.document, self._method = document, method
        self._found: dict[tuple[str, str], Record] = {}

    def identity(self, identifier: str, cls: str, span: Span, places: Mapping[str, Span] | None = None, **values: Value | None) -> str:
        """Add what the document says of a thing, empty values left out; gives its id back. The same said again is not added."""
        said = _stated(values)
        record = Record(cls, identifier, self.document, said, span, self._method, places=_of(places, said))
        self._found.setdefault((identifier, repr(sorted(said.items(), key=lambda pair: pair[0]))), record)
        return identifier

    def testimony(self, cls: str, span: Span, places: Mapping[str, Span] | None = None, **values: Value | None) -> str:
        """Add what a row testifies (a membership, an observation), its id made from the place and what it is of."""
        said = _stated(values)
        of = [value for value in said.values() if isinstance(value, str) and "/" in value]
        identifier = ids.of_parts(cls, self.document, cls, span.start, span.end, *of)
        return self.identity(identifier, cls, span, places, **said)

    def extraction(self, reading: Reading[Row]) -> Extraction:
        """All of it, with what the reader refused and left out."""
        document = reading.document
        return Extraction(
            origin=f"{document.kind}:{document.id}",
            documents=(document,),
            records=tuple(self._found.values()),
            refusals=reading.refusals,
            counts={reason: count for reason, count in reading.counts.items() if count},
        )


def _stated(values: Mapping[str, Value | None]) -> dict[str, Value]:
    return {name: value for name, value in values.items() if value is not None and value not in ("", [])}


def _of(places: Mapping[str, Span] | None, said: Mapping[str, Value]) -> dict[str, Span]:
    return {name: span for name, span in (places or {}).items() if name in said}
