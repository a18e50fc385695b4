"""What the schema asks of each class, made ready for many records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.model import Value
from onrecord.schema import Class, Edge, Property, Schema


@dataclass(frozen=True, slots=True)
class Rules:
    """What the schema asks of a class; ``prefix`` begins the ids of its records."""

    prefix: str
    required: tuple[str, ...]
    properties: Mapping[str, Property]
    edges: Mapping[str, tuple[Edge, frozenset[str], frozenset[str]]]
    """Name → the edge, the classes it may lead to, the roots of those."""


def required(cls: Class) -> tuple[str, ...]:
    """Names of the properties and edges that every record of the class must have."""
    return (*(p.name for p in cls.properties.values() if p.required), *(e.name for e in cls.edges.values() if e.required))


def rules_of(schema: Schema) -> dict[str, Rules]:
    """The rules of every class, by its name."""
    below = {name: frozenset(c.name for c in schema.classes.values() if name in _line(schema, c.name)) for name in schema.classes}
    return {
        c.name: Rules(
            prefix=schema.root(c.name).lower() + "/",
            required=required(c),
            properties=c.properties,
            edges={
                e.name: (e, frozenset().union(*(below[to] for to in e.to)), frozenset(schema.root(to).lower() for to in e.to))
                for e in c.edges.values()
            },
        )
        for c in schema.classes.values()
    }


def _line(schema: Schema, name: str) -> Iterator[str]:
    above: str | None = name
    while above:
        yield above
        above = schema.classes[above].parent


def targets(value: Value) -> Sequence[str]:
    """The ids that an edge names."""
    if isinstance(value, str):
        return (value,)
    return value if isinstance(value, Sequence) else (str(value),)
