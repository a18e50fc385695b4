"""Registers: curated facts in YAML, a folder of files, each fact with the document that says it and the place in it."""

from onrecord_ingest.sources.register.gone import gone
from onrecord_ingest.sources.register.read import read, read_files, recognises

__all__ = ["gone", "read", "read_files", "recognises"]
