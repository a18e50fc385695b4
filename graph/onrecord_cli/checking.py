"""The verb that sets figures in statements beside the official series: check."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord_cli.options import Format, FormatOption, WorkspaceOption

if TYPE_CHECKING:
    from onrecord.check import Check
    from onrecord.stores.base import Row

COLUMNS = (
    *("figure", "outcome", "who", "words", "measure", "period", "series", "rule"),
    *("source", "start_char", "end_char", "document", "statement"),
)
SHOWN = COLUMNS[:-2]


def add(app: typer.Typer) -> None:
    """Add the verb."""
    app.command()(check)


def check(
    area: Annotated[str | None, typer.Option(help="Only claims about this area.")] = None,
    workspace: WorkspaceOption = None,
    style: FormatOption = Format.table,
) -> None:
    """Each figure in a statement beside the official series: the claim, the cells, the rule, the outcome."""
    from onrecord.check import check as checked
    from onrecord.lookup import find
    from onrecord.stores.base import Result
    from onrecord.workspace import WORDS, Workspace
    from onrecord_cli.rows import show

    found = Workspace.find(workspace)
    wanted = find(found.current() / WORDS, area, ("Area",)) if area else None
    ledger = found.ledger(read_only=True)
    try:
        checks = checked(ledger, wanted)
    finally:
        ledger.close()
    show(Result(COLUMNS, [_row(each) for each in checks]), style, columns=SHOWN)
    if not checks:
        print("no figure found in a statement", file=sys.stderr)
        raise typer.Exit(1)


def _row(each: Check) -> Row:
    claim = each.claim
    qualifier = "" if claim.qualifier == "exactly" else f"{claim.qualifier} "
    unit = "" if claim.figure.endswith("%") or claim.unit in claim.figure else f" {claim.unit}"
    return (
        f"{qualifier}{claim.figure}{unit}",
        each.outcome,
        list(claim.speakers),
        claim.words,
        claim.measure.label if claim.measure else None,
        claim.period.text if claim.period else None,
        [f"{cell.period.text}: {cell.value:g} ({cell.source}, {cell.cell})" for cell in each.cells],
        each.rule,
        claim.source,
        claim.start,
        claim.end,
        claim.document,
        claim.statement,
    )
