"""Where the data folders stand: in a wheel inside the package, in a checkout beside the code."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_CHECKOUT = {"schema": "schema", "queries": "queries", "registers": "ingest/registers"}


def folder(name: str) -> Path:
    """Folder of the bundled data: ``schema``, ``queries`` or ``registers``."""
    bundled = _PACKAGE / "data" / name
    return bundled if bundled.is_dir() else _PACKAGE.parents[1] / _CHECKOUT[name]
