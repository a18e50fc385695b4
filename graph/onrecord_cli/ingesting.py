"""Verbs that read sources: ingest, extract."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord_cli.options import WorkspaceOption

PathsArgument = Annotated[list[Path], typer.Argument(help="Files and folders.", metavar="FILE...")]
KindOption = Annotated[str | None, typer.Option("--kind", help="The kind of source, where it cannot be told from the file.")]


def add(app: typer.Typer) -> None:
    """Add the verbs."""
    app.command()(ingest)


def ingest(
    paths: PathsArgument,
    workspace: WorkspaceOption = None,
    kind: KindOption = None,
    no_build: Annotated[bool, typer.Option("--no-build", help="Leave the projections as they are.")] = False,
    processes: Annotated[int, typer.Option(help="How many processes read.")] = 2,
) -> None:
    """Read sources into the ledger, and bring the projections up to date."""
    from onrecord.workspace import Workspace
    from onrecord_cli.progress import bar, tell
    from onrecord_cli.setting_up import bring_up_to_date
    from onrecord_ingest import pipeline
    from onrecord_ingest.sources.kinds import files

    found = Workspace.find(workspace)
    listed = list(files(paths))
    with bar(len(listed)) as done:
        report = pipeline.ingest(found, listed, kind, processes, done=done)
    tell(report)
    if not no_build:
        bring_up_to_date(found)
    if report.unread:
        raise typer.Exit(3)
