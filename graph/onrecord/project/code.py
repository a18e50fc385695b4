"""Which code projects: its digest stands in the mark of every projection, so that one which another release made is made afresh.

It is taken of the program text itself: no number that somebody must remember to raise. A changed comment costs one build too many.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from onrecord.data import folder

_PACKAGE = Path(__file__).parents[1]
_PARTS = ("*.py", "ledger/*.py", "project/*.py", "stores/*.py", "push/*.py", "export/neo4j_admin.py")
"""All that a build, a push or an export for neo4j-admin runs; a test holds it against what they import."""


@cache
def digest() -> str:
    """Digest of the projecting code, and of the schema's files, from which names and statements of the engines come."""
    files = [*modules(), *(path for path in sorted(folder("schema").rglob("*")) if path.suffix in (".yaml", ".cypher"))]
    found = hashlib.sha256()
    for path in files:
        found.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:20]


def modules() -> list[Path]:
    """The files of the projecting code."""
    return [path for part in _PARTS for path in sorted(_PACKAGE.glob(part))]
