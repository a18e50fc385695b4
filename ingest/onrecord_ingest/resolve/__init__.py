"""Identities of documents to identities of registers and of each other: judgements by rule, none of them for ever."""

from onrecord_ingest.resolve.stage import resolve

__all__ = ["resolve"]
