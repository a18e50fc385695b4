"""The records that pass between the stages: a document, and what it says about one thing."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.dates import PartialDate
from onrecord.errors import RecordError

Scalar = str | int | float | bool | PartialDate
Value = Scalar | Sequence[str]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of a document's text, end exclusive; ``cell`` names the place in a table (``sheet!B7``, ``row 12, la_name``)."""

    start: int
    end: int
    page: int | None = None
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A source as it was read. The text never changes afterwards, so that a span means something for ever.

    ``digest`` is the SHA-256 of the text in UTF-8. A document whose text is not held (a register's source that has not been
    ingested) carries the digest alone; one known only by its address or title carries neither.
    """

    kind: str
    name: str
    text: str | None = None
    digest: str = ""
    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    published: PartialDate | None = None
    published_why: str = ""
    pages: tuple[int, ...] = ()
    """Offset at which each page's text begins; empty where the source has no pages."""

    def __post_init__(self) -> None:
        if self.text is not None:
            object.__setattr__(self, "digest", hashlib.sha256(self.text.encode()).hexdigest())

    @property
    def id(self) -> str:
        """``document/`` and the digest of the text, else of what is known of the source."""
        key = self.digest or hashlib.sha256("\n".join((self.publisher, self.title, self.url)).encode()).hexdigest()
        return f"document/{key[:20]}"

    def page_at(self, offset: int) -> int | None:
        """Page (from 1) on which the character stands."""
        from bisect import bisect_right

        return bisect_right(self.pages, offset) if self.pages else None


@dataclass(frozen=True, slots=True)
class Record:
    """What one document says about one thing: a row of the ledger.

    ``id`` is of the form ``root-class/key`` (``event/revisit-2021``); ``document`` is the id of the document that says it.
    ``values`` holds the class's properties and edges: text, numbers, truth values, PartialDate, ids of other things (one or
    a list of them).
    ``places`` gives a property a place of its own, where it differs from the record's.
    """

    cls: str
    id: str
    document: str
    values: Mapping[str, Value]
    span: Span | None = None
    method: str = ""
    confidence: float = 1.0
    places: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A part of a source that was not taken in: what, where, and what to do."""

    what: str
    where: str
    do: str = ""

    @classmethod
    def of(cls, error: RecordError) -> Refusal:
        """The refusal that an error of one record becomes."""
        return cls(error.what, error.where, error.do)


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that came out of one source file.

    ``origin`` names what is replaced when the file is read again: ``news:document/…``, ``register:worcestershire-send/x.yaml``.
    Open rows of that origin which are no longer among the records are closed.
    """

    origin: str
    documents: Sequence[Document] = ()
    records: Sequence[Record] = ()
    refusals: Sequence[Refusal] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    """What the kind of source counts, what it left out among it: ``statements whose speaker is not known: 12``."""
