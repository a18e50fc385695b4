"""Parameters into a SPARQL query, and terms out of its answers; the same for every SPARQL engine.

A query names its parameters in a line ``VALUES (?in_who ?in_from) { $parameters }``. What goes in there is a row of terms written
by an RDF library, so that no value can become syntax; a parameter that is not given is UNDEF.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from onrecord.schema import load
from onrecord.stores.base import Cell

ID = "urn:onrecord:id:"
_VALUES = re.compile(r"VALUES\s*\(([^)]*)\)\s*\{\s*\$parameters\s*\}")
_XSD = "http://www.w3.org/2001/XMLSchema#"
_OF_DATATYPE: Mapping[str, Callable[[str], Cell]] = {
    **{_XSD + name: int for name in ("integer", "int", "long", "nonNegativeInteger")},
    **{_XSD + name: float for name in ("double", "decimal", "float")},
    _XSD + "boolean": "true".__eq__,
}
"""How a literal is read that is no text."""


def bind(query: str, parameters: Mapping[str, Cell]) -> str:
    """The query with its VALUES row filled in."""

    def row(match: re.Match[str]) -> str:
        names = [name.removeprefix("?in_") for name in match[1].split()]
        return f"VALUES ({match[1]}) {{ ({' '.join(_term(parameters.get(name)) for name in names)}) }}"

    return with_prefixes(_VALUES.sub(row, query))


def _term(value: Cell) -> str:
    from pyoxigraph import Literal, NamedNode

    if value is None:
        return "UNDEF"
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return str(Literal(value, datatype=NamedNode(f"{_XSD}date")))
    if isinstance(value, str) and re.fullmatch(r"[a-z]+/[\w.~-]+", value, re.ASCII):
        return str(NamedNode(ID + value))
    return str(Literal(value if isinstance(value, bool | int | float) else str(value)))


def plain_term(term: Any) -> Cell:
    """An RDF term as a plain value: our own IRIs as ids, others whole, literals by their datatype."""
    if term is None:
        return None
    value: str = term.value
    datatype = getattr(term, "datatype", None)
    made = _OF_DATATYPE.get(datatype.value) if datatype is not None else None
    return made(value) if made is not None else value.removeprefix(ID)


def with_prefixes(query: str) -> str:
    """The query behind declarations, on its first line, of the schema's prefixes that it uses and does not declare."""
    declared = set(re.findall(r"PREFIX\s+([\w-]+):", query, re.IGNORECASE))
    used = set(re.findall(r"(?<![\w<])([A-Za-z][\w-]*):(?!//)", query)) - declared
    known = load().prefixes
    return "".join(f"PREFIX {name}: <{known[name]}> " for name in sorted(used) if name in known) + query
