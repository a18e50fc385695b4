"""JSON with places: the members of an object and the items of an array, each with its characters in the text.

Only the outer level is walked here; each item is read by the standard library's decoder, which is told to refuse what
JSON does not allow (a key twice, NaN).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from onrecord.errors import SourceError
from onrecord.model import Span

_SPACE = re.compile(r"[ \t\n\r]*")


def array(text: str, name: str, at: int | None = None) -> Iterator[tuple[dict[str, Any], Span]]:
    """Each object of the array that begins at ``at``, or is the whole text; raises SourceError for anything else."""
    place = _open(text, name, at or 0, "[")
    while text[place : place + 1] != "]":
        item, end = _value(text, name, place)
        if not isinstance(item, dict):
            raise SourceError("an item of the list is not an object", where=f"{name}, character {place}", do=_DO)
        yield item, Span(place, end)
        place = _after(text, name, end, "]")
    if at is None:
        _end(text, name, place + 1)


def members(text: str, name: str) -> dict[str, int]:
    """Where the value of each member of the text's outer object begins; raises SourceError unless it is one object."""
    found: dict[str, int] = {}
    at = _open(text, name, 0, "{")
    while text[at : at + 1] != "}":
        key, at = _value(text, name, at)
        at = _open(text, name, at, ":")
        if not isinstance(key, str) or key in found:
            raise SourceError(f"key {key!r} is no text, or stands twice", where=f"{name}, character {at}", do=_DO)
        found[key] = at
        at = _after(text, name, _value(text, name, at)[1], "}")
    _end(text, name, at + 1)
    return found


def check_fields(item: dict[str, Any], used: tuple[str, ...], ignored: tuple[str, ...]) -> list[str]:
    """What is wrong with an object's keys: those not declared, and used ones that are missing."""
    return [f"field '{key}' is not known" for key in item if key not in used and key not in ignored] + [
        f"field '{key}' is missing" for key in used if key not in item
    ]


_DO = "fetch the file again, or check its kind"


def _value(text: str, name: str, at: int) -> tuple[Any, int]:
    try:
        value, end = _DECODER.raw_decode(text, at)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"not JSON: {error}", where=f"{name}, character {at}", do=_DO) from error
    return value, end


def _open(text: str, name: str, at: int, sign: str) -> int:
    at = _skip(text, at)
    if text[at : at + 1] != sign:
        raise SourceError(f"'{sign}' expected", where=f"{name}, character {at}", do=_DO)
    return _skip(text, at + 1)


def _after(text: str, name: str, at: int, close: str) -> int:
    """Go past a comma to the next item, or to the closing sign."""
    at = _skip(text, at)
    if text[at : at + 1] == close:
        return at
    at = _open(text, name, at, ",")
    if text[at : at + 1] == close:
        raise SourceError("a comma before the end", where=f"{name}, character {at}", do=_DO)
    return at


def _end(text: str, name: str, at: int) -> None:
    if text[at:].strip():
        raise SourceError("text after the end", where=f"{name}, character {at}", do=_DO)


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _constant(sign: str) -> Any:
    raise ValueError(f"{sign} is no JSON number")


_DECODER = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_constant)
