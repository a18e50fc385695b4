"""What a server says of itself: up to which change of which ledger it shows the graph, and whether a push is under way."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from onrecord.ledger import Ledger, read
from onrecord.project.code import digest


@dataclass(frozen=True, slots=True)
class Mark:
    """``change``: the last one shown whole, 0 for none; ``target``: the one being pushed, equal to it when nothing is under way.

    ``history`` is the digest of the ledger's changes up to ``target``; ``held`` what the server counted at the end, and ``dangling``
    the references that led nowhere then. ``code`` is the digest of the code that pushed, empty where an early release did; ``special``
    tells whether statements of a special category were sent too.
    """

    change: int
    target: int
    schema: str
    history: str
    held: int = 0
    dangling: int = 0
    code: str = ""
    special: bool = False

    @property
    def whole(self) -> bool:
        """Whether no push is under way."""
        return self.change == self.target


def history(ledger: Ledger, until: int) -> str:
    """Digest of the ledger's id and of every change up to one: two ledgers share it only where one is the other's start."""
    lines = [f"{number}\t{at}\t{origin}\n" for number, at, origin in read.changes(ledger) if number <= until]
    return hashlib.sha256("".join([ledger.id, *lines]).encode()).hexdigest()[:20]


def goal(ledger: Ledger, *, shown: int, special: bool) -> Mark:
    """The mark of a push to the ledger's newest change, from the change that the server shows; 0 where all is sent."""
    newest = ledger.change
    return Mark(shown, newest, ledger.schema.version, history(ledger, newest), code=digest(), special=special)


def of_this_ledger(ledger: Ledger, mark: Mark) -> bool:
    """Whether the server shows this ledger, as it is or as it was."""
    return mark.target <= ledger.change and mark.history == history(ledger, mark.target)
