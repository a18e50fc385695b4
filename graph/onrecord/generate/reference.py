"""``reference.md``: the schema on one page, with a class diagram."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.schema import Class, Edge, Property, Schema
from onrecord.shape import relation
from onrecord.terms import PLACE, PLACE_DATATYPES, date_names

_HEAD = """# The schema

Made from `schema/classes` by `python -m onrecord.generate`; change it there.

{count} classes. A thing has an `id`, the properties and edges of its class, and the place where it stands in a source. A class
has all that the classes above it have. **Bold** is required; `…` may have several values. A date is kept as written, with the
earliest and the latest day that it allows. *Joined* classes have one node for the records of several documents; of the
others each record is a thing of its own.

In the Cypher graph a node's label is its topmost class and `kind` its own; a relationship is named as in the tables below, and
`SOURCE` leads to each document that says something about the thing.
"""


def text(schema: Schema) -> str:
    """The whole file."""
    classes = [_class(schema, c) for c in schema.classes.values()]
    return "\n".join([_HEAD.format(count=len(schema.classes)), _diagram(schema), *classes, _place(schema)])


def _diagram(schema: Schema) -> str:
    lines = [f"  {c.parent} <|-- {c.name}" for c in schema.classes.values() if c.parent]
    for c in schema.classes.values():
        names: dict[str, list[str]] = {}
        for e in _own_edges(schema, c):
            for target in e.to:
                names.setdefault(target, []).append(e.name)
        lines += [f"  {c.name} --> {target} : {', '.join(edges)}" for target, edges in names.items()]
    return "\n".join(["```mermaid", "classDiagram", "  direction LR", *lines, "```", ""])


def _own_properties(schema: Schema, c: Class) -> Iterator[Property]:
    above = schema.classes[c.parent].properties if c.parent else {}
    return (p for p in c.properties.values() if p != above.get(p.name))


def _own_edges(schema: Schema, c: Class) -> Iterator[Edge]:
    above = schema.classes[c.parent].edges if c.parent else {}
    return (e for e in c.edges.values() if e != above.get(e.name))


def _class(schema: Schema, c: Class) -> str:
    kind = f"a kind of {c.parent}" if c.parent else "joined" if c.joined else "one record, one thing"
    lines = [f"## {c.name}", "", f"{c.about} `{c.iri}`, {kind}; shown by its `{c.label}`.", ""]
    properties = [_property(p) for p in _own_properties(schema, c)]
    if properties:
        lines += ["| property | type | term | what |", "|---|---|---|---|", *properties, ""]
    edges = [_edge(schema, e) for e in _own_edges(schema, c)]
    if edges:
        lines += ["| edge | to | relationship | term | what |", "|---|---|---|---|---|", *edges, ""]
    return "\n".join(lines)


def _property(p: Property) -> str:
    terms = ", ".join(f"`{term}`" for term in (p.iri, *(date_names(p) if p.type == "date" else ())))
    values = f": {', '.join(p.values)}" if p.values else ""
    return f"| {_name(p)} | {p.type}{' …' if p.many else ''}{values} | {terms} | {p.about} |"


def _edge(schema: Schema, e: Edge) -> str:
    to = " or ".join(e.to) + (" …" if e.many else "")
    return f"| {_name(e)} | {to} | `{relation(schema, e)}` | `{e.iri}` | {e.about} |"


def _name(member: Property | Edge) -> str:
    return f"**{member.name}**" if member.required else member.name


def _place(schema: Schema) -> str:
    rows = [f"| {c} | {PLACE_DATATYPES.get(c, schema.classes['Document'].name)} | `{term}` |" for c, term in PLACE.items()]
    return "\n".join(["## Place", "", "Of every thing.", "", "| column | type | term |", "|---|---|---|", *rows, ""])
