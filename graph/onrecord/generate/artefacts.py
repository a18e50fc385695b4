"""All that is made from the schema, by name of file."""

from __future__ import annotations

from pathlib import Path

from onrecord.generate import context, ladybug, neo4j, ontology, reference, shapes
from onrecord.schema import Schema

_MAKERS = {
    "context.jsonld": context.text,
    "ladybug.cypher": ladybug.text,
    "neo4j.cypher": neo4j.text,
    "ontology.ttl": ontology.text,
    "reference.md": reference.text,
    "shapes.ttl": shapes.text,
}


def make(schema: Schema) -> dict[str, str]:
    """Text of each file by its name; the same text for the same schema."""
    return {name: maker(schema) for name, maker in _MAKERS.items()}


def write(schema: Schema, to: Path) -> None:
    """Write every file into a folder, made where it is missing. Raises OSError."""
    to.mkdir(parents=True, exist_ok=True)
    for name, text in make(schema).items():
        (to / name).write_text(text, "utf-8", newline="\n")


def stale(schema: Schema, at: Path) -> list[str]:
    """Names of the files in a folder that are missing, differ from what the schema gives, or come from nothing in it."""
    made = make(schema)
    there = {path.name: path.read_text("utf-8") for path in at.iterdir()} if at.is_dir() else {}
    return sorted(name for name in {*made, *there} if made.get(name) != there.get(name))
