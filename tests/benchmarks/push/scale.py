"""How long each step takes and how much room it needs, for a ledger of so many statements: no server is needed.

python tests/benchmarks/push/scale.py 10000 100000
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from neo4j_batches import made

from onrecord.export.neo4j_admin import write
from onrecord.project.build import build
from onrecord.project.state import read_state
from onrecord.workspace import Workspace


def size(path: Path) -> float:
    """Megabytes of a file or a folder."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    return sum(each.stat().st_size for each in files) / 1e6


def timed(what: str, step: Callable[[], object]) -> None:
    began = time.perf_counter()
    step()
    print(f"  {what}: {time.perf_counter() - began:.1f} s")


def main(statements: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        workspace = Workspace.make(Path(place) / "saltmere")
        print(f"{statements} statements")
        timed("into the ledger", lambda: made(workspace, statements))
        last = [time.perf_counter(), ""]

        def step(name: str) -> None:
            now = time.perf_counter()
            if last[1]:
                print(f"  {last[1]}: {now - last[0]:.1f} s")
            last[:] = [now, name]

        build(workspace, whole=True, step=step)
        step("")
        current = workspace.current()
        state = read_state(current)
        ledger = workspace.ledger(read_only=True)
        timed("export neo4j-admin", lambda: write(ledger, Path(place) / "csv"))
        ledger.close()
        print(f"  {sum(state.nodes.values())} nodes, {state.edges} edges beside their sources")
        parts = {
            "ledger": workspace.folder / "onrecord.sqlite",
            "CSV": Path(place) / "csv",
            **{p.name: p for p in sorted(current.iterdir())},
        }
        print("  " + ", ".join(f"{name} {size(path):.0f} MB" for name, path in parts.items() if size(path) >= 1))
        print(f"  most memory so far: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    for each in sys.argv[1:]:
        main(int(each))
