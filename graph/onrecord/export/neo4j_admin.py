"""The whole graph as CSV files for ``neo4j-admin database import full``, the fast way into an empty Neo4j, and the command for it.

What the server then shows is written beside the graph, so that a push sends only what came later.
"""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.errors import UsageError
from onrecord.ledger import Ledger
from onrecord.project.identities import canonical
from onrecord.project.special import Hidden, without
from onrecord.project.special import special as of_special_category
from onrecord.project.tables import project
from onrecord.push.mark import Mark, goal
from onrecord.push.neo4j import MARK_ID, size
from onrecord.room import room_for
from onrecord.schema import Schema
from onrecord.shape import SOURCE, SOURCE_COLUMNS, node_columns
from onrecord.stores.base import Graph

if TYPE_CHECKING:
    import pyarrow as pa

COMMAND = "import.sh"
_LIST = "\x1f"
"""Joins the values of a list: the unit separator, which no text of a source holds."""
_KINDS = {"STRING": "string", "INT64": "long", "DOUBLE": "double", "BOOLEAN": "boolean", "STRING[]": "string[]", "DATE": "date"}
_OPTIONS = ("--array-delimiter=U+001F", "--multiline-fields=true", "--overwrite-destination=true")
"""They stand last: what follows an option of files is taken for one more file."""


def write(ledger: Ledger, folder: Path, *, special: bool = False) -> tuple[int, int]:
    """Write the CSV files and ``import.sh`` into a folder, made if need be; all of it or nothing.

    Returns how many nodes and relationships, and how many statements of a special category were left out (``special``: none is).
    Raises UsageError where the folder holds anything already, StoreError where the disk is full.
    """
    if folder.exists() and any(folder.iterdir()):
        raise UsageError("the folder is not empty", where=str(folder), do="name a new one")
    folder = folder.resolve()
    part = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)  # of an export that was killed
    try:
        with room_for("the CSV files", folder):
            part.mkdir(parents=True)
            written = _write(ledger, part, special)
            part.replace(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return written


def _write(ledger: Ledger, folder: Path, special: bool) -> tuple[int, int]:
    ledger.connection.execute("BEGIN")
    same = canonical(ledger)
    hidden = Hidden() if special else of_special_category(ledger, same)
    projected = without(project(ledger, same), hidden)
    newest = ledger.change
    mark = replace(goal(ledger, shown=newest, special=special), held=size(projected), dangling=projected.dangling)
    arguments = [*_nodes(projected.graph, ledger.schema, folder), *_relationships(projected.graph, folder)]
    _table(folder / "Projection.csv", *_of_mark(mark))
    arguments.append("--nodes=Projection=Projection.csv")
    command = folder / COMMAND
    command.write_text(_script(arguments), "utf-8")
    command.chmod(0o755)
    return mark.held, len(hidden.names)


def _nodes(graph: Graph, schema: Schema, folder: Path) -> Iterator[str]:
    for root, table in graph.nodes.items():
        if not len(table):
            continue
        kinds = [_KINDS[kind] for _, kind in node_columns(schema, root)]
        header = [f"{name}:{kind}" for name, kind in zip(table.column_names, kinds, strict=True)]
        _table(folder / f"{root}.csv", ["id:ID", *header[1:]], table)
        yield f"--nodes={root}={root}.csv"


def _relationships(graph: Graph, folder: Path) -> Iterator[str]:
    for (relation, start, end), table in graph.edges.items():
        name = f"{relation}-{start}-{end}.csv"
        _table(folder / name, [":START_ID", ":END_ID"], table.select(["from", "to"]))
        yield f"--relationships={relation}={name}"
    columns = [":START_ID", ":END_ID", *(f"{name}:{_KINDS[kind]}" for name, kind in SOURCE_COLUMNS)]
    for root, table in graph.sources.items():
        if len(table):
            _table(folder / f"{SOURCE}-{root}.csv", columns, table)
            yield f"--relationships={SOURCE}={SOURCE}-{root}.csv"


def _of_mark(mark: Mark) -> tuple[list[str], pa.Table]:
    import pyarrow as pa

    values = asdict(mark)
    kinds = {bool: "boolean", int: "long", str: "string"}
    header = [f"{name}:{kinds[type(value)]}" for name, value in values.items()]
    return ["id:ID", *header], pa.table({"id": [MARK_ID], **{name: [value] for name, value in values.items()}})


def _table(path: Path, header: list[str], table: pa.Table) -> None:
    """A table as CSV, a batch at a time: what is null is empty, everything else in quotes."""
    import pyarrow as pa
    import pyarrow.compute as pc
    from pyarrow import csv

    for number, name in enumerate(table.column_names):
        if pa.types.is_list(table[name].type):
            table = table.set_column(number, name, pc.binary_join(table[name], _LIST))
    with path.open("wb") as file:
        file.write((",".join(header) + "\n").encode())
        csv.write_csv(table, file, csv.WriteOptions(include_header=False, quoting_style="all_valid"))


def _script(arguments: list[str]) -> str:
    lines = " \\\n  ".join(shlex.quote(each) for each in (*arguments, *_OPTIONS))
    return (
        "#!/bin/sh\n"
        "# Loads these files into the database neo4j of a server that is stopped; the tool is neo4j-admin, or what NEO4J_ADMIN names.\n"
        "# Afterwards start the server and run 'onrecord push neo4j': it makes the indexes, and sends what is new by then.\n"
        'cd "$(dirname "$0")" || exit 1\n'
        f'exec "${{NEO4J_ADMIN:-neo4j-admin}}" database import full \\\n  {lines} "$@" neo4j\n'
    )
