"""Records against the schema: what fails is told with its reason, the rest goes on.

Years need no check here: a PartialDate holds days of the years 1 to 9999 or does not come to be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.model import Document, Extraction, Record, Refusal
from onrecord.schema import Schema
from onrecord_ingest.validate import record as alone
from onrecord_ingest.validate import references
from onrecord_ingest.validate.references import Fault, Known
from onrecord_ingest.validate.rules import required, rules_of

__all__ = ["Fault", "Known", "check", "inspect", "required"]


def check(extraction: Extraction, schema: Schema, known: Known) -> Extraction:
    """The extraction without the records that break the schema; each of those is a Refusal naming origin, record and place."""
    faults = inspect(extraction.records, extraction.documents, schema, known)
    if not faults:
        return extraction
    refused = {fault.index for fault in faults}
    return replace(
        extraction,
        records=[r for i, r in enumerate(extraction.records) if i not in refused],
        refusals=[*extraction.refusals, *(_refusal(f, extraction) for f in faults)],
    )


def inspect(records: Sequence[Record], documents: Sequence[Document], schema: Schema, known: Known) -> list[Fault]:
    """All that is wrong: with each record alone, then with what it refers to, also where that is refused here."""
    rules = rules_of(schema)
    texts = {d.id: d.text for d in documents}
    found = [Fault(i, what, do) for i, r in enumerate(records) for what, do in alone.faults(r, rules, texts.get(r.document))]
    return found + references.faults(records, rules, set(texts), known, {f.index for f in found})


def _refusal(fault: Fault, extraction: Extraction) -> Refusal:
    record = extraction.records[fault.index]
    place = ""
    if record.span:
        place = f", {record.span.cell}" if record.span.cell else f", characters {record.span.start}–{record.span.end}"
    return Refusal(fault.what, f"{extraction.origin}, {record.cls} {record.id} in {record.document}{place}", fault.do)
