"""Names and codes inside Popolo items."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_KIND_OF_SEAT = re.compile(r"\s+(?:Co|Boro|Burgh) Const$")
_GSS = re.compile(r"westminster-constituency:([ensw]\d{8})$")


def english(names: str | Mapping[str, str]) -> str:
    """The English name; a plain name as it is."""
    name = names if isinstance(names, str) else names.get("lang:en") or next(iter(names.values()), "")
    return " ".join(name.split())


def constituency_name(printed: str) -> str:
    """The name without the mapping agency's kind of seat (``Redhill Co Const``)."""
    return _KIND_OF_SEAT.sub("", printed)


def gss_of(identifiers: Sequence[Mapping[str, str]]) -> str:
    """GSS code of a constituency, from the identifier ``…westminster-constituency:e14000927``; empty where none is."""
    found = (_GSS.search(entry.get("identifier", "")) for entry in identifiers)
    return next((match[1].upper() for match in found if match), "")
