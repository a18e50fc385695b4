"""A full disk, of which each engine tells in words of its own, as one clear error."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onrecord.errors import StoreError

_WORDS = ("no space left on device", "disk is full", "disk quota exceeded")


@contextmanager
def room_for(what: str, where: Path) -> Iterator[None]:
    """Do what writes; raises StoreError where the disk has no room for it, other errors as they are."""
    try:
        yield
    except Exception as error:
        if not is_full(error):
            raise
        raise StoreError(f"the disk has no room for {what}", where=str(where), do="free some, then do it again") from error


def is_full(error: BaseException) -> bool:
    """Whether an error, of whichever engine, tells of a full disk."""
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return True
    return any(words in str(error).lower() for words in _WORDS)
