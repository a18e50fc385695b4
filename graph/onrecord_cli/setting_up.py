"""Verbs that make and tend a workspace: init, build, status, demo."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from onrecord.workspace import LEDGER, Workspace
from onrecord_cli.options import Format, FormatOption, WorkspaceOption

FolderArgument = Annotated[Path | None, typer.Argument(help="The folder; the current one by default.")]


def add(app: typer.Typer) -> None:
    """Add the verbs."""
    app.command()(init)
    app.command()(build)
    app.command()(status)
    app.command()(demo)


def init(
    folder: FolderArgument = None,
    empty: Annotated[bool, typer.Option("--empty", help="Without the register: for an area of your own.")] = False,
) -> None:
    """Make a workspace and load the bundled register into it, which is of SEND services in Worcestershire."""
    workspace = _made(folder or Path.cwd(), empty=empty)
    print(f"workspace in {workspace.folder}, {'empty' if empty else 'with the register of Worcestershire'}")
    if not empty:
        print("for an area of your own make one without it, in another folder: onrecord init --empty FOLDER", file=sys.stderr)


def build(
    workspace: WorkspaceOption = None,
    whole: Annotated[bool, typer.Option("--whole", help="Build anew, also where nothing has changed.")] = False,
) -> None:
    """Bring the projections up to date with the ledger."""
    bring_up_to_date(Workspace.find(workspace), whole=whole)


def status(workspace: WorkspaceOption = None, style: FormatOption = Format.table) -> None:
    """What the workspace holds, and whether its projections show all of it."""
    from onrecord.project.state import read_state
    from onrecord.stores.base import Result, Row
    from onrecord_cli.rows import show

    found = Workspace.find(workspace)
    ledger = found.ledger(read_only=True)
    try:
        newest, state = ledger.change, read_state(found.current())
        if not state.of_this_program(ledger):
            print("another release of this program made the projections; run 'onrecord build'", file=sys.stderr)
    finally:
        ledger.close()
    rows: list[Row] = [(name, count) for name, count in state.nodes.items() if count]
    rows += [
        ("edges", state.edges),
        ("references that lead nowhere", state.dangling),
        ("changes in the ledger", newest),
        ("changes shown", state.change),
    ]
    show(Result(("what", "count"), rows), style, title=str(found.folder))


def demo(folder: FolderArgument = None) -> None:
    """Build the Worcestershire graph and show who said what, when, about SEND."""
    from onrecord_cli.asking import said

    here = folder or Path.cwd()
    workspace = Workspace(here) if (here / LEDGER).is_file() and not _unfinished(here) else _made(here)
    said(workspace=workspace.folder)
    print(f"workspace in {workspace.folder}; ask it more with 'onrecord said --by NAME' or 'onrecord ask --list'", file=sys.stderr)


def _made(folder: Path, *, empty: bool = False) -> Workspace:
    """A new workspace with the register; one whose making was broken off is finished, since loading twice adds nothing."""
    workspace = Workspace(folder) if _unfinished(folder) else Workspace.make(folder)
    if not empty:
        _load(workspace)
    bring_up_to_date(workspace, whole=True)
    return workspace


def _unfinished(folder: Path) -> bool:
    """Whether there is a ledger from which nothing has been built yet."""
    return (folder / LEDGER).is_file() and not (Workspace(folder).projections / "current").exists()


def bring_up_to_date(workspace: Workspace, *, whole: bool = False) -> None:
    """Build the projections, telling on a terminal what goes on."""
    from onrecord.project.build import build as build_projections
    from onrecord_cli.progress import steps

    with steps() as step:
        build_projections(workspace, whole=whole, step=step)


def _load(workspace: Workspace) -> None:
    from onrecord_cli.progress import tell
    from onrecord_ingest.pipeline import load_registers

    tell(load_registers(workspace))
