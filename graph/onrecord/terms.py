"""Names of the RDF terms that no class file spells out: the days that a date allows, the place of a record, datatypes.

A date is three triples: its own IRI as written, and two of ours for the earliest and the latest day. Those are made from the
property's name, since one IRI may serve several properties.
"""

from __future__ import annotations

from onrecord.schema import Property, Schema

DOCUMENT = "prov:hadPrimarySource"
"""From a thing to the document in which it stands."""

PLACE = {
    "document": DOCUMENT,
    "span_start": "onr:spanStart",
    "span_end": "onr:spanEnd",
    "page": "onr:page",
    "cell": "onr:cell",
    "method": "onr:method",
    "confidence": "onr:confidence",
}
"""Prefixed name of each column of a record's place."""

DATATYPES = {
    "text": "xsd:string",
    "integer": "xsd:integer",
    "number": "xsd:double",
    "boolean": "xsd:boolean",
    "date": "xsd:string",
}
"""Prefixed name of the datatype of a property's value by its type; a date as written is text, since it may be ``2018``."""

DAY = "xsd:date"
"""Datatype of an earliest or latest day."""


def camel(name: str) -> str:
    """``start_date`` as ``startDate``."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def date_terms(schema: Schema, prop: Property) -> tuple[str, str, str]:
    """Whole IRIs of a date as written, of its earliest and of its latest day."""
    own = f"onr:{camel(prop.name)}"
    return schema.expand(prop.iri), schema.expand(f"{own}Earliest"), schema.expand(f"{own}Latest")


def place_terms(schema: Schema) -> dict[str, str]:
    """Whole IRI of each column of a record's place."""
    return {column: schema.expand(term) for column, term in PLACE.items()}


def datatype(schema: Schema, prop: Property) -> str:
    """Whole IRI of the datatype of a property's value."""
    return schema.expand(DATATYPES[prop.type])
