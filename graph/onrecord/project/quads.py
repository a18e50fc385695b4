"""The graph as N-Quads, written column-wise.

The default graph is the joined view: what the Cypher graph holds, triple for triple. Beside it stands one named graph a source
document: what that document says, in its own identities. What one document alone can say (a statement, a membership) carries its
place itself; what it says of an identity is a record with its place (Web Annotation: body, target, selector). Identities that
were joined are linked in the default graph by owl:sameAs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from onrecord.ledger.tables import edge_column
from onrecord.project.tables import Projected
from onrecord.schema import Schema
from onrecord.shape import relation
from onrecord.stores.base import Graph
from onrecord.terms import DATATYPES, DAY, IN_DOCUMENT, date_terms, place_terms

if TYPE_CHECKING:
    import pyarrow as pa

ID = "urn:onrecord:id:"


def quads(projected: Projected, schema: Schema, same: Mapping[str, str]) -> Iterator[bytes]:
    """Chunks of N-Quads of the whole graph: the joined view, then each document's own words."""
    yield from joined_view(projected.graph, schema, same)
    for root, table in projected.rows.items():
        yield from testimony(table, schema, root)


def joined_view(graph: Graph, schema: Schema, same: Mapping[str, str]) -> Iterator[bytes]:
    """What the Cypher graph holds, and which identities were joined, in the default graph."""
    for root, table in graph.nodes.items():
        yield from literals(table, schema, root)
    relations = {relation(schema, e): schema.expand(e.iri) for c in schema.classes.values() for e in c.edges.values()}
    for (name, _, _), table in graph.edges.items():
        yield _lines(_iri(table["from"]), relations[name], _iri(table["to"]), " .\n")
    for table in graph.sources.values():
        pairs = table.select(["from", "to"]).group_by(["from", "to"]).aggregate([])
        yield _lines(_iri(pairs["from"]), schema.expand("prov:hadPrimarySource"), _iri(pairs["to"]), " .\n")
    yield "".join(f"<{ID}{name}> <{schema.expand('owl:sameAs')}> <{ID}{each}> .\n" for each, name in same.items()).encode()


def literals(table: pa.Table, schema: Schema, root: str, end: pa.Array | str = " .\n") -> Iterator[bytes]:
    """Types, label, properties and place of nodes or rows; ``end`` is the end of each line, with the graph's name if any."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not len(table):
        return
    subject = _iri(table["id"])
    for c in schema.family(root):
        mask = pc.equal(table["kind"], c.name)
        for ancestor in _line_of(schema, c.name):
            yield _lines(subject, schema.expand("rdf:type"), f"<{schema.expand(ancestor)}>", end, mask)
    if "label" in table.column_names and schema.classes[root].joined:
        yield _lines(subject, schema.expand("rdfs:label"), _literal(table["label"], "xsd:string", schema), end)
    if isinstance(end, str):
        yield _lines(subject, schema.expand(IN_DOCUMENT), _iri(table["document"]), end)
        yield _lines(subject, schema.expand("onr:kind"), _literal(table["kind"], "xsd:string", schema), end)
    for p in schema.properties_of(root).values():
        column = table[p.name]
        if p.many:
            lists = column.combine_chunks()
            parent = pc.list_parent_indices(lists)
            ends = end if isinstance(end, str) else end.take(parent)
            yield _lines(subject.take(parent), schema.expand(p.iri), _literal(pc.list_flatten(lists), "xsd:string", schema), ends)
            continue
        yield _lines(subject, schema.expand(p.iri), _literal(column, DATATYPES[p.type], schema), end)
        if p.type == "date":
            for name, iri in zip(("earliest", "latest"), date_terms(schema, p)[1:], strict=True):
                yield _lines(subject, iri, _literal(table[f"{p.name}_{name}"].cast(pa.string()), DAY, schema), end)
    kinds = {"span_start": "xsd:integer", "span_end": "xsd:integer", "page": "xsd:integer", "confidence": "xsd:double"}
    for name, iri in place_terms(schema).items():
        if name != "document" and (isinstance(end, str) or name not in ("method", "confidence")):
            yield _lines(subject, iri, _literal(table[name], kinds.get(name, "xsd:string"), schema), end)


def testimony(rows: pa.Table, schema: Schema, root: str) -> Iterator[bytes]:
    """What each document says, in the named graph that bears the document's IRI."""
    import pyarrow.compute as pc

    if not len(rows):
        return
    end = pc.binary_join_element_wise(" ", _iri(rows["document"]), ".\n", " ")
    subject = _iri(rows["id"])
    yield from literals(rows, schema, root, end)
    for e in schema.edges_of(root).values():
        lists = rows[edge_column(e.name)].combine_chunks()
        parent = pc.list_parent_indices(lists)
        yield _lines(subject.take(parent), schema.expand(e.iri), _iri(pc.list_flatten(lists)), end.take(parent))
    if schema.classes[root].joined:
        yield from _annotations(rows, schema, end)


def _annotations(rows: pa.Table, schema: Schema, end: pa.Array) -> Iterator[bytes]:
    """A record of an identity: what it is about, in which document, over which characters."""
    import pyarrow as pa
    import pyarrow.compute as pc

    record = _iri(pc.binary_join_element_wise("record", rows["record"], "/"))
    target, selector = (_iri(pc.binary_join_element_wise("record", rows["record"], part, "/")) for part in ("target", "selector"))
    yield _lines(record, schema.expand("rdf:type"), f"<{schema.expand('oa:Annotation')}>", end)
    yield _lines(record, schema.expand("oa:hasBody"), _iri(rows["id"]), end)
    yield _lines(record, schema.expand("oa:hasTarget"), target, end)
    yield _lines(target, schema.expand("oa:hasSource"), _iri(rows["document"]), end)
    placed = pc.is_valid(rows["span_start"])
    yield _lines(target, schema.expand("oa:hasSelector"), selector, end, placed)
    yield _lines(selector, schema.expand("rdf:type"), f"<{schema.expand('oa:TextPositionSelector')}>", end, placed)
    for name, iri in (("span_start", "oa:start"), ("span_end", "oa:end")):
        yield _lines(selector, schema.expand(iri), _literal(rows[name].cast(pa.int64()), "xsd:integer", schema), end)


def _line_of(schema: Schema, name: str) -> list[str]:
    c = schema.classes[name]
    return [c.iri, *(_line_of(schema, c.parent) if c.parent else [])]


def _iri(ids: pa.Array) -> pa.Array:
    import pyarrow.compute as pc

    return pc.binary_join_element_wise(f"<{ID}", _one(ids), ">", "")


def _one(column: pa.ChunkedArray | pa.Array) -> pa.Array:
    import pyarrow as pa

    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column


def _literal(column: pa.ChunkedArray | pa.Array, datatype: str, schema: Schema) -> pa.Array:
    """N-Quads literals; null stays null."""
    import pyarrow as pa
    import pyarrow.compute as pc

    text = _one(column)
    if pa.types.is_string(text.type):
        for char, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r")):
            text = pc.replace_substring(text, char, escaped)
    else:
        text = text.cast(pa.string())
    tail = '"' if datatype == "xsd:string" else f'"^^<{schema.expand(datatype)}>'
    return pc.binary_join_element_wise('"', text, tail, "")


def _lines(subject: pa.Array, predicate: str, value: pa.Array | str, end: pa.Array | str, mask: pa.Array | None = None) -> bytes:
    """One line a row whose value is not null (and that the mask keeps)."""
    import pyarrow as pa
    import pyarrow.compute as pc

    lines = pc.binary_join_element_wise(subject, f" <{predicate}> ", value, end, "")
    if mask is not None:
        lines = lines.filter(_one(mask))
    lines = lines.drop_null()
    if not len(lines):
        return b""
    joined: str = pc.binary_join(pa.ListArray.from_arrays(pa.array([0, len(lines)], pa.int32()), lines), "")[0].as_py()
    return joined.encode()
