"""What a push has to do: nothing, what is new since a change, or all of it, and whether what the server holds must be gone through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.errors import StoreError
from onrecord.ledger import Ledger
from onrecord.project.changes import Changes, since
from onrecord.project.identities import canonical
from onrecord.project.tables import Projected, project
from onrecord.push.mark import Mark, goal, of_this_ledger

Progress = Callable[[str, int, int], None]
"""Called with what is being sent, how much of it has arrived, and how much there is."""


def quiet(what: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push did: how much it sent and took out, and what the server held at the end.

    ``kind`` is ``nothing``, ``changes`` or ``whole``. To Neo4j rows are ``sent`` and nodes and relationships ``removed`` and ``held``;
    to a SPARQL server bytes of N-Triples, things and documents' graphs, and triples.
    """

    kind: str
    sent: int
    removed: int
    held: int


@dataclass(frozen=True, slots=True)
class Plan:
    """``changes`` is None where all is sent; ``resumed``: a push to that change was broken off; ``sweep``: the server was not empty."""

    mark: Mark
    part: Projected
    changes: Changes | None
    same: dict[str, str]
    resumed: bool
    sweep: bool

    @property
    def kind(self) -> str:
        """``changes`` or ``whole``."""
        return "changes" if self.changes else "whole"


def plan(ledger: Ledger, mark: Mark | None, held: int, where: str, *, replace: bool) -> Plan | None:
    """What to do about a server with this mark that holds so much of ours; None where it shows the ledger as it is.

    Raises StoreError where it holds what this ledger did not send, unless that is to be replaced.
    """
    ours = mark is not None and of_this_ledger(ledger, mark)
    if not ours and (held or mark) and not replace:
        what = "another workspace's graph" if mark else "a graph that no push of this program made"
        raise StoreError(f"the server holds {what}", where=where, do="name an empty database, or take it out with --replace")
    known = mark if ours else None
    wanted = goal(ledger, known)
    sound = known is not None and known.schema == wanted.schema and (not known.whole or known.held == held)
    if known and sound and known.whole and known.change == wanted.target:
        return None
    resumed = known is not None and sound and not known.whole and known.target == wanted.target
    changes = None
    if known and sound and known.change and not known.dangling and (known.whole or resumed):
        changes = since(ledger, known.change)
    if changes:
        return Plan(wanted, changes.part, changes, dict(changes.same), resumed, True)
    same = canonical(ledger)
    return Plan(wanted, project(ledger, same), None, same, resumed, bool(held or mark))
