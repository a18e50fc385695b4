"""What a projection says of itself: of which ledger's state, and by which program, it was made."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from onrecord.errors import StoreError
from onrecord.ledger import Ledger
from onrecord.project.code import digest
from onrecord.workspace import STATE


@dataclass(frozen=True, slots=True)
class State:
    """What a projection shows: up to which change of the ledger, of which schema, how much; ``code``: the digest of what made it."""

    change: int
    schema: str
    nodes: dict[str, int]
    edges: int
    dangling: int
    code: str = ""

    def shows(self, ledger: Ledger) -> bool:
        """Whether this program would make the same of the ledger as it is now."""
        return self.change == ledger.change and self.of_this_program(ledger)

    def of_this_program(self, ledger: Ledger) -> bool:
        """Whether this program would have made it so; not where another release did, whose projections may differ."""
        return (self.schema, self.code) == (ledger.schema.version, digest())


def read_state(projection: Path) -> State:
    """State of a projection; raises StoreError where it cannot be read."""
    try:
        return State(**json.loads((projection / STATE).read_text("utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise StoreError(f"the projection has no state: {error}", where=str(projection), do="run 'onrecord build --whole'") from error


def write_state(projection: Path, state: State) -> None:
    """Write it into the projection's folder."""
    (projection / STATE).write_text(json.dumps(asdict(state), indent=1), "utf-8")
