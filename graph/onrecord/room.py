"""A full disk, of which each engine tells in words of its own, as one clear error."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onrecord.errors import StoreError

_WORDS = (
    *("no space left on device", "disk is full", "disk quota exceeded", "out of disk space"),
    "unsafe memory access",  # of Java, where a file that is mapped into memory cannot grow
)
_LITTLE = 2**20
"""Bytes: an engine that fails where less than this is free has failed for want of it, whatever it says."""


@contextmanager
def room_for(what: str, where: Path) -> Iterator[None]:
    """Do what writes there; raises StoreError where the disk has no room for it, other errors as they are."""
    try:
        yield
    except Exception as error:
        if not _is_full(error, where):
            raise
        raise StoreError(f"the disk has no room for {what}", where=str(where), do="free some, then do it again") from error


def tells_of_it(text: str) -> bool:
    """Whether an engine's or a server's words tell of a full disk."""
    return any(words in text.lower() for words in _WORDS)


def _is_full(error: Exception, where: Path) -> bool:
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return True
    if tells_of_it(str(error)):
        return True
    there = next(each for each in (where.absolute(), *where.absolute().parents) if each.exists())
    return isinstance(error, StoreError) and shutil.disk_usage(there).free < _LITTLE
