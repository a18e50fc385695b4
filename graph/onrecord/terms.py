"""Names of the RDF terms that no class file spells out: the days that a date allows, the place of a record, datatypes.

A date is three triples: its own IRI as written, and two of ours for the earliest and the latest day. Those are made from the
property's name, since one IRI may serve several properties.
"""

from __future__ import annotations

from onrecord.schema import Property, Schema

DISPLAY = {"kind": "onr:kind", "label": "rdfs:label"}
"""Prefixed names of the two columns of a node that are text for readers: the name of its class, and its own."""

DOCUMENT = "prov:hadPrimarySource"
"""From a thing to every document in which it stands."""
IN_DOCUMENT = "onr:inDocument"
"""From a thing to the one document over whose text its span runs, where it stands in several."""

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

PLACE_DATATYPES = {
    "span_start": "xsd:integer",
    "span_end": "xsd:integer",
    "page": "xsd:integer",
    "cell": "xsd:string",
    "method": "xsd:string",
    "confidence": "xsd:double",
}
"""Prefixed name of the datatype of each column of a place; the document is a thing."""

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


def date_names(prop: Property) -> tuple[str, str]:
    """Prefixed names of the earliest and of the latest day of a date."""
    own = f"onr:{camel(prop.name)}"
    return f"{own}Earliest", f"{own}Latest"


def date_terms(schema: Schema, prop: Property) -> tuple[str, str, str]:
    """Whole IRIs of a date as written, of its earliest and of its latest day."""
    earliest, latest = date_names(prop)
    return schema.expand(prop.iri), schema.expand(earliest), schema.expand(latest)


def place_terms(schema: Schema) -> dict[str, str]:
    """Whole IRI of each column of a record's place."""
    return {column: schema.expand(term) for column, term in PLACE.items()}


def datatype(schema: Schema, prop: Property) -> str:
    """Whole IRI of the datatype of a property's value."""
    return schema.expand(DATATYPES[prop.type])
