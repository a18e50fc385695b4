"""A workspace is a folder: the ledger, and the projections that readers open.

onrecord.sqlite          the ledger
projections/0007/        graph.lbdb, dataset/, words.sqlite, state.json
projections/current      the number of the folder that readers open, replaced atomically
projections/views/DAY/   the same, of what was true or known on a day
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.errors import NotFound, StoreError, UsageError

if TYPE_CHECKING:
    from onrecord.ledger import Ledger

LEDGER = "onrecord.sqlite"
GRAPH, DATASET, WORDS, STATE = "graph.lbdb", "dataset", "words.sqlite", "state.json"
"""Parts of a projection's folder."""
CURRENT = "current"
"""The file with the number of the folder that readers open."""
VARIABLE = "ONRECORD_WORKSPACE"


@dataclass(frozen=True, slots=True)
class Workspace:
    """The folder and its parts."""

    folder: Path

    @classmethod
    def find(cls, named: Path | None = None) -> Workspace:
        """The named folder, else the one that ONRECORD_WORKSPACE names, else the current one or its nearest parent that is one."""
        if chosen := named or (Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None):
            if not (chosen / LEDGER).is_file():
                raise UsageError("not a workspace", where=str(chosen), do=f"make one with 'onrecord init {chosen}'")
            return cls(chosen)
        here = Path.cwd()
        for folder in (here, *here.parents):
            if (folder / LEDGER).is_file():
                return cls(folder)
        raise UsageError(
            "no workspace here or above", where=str(here), do=f"run 'onrecord init', or name one with --workspace or {VARIABLE}"
        )

    @classmethod
    def make(cls, folder: Path) -> Workspace:
        """An empty workspace in a folder, made if need be."""
        from onrecord.ledger import Ledger
        from onrecord.schema import load

        folder.mkdir(parents=True, exist_ok=True)
        Ledger.create(folder / LEDGER, load()).close()
        return cls(folder)

    def ledger(self, *, read_only: bool = False) -> Ledger:
        """Open the ledger."""
        from onrecord.ledger import Ledger
        from onrecord.schema import load

        return Ledger.open(self.folder / LEDGER, load(), read_only=read_only)

    @property
    def projections(self) -> Path:
        """The folder of projections."""
        return self.folder / "projections"

    def current(self) -> Path:
        """The projection that readers open; raises NotFound before the first build."""
        return current(self.projections)


def current(place: Path) -> Path:
    """The projection that readers open of those in a folder; raises NotFound where none has been built there."""
    try:
        folder = place / (place / CURRENT).read_text("ascii").strip()
    except FileNotFoundError:
        raise NotFound("nothing has been built yet", where=str(place.parent), do="run 'onrecord build'") from None
    if not folder.is_dir():
        raise StoreError("the current projection is gone", where=str(folder), do="run 'onrecord build --whole'")
    return folder
