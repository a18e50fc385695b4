"""Files that a register had and has no longer."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from onrecord.model import Refusal
from onrecord_ingest.sources.register.entries import name_of

ORIGIN = "register:"


def gone(folders: Iterable[Path], origins: Collection[str]) -> tuple[list[str], list[Refusal]]:
    """Which of the origins that stand are of files that these whole folders no longer hold.

    A register is known by its folder's name, and two may bear the same. So where none of a folder's files was seen before,
    nothing is taken for gone, and what stands is reported.
    """
    there: dict[str, set[str]] = {}
    for folder in folders:
        there.setdefault(f"{ORIGIN}{folder.name}/", set()).update(ORIGIN + name_of(p) for p in folder.iterdir() if p.is_file())
    missing: list[str] = []
    refusals: list[Refusal] = []
    for beginning, files in there.items():
        before = {origin for origin in origins if origin.startswith(beginning)}
        if before & files:
            missing += sorted(before - files)
        elif before:
            names = ", ".join(sorted(origin.removeprefix(beginning) for origin in before))
            name = beginning.removeprefix(ORIGIN).rstrip("/")
            refusals.append(
                Refusal(
                    f"another register of this name stands, or this one had its files renamed: {names}",
                    name,
                    "rename a folder if they are two; if they are one, write 'documents: {}' into a file named as one of those",
                )
            )
    return missing, refusals
