"""The typed schema, read from ``schema/classes/*.yaml``: one class a file, an edge in the class that owns it.

Every class also has what no class file needs to say: ``id``, the document and span where a record stands, the method that made it
and its confidence from 0 to 1.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from onrecord.data import folder, yaml
from onrecord.errors import SchemaError

TYPES = ("text", "integer", "number", "boolean", "date")

COLUMNS = (
    "id", "kind", "label", "record", "document", "span_start", "span_end", "page", "cell", "method", "confidence",
    "origin", "recorded", "retracted",
)  # fmt: skip
"""Columns that tables have beside the properties of a class."""


@dataclass(frozen=True, slots=True)
class Property:
    """A literal of a class. A ``date`` is kept as written, with the earliest and the latest day it allows."""

    name: str
    type: str
    iri: str
    about: str
    many: bool = False
    required: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """A reference of a class to things of other classes."""

    name: str
    to: tuple[str, ...]
    iri: str
    about: str
    many: bool = False
    required: bool = False

    @property
    def relation(self) -> str:
        """Name of the relationship in a Cypher graph."""
        return self.name.upper()


@dataclass(frozen=True, slots=True)
class Collapse:
    """How a class is drawn as one dated line, from the end of one edge to the end of the first of others that is there."""

    origin: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Class:
    """A class with what it inherits. ``joined``: an identity joins its records of several documents, else each is a thing."""

    name: str
    iri: str
    about: str
    label: str
    joined: bool
    parent: str | None
    collapses: Collapse | None
    properties: Mapping[str, Property] = field(default_factory=dict)
    edges: Mapping[str, Edge] = field(default_factory=dict)

    @property
    def table(self) -> str:
        """Name of its table in the ledger."""
        return self.name.lower()


@dataclass(frozen=True)
class Schema:
    """All classes by name, the prefixes of their IRIs, and a version that changes with what the ledger holds."""

    classes: Mapping[str, Class]
    prefixes: Mapping[str, str]

    @cached_property
    def version(self) -> str:
        """Digest of the classes' tables and columns."""
        shape = {
            c.name: [
                [(p.name, p.type, p.many) for p in c.properties.values()],
                [(e.name, e.to, e.many) for e in c.edges.values()],
            ]
            for c in self.classes.values()
        }
        return hashlib.sha256(json.dumps(shape, sort_keys=True).encode()).hexdigest()[:12]

    def root(self, name: str) -> str:
        """The topmost class above ``name``: the label of its nodes in a Cypher graph."""
        parent = self.classes[name].parent
        return self.root(parent) if parent else name

    @cached_property
    def roots(self) -> tuple[str, ...]:
        """The classes without a parent, in order of name."""
        return tuple(name for name, c in self.classes.items() if c.parent is None)

    def family(self, root: str) -> tuple[Class, ...]:
        """A root class and all below it."""
        return tuple(c for c in self.classes.values() if self.root(c.name) == root)

    def properties_of(self, root: str) -> dict[str, Property]:
        """The properties of a node table: those of the class and of all below it."""
        return {p.name: p for c in self.family(root) for p in c.properties.values()}

    def edges_of(self, root: str) -> dict[str, Edge]:
        """The edges that leave a node table, their targets as roots."""
        found: dict[str, Edge] = {}
        for c in self.family(root):
            for e in c.edges.values():
                to = tuple(dict.fromkeys((*(found[e.name].to if e.name in found else ()), *map(self.root, e.to))))
                found[e.name] = Edge(e.name, to, e.iri, e.about, e.many, e.required)
        return found

    def expand(self, iri: str, where: str = "") -> str:
        """A prefixed name as a whole IRI. Raises SchemaError, naming the class ``where`` it stands, on an unknown prefix."""
        prefix, _, local = iri.partition(":")
        try:
            return self.prefixes[prefix] + local
        except KeyError:
            raise SchemaError(f"unknown prefix in '{iri}'", where=where, do="add it to schema/prefixes.yaml") from None


def load(classes: Path | None = None) -> Schema:
    """Read and lint the schema; the bundled one by default. Raises SchemaError with the file and what to mend."""
    return _load(classes or folder("schema") / "classes")


def _yaml(file: Path) -> Any:
    from yaml import YAMLError

    try:
        return yaml(file.read_text("utf-8"))
    except (OSError, YAMLError) as error:
        raise SchemaError(str(error), where=str(file), do="mend the YAML") from error


@cache
def _load(classes: Path) -> Schema:
    prefixes = _yaml(classes.parent / "prefixes.yaml")
    by_name: dict[str, Class] = {}
    for file in sorted(classes.glob("*.yaml")):
        c = _class(file.name, _yaml(file))
        if c.name in by_name:
            raise SchemaError(f"{c.name} stands in another file already", where=file.name, do="keep one file a class")
        by_name[c.name] = c
    schema = Schema({c.name: _inherit(c, by_name) for c in by_name.values()}, prefixes)
    _lint(schema)
    return schema


def _class(file: str, body: Mapping[str, Any]) -> Class:
    try:
        properties = {n: Property(name=n, **{**v, "values": tuple(v.get("values", ()))}) for n, v in body.get("properties", {}).items()}
        edges = {n: Edge(name=n, **{**v, "to": tuple(v["to"])}) for n, v in body.get("edges", {}).items()}
        collapse = body.get("collapses")
        return Class(
            name=body["class"],
            iri=body["iri"],
            about=body["about"],
            label=body.get("label", "name"),
            joined=body.get("joined", False),
            parent=body.get("extends"),
            collapses=Collapse(collapse["from"], tuple(collapse["to"])) if collapse else None,
            properties=properties,
            edges=edges,
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise SchemaError(f"not a class file: {error}", where=file, do="see CONTRIBUTING, 'A class'") from error


def _inherit(c: Class, by_name: Mapping[str, Class]) -> Class:
    if c.parent is None:
        return c
    if c.parent not in by_name:
        raise SchemaError(f"extends the unknown class {c.parent}", where=c.name, do="name a class of schema/classes")
    above = _inherit(by_name[c.parent], by_name)
    return Class(
        name=c.name,
        iri=c.iri,
        about=c.about,
        label=above.label,
        joined=above.joined,
        parent=c.parent,
        collapses=c.collapses or above.collapses,
        properties={**above.properties, **c.properties},
        edges={**above.edges, **c.edges},
    )


def _lint(schema: Schema) -> None:
    """Refuse one name with two meanings, unknown types, classes and prefixes."""
    meanings: dict[str, tuple[str, Sequence[object]]] = {}
    for c in schema.classes.values():
        schema.expand(c.iri, c.name)
        for name, meaning in _meanings(c):
            first, known = meanings.setdefault(name, (c.name, meaning))
            if known != meaning:
                raise SchemaError(
                    f"'{name}' means {known} in {first} and {meaning} in {c.name}",
                    where=c.name,
                    do="give one another name",
                )
        for p in c.properties.values():
            if p.type not in TYPES:
                raise SchemaError(f"'{p.name}' has the type {p.type}", where=c.name, do=f"use one of {', '.join(TYPES)}")
            schema.expand(p.iri, c.name)
        for e in c.edges.values():
            schema.expand(e.iri, c.name)
            for target in e.to:
                if target not in schema.classes:
                    raise SchemaError(f"'{e.name}' leads to the unknown class {target}", where=c.name, do="name a class")
        _lint_columns(schema, c)


def _lint_columns(schema: Schema, c: Class) -> None:
    """Refuse a property that would take a column which every table has, or which a date takes; and a label that is none."""
    family = schema.properties_of(schema.root(c.name)).values()
    days = {f"{p.name}_{day}" for p in family if p.type == "date" for day in ("earliest", "latest")}
    for name in c.properties:
        if name in COLUMNS or name in days:
            raise SchemaError(f"'{name}' is a column of its table already", where=c.name, do="give it another name")
    if c.label not in c.properties:
        raise SchemaError(f"is shown by '{c.label}', which it has not", where=c.name, do="name one of its properties as label")


def _meanings(c: Class) -> Iterator[tuple[str, Sequence[object]]]:
    for p in c.properties.values():
        yield p.name, (p.type, p.many, p.iri, p.about)
    for e in c.edges.values():
        yield e.name, ("edge", e.many, e.iri, e.about)
