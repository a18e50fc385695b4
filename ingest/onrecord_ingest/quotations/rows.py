"""Statements as JSON objects, one a document: the rows of ``onrecord extract --jsonl``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from onrecord_ingest.quotations.engine import attribute
from onrecord_ingest.quotations.statement import Statement


def document_row(identifier: str, text: str) -> dict[str, Any]:
    """``{"id": …, "statements": […]}`` of one text."""
    return {"id": identifier, "statements": [statement_row(s) for s in attribute(text)]}


def statement_row(statement: Statement) -> dict[str, Any]:
    """One statement as JSON values; offsets are characters, end exclusive."""
    speaker = statement.speaker
    return {
        "start": statement.start,
        "end": statement.end,
        "form": statement.form,
        "cue": statement.cue.text if statement.cue else None,
        "speaker": {"start": speaker.start, "end": speaker.end, "text": speaker.text} if speaker else None,
        "resolved": statement.resolved,
        "candidates": list(statement.candidates),
        "on_behalf_of": list(statement.on_behalf_of),
        "topics": [],
        "confidence": statement.confidence,
        "reason": statement.reason,
        "rule": statement.rule,
    }


def rows(documents: Mapping[str, str]) -> Sequence[dict[str, Any]]:
    """The rows of several texts by identifier."""
    return [document_row(identifier, text) for identifier, text in documents.items()]
