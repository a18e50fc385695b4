"""Verbs that read sources: ingest, extract."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from onrecord_cli.options import WorkspaceOption

SourcesArgument = Annotated[list[str], typer.Argument(help="Files, folders and web addresses.", metavar="FILE...")]
FilesArgument = Annotated[list[Path], typer.Argument(help="Files and folders.", metavar="FILE...")]


def add(app: typer.Typer) -> None:
    """Add the verbs."""
    app.command()(ingest)
    app.command()(extract)


def ingest(
    sources: SourcesArgument,
    workspace: WorkspaceOption = None,
    kind: Annotated[str | None, typer.Option(help="The kind of source, where the file does not tell.")] = None,
    no_build: Annotated[bool, typer.Option("--no-build", help="Leave the projections as they are.")] = False,
    processes: Annotated[int, typer.Option(help="How many processes read.", min=1)] = 2,
    scheduler: Annotated[str | None, typer.Option(help="tcp://HOST:PORT of a Dask scheduler, whose workers read instead.")] = None,
) -> None:
    """Read sources into the ledger, and bring the projections up to date."""
    from contextlib import nullcontext
    from time import monotonic

    from onrecord.workspace import Workspace
    from onrecord_cli.progress import bar, tell
    from onrecord_cli.setting_up import bring_up_to_date
    from onrecord_ingest import pipeline
    from onrecord_ingest.cluster import executor
    from onrecord_ingest.sources.kinds import files
    from onrecord_ingest.sources.news.fetch import fetch, is_address

    found = Workspace.find(workspace)
    began = monotonic()
    paths = [fetch(each, found.folder / "fetched") if is_address(each) else Path(each) for each in sources]
    with bar(sum(1 for _ in files(paths))) as done, executor(scheduler) if scheduler else nullcontext() as workers:
        report = pipeline.ingest(found, paths, kind, processes, workers, done)
    tell(report, monotonic() - began)
    if not no_build:
        bring_up_to_date(found)
    if report.unread:
        raise typer.Exit(3)


def extract(
    sources: FilesArgument,
    kind: Annotated[str, typer.Option(help="news or ofsted-report.")] = "news",
    jsonl: Annotated[bool, typer.Option("--jsonl", help="For other programs: one JSON object a document, each on a line.")] = False,
    id_key: Annotated[str | None, typer.Option(help="In a JSON file: the field of a text that is its id.")] = None,
) -> None:
    """Print what sources say: who said what, on which line, and how sure that is; no workspace is needed.

    With --jsonl places are counted in characters of the text as it is read: without a byte order mark, each line ended by one
    character. An inspection report is a JSON object with --jsonl or without.
    """
    import json

    from onrecord.errors import OnRecordError, UsageError
    from onrecord_cli.listing import show_statements
    from onrecord_ingest.extracts import extracts
    from onrecord_ingest.sources.kinds import files

    failed = False
    for path in files(sources):
        try:
            for found in extracts(path, kind, id_key):
                for doubt in found.doubts:
                    print(f"reported: {doubt.where}: {doubt.what}; {doubt.do}", file=sys.stderr)
                if found.text is None or jsonl:
                    print(json.dumps(found.row, ensure_ascii=False, indent=None if jsonl else 1))
                else:
                    show_statements(found.row, found.text)
        except UsageError:
            raise
        except OnRecordError as error:
            failed = True
            print(f"onrecord: {error}", file=sys.stderr)
    if failed:
        raise typer.Exit(3)
