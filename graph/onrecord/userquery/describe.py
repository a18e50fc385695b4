"""What can be asked for: classes, properties, relationships, prefixes, and three queries in each language that run as they stand."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.schema import Edge, Property, Schema
from onrecord.shape import PLACE_COLUMNS, SOURCE, relation
from onrecord.stores.base import Result, Row
from onrecord.terms import DISPLAY, IN_DOCUMENT, PLACE


@dataclass(frozen=True, slots=True)
class Example:
    """A query to begin with."""

    title: str
    language: str
    query: str


EXAMPLES = (
    Example(
        "Who is quoted how often",
        "cypher",
        "MATCH (s:Statement)-[:SPEAKER]->(who)\nRETURN who.name AS who, count(*) AS statements ORDER BY statements DESC, who",
    ),
    Example(
        "What an inspection found, with its source",
        "cypher",
        "MATCH (d:Document)<-[:SOURCE]-(f:Finding)-[:FOUND_IN]->(i:Event)\n"
        "RETURN i.name AS inspection, f.finding_type AS type, f.summary AS finding, d.title AS source ORDER BY inspection",
    ),
    Example(
        "Who held a post in a body",
        "cypher",
        "MATCH (p:Person)<-[:HAS_PERSON]-(m:Membership)-[:HAS_POST]->(o:Post)\n"
        "RETURN p.name AS person, o.name AS post, m.start_date AS since, m.attested AS attested ORDER BY person",
    ),
    Example(
        "Who is quoted how often",
        "sparql",
        "SELECT ?who (COUNT(?s) AS ?statements) WHERE {\n"
        "  ?s a schema:Quotation ; prov:wasAttributedTo/schema:name ?who\n} GROUP BY ?who ORDER BY DESC(?statements) ?who",
    ),
    Example(
        "What an inspection found, with its source",
        "sparql",
        "SELECT ?inspection ?type ?finding ?source WHERE {\n"
        "  ?f onr:foundIn ?i ; onr:findingType ?type ; schema:abstract ?finding ; prov:hadPrimarySource/dcterms:title ?source .\n"
        "  ?i schema:name ?inspection\n} ORDER BY ?inspection",
    ),
    Example(
        "Who held a post in a body",
        "sparql",
        "SELECT ?person ?post ?since ?attested WHERE {\n"
        "  ?m org:member/schema:name ?person ; opengov:post/schema:name ?post .\n"
        "  OPTIONAL { ?m schema:startDate ?since } OPTIONAL { ?m onr:attested ?attested }\n} ORDER BY ?person",
    ),
)


def classes(schema: Schema) -> Result:
    """A row a class: its name, the label of its nodes in Cypher, its term, what it is."""
    rows: list[Row] = [(c.name, schema.root(c.name), c.iri, c.about) for c in schema.classes.values()]
    return Result(("class", "label", "term", "about"), rows)


def properties(schema: Schema) -> Result:
    """A row a property: the class, its name in Cypher, type, term, what it is; those that every thing has come under ``*``."""
    rows: list[Row] = [
        (c.name, p.name, _type(p), p.iri, p.about)
        for c in schema.classes.values()
        for p in c.properties.values()
        if _own(schema, c.name, p)
    ]
    rows += [
        ("*", "id", "text", "", "What names the thing; in SPARQL it is the thing's own IRI, id:…"),
        ("*", "kind", "text", DISPLAY["kind"], "The thing's own class"),
        ("*", "label", "text", DISPLAY["label"], "Its text for display; in RDF of things that have names only"),
        ("*", "document", "text", IN_DOCUMENT, "The document in which it stands, at the place that follows"),
    ]
    rows += [("*", name, kind.lower(), PLACE[name], "Its place there") for name, kind in PLACE_COLUMNS if name != "document"]
    return Result(("class", "property", "type", "term", "about"), rows)


def edges(schema: Schema) -> Result:
    """A row an edge: the class, its relationship in Cypher, the classes it leads to, its term, what it is."""
    rows: list[Row] = [
        (c.name, relation(schema, e), " or ".join(e.to), e.iri, e.about)
        for c in schema.classes.values()
        for e in c.edges.values()
        if _own(schema, c.name, e)
    ]
    rows.append(("*", SOURCE, "Document", "prov:hadPrimarySource", "Each document that says something about the thing"))
    return Result(("class", "relationship", "to", "term", "about"), rows)


def prefixes(schema: Schema) -> Result:
    """A row a prefix that SPARQL queries need not declare."""
    rows: list[Row] = list(schema.prefixes.items())
    return Result(("prefix", "iri"), rows)


def _type(prop: Property) -> str:
    names = f"{prop.type} …" if prop.many else prop.type
    return f"{names}: {', '.join(prop.values)}" if prop.values else names


def _own(schema: Schema, name: str, member: Property | Edge) -> bool:
    """Whether a class declares it itself."""
    parent = schema.classes[name].parent
    inherited = schema.classes[parent] if parent else None
    return inherited is None or member not in (inherited.properties.get(member.name), inherited.edges.get(member.name))
