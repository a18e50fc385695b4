"""Building the projections: in a new folder, made current in one step, so that readers see the old answer or the new one, whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from onrecord.data import folder
from onrecord.errors import NotFound, StoreError
from onrecord.ledger import Ledger
from onrecord.project import words
from onrecord.project.changes import Changes, since
from onrecord.project.code import digest
from onrecord.project.folders import locked, new_folder
from onrecord.project.identities import canonical
from onrecord.project.join import raw_rows
from onrecord.project.quads import joined_view, quads, testimony
from onrecord.project.state import State, read_state, write_state
from onrecord.project.tables import project
from onrecord.project.times import ALWAYS, Times
from onrecord.stores import ladybug, oxigraph
from onrecord.workspace import DATASET, GRAPH, WORDS, Workspace, current

SHARE = 0.25
"""Of all nodes: where more than this are touched, a whole build is the faster way."""

Step = Callable[[str], None]


def build(workspace: Workspace, *, whole: bool = False, step: Step = lambda _: None) -> State:
    """Bring the projections up to date: as they are where nothing is new, changed where that is possible, else built whole."""
    with locked(workspace):  # first of all: what another build has just shown must not be gone back behind
        try:
            shown = workspace.current()
            state = read_state(shown)
        except (NotFound, StoreError):
            return _whole(workspace, step)
        ledger = workspace.ledger(read_only=True)
        try:
            ledger.connection.execute("BEGIN")
            if whole or not state.of_this_program(ledger):
                return _whole(workspace, step)
            if state.shows(ledger):
                return state
            step("joining what is new")
            changes = None if state.dangling else since(ledger, state.change)
            if changes is None or len(changes.touched) > SHARE * sum(state.nodes.values()):
                return _whole(workspace, step)
            with new_folder(workspace.projections) as new:
                return _update(ledger, shown, new, changes, step)
        finally:
            ledger.close()


def _update(ledger: Ledger, shown: Path, new: Path, changes: Changes, step: Step) -> State:
    step("Cypher graph")
    shutil.copyfile(shown / GRAPH, new / GRAPH)
    ladybug.update(new / GRAPH, changes.graph, changes.touched, changes.gone)
    step("RDF dataset")
    oxigraph.copy(shown / DATASET, new / DATASET)
    said = (testimony(raw_rows(ledger, root, changes.documents, "document"), ledger.schema, root) for root in ledger.schema.roots)
    lines = chain(joined_view(changes.graph, ledger.schema, changes.same), chain.from_iterable(said))
    oxigraph.update(new / DATASET, lines, changes.touched, changes.gone, changes.documents)
    step("word index")
    shutil.copyfile(shown / WORDS, new / WORDS)
    words.update(new / WORDS, changes.graph, changes.touched)
    store = ladybug.Ladybug(new / GRAPH)
    nodes = {root: store.count(f"(n:{root})") for root in ledger.schema.roots}
    edges = store.count("()-[r]->()") - store.count("()-[r:SOURCE]->()")
    store.close()
    state = State(ledger.change, ledger.schema.version, nodes, edges, 0, digest())
    write_state(new, state)
    return state


def _whole(workspace: Workspace, step: Step) -> State:
    ledger = workspace.ledger(read_only=True)
    try:
        with new_folder(workspace.projections) as new:
            state = _write(ledger, new, step)
    finally:
        ledger.close()
    return state


def build_view(workspace: Workspace, times: Times, step: Step = lambda _: None) -> Path:
    """The projection of what was true or known on a day; kept, and built again only where the ledger has something new."""
    place = workspace.projections / "views" / times.name
    ledger = workspace.ledger(read_only=True)
    try:
        if kept := _kept(place, ledger):
            return kept
        with locked(workspace):
            if kept := _kept(place, ledger):  # another build made it meanwhile
                return kept
            place.mkdir(parents=True, exist_ok=True)
            with new_folder(place) as new:
                _write(ledger, new, step, times)
    finally:
        ledger.close()
    return new


def _kept(place: Path, ledger: Ledger) -> Path | None:
    """The view that was built there last, where nothing is new since."""
    try:
        kept = current(place)
        return kept if read_state(kept).shows(ledger) else None
    except (NotFound, StoreError):
        return None


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
        code=digest(),
    )
    write_state(new, state)
    return state
