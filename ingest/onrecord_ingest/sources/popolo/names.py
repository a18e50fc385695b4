"""Names and codes inside Popolo items."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

_KIND_OF_SEAT = re.compile(r"\s+(?:Co|Boro|Burgh) Const$")
_GSS = re.compile(r"westminster-constituency:([ensw]\d{8})$")


_TEXTS = ("id", "person_id", "organization_id", "on_behalf_of_id", "area_id", "start_date", "end_date", "role_code")
_NAMES = ("name", "role", "type")


def wrong_types(item: Mapping[str, Any]) -> list[str]:
    """What in an item is of another type than Popolo gives it."""
    wrong = [f"'{key}' is no text" for key in _TEXTS if not isinstance(item.get(key, ""), str)]
    wrong += [f"'{key}' is no name" for key in _NAMES if not _is_name(item.get(key, "-"))]
    counts = item.get("seat_counts", {})
    if not isinstance(counts, dict) or not all(isinstance(each, str) and each.isdecimal() for each in counts.values()):
        wrong.append("'seat_counts' are no numbers")
    listed = item.get("identifiers", [])
    if not isinstance(listed, list) or not all(isinstance(each, dict) and _is_texts(each) for each in listed):
        wrong.append("'identifiers' are no list of identifiers")
    return wrong


def _is_name(value: object) -> bool:
    return bool(value) and (isinstance(value, str) or (isinstance(value, dict) and _is_texts(value)))


def _is_texts(value: Mapping[str, object]) -> bool:
    return all(isinstance(each, str) for each in value.values())


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
