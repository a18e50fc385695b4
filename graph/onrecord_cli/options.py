"""Options that several verbs share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """How rows are printed."""

    table = "table"
    json = "json"
    csv = "csv"
    markdown = "markdown"


class Engine(StrEnum):
    """Which engine answers."""

    cypher = "cypher"
    sparql = "sparql"
    neo4j = "neo4j"

    @property
    def other(self) -> Engine:
        """The embedded engine of the other language."""
        return Engine.cypher if self is Engine.sparql else Engine.sparql


WorkspaceOption = Annotated[
    Path | None,
    typer.Option("--workspace", "-w", help="The workspace; by default the current folder or its nearest parent that is one."),
]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="How the rows are printed.")]
EngineOption = Annotated[
    Engine,
    typer.Option(
        "--engine", help="Which engine answers: cypher and sparql the workspace's own, neo4j a server; sparql too with --server."
    ),
]
ServerOption = Annotated[
    str | None, typer.Option("--server", help="The server's address; else NEO4J_URI or SPARQL_QUERY names it, where set.")
]
FromOption = Annotated[str | None, typer.Option("--from", help="Not before: 2018, 2018-03 or 2018-03-05.")]
ToOption = Annotated[str | None, typer.Option("--to", help="Not after: 2018, 2018-03 or 2018-03-05.")]
SpecialOption = Annotated[bool, typer.Option("--special", help="With statements that tell of a private person's health.")]
AsOfOption = Annotated[str | None, typer.Option("--as-of", help="What was true on this day.")]
KnownAtOption = Annotated[str | None, typer.Option("--known-at", help="What the sources had said by this day.")]


@dataclass(frozen=True, slots=True)
class Where:
    """Which graph answers: the workspace, the two times, and the address of a server."""

    workspace: Path | None = None
    as_of: str | None = None
    known_at: str | None = None
    server: str | None = None
