"""Public identifiers: the shape of each scheme, and one code that goes by two names (or one name by two codes)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.errors import RecordError
from onrecord.model import Refusal

_SHAPES = {
    "GSS": re.compile(r"[EKNSW]\d{8}"),  # ONS: nation, entity in two digits, six digits
    "DfE": re.compile(r"\d{3}"),  # Department for Education, local authority
    "ODS": re.compile(r"[0-9A-Z]{3,6}"),  # NHS Organisation Data Service
    "URN": re.compile(r"\d{5,7}"),  # Ofsted, provider
    "QID": re.compile(r"Q[1-9]\d*"),  # Wikidata
}


RENUMBERED = ("E14", "N05", "N06", "S14", "W07")
"""Constituencies: one whose boundaries move keeps its name and gets another GSS code."""


@dataclass(frozen=True, slots=True)
class CodeName:
    """That a source gives this name to this code, and where."""

    scheme: str
    code: str
    name: str
    where: str


def code(scheme: str, value: str, *, where: str, begins: tuple[str, ...] = ()) -> str:
    """Give the code back; raises RecordError unless it has the shape of its scheme (and one of the beginnings)."""
    value = value.strip()
    if not _SHAPES[scheme].fullmatch(value) or (begins and not value.startswith(begins)):
        wanted = f" beginning with {' or '.join(begins)}" if begins else ""
        raise RecordError(f"'{value}' is not a {scheme} code{wanted}", where=where, do="look it up at its publisher")
    return value


def disagreements(entries: Iterable[CodeName]) -> tuple[Refusal, ...]:
    """Report each code of a scheme that goes by more than one name, and each name that goes by more than one code.

    Names are compared without regard to case, spaces and punctuation; ``&`` is ``and``. One name may stand for a county
    and for a region: with GSS codes, only areas of the same kind (E06, E12 …) are compared, and no constituencies.
    """
    by_code: dict[tuple[str, str], dict[str, CodeName]] = defaultdict(dict)
    by_name: dict[tuple[str, str, str], dict[str, CodeName]] = defaultdict(dict)
    for entry in entries:
        by_code[entry.scheme, entry.code].setdefault(_plain(entry.name), entry)
        kind = entry.code[:3] if entry.scheme == "GSS" else ""
        if kind not in RENUMBERED:
            by_name[entry.scheme, kind, _plain(entry.name)].setdefault(entry.code, entry)
    reports = [
        Refusal(
            f"{scheme} {value} goes by " + " and ".join(f"'{entry.name}'" for entry in names.values()),
            "; ".join(dict.fromkeys(entry.where for entry in names.values())),
            "say which is right in the register",
        )
        for (scheme, value), names in by_code.items()
        if len(names) > 1
    ]
    reports += [
        Refusal(
            f"'{next(iter(codes.values())).name}' goes by {scheme} " + " and ".join(codes),
            "; ".join(dict.fromkeys(entry.where for entry in codes.values())),
            "say which is right in the register",
        )
        for (scheme, *_), codes in by_name.items()
        if len(codes) > 1
    ]
    return tuple(reports)


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.casefold().replace("&", "and"))
