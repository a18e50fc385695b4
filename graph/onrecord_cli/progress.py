"""What goes on, on stderr: a spinner or a bar on a terminal, nothing in a pipe; and what came of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from onrecord_ingest.pipeline import Report

SHOWN = 20
"""Refusals that a terminal shows one by one; the rest are counted there. A file or a pipe gets all."""


@contextmanager
def steps() -> Iterator[Callable[[str], None]]:
    """A spinner with the name of the step."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status("building") as status:
        yield status.update


@contextmanager
def bar(total: int) -> Iterator[Callable[[Path], None]]:
    """A bar that moves on by one file."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=total)
        yield lambda _: progress.advance(task)


@contextmanager
def stages() -> Iterator[Callable[[str, int, int], None]]:
    """A bar for each stage of a push, by its name; it moves on to how much has arrived."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        tasks: dict[str, Any] = {}

        def arrived(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = progress.add_task(what)
            progress.update(tasks[what], completed=done, total=total)

        yield arrived


def tell_of_special(hidden: int) -> None:
    """Print how many statements of a special category were left out, if any were."""
    if hidden:
        print(f"{hidden} statements tell of a private person's health and are left out; --special takes them in", file=sys.stderr)


def tell(report: Report, seconds: float = 0.0) -> None:
    """Print what was refused, unread and counted, then the sums and, where it took any time, the rows a second."""
    from onrecord_ingest.pipeline import total

    shown = report.refusals[:SHOWN] if sys.stderr.isatty() else report.refusals
    for refusal in shown:
        print(f"reported: {refusal.where}: {refusal.what}; {refusal.do}", file=sys.stderr)
    if len(report.refusals) > len(shown):
        print(f"reported: {len(report.refusals) - len(shown)} more; 2>FILE keeps them all", file=sys.stderr)
    for error in report.unread:
        print(f"unread: {error}", file=sys.stderr)
    for reason, count in sorted(report.counts.items()):
        print(f"{reason}: {count}", file=sys.stderr)
    rows = report.added + report.unchanged
    print(total(report) + (f"; {rows / seconds:,.0f} rows/s" if seconds >= 1 else ""), file=sys.stderr)
