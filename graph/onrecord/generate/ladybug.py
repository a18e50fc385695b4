"""``ladybug.cypher``: the tables of the embedded Cypher graph."""

from __future__ import annotations

from onrecord.schema import Schema
from onrecord.shape import SOURCE, SOURCE_COLUMNS, node_columns, relations


def statements(schema: Schema) -> list[str]:
    """Each CREATE statement, in the order in which they load: nodes, then relationships. Every name is quoted."""
    nodes = [_node_table(schema, root) for root in schema.roots]
    edges = [_rel_table(name, pairs) for name, pairs in relations(schema).items()]
    source = _rel_table(SOURCE, [(root, "Document") for root in schema.roots], SOURCE_COLUMNS)
    return [*nodes, *edges, source]


def text(schema: Schema) -> str:
    """The whole file."""
    head = "// Tables of the Ladybug graph, made from schema/classes by python -m onrecord.generate.\n\n"
    return head + "\n\n".join(f"{statement};" for statement in statements(schema)) + "\n"


def _node_table(schema: Schema, root: str) -> str:
    (key, kind), *others = node_columns(schema, root)
    columns = [f"`{key}` {kind} PRIMARY KEY", *(f"`{name}` {kind}" for name, kind in others)]
    return _table("NODE", root, columns)


def _rel_table(name: str, pairs: list[tuple[str, str]], columns: tuple[tuple[str, str], ...] = ()) -> str:
    ends = [f"FROM `{origin}` TO `{target}`" for origin, target in pairs]
    return _table("REL", name, [*ends, *(f"`{column}` {kind}" for column, kind in columns)])


def _table(what: str, name: str, lines: list[str]) -> str:
    return f"CREATE {what} TABLE `{name}` (\n  " + ",\n  ".join(lines) + "\n)"
