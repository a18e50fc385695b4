"""What a push has to do: nothing, what is new since a change, or all of it, and whether what the server holds must be gone through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.errors import StoreError
from onrecord.ledger import Ledger
from onrecord.project.changes import Changes, since
from onrecord.project.code import digest
from onrecord.project.identities import canonical
from onrecord.project.special import Hidden, special, turned, without
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
    to a SPARQL server bytes of N-Triples, things and documents' graphs, and triples. ``hidden``: statements of a special category
    that the ledger has and the server does not show; not counted where nothing was sent.
    """

    kind: str
    sent: int
    removed: int
    held: int
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """How to push: ``special``: with statements of a special category; ``replacing``: what the server holds of others goes."""

    special: bool = False
    replacing: bool = False


DEFAULT = Asked()


@dataclass(frozen=True, slots=True)
class Plan:
    """``part``: what to write, without what is ``hidden``; ``same``: joined ids of it → their names.

    ``changes`` is None where all is sent; ``resumed``: a push to that change was broken off; ``sweep``: the server was not empty.
    """

    mark: Mark
    part: Projected
    changes: Changes | None
    same: dict[str, str]
    resumed: bool
    sweep: bool
    hidden: Hidden

    @property
    def kind(self) -> str:
        """``changes`` or ``whole``."""
        return "changes" if self.changes else "whole"


def plan(ledger: Ledger, mark: Mark | None, held: int, where: str, asked: Asked) -> Plan | None:
    """What to do about a server with this mark that holds so much of ours; None where it shows the ledger as it is.

    Raises StoreError where it holds what this ledger did not send, unless that is to be replaced.
    """
    ours = mark is not None and of_this_ledger(ledger, mark)
    if not ours and (held or mark) and not asked.replacing:
        what = "another workspace's graph" if mark else "a graph that no push of this program made"
        raise StoreError(f"the server holds {what}", where=where, do="name an empty database, or take it out with --replace")
    sound = mark if mark and ours and mark.special == asked.special and _sound(ledger, mark, held) else None
    if sound and sound.whole and sound.change == ledger.change:
        return None
    same = canonical(ledger)
    hidden = Hidden() if asked.special else special(ledger, same)
    resumed = sound is not None and not sound.whole and sound.target == ledger.change
    changes = _changes(ledger, sound, hidden, asked) if sound and (sound.whole or resumed) else None
    if sound and changes:
        part, joined, shown = changes.part, dict(changes.same), sound.change
    else:
        part, joined, shown = project(ledger, same), same, 0
    joined = {each: name for each, name in joined.items() if name not in hidden.names}
    mark_of_it = goal(ledger, shown=shown, special=asked.special)
    return Plan(mark_of_it, without(part, hidden), changes, joined, resumed, bool(held or mark), hidden)


def _changes(ledger: Ledger, shown: Mark, hidden: Hidden, asked: Asked) -> Changes | None:
    """What is new since the change that the server shows; None where all has to be sent."""
    if not shown.change or shown.dangling or (not asked.special and turned(ledger, shown.change, hidden)):
        return None
    return since(ledger, shown.change)


def _sound(ledger: Ledger, mark: Mark, held: int) -> bool:
    """Whether what the server shows is what this program would have sent: its schema, its code, and nothing lost meanwhile."""
    return (mark.schema, mark.code) == (ledger.schema.version, digest()) and (not mark.whole or mark.held == held)
