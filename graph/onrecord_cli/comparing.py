"""The verb that sets two days beside each other: diff."""

from __future__ import annotations

from dataclasses import astuple, fields
from typing import Annotated

import typer

from onrecord_cli.options import Format, FormatOption, Where, WorkspaceOption

DayArgument = Annotated[str, typer.Argument(help="A day, as 2021-11-03.", metavar="DAY")]


def add(app: typer.Typer) -> None:
    """Add the verb."""
    app.command()(diff)


def diff(
    first: DayArgument,
    second: DayArgument,
    known_at: Annotated[
        bool, typer.Option("--known-at/--as-of", help="What the sources had said by the two days, or what was true on them.")
    ] = True,
    workspace: WorkspaceOption = None,
    style: FormatOption = Format.table,
) -> None:
    """What appeared, changed or was withdrawn from one day to another."""
    from onrecord.project.difference import Change, difference
    from onrecord.schema import load
    from onrecord.stores.base import Result
    from onrecord_cli.opened import day, projection_of
    from onrecord_cli.rows import show

    for typed in (first, second):
        day("DAY", typed)
    views = [projection_of(Where(workspace, *((None, typed) if known_at else (typed, None)))) for typed in (first, second)]
    rows = [astuple(change) for change in difference(views[0], views[1], load())]
    show(Result(tuple(field.name for field in fields(Change)), rows), style)
    if not rows:
        raise typer.Exit(1)
