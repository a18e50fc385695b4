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


WorkspaceOption = Annotated[
    Path | None,
    typer.Option("--workspace", "-w", help="The workspace; by default the current folder or its nearest parent that is one."),
]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="How the rows are printed.")]
EngineOption = Annotated[Engine, typer.Option("--engine", help="Which engine answers.")]
FromOption = Annotated[str | None, typer.Option("--from", help="Not before: 2018, 2018-03 or 2018-03-05.")]
ToOption = Annotated[str | None, typer.Option("--to", help="Not after: 2018, 2018-03 or 2018-03-05.")]
AsOfOption = Annotated[str | None, typer.Option("--as-of", help="What was true on this day.")]
KnownAtOption = Annotated[str | None, typer.Option("--known-at", help="What the sources had said by this day.")]


@dataclass(frozen=True, slots=True)
class Where:
    """Which graph answers: the workspace, and the two times."""

    workspace: Path | None = None
    as_of: str | None = None
    known_at: str | None = None
