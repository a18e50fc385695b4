"""``context.jsonld``: the names of the schema as JSON-LD 1.1 terms.

``@id`` and ``@type`` keep their names: ``id:`` is the prefix of our identifiers.
"""

from __future__ import annotations

import json

from onrecord.schema import Edge, Property, Schema
from onrecord.terms import DATATYPES, DAY, DISPLAY, PLACE, PLACE_DATATYPES, date_names

Term = str | dict[str, str]


def text(schema: Schema) -> str:
    """The whole file."""
    context: dict[str, Term | float] = {"@version": 1.1, **schema.prefixes}
    terms: dict[str, Term] = {column: _term(name, PLACE_DATATYPES.get(column, "@id")) for column, name in PLACE.items()}
    terms |= DISPLAY
    for c in schema.classes.values():
        terms[c.name] = c.iri
        for p in c.properties.values():
            terms |= _property(p)
        for e in c.edges.values():
            terms[e.name] = _edge(e)
    context |= dict(sorted(terms.items()))
    return json.dumps({"@context": context}, indent=2, ensure_ascii=False) + "\n"


def _property(p: Property) -> dict[str, Term]:
    term = _term(p.iri, DATATYPES[p.type])
    found: dict[str, Term] = {p.name: {**term, "@container": "@set"} if p.many else term}
    if p.type == "date":
        earliest, latest = date_names(p)
        found |= {f"{p.name}_earliest": _term(earliest, DAY), f"{p.name}_latest": _term(latest, DAY)}
    return found


def _edge(e: Edge) -> Term:
    term = _term(e.iri, "@id")
    return {**term, "@container": "@set"} if e.many else term


def _term(name: str, kind: str) -> dict[str, str]:
    """A term with the type of its values; text is what JSON-LD takes a string for."""
    return {"@id": name} if kind == DATATYPES["text"] else {"@id": name, "@type": kind}
