"""What a push has to do: nothing, what is new since a change, or all of it, and whether what the server holds must be gone through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.errors import StoreError
from onrecord.ledger import Ledger
from onrecord.project.changes import Changes, since
from onrecord.project.code import digest
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
    sound = mark if mark and ours and _sound(ledger, mark, held) else None
    if sound and sound.whole and sound.change == ledger.change:
        return None
    resumed = sound is not None and not sound.whole and sound.target == ledger.change
    changes = None
    if sound and sound.change and not sound.dangling and (sound.whole or resumed):
        changes = since(ledger, sound.change)
    if sound and changes:
        return Plan(goal(ledger, sound.change), changes.part, changes, dict(changes.same), resumed, True)
    same = canonical(ledger)
    return Plan(goal(ledger), project(ledger, same), None, same, resumed, bool(held or mark))


def _sound(ledger: Ledger, mark: Mark, held: int) -> bool:
    """Whether what the server shows is what this program would have sent: its schema, its code, and nothing lost meanwhile."""
    return (mark.schema, mark.code) == (ledger.schema.version, digest()) and (not mark.whole or mark.held == held)
