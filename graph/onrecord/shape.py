"""The shape of the Cypher graph: what columns a node table has, and which tables a relationship joins.

One node table a root class, which also holds the classes below it; one relationship table a name of an edge.
"""

from __future__ import annotations

from onrecord.schema import Edge, Schema

SOURCE = "SOURCE"
"""The relationship of every node to the documents that say something about it: one a record."""

PLACE_COLUMNS = (
    ("document", "STRING"),
    ("span_start", "INT64"),
    ("span_end", "INT64"),
    ("page", "INT64"),
    ("cell", "STRING"),
    ("method", "STRING"),
    ("confidence", "DOUBLE"),
)
"""Where a node stands, what made it and how sure that was."""

SOURCE_COLUMNS = (("record", "STRING"), *PLACE_COLUMNS[1:])
"""Columns of the relationship ``SOURCE``; its end is the document."""

_KINDS = {"text": "STRING", "integer": "INT64", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "STRING"}


def node_columns(schema: Schema, root: str) -> list[tuple[str, str]]:
    """Name and kind of the columns of a root's node table, in order: STRING, INT64, DOUBLE, BOOLEAN, STRING[] or DATE.

    ``id`` is the primary key, ``kind`` the name of the node's own class, ``label`` its text for display. A date takes three
    columns: as written, the earliest and the latest day it allows.
    """
    columns = [("id", "STRING"), ("kind", "STRING"), ("label", "STRING")]
    for p in schema.properties_of(root).values():
        columns.append((p.name, "STRING[]" if p.many else _KINDS[p.type]))
        if p.type == "date":
            columns += [(f"{p.name}_earliest", "DATE"), (f"{p.name}_latest", "DATE")]
    return [*columns, *PLACE_COLUMNS]


def relation(schema: Schema, edge: Edge) -> str:
    """Name of an edge's relationship: ``SPEAKER``, but ``HAS_PERSON`` where a class bears the name.

    Ladybug tells neither upper from lower case in names nor tables of nodes from those of relationships.
    """
    taken = {name.upper() for name in schema.classes}
    return f"HAS_{edge.relation}" if edge.relation in taken else edge.relation


def relations(schema: Schema) -> dict[str, list[tuple[str, str]]]:
    """Pairs of root classes that each relationship joins, by its name, in order; without ``SOURCE``."""
    found: dict[str, set[tuple[str, str]]] = {}
    for root in schema.roots:
        for edge in schema.edges_of(root).values():
            found.setdefault(relation(schema, edge), set()).update((root, target) for target in edge.to)
    return {name: sorted(found[name]) for name in sorted(found)}
