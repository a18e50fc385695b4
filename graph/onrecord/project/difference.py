"""What two views of the graph tell differently: what appeared, what changed, what was withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onrecord.schema import Schema
from onrecord.shape import node_columns, relations
from onrecord.stores.ladybug import Ladybug
from onrecord.workspace import GRAPH

_OF_NO_CONCERN = ("document", "span_start", "span_end", "page", "cell", "method", "confidence", "label")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that two views tell differently; ``before`` and ``after`` are the values that differ."""

    what: str
    """``appeared``, ``changed`` or ``withdrawn``."""
    id: str
    kind: str
    label: str
    name: str = ""
    before: str = ""
    after: str = ""


def difference(one: Path, other: Path, schema: Schema) -> Iterator[Change]:
    """The changes from one projection to another, by class and id."""
    for root in schema.roots:
        before, after = (_things(each, schema, root) for each in (one, other))
        for identifier in sorted(before.keys() | after.keys()):
            old, new = before.get(identifier), after.get(identifier)
            there: dict[str, Any] = new or old or {}
            head = identifier, str(there["kind"]), str(there["label"])
            if old is None or new is None:
                yield Change("withdrawn" if new is None else "appeared", *head)
                continue
            for name in old:
                if name not in _OF_NO_CONCERN and old[name] != new[name]:
                    yield Change("changed", *head, name, _text(old[name]), _text(new[name]))


def _text(value: object) -> str:
    return "; ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)


def _things(projection: Path, schema: Schema, root: str) -> dict[str, dict[str, Any]]:
    """Values and links of every node of a root class, by id."""
    names = [name for name, _ in node_columns(schema, root)]
    store = Ladybug(projection / GRAPH)
    rows = store.run(f"MATCH (n:{root}) RETURN {', '.join(f'n.`{name}` AS `{name}`' for name in names)}", {}).rows
    found: dict[str, dict[str, Any]] = {str(row[0]): dict(zip(names, row, strict=True)) for row in rows}
    for each in found.values():
        for name in ("other_names", "identifiers"):
            if each.get(name):
                each[name] = sorted(each[name])
    for relation, pairs in relations(schema).items():
        if root in (start for start, _ in pairs):
            for thing in found.values():
                thing[relation.lower()] = []
            for start, end in store.run(f"MATCH (n:{root})-[:{relation}]->(m) RETURN n.id AS a, m.id AS b ORDER BY b", {}).rows:
                found[str(start)][relation.lower()].append(end)
    store.close()
    return found
