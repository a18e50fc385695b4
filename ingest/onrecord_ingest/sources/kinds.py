"""The kinds of source, and which of them a file is.

The package of a kind has two functions: ``recognises(path, head)``, which looks at the name and the first bytes only, and
``extract(path)``, which gives an Extraction or raises SourceError. Its module is imported when a file may be of its kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from onrecord.errors import SourceError, UsageError
from onrecord.model import Extraction

KINDS = (
    "mp_lookup",
    "popolo",
    "hansard",
    "modern_gov",
    "local_authorities",
    "ofsted_lookup",
    "nhs_bodies",
    "dfe_ehcp",
    "send_tribunal",
    "ofsted_outcomes",
    "ofsted_report",
    "news",
)
"""In the order in which they are tried; the more particular before the more general."""
REGISTER = "register"
"""The kind whose files are read together, a folder at a time, since they share documents and ids: no package of the protocol."""
HEAD = 4096
"""Bytes of a file that are looked at to tell its kind."""


class Kind(Protocol):
    """What the package of a kind gives."""

    def recognises(self, path: Path, head: bytes) -> bool:
        """Whether the file is of this kind."""

    def extract(self, path: Path) -> Extraction:
        """All that the file says."""


def kind(name: str) -> Kind:
    """The package of a kind, also under a name with hyphens."""
    module = name.replace("-", "_")
    if module not in KINDS:
        raise UsageError(f"no source kind '{name}'", do=f"use one of {', '.join((*KINDS, REGISTER))}")
    return cast(Kind, import_module(f"onrecord_ingest.sources.{module}"))


def recognise(path: Path) -> str:
    """Name of the kind of a file; raises SourceError where it is of none."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError as error:
        raise SourceError(f"cannot be read: {error.strerror}", where=str(path), do="mend its name or its rights") from error
    for name in KINDS:
        if kind(name).recognises(path, head):
            return name
    raise SourceError("of no kind that is known", where=str(path), do=f"name its kind with --kind: {', '.join((*KINDS, REGISTER))}")


def extract(path: Path, name: str | None = None) -> Extraction:
    """All that one file says; its kind is recognised where it is not named."""
    return kind(name or recognise(path)).extract(path)


def files(paths: Sequence[Path]) -> Iterator[Path]:
    """The files that are named, and those in the folders that are named, in order; hidden ones are left out."""
    for path in paths:
        if path.is_dir():
            below = (p for p in path.rglob("*") if p.is_file())
            yield from sorted(p for p in below if not any(part.startswith(".") for part in p.relative_to(path).parts))
        elif path.is_file():
            yield path
        else:
            raise SourceError("no such file or folder", where=str(path), do="mend the path")
