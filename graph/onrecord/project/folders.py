"""Folders of projections: built one at a time, and made current in one step, so that readers see the old one or the new one, whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onrecord.errors import StoreError
from onrecord.room import room_for
from onrecord.workspace import CURRENT, Workspace


@contextmanager
def locked(workspace: Workspace) -> Iterator[None]:
    """One build at a time; the lock of a process that died is free."""
    from filelock import FileLock, Timeout

    workspace.projections.mkdir(exist_ok=True)
    try:
        with FileLock(workspace.projections / "building.lock", timeout=600):
            yield
    except Timeout:
        raise StoreError("another build is running", where=str(workspace.folder), do="wait for it to end") from None


@contextmanager
def _thrown_away_unless_whole(new: Path) -> Iterator[None]:
    try:
        with room_for("the projections", new):
            yield
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise


@contextmanager
def new_folder(place: Path) -> Iterator[Path]:
    """A folder of the next number, under the lock; made current when the block ends well, thrown away when it does not."""
    numbers = [int(p.name) for p in place.iterdir() if p.name.isdigit()]
    new = place / f"{max(numbers, default=0) + 1:04d}"
    pointer = place / CURRENT
    before = pointer.read_text("ascii").strip() if pointer.exists() else ""
    with _thrown_away_unless_whole(new):
        new.mkdir()
        yield new
        fresh = place / f"{CURRENT}.new"
        fresh.write_text(new.name, "ascii")
        fresh.replace(pointer)
    for old in place.iterdir():
        # the one before stays for readers that have just looked up its number
        if old.is_dir() and old.name.isdigit() and old.name not in (new.name, before):
            shutil.rmtree(old, ignore_errors=True)
