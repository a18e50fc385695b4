"""``shapes.ttl``: what a graph must satisfy, in SHACL: values and their types, lists, how many, classes at the ends.

The shapes hold for the joined view, the default graph of the dataset: there each thing has one value of a property that may have
one. No inference is needed: a class's shape names the classes below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rdflib import Literal, URIRef

from onrecord.generate.turtle import Pair, Turtle
from onrecord.schema import Class, Edge, Property, Schema
from onrecord.terms import DATATYPES, DAY, DOCUMENT, PLACE, PLACE_DATATYPES, date_names

_ABOUT = "SHACL shapes of On the Record, made from schema/classes by python -m onrecord.generate."
_BOUNDS = {
    "span_start": (0, None),
    "span_end": (0, None),
    "page": (1, None),
    "confidence": (0.0, 1.0),
}


def text(schema: Schema) -> str:
    """The whole file. Raises SchemaError on an unknown prefix."""
    out = Turtle(schema)
    for c in schema.classes.values():
        _class(out, c)
    _place(out)
    return out.text(_ABOUT)


def _class(out: Turtle, c: Class) -> None:
    shape = out.term(f"onr:{c.name}Shape")
    below = [d for d in out.schema.classes.values() if _descends(out.schema, d, c)]
    _head(out, shape, below)
    parent = out.schema.classes[c.parent] if c.parent else None
    own = [m for m in _members(c) if not parent or m not in _members(parent)]
    for iri in dict.fromkeys(m.iri for m in own):
        _term(out, shape, out.schema.root(c.name), [m for m in own if m.iri == iri])
    for p in own:
        if isinstance(p, Property) and p.type == "date":
            _days(out, shape, p)


def _descends(schema: Schema, low: Class, high: Class) -> bool:
    return low == high or (low.parent is not None and _descends(schema, schema.classes[low.parent], high))


def _members(c: Class) -> list[Property | Edge]:
    return [*c.properties.values(), *c.edges.values()]


def _head(out: Turtle, shape: URIRef, targets: Sequence[Class]) -> None:
    out.add(shape, [("rdf:type", out.term("sh:NodeShape"))])
    out.add(shape, [("sh:targetClass", out.term(c.iri)) for c in targets])


def _term(out: Turtle, shape: URIRef, root: str, own: Sequence[Property | Edge]) -> None:
    """The shape of one term. Where several properties share it, a value may be what any of them allows."""
    family = {m.name: m for d in out.schema.family(root) for m in _members(d) if m.iri == own[0].iri}
    pairs: list[Pair] = [("sh:path", out.term(own[0].iri))]
    pairs += [("sh:name", Literal(m.name.replace("_", " "))) for m in own]
    pairs += [("sh:description", Literal(m.about)) for m in own]
    if any(m.required for m in own):
        pairs.append(("sh:minCount", Literal(1)))
    if not any(m.many for m in family.values()):
        pairs.append(("sh:maxCount", Literal(len(family))))
    allowed = [list(_value(out, root, m)) for m in family.values()]
    pairs += allowed[0] if len(allowed) == 1 else [("sh:or", out.sequence([out.blank(each) for each in allowed]))]
    out.add(shape, [("sh:property", out.blank(pairs))])


def _value(out: Turtle, root: str, member: Property | Edge) -> Iterator[Pair]:
    if isinstance(member, Edge):
        yield "sh:nodeKind", out.term("sh:IRI")
        classes = [out.term(iri) for iri in _ends(out.schema, root, member.name)]
        if len(classes) == 1:
            yield "sh:class", classes[0]
        else:
            yield "sh:or", out.sequence([out.blank([("sh:class", each)]) for each in classes])
        return
    yield "sh:datatype", out.term(DATATYPES[member.type])
    if member.values:
        yield "sh:in", out.sequence([Literal(value) for value in member.values])


def _ends(schema: Schema, root: str, edge: str) -> list[str]:
    """Terms of the classes to which any class of a root's family may draw the edge."""
    named = {to for d in schema.family(root) if edge in d.edges for to in d.edges[edge].to}
    return [d.iri for d in schema.classes.values() if any(_descends(schema, d, schema.classes[to]) for to in named)]


def _days(out: Turtle, shape: URIRef, p: Property) -> None:
    earliest, latest = date_names(p)
    day: list[Pair] = [("sh:datatype", out.term(DAY)), ("sh:maxCount", Literal(1))]
    in_order: list[Pair] = [("sh:lessThanOrEquals", out.term(latest))]
    for name, more in ((earliest, in_order), (latest, [])):
        out.add(shape, [("sh:property", out.blank([("sh:path", out.term(name)), *day, *more]))])


def _place(out: Turtle) -> None:
    """Everything but a document itself stands in a document."""
    classes = out.schema.classes
    shape, document = out.term("onr:PlaceShape"), out.term(classes["Document"].iri)
    _head(out, shape, [c for c in classes.values() if c.name != "Document"])
    stands: list[Pair] = [("sh:path", out.term(DOCUMENT)), ("sh:minCount", Literal(1)), ("sh:class", document)]
    out.add(shape, [("sh:property", out.blank(stands))])
    for column, datatype in PLACE_DATATYPES.items():
        pairs: list[Pair] = [("sh:path", out.term(PLACE[column])), ("sh:datatype", out.term(datatype)), ("sh:maxCount", Literal(1))]
        least, most = _BOUNDS.get(column, (None, None))
        for name, bound in (("sh:minInclusive", least), ("sh:maxInclusive", most)):
            if bound is not None:
                pairs.append((name, Literal(bound)))
        out.add(shape, [("sh:property", out.blank(pairs))])
