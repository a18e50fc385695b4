"""The release's guidance: which years it says that each file of it holds."""

from __future__ import annotations

import re
from pathlib import Path

_FIRST = b"Education, health and care plans"
_EDITION = b"Reporting year"
_YEARS = r"^Filename: {name}\s*\n(?:.*\S.*\n)*?Time period: (\d{{4}}) to (\d{{4}})\s*$"


def is_guidance(head: bytes) -> bool:
    """By its first lines."""
    lines = head.removeprefix(b"\xef\xbb\xbf").lstrip().splitlines()[:3]
    return bool(lines) and lines[0].startswith(_FIRST) and any(_EDITION in line for line in lines)


def stated_years(text: str, name: str) -> tuple[int, int] | None:
    """First and last year of the file of this name; None where the guidance does not say."""
    found = re.search(_YEARS.format(name=re.escape(name)), text.replace("\r\n", "\n"), re.MULTILINE)
    return (int(found[1]), int(found[2])) if found else None


def beside(path: Path) -> list[tuple[int, int]]:
    """What guidance in the file's own folder states of it."""
    texts = (other.read_bytes() for other in sorted(path.parent.glob("*.txt")) if other.is_file())
    found = [stated_years(data.decode("utf-8-sig", "replace"), path.name) for data in texts if is_guidance(data)]
    return [years for years in found if years]
