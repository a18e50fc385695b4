"""Statements as JSON objects, one a document: the rows of ``onrecord extract --jsonl``."""

from __future__ import annotations

from typing import Any

from onrecord_ingest.quotations.engine import attribute
from onrecord_ingest.quotations.statement import Statement
from onrecord_ingest.subjects import subjects_of

_LONGEST = 4000
"""Characters of a statement in which subjects are looked for."""


def document_row(identifier: str, text: str) -> dict[str, Any]:
    """``{"id": …, "statements": […]}`` of one text."""
    return {"id": identifier, "statements": [_statement_row(text, s) for s in attribute(text)]}


def _statement_row(text: str, statement: Statement) -> dict[str, Any]:
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
        "perhaps_for": list(statement.perhaps_for),
        "behalf_reason": statement.behalf_reason,
        "behalf_confidence": statement.behalf_confidence,
        "responds_to": statement.responds_to.text if statement.responds_to else None,
        "topics": subjects_of(text[statement.start : statement.end][:_LONGEST]),
        "confidence": statement.confidence,
        "reason": statement.reason,
        "rule": statement.rule,
    }
