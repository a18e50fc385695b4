"""Ontology, shapes and JSON-LD context do with RDF data what they are for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import OWL, RDF, RDFS, SH, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection

from onrecord.ask.question import questions
from onrecord.data import folder
from onrecord.generate import artefacts
from onrecord.schema import Schema, load
from onrecord.terms import date_terms, place_terms

GENERATED = folder("schema") / "generated"

CONFORMING = """
id:herald a foaf:Document ; dcterms:title "The Fenmoor Herald, 4 March" ; dcterms:type "news" .
id:ada a foaf:Person ; schema:name "Ada Quill" ; schema:alternateName "A. Quill", "Ada M. Quill" ;
    prov:hadPrimarySource id:herald .
id:revisit a onr:Revisit ; schema:name "Revisit of Fenmoor" ; schema:startDate "2031-03" ;
    onr:startDateEarliest "2031-03-01"^^xsd:date ; onr:startDateLatest "2031-03-31"^^xsd:date ;
    onr:sufficientCount 3 ; prov:hadPrimarySource id:herald .
id:said a schema:Quotation ; schema:text "We shall mend it" ; onr:form "direct" ; onr:verdict "same" ;
    prov:wasAttributedTo id:ada ; schema:about id:revisit ; dcterms:date "2031-03-04" ;
    onr:dateEarliest "2031-03-04"^^xsd:date ; onr:dateLatest "2031-03-04"^^xsd:date ;
    prov:hadPrimarySource id:herald ; onr:spanStart 10 ; onr:spanEnd 26 ; onr:confidence "0.9"^^xsd:double .
"""

FAULTS = {
    "a required value is missing": ('onr:form "direct" ;', "", "onr:form"),
    "a value is not on the list": ('onr:form "direct"', 'onr:form "shouted"', "onr:form"),
    "a value is of another type": ("onr:sufficientCount 3", 'onr:sufficientCount "three"', "onr:sufficientCount"),
    "a kind of event lacks what every event must have": ('schema:name "Revisit of Fenmoor" ;', "", "schema:name"),
    "a day is not a day": (
        'onr:startDateEarliest "2031-03-01"^^xsd:date ; onr:startDateLatest "2031-03-31"^^xsd:date', 'onr:startDateLatest "March"',
        "onr:startDateLatest",
    ),
    "days are out of order": ('onr:dateEarliest "2031-03-04"', 'onr:dateEarliest "2031-03-05"', "onr:dateEarliest"),
    "two values where one may be": ('"We shall mend it"', '"We shall mend it", "We may"', "schema:text"),
    "an edge leads to another class": ("wasAttributedTo id:ada", "wasAttributedTo id:herald", "prov:wasAttributedTo"),
    "a reference is text": ("wasAttributedTo id:ada", 'wasAttributedTo "Ada Quill"', "prov:wasAttributedTo"),
    "a thing stands in no document": ("onr:sufficientCount 3 ; prov:hadPrimarySource id:herald", "onr:sufficientCount 3",
                                      "prov:hadPrimarySource"),
    "confidence is above one": ('"0.9"^^xsd:double', '"9.0"^^xsd:double', "onr:confidence"),
}  # fmt: skip

SHARED_TERM = """
class: Term
iri: onr:Term
about: A time in office.
label: note
properties:
  note: {type: text, iri: onr:note, about: A note}
  elected: {type: date, iri: schema:startDate, about: When the vote was won}
  sworn_in: {type: date, iri: schema:startDate, required: true, about: When the oath was taken}
  length: {type: integer, iri: onr:length, about: Years of it}
  weeks: {type: text, iri: onr:length, about: "Weeks of it, in words"}
"""

DOCUMENT = (
    "class: Document\niri: foaf:Document\nabout: A source.\nproperties:\n  name: {type: text, iri: schema:name, about: Its name}\n"
)


@pytest.fixture(scope="module")
def schema() -> Schema:
    return load()


@pytest.fixture(scope="module")
def shapes() -> Graph:
    return Graph().parse(GENERATED / "shapes.ttl")


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return Graph().parse(GENERATED / "ontology.ttl")


@pytest.fixture
def shared_term(tmp_path: Path) -> Schema:
    """A class two of whose dates, and two of whose other properties, are one term each."""
    (tmp_path / "classes").mkdir()
    (tmp_path / "prefixes.yaml").write_text((folder("schema") / "prefixes.yaml").read_text("utf-8"), "utf-8")
    (tmp_path / "classes" / "Term.yaml").write_text(SHARED_TERM, "utf-8")
    (tmp_path / "classes" / "Document.yaml").write_text(DOCUMENT, "utf-8")
    return load(tmp_path / "classes")


def graph(turtle: str, schema: Schema) -> Graph:
    prefixes = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in schema.prefixes.items())
    return Graph().parse(data=prefixes + turtle, format="turtle")


def faults(data: Graph, shapes: Graph) -> set[URIRef]:
    """Terms at which the graph fails."""
    _, report, _ = validate(data, shacl_graph=shapes, advanced=False)
    return {term for term in report.objects(None, SH.resultPath) if isinstance(term, URIRef)}


def test_shapes_are_shapes_themselves(schema: Schema, shapes: Graph) -> None:
    conforms, _, why = validate(graph(CONFORMING, schema), shacl_graph=shapes, meta_shacl=True)
    assert conforms, why


@pytest.mark.parametrize("fault", FAULTS)
def test_shapes_refuse(schema: Schema, shapes: Graph, fault: str) -> None:
    right, wrong, term = FAULTS[fault]
    assert right in CONFORMING
    assert faults(graph(CONFORMING.replace(right, wrong), schema), shapes) == {URIRef(schema.expand(term))}


def test_every_class_has_a_shape_and_an_owl_class(schema: Schema, shapes: Graph, ontology: Graph) -> None:
    for c in schema.classes.values():
        assert (None, SH.targetClass, URIRef(schema.expand(c.iri))) in shapes
        assert (URIRef(schema.expand(c.iri)), RDF.type, OWL.Class) in ontology
        assert ontology.value(URIRef(schema.expand(f"onr:{c.name}")), RDFS.comment) == Literal(c.about, lang="en")


def test_ontology_says_what_stands_above_and_what_is_the_same(schema: Schema, ontology: Graph) -> None:
    def term(name: str) -> URIRef:
        return URIRef(schema.expand(name))

    assert (term("onr:Revisit"), RDFS.subClassOf, term("onr:Inspection")) in ontology
    assert (term("onr:Inspection"), RDFS.subClassOf, term("schema:Event")) in ontology
    assert (term("onr:Person"), OWL.equivalentClass, term("foaf:Person")) in ontology


def test_ontology_gives_each_term_its_kind_domain_and_range(schema: Schema, ontology: Graph) -> None:
    def members(subject: URIRef, predicate: URIRef) -> set[object]:
        value = ontology.value(subject, predicate)
        if isinstance(value, BNode):
            return set(Collection(ontology, ontology.value(value, OWL.unionOf)))
        return {value}

    for c in schema.classes.values():
        for e in c.edges.values():
            term = URIRef(schema.expand(e.iri))
            assert (term, RDF.type, OWL.ObjectProperty) in ontology
            assert {URIRef(schema.expand(schema.classes[to].iri)) for to in e.to} <= members(term, RDFS.range)
        for p in c.properties.values():
            assert (URIRef(schema.expand(p.iri)), RDF.type, OWL.DatatypeProperty) in ontology
    speaker = URIRef(schema.expand("prov:wasAttributedTo"))
    assert members(speaker, RDFS.domain) == {URIRef(schema.expand("schema:Quotation"))}


def test_each_day_of_a_date_has_a_term_of_type_date(schema: Schema, ontology: Graph) -> None:
    dates = {p.name: p for c in schema.classes.values() for p in c.properties.values() if p.type == "date"}
    days = [day for p in dates.values() for day in date_terms(schema, p)[1:]]
    assert len(set(days)) == 2 * len(dates)
    assert all((URIRef(day), RDFS.range, XSD.date) in ontology for day in days)


def test_every_term_of_queries_and_shapes_is_declared(schema: Schema, shapes: Graph, ontology: Graph) -> None:
    used = {term for end in (SH.path, SH.targetClass, SH["class"], SH.lessThanOrEquals) for term in shapes.objects(None, end)}
    for question in questions().values():
        bare = re.sub(r'"[^"\n]*"|^ *#.*$', "", question.sparql, flags=re.MULTILINE)
        named = re.findall(r"(?<![\w?:/])([a-z]+):([A-Za-z]\w*)", bare)
        used |= {URIRef(schema.prefixes[prefix] + name) for prefix, name in named if prefix not in ("id", "xsd", "rdfs")}
    assert used > {URIRef(schema.expand(name)) for name in ("onr:inDocument", "schema:Quotation", "rdf:value", "onr:spanStart")}
    kinds = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty}
    assert [term for term in sorted(used) if not kinds & set(ontology.objects(term, RDF.type))] == []


def test_two_dates_of_one_term_keep_their_days_apart(shared_term: Schema) -> None:
    made = Graph().parse(data=artefacts.make(shared_term)["shapes.ttl"], format="turtle")
    both = """id:herald a foaf:Document ; schema:name "Roll" .
    id:office a onr:Term ; prov:hadPrimarySource id:herald ; schema:startDate "2030", "2031" ; onr:length 4, "two hundred" ;
    onr:electedEarliest "2030-01-01"^^xsd:date ; onr:electedLatest "2030-12-31"^^xsd:date ;
    onr:swornInEarliest "2031-01-01"^^xsd:date ; onr:swornInLatest "2031-12-31"^^xsd:date ."""
    start, length = (URIRef(shared_term.expand(name)) for name in ("schema:startDate", "onr:length"))
    assert faults(graph(both, shared_term), made) == set()
    assert faults(graph(both.replace('"2030", "2031"', '"2030", "2031", "2032"'), shared_term), made) == {start}
    assert faults(graph(both.replace('schema:startDate "2030", "2031" ;', ""), shared_term), made) == {start}
    assert faults(graph(both.replace("length 4,", "length 4.5,"), shared_term), made) == {length}
    terms = Graph().parse(data=artefacts.make(shared_term)["ontology.ttl"], format="turtle")
    assert len(set(terms.objects(length, RDFS.range))) == 1
    assert set(terms.objects(length, RDFS.label)) == {Literal("length", lang="en"), Literal("weeks", lang="en")}


def test_context_reads_json_of_the_schemas_own_names(schema: Schema, shapes: Graph) -> None:
    context = json.loads((GENERATED / "context.jsonld").read_text("utf-8"))["@context"]
    source = {"@id": "id:document/d1", "@type": "Document", "title": "The Fenmoor Herald", "document_kind": "news"}
    person = {"@id": "id:person/ada", "@type": "Person", "name": "Ada Quill", "other_names": ["A. Quill", "Ada M. Quill"]}
    said = {
        "@id": "id:statement/s1", "@type": "Statement", "words": "We shall mend it", "form": "direct", "speaker": "id:person/ada",
        "date": "2031-03", "date_earliest": "2031-03-01", "date_latest": "2031-03-31", "span_start": 10, "span_end": 26,
    }  # fmt: skip
    things = [source, {**person, "document": "id:document/d1"}, {**said, "document": "id:document/d1", "confidence": 0.9}]
    read = Graph().parse(data=json.dumps({"@context": context, "@graph": things}), format="json-ld")
    statement = URIRef("urn:onrecord:id:statement/s1")
    assert read.value(statement, URIRef(schema.expand("prov:wasAttributedTo"))) == URIRef("urn:onrecord:id:person/ada")
    assert read.value(statement, URIRef(schema.expand("onr:dateLatest"))) == Literal("2031-03-31", datatype=XSD.date)
    assert read.value(statement, URIRef(place_terms(schema)["confidence"])) == Literal("9.0E-1", datatype=XSD.double)
    assert faults(read, shapes) == set()


def test_context_has_every_name_of_the_schema(schema: Schema) -> None:
    context = json.loads((GENERATED / "context.jsonld").read_text("utf-8"))["@context"]
    for c in schema.classes.values():
        assert {c.name, *c.properties, *c.edges} <= set(context)
        assert all(context[e.name]["@type"] == "@id" for e in c.edges.values())
