"""Who said what: statements of a text with their speakers, as a pure function of the text."""

from onrecord_ingest.quotations.engine import attribute
from onrecord_ingest.quotations.statement import Role, Span, Statement

__all__ = ["Role", "Span", "Statement", "attribute"]
