"""``ontology.ttl``: classes and properties in OWL.

A class whose term another vocabulary defines also gets a name of ours, which is equivalent to it and carries our words.
"""

from __future__ import annotations

from collections.abc import Sequence

from rdflib import URIRef
from rdflib.term import Node

from onrecord.generate.turtle import Turtle, words
from onrecord.schema import Class, Edge, Property, Schema
from onrecord.terms import DATATYPES, DAY, DISPLAY, IN_DOCUMENT, PLACE, PLACE_DATATYPES, date_names

_ABOUT = "Classes and properties of On the Record, made from schema/classes by python -m onrecord.generate."

_EVERYWHERE = {
    "kind": "Name of its own class",
    "document": "A document in which it stands",
    "in_document": "The document over whose text its characters are counted, one of those in which it stands",
    "span_start": "Its first character in the document's text",
    "span_end": "The character after its last",
    "page": "Page on which it begins, from 1",
    "cell": "Its place in a table",
    "method": "What made the record",
    "confidence": "How sure that was, from 0 to 1",
}

_RECORDS = {
    "oa:Annotation": ("record", "What one document says of a thing that several speak of"),
    "oa:TextPositionSelector": ("characters", "The characters of a document's text at which a record stands"),
}
"""Classes that only the documents' own graphs have, with label and words."""
_OF_RECORDS = {
    "oa:hasBody": ("body", "The thing of which the record is", "oa:Annotation", ""),
    "oa:hasTarget": ("target", "Where the record stands", "oa:Annotation", ""),
    "oa:hasSource": ("source", "The document in which it stands", "", "foaf:Document"),
    "oa:hasSelector": ("selector", "Its characters, where they are known", "", "oa:TextPositionSelector"),
    "oa:start": ("start", "Its first character", "oa:TextPositionSelector", "xsd:integer"),
    "oa:end": ("end", "The character after its last", "oa:TextPositionSelector", "xsd:integer"),
}
"""Properties of records: label, words, domain and range, where they have one."""


def text(schema: Schema) -> str:
    """The whole file. Raises SchemaError on an unknown prefix."""
    out = Turtle(schema)
    out.add(URIRef(schema.prefixes["onr"]), [("rdf:type", out.term("owl:Ontology")), ("rdfs:comment", words(_ABOUT))])
    for c in schema.classes.values():
        _class(out, c)
    for p in {p.name: p for c in schema.classes.values() for p in c.properties.values()}.values():
        _property(out, p)
    for e in {e.name: e for c in schema.classes.values() for e in c.edges.values()}.values():
        _edge(out, e)
    _place(out)
    _records(out)
    return out.text(_ABOUT)


def _class(out: Turtle, c: Class) -> None:
    used, own = out.term(c.iri), out.term(f"onr:{c.name}")
    out.add(used, [("rdf:type", out.term("owl:Class"))])
    if c.parent:
        out.add(used, [("rdfs:subClassOf", out.term(out.schema.classes[c.parent].iri))])
    if own != used:
        out.add(own, [("rdf:type", out.term("owl:Class")), ("owl:equivalentClass", used)])
    out.add(own, [("rdfs:label", words(c.name)), ("rdfs:comment", words(c.about))])


def _property(out: Turtle, p: Property) -> None:
    same = [q for c in out.schema.classes.values() for q in c.properties.values() if q.iri == p.iri]
    _words(out, p.iri, p.name, p.about)
    _declare(out, p.iri, "owl:DatatypeProperty", _owners(out.schema, p.iri), [DATATYPES[q.type] for q in same])
    if p.type == "date":
        holders = [c for c in _owners(out.schema, p.iri) if p.name in c.properties]
        for day, which in zip(date_names(p), ("earliest", "latest"), strict=True):
            _words(out, day, f"{p.name}, {which} day", p.about)
            _declare(out, day, "owl:DatatypeProperty", holders, [DAY])


def _edge(out: Turtle, e: Edge) -> None:
    same = [f for c in out.schema.classes.values() for f in c.edges.values() if f.iri == e.iri]
    _words(out, e.iri, e.name, e.about)
    targets = [out.schema.classes[to].iri for f in same for to in f.to]
    _declare(out, e.iri, "owl:ObjectProperty", _owners(out.schema, e.iri), targets)


def _words(out: Turtle, term: str, name: str, about: str) -> None:
    out.add(out.term(term), [("rdfs:label", words(name.replace("_", " "))), ("rdfs:comment", words(about))])


def _owners(schema: Schema, iri: str) -> list[Class]:
    """The classes that have the term, without those which only inherit it."""

    def has(c: Class) -> bool:
        return iri in {p.iri for p in c.properties.values()} | {e.iri for e in c.edges.values()}

    return [c for c in schema.classes.values() if has(c) and not (c.parent and has(schema.classes[c.parent]))]


def _declare(out: Turtle, name: str, kind: str, owners: Sequence[Class], ranges: Sequence[str]) -> None:
    """Type, domain and range of a term, once: several properties may share it."""
    term = out.term(name)
    if (term, out.term("rdf:type"), out.term(kind)) in out.graph:
        return
    of_range = "rdfs:Datatype" if kind == "owl:DatatypeProperty" else "owl:Class"
    domain = _union(out, "owl:Class", [c.iri for c in owners])
    out.add(term, [("rdf:type", out.term(kind)), ("rdfs:domain", domain), ("rdfs:range", _union(out, of_range, ranges))])


def _union(out: Turtle, kind: str, names: Sequence[str]) -> Node:
    members = [out.term(name) for name in dict.fromkeys(names)]
    if len(members) == 1:
        return members[0]
    return out.blank([("rdf:type", out.term(kind)), ("owl:unionOf", out.sequence(members))])


def _place(out: Turtle) -> None:
    """What every class has and no class file spells out."""
    for column, name in {"kind": DISPLAY["kind"], **PLACE, "in_document": IN_DOCUMENT}.items():
        literal = name not in (PLACE["document"], IN_DOCUMENT)
        kind = "owl:DatatypeProperty" if literal else "owl:ObjectProperty"
        value = PLACE_DATATYPES.get(column, DATATYPES["text"]) if literal else out.schema.classes["Document"].iri
        _words(out, name, column, _EVERYWHERE[column])
        out.add(out.term(name), [("rdf:type", out.term(kind)), ("rdfs:range", out.term(value))])


def _records(out: Turtle) -> None:
    """The Web Annotation terms in which a document's own graph says what it says of an identity."""
    for name, (label, about) in _RECORDS.items():
        _words(out, name, label, about)
        out.add(out.term(name), [("rdf:type", out.term("owl:Class"))])
    for name, (label, about, domain, value) in _OF_RECORDS.items():
        _words(out, name, label, about)
        kind = "owl:DatatypeProperty" if value.startswith("xsd:") else "owl:ObjectProperty"
        ends = (("rdfs:domain", domain), ("rdfs:range", value))
        out.add(out.term(name), [("rdf:type", out.term(kind)), *((end, out.term(at)) for end, at in ends if at)])
