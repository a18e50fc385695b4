"""``neo4j.cypher``: unique ids, and indexes on what questions ask by."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.schema import Schema
from onrecord.shape import node_columns

_ASKED = ("kind", "label", "name")


def statements(schema: Schema) -> list[str]:
    """A constraint on the id of each root's nodes, and indexes on their kind, label, name and days. Each may run again."""
    return [statement for root in schema.roots for statement in _of_root(schema, root)]


def text(schema: Schema) -> str:
    """The whole file."""
    head = "// Constraints and indexes of the Neo4j graph, made from schema/classes by python -m onrecord.generate.\n\n"
    return head + "\n".join(f"{statement};" for statement in statements(schema)) + "\n"


def _of_root(schema: Schema, root: str) -> Iterator[str]:
    table = schema.classes[root].table
    yield f"CREATE CONSTRAINT `{table}_id` IF NOT EXISTS FOR (n:`{root}`) REQUIRE n.`id` IS UNIQUE"
    for name, kind in node_columns(schema, root):
        if name in _ASKED or kind == "DATE":
            yield f"CREATE INDEX `{table}_{name}` IF NOT EXISTS FOR (n:`{root}`) ON (n.`{name}`)"
