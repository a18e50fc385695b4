"""Building the projections: in a new folder, made current in one step, so that readers see the old answer or the new one, whole."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path
from tempfile import mkdtemp

from onrecord.data import folder
from onrecord.errors import NotFound, StoreError
from onrecord.ledger import Ledger
from onrecord.project import words
from onrecord.project.changes import Changes, since
from onrecord.project.identities import canonical
from onrecord.project.join import raw_rows
from onrecord.project.quads import joined_view, quads, testimony
from onrecord.project.tables import project
from onrecord.project.times import ALWAYS, Times
from onrecord.stores import ladybug, oxigraph
from onrecord.workspace import DATASET, GRAPH, STATE, WORDS, Workspace

SHARE = 0.25
"""Of all nodes: where more than this are touched, a whole build is the faster way."""

Step = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class State:
    """What a projection shows: up to which change of the ledger, of which schema, how much."""

    change: int
    schema: str
    nodes: dict[str, int]
    edges: int
    dangling: int


def read_state(projection: Path) -> State:
    """State of a projection; raises StoreError where it cannot be read."""
    try:
        return State(**json.loads((projection / STATE).read_text("utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise StoreError(f"the projection has no state: {error}", where=str(projection), do="run 'onrecord build --whole'") from error


def build(workspace: Workspace, *, whole: bool = False, step: Step = lambda _: None) -> State:
    """Bring the projections up to date: as they are where nothing is new, changed where that is possible, else built whole."""
    with _locked(workspace):  # first of all: what another build has just shown must not be gone back behind
        try:
            current = workspace.current()
            state = read_state(current)
        except (NotFound, StoreError):
            return _whole(workspace, step)
        ledger = workspace.ledger(read_only=True)
        try:
            ledger.connection.execute("BEGIN")
            if whole or state.schema != ledger.schema.version:
                return _whole(workspace, step)
            if state.change == ledger.change:
                return state
            step("joining what is new")
            changes = None if state.dangling else since(ledger, state.change)
            if changes is None or len(changes.touched) > SHARE * sum(state.nodes.values()):
                return _whole(workspace, step)
            with _new_folder(workspace) as new:
                return _update(ledger, current, new, changes, step)
        finally:
            ledger.close()


def _update(ledger: Ledger, current: Path, new: Path, changes: Changes, step: Step) -> State:
    step("Cypher graph")
    shutil.copyfile(current / GRAPH, new / GRAPH)
    ladybug.update(new / GRAPH, changes.graph, changes.touched, changes.gone)
    step("RDF dataset")
    oxigraph.copy(current / DATASET, new / DATASET)
    said = (testimony(raw_rows(ledger, root, changes.documents, "document"), ledger.schema, root) for root in ledger.schema.roots)
    lines = chain(joined_view(changes.graph, ledger.schema, changes.same), chain.from_iterable(said))
    oxigraph.update(new / DATASET, lines, changes.touched, changes.gone, changes.documents)
    step("word index")
    shutil.copyfile(current / WORDS, new / WORDS)
    words.update(new / WORDS, changes.graph, changes.touched)
    store = ladybug.Ladybug(new / GRAPH)
    nodes = {root: store.count(f"(n:{root})") for root in ledger.schema.roots}
    edges = store.count("()-[r]->()") - store.count("()-[r:SOURCE]->()")
    store.close()
    state = State(ledger.change, ledger.schema.version, nodes, edges, 0)
    (new / STATE).write_text(json.dumps(asdict(state), indent=1), "utf-8")
    return state


def build_whole(workspace: Workspace, step: Step = lambda _: None) -> State:
    """Build everything anew from the ledger and make it current."""
    with _locked(workspace):
        return _whole(workspace, step)


def _whole(workspace: Workspace, step: Step) -> State:
    ledger = workspace.ledger(read_only=True)
    try:
        with _new_folder(workspace) as new:
            state = _write(ledger, new, step)
    finally:
        ledger.close()
    return state


def build_view(workspace: Workspace, times: Times, step: Step = lambda _: None) -> Path:
    """The projection of what was true or known on a day; kept, and built again only where the ledger has something new."""
    kept = workspace.projections / "views" / times.name
    ledger = workspace.ledger(read_only=True)
    try:
        if kept.is_dir() and read_state(kept).change == ledger.change:
            return kept
        with _locked(workspace):
            kept.parent.mkdir(parents=True, exist_ok=True)
            new = Path(mkdtemp(prefix="new-", dir=kept.parent))
            try:
                _write(ledger, new, step, times)
            except BaseException:
                shutil.rmtree(new, ignore_errors=True)
                raise
            shutil.rmtree(kept, ignore_errors=True)
            new.rename(kept)
    finally:
        ledger.close()
    return kept


def _write(ledger: Ledger, new: Path, step: Step, times: Times = ALWAYS) -> State:
    step("joining the ledger")
    ledger.connection.execute("BEGIN")  # one view of the ledger, however long the build takes
    change = ledger.change
    same = canonical(ledger)
    projected = project(ledger, same, times=times)
    step("Cypher graph")
    ddl = (folder("schema") / "generated" / "ladybug.cypher").read_text("utf-8")
    ladybug.load(new / GRAPH, ddl, projected.graph)
    step("RDF dataset")
    oxigraph.load(new / DATASET, quads(projected, ledger.schema, same))
    step("word index")
    words.load(new / WORDS, projected.graph)
    state = State(
        change=change,
        schema=ledger.schema.version,
        nodes={root: len(table) for root, table in projected.graph.nodes.items()},
        edges=sum(map(len, projected.graph.edges.values())),
        dangling=projected.dangling,
    )
    (new / STATE).write_text(json.dumps(asdict(state), indent=1), "utf-8")
    return state


@contextmanager
def _locked(workspace: Workspace) -> Iterator[None]:
    """One build at a time; the lock of a process that died is free."""
    from filelock import FileLock, Timeout

    workspace.projections.mkdir(exist_ok=True)
    try:
        with FileLock(workspace.projections / "building.lock", timeout=600):
            yield
    except Timeout:
        raise StoreError("another build is running", where=str(workspace.folder), do="wait for it to end") from None


@contextmanager
def _new_folder(workspace: Workspace) -> Iterator[Path]:
    """A folder of the next number, under the lock; made current when the block ends well, thrown away when it does not."""
    numbers = [int(p.name) for p in workspace.projections.iterdir() if p.name.isdigit()]
    new = workspace.projections / f"{max(numbers, default=0) + 1:04d}"
    new.mkdir()
    try:
        yield new
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    pointer = workspace.projections / "current"
    before = pointer.read_text("ascii").strip() if pointer.exists() else ""
    fresh = workspace.projections / "current.new"
    fresh.write_text(new.name, "ascii")
    fresh.replace(pointer)
    for old in workspace.projections.iterdir():
        # the one before stays for readers that have just looked up its number
        if old.is_dir() and old.name.isdigit() and old.name not in (new.name, before):
            shutil.rmtree(old, ignore_errors=True)
