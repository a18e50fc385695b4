"""Where the data folders stand: in a wheel inside the package, in a checkout beside the code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parent
_CHECKOUT = {"schema": "schema", "queries": "queries", "registers": "ingest/registers"}


def folder(name: str) -> Path:
    """Folder of the bundled data: ``schema``, ``queries`` or ``registers``."""
    bundled = _PACKAGE / "data" / name
    return bundled if bundled.is_dir() else _PACKAGE.parents[1] / _CHECKOUT[name]


def yaml(text: str) -> Any:
    """A document of YAML in plain values, by the fast reader where it was built; raises yaml.YAMLError."""
    import yaml as reader

    fast = getattr(reader, "CSafeLoader", reader.SafeLoader)
    return reader.load(text, fast)
