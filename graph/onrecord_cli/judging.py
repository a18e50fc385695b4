"""Verbs that judge identities: merge, split, why, review. Each decision is a row with who and why, and can be taken back."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord_cli.options import WorkspaceOption

if TYPE_CHECKING:
    from onrecord.ledger.testimony import Side
    from onrecord.review import Looked
    from onrecord.workspace import Workspace

OneArgument = Annotated[str, typer.Argument(help="A person, body, post or area, by name or id.")]
OtherArgument = Annotated[str, typer.Argument(help="The other one.")]
WhyOption = Annotated[str, typer.Option("--because", help="The reason, with its source.")]
WhoOption = Annotated[str | None, typer.Option("--by", help="Who decides; by default the user of this machine.")]

KEYS = "[y] same   [n] different   [s] skip   [q] quit"
_SHOWN = 6
"""Words of sources that are shown of a side; the rest are counted."""


def add(app: typer.Typer) -> None:
    """Add the verbs."""
    for verb in (merge, split, confirm, why, review):
        app.command()(verb)


def merge(one: OneArgument, other: OtherArgument, because: WhyOption, by: WhoOption = None, workspace: WorkspaceOption = None) -> None:
    """Decide that two are one. Nothing of either is lost, and split takes it back."""
    from onrecord.ledger import judgements

    found, (first, second) = _named(workspace, one, other)
    ledger = found.ledger()
    try:
        judgements.merge(ledger, first, second, _who(by), because)
    finally:
        ledger.close()
    print(f"{first} and {second} are one")
    _brought_up_to_date(found)


def split(
    one: OneArgument,
    because: WhyOption,
    other: Annotated[str | None, typer.Argument(help="From which it differs; by default from all it was judged the same as.")] = None,
    by: WhoOption = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Decide that one is not another. No rule will judge the two the same again."""
    from onrecord.ledger import judgements

    found, (first, *second) = _named(workspace, one, *([other] if other else []))
    ledger = found.ledger()
    try:
        parted = judgements.split(ledger, first, _who(by), because, *second)
    finally:
        ledger.close()
    for each in parted:
        print(f"{first} is not {each}")
    _brought_up_to_date(found)


def confirm(
    recurrence: Annotated[str, typer.Argument(help="Id of a link between two findings, as 'ask findings-that-recur' gives it.")],
    because: WhyOption,
    by: WhoOption = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Confirm that a finding came back as a later one; split of the two findings undoes such a link."""
    from onrecord.confirm import confirm as confirmed
    from onrecord.workspace import Workspace

    found = Workspace.find(workspace)
    ledger = found.ledger()
    try:
        new = confirmed(ledger, recurrence, _who(by), because)
    finally:
        ledger.close()
    print(f"{recurrence} {'is confirmed' if new else 'was confirmed before'}")
    _brought_up_to_date(found)


def why(one: OneArgument, other: OtherArgument, workspace: WorkspaceOption = None) -> None:
    """By which judgements two are one, or what was judged of them, with the words of the sources on both sides."""
    from onrecord import review as reviewing
    from onrecord.errors import UsageError

    found, (first, second) = _named(workspace, one, other)
    if first == second:
        raise UsageError(f"'{one}' and '{other}' both mean {first}", do="name two by their ids; 'onrecord search' shows them")
    ledger = found.ledger(read_only=True)
    try:
        chain = reviewing.why(ledger, first, second)
        for looked in chain:
            _show(looked)
    finally:
        ledger.close()
    if not chain:
        print(f"nothing was judged of {first} and {second}", file=sys.stderr)
        raise typer.Exit(1)


def review(by: WhoOption = None, workspace: WorkspaceOption = None) -> None:
    """Answer the pairs of which the rules are unsure, with one key each. Answers are kept at once; go on whenever you like."""
    from onrecord import review as reviewing
    from onrecord.ledger.judgements import decide
    from onrecord.workspace import Workspace

    found, who = Workspace.find(workspace), _who(by)
    ledger = found.ledger()
    answered = 0
    try:
        waiting = reviewing.waiting(ledger)
        for at, judgement in enumerate(waiting, 1):
            looked = reviewing.looked(ledger, judgement)
            print(f"\n{at} of {len(waiting)}")
            _show(looked)
            print(KEYS)
            key = _key()
            if key == "q":
                break
            if key in "yn":
                verdict = "same" if key == "y" else "different"
                decide(ledger, looked.answered(verdict, who))
                answered += 1
    finally:
        ledger.close()
    print(f"{answered} answered, {len(waiting) - answered} wait")
    if answered:
        _brought_up_to_date(found)


def _key() -> str:
    """One of the keys, from a terminal without Enter, from a pipe as it comes; the end of a pipe quits."""
    while True:
        key = typer.getchar().lower() if sys.stdin.isatty() else sys.stdin.read(1).lower() or "q"
        if key in ("y", "n", "s", "q"):
            return key
        if not key.isspace():
            print(KEYS)


def _who(by: str | None) -> str:
    return by or getpass.getuser()


def _named(workspace: Path | None, *names: str) -> tuple[Workspace, list[str]]:
    """The workspace, and the ids that the names mean, ids of the ledger as they are."""
    from onrecord.ledger import read
    from onrecord.lookup import find
    from onrecord.workspace import WORDS, Workspace

    found = Workspace.find(workspace)
    ledger = found.ledger(read_only=True)
    known = read.known_ids(ledger, set(names))
    ledger.close()
    index = found.current() / WORDS
    return found, [n if n in known else find(index, n, ("Person", "Organization", "Post", "Area")) for n in names]


def _show(looked: Looked) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(expand=True, show_lines=False, title=None)
    for side in (looked.one, looked.other):
        table.add_column(f"{side.name}\n{side.id}", ratio=1, overflow="fold")
    table.add_row(_told(looked.one), _told(looked.other))
    judged = looked.judgement
    print(
        f"{judged.verdict}, by {judged.decided_by}: {judged.reason}{'' if looked.holds or judged.verdict != 'same' else ' (gives way)'}"
    )
    Console(file=sys.stdout, width=None if sys.stdout.isatty() else 160, highlight=False, markup=False).print(table)


def _told(side: Side) -> str:
    """What sources say of it, one below the other."""
    lines: list[str] = []
    for told in side.testimony[:_SHOWN]:
        when = f" ({told.when})" if told.when else ""
        page = f", page {told.page}" if told.page else ""
        lines.append(f"{told.what}{when}: {told.source}{page}")
        if told.sentence:
            lines.append(f"    “{told.sentence}”")
    if len(side.testimony) > _SHOWN:
        lines.append(f"and {len(side.testimony) - _SHOWN} more")
    return "\n".join(lines)


def _brought_up_to_date(workspace: Workspace) -> None:
    """The rules' judgements, then the projections."""
    from onrecord_cli.setting_up import bring_up_to_date
    from onrecord_ingest.resolve import resolve

    ledger = workspace.ledger()
    try:
        resolve(ledger)
    finally:
        ledger.close()
    bring_up_to_date(workspace)
