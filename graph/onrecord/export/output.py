"""Where an export goes: a file, whole or not at all, or standard output."""

from __future__ import annotations

import sys
from pathlib import Path

from onrecord.errors import UsageError
from onrecord.room import room_for

STANDARD = Path("-")
"""The name that stands for standard output."""


def put(content: bytes, out: Path) -> None:
    """Write to a file, whole or not at all, or to standard output.

    Raises StoreError where the disk is full, UsageError where the file cannot be written otherwise, or where what is no text
    would go to a terminal.
    """
    if out == STANDARD:
        if sys.stdout.isatty() and b"\0" in content:
            raise UsageError("this format is no text, and standard output is a terminal", do="name a file, or send it on with | or >")
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    part = out.with_name(f".{out.name}.part")
    try:
        with room_for("the file", out):
            part.write_bytes(content)
            part.replace(out)
    except OSError as error:
        raise UsageError(error.strerror or str(error), where=str(out), do="name a file in a folder you can write to") from error
    finally:
        part.unlink(missing_ok=True)
