"""Sending the dataset to a SPARQL server: first what each document says, a named graph each, then the joined view, the default graph.

A graph of its own says what the server shows and how far a push has come. Where the server already shows the joined view and all of
it has to be sent anew, it is gathered in a graph aside and takes the old one's place in one step.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from itertools import chain
from typing import TYPE_CHECKING

from onrecord.ledger import Ledger
from onrecord.project.changes import Changes
from onrecord.project.join import raw_rows
from onrecord.project.quads import ID, joined_view, testimony
from onrecord.project.special import Hidden
from onrecord.push.mark import Mark
from onrecord.push.plan import DEFAULT, Asked, Plan, Progress, Pushed, plan, quiet
from onrecord.schema import Schema
from onrecord.stores.sparql import Endpoint, Sparql
from onrecord.workspace import Workspace

if TYPE_CHECKING:
    import pyarrow as pa

CHUNK = 2**23
"""Bytes of N-Triples in one request."""
DOCUMENTS = 200
"""Documents whose graphs are sent before the server is told how far the push has come."""
THINGS = 500
"""Things that one update writes anew."""

MARK = "urn:onrecord:projection"
ASIDE = "urn:onrecord:projection:aside"

_COUNT = """SELECT (COUNT(*) AS ?n) WHERE {
  { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "%s")) }
}"""
_GRAPHS = 'SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "%s")) }'
_READ_MARK = f"SELECT ?name ?value WHERE {{ GRAPH <{MARK}> {{ <{MARK}> ?name ?value }} }}"


def push(workspace: Workspace, endpoint: Endpoint, asked: Asked = DEFAULT, progress: Progress = quiet) -> Pushed:
    """Make a SPARQL server show the workspace's ledger as it is now.

    A push that was broken off goes on where it stopped; one of an unchanged ledger only compares. Raises StoreError where the server
    cannot be reached, fails, or holds a dataset that is not this workspace's and is not to be replaced.
    """
    ledger = workspace.ledger(read_only=True)
    store = Sparql(endpoint)
    try:
        ledger.connection.execute("BEGIN")
        mark, arrived = _read_mark(store)
        held = _held(store)
        todo = plan(ledger, mark, held, endpoint.query, asked)
        if todo is None:
            return Pushed("nothing", 0, 0, held)
        return _carry_out(store, ledger, todo, arrived if todo.resumed else "", progress)
    finally:
        store.close()
        ledger.close()


def _carry_out(store: Sparql, ledger: Ledger, todo: Plan, arrived: str, progress: Progress) -> Pushed:
    if not todo.resumed:
        _write_mark(store, todo.mark)
    documents = sorted(todo.changes.documents) if todo.changes else _documents(todo.part.rows.values())
    sent = _send_documents(store, ledger, todo, documents, arrived, progress)
    if todo.changes:
        sent += _change(store, ledger.schema, todo, todo.changes, progress)
        removed = len(todo.changes.gone)
    else:
        sent += _send_whole(store, ledger.schema, todo, progress)
        removed = _remove_graphs(store, set(documents)) if todo.sweep else 0
    held = _held(store)
    dangling = 0 if todo.changes else todo.part.dangling
    _write_mark(store, replace(todo.mark, change=todo.mark.target, held=held, dangling=dangling))
    return Pushed(todo.kind, sent, removed, held, len(todo.hidden.names))


def _send_documents(store: Sparql, ledger: Ledger, todo: Plan, documents: Sequence[str], arrived: str, progress: Progress) -> int:
    """Each document's graph, in the order of their ids, from the one after the last that arrived."""
    sent = 0
    waiting = [each for each in documents if each > arrived]
    for start in range(0, len(waiting), DOCUMENTS):
        part = waiting[start : start + DOCUMENTS]
        said = _testimony(ledger, part, todo.hidden)
        for document in part:
            triples = b"".join(said.get(document, ()))
            if triples:
                store.put(triples, ID + document)
            else:
                store.delete(ID + document)
            sent += len(triples)
        _write_mark(store, todo.mark, part[-1])
        progress("documents", len(documents) - len(waiting) + start + len(part), len(documents))
    return sent


def _testimony(ledger: Ledger, documents: Sequence[str], hidden: Hidden) -> dict[str, list[bytes]]:
    """What some documents say, as lines of N-Triples by document; nothing about what is hidden."""
    said: dict[str, list[bytes]] = defaultdict(list)
    left_out = {f"<{ID}{each}>".encode() for each in hidden.ids}
    for root in ledger.schema.roots:
        for chunk in testimony(raw_rows(ledger, root, documents, "document"), ledger.schema, root):
            for line in chunk.splitlines():
                triple, _, graph = line.removesuffix(b" .").rpartition(b" ")
                subject, _, rest = triple.partition(b" ")
                if subject not in left_out and rest.partition(b" ")[2].strip() not in left_out:
                    said[graph[len(ID) + 1 : -1].decode()].append(triple + b" .\n")
    return said


def _send_whole(store: Sparql, schema: Schema, todo: Plan, progress: Progress) -> int:
    """The joined view; into an empty default graph at once, in place of another by way of a graph aside."""
    graph = ASIDE if todo.sweep else None
    if graph:
        store.update(f"DROP SILENT GRAPH <{ASIDE}>")
    sent = 0
    for chunk in _chunks(joined_view(todo.part.graph, schema, todo.same)):
        store.post(chunk, graph)
        sent += len(chunk)
        progress("joined view", sent, 0)
    if graph:
        store.update(f"MOVE GRAPH <{ASIDE}> TO DEFAULT")
    return sent


def _chunks(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines in pieces of about one size, each of whole lines."""
    waiting = b""
    for part in lines:
        waiting += part
        while len(waiting) > CHUNK:
            cut = waiting.rindex(b"\n", 0, CHUNK) + 1
            yield waiting[:cut]
            waiting = waiting[cut:]
    if waiting:
        yield waiting


def _change(store: Sparql, schema: Schema, todo: Plan, changes: Changes, progress: Progress) -> int:
    """Things written anew, some at a time: what was said of them goes and what is said now comes in one update."""
    lines: dict[str, list[bytes]] = defaultdict(list)
    for chunk in joined_view(todo.part.graph, schema, todo.same):
        for line in chunk.splitlines(keepends=True):
            lines[line[len(ID) + 1 : line.index(b">")].decode()].append(line)
    touched, sent = sorted(changes.touched | lines.keys()), 0
    for start in range(0, len(touched), THINGS):
        part = touched[start : start + THINGS]
        gone = [each for each in part if each in changes.gone]
        triples = b"".join(chain.from_iterable(lines[each] for each in part))
        updates = [f"DELETE {{ ?s ?p ?o }} WHERE {{ VALUES ?s {{ {_iris(part)} }} ?s ?p ?o }}"]
        if gone:
            updates.append(f"DELETE {{ ?s ?p ?o }} WHERE {{ VALUES ?o {{ {_iris(gone)} }} ?s ?p ?o }}")
        updates.append(f"INSERT DATA {{\n{triples.decode()}}}")
        store.update(" ;\n".join(updates))
        sent += len(triples)
        progress("things", start + len(part), len(touched))
    return sent


def _iris(ids: Iterable[str]) -> str:
    return " ".join(f"<{ID}{each}>" for each in ids)


def _remove_graphs(store: Sparql, wanted: set[str]) -> int:
    """Graphs of documents that the ledger no longer has."""
    standing = [str(row[0]) for row in store.run(_GRAPHS % ID, {}).rows]
    gone = [each for each in standing if each not in wanted]
    for each in gone:
        store.delete(ID + each)
    return len(gone)


def _documents(tables: Iterable[pa.Table]) -> list[str]:
    found: set[str] = set()
    for table in tables:
        found.update(table["document"].unique().to_pylist())
    return sorted(found)


def _held(store: Sparql) -> int:
    """Triples of ours: of the default graph and of the documents' graphs."""
    from onrecord.stores.sparql import WRITE_SECONDS

    return int(str(store.run(_COUNT % ID, {}, timeout=WRITE_SECONDS).rows[0][0]))


def _read_mark(store: Sparql) -> tuple[Mark | None, str]:
    """What the server shows, and the last document that arrived of a push under way."""
    found = {str(name).removeprefix(f"{MARK}:"): value for name, value in store.run(_READ_MARK, {}).rows}
    arrived = str(found.pop("arrived", ""))
    return (Mark(**found) if found else None), arrived  # type: ignore[arg-type]


def _write_mark(store: Sparql, mark: Mark, arrived: str = "") -> None:
    values = {**asdict(mark), "arrived": arrived}
    terms = {name: str(value).lower() if isinstance(value, int) else f'"{value}"' for name, value in values.items()}
    written = "".join(f"<{MARK}> <{MARK}:{name}> {term} ." for name, term in terms.items())
    store.update(f"DROP SILENT GRAPH <{MARK}> ; INSERT DATA {{ GRAPH <{MARK}> {{ {written} }} }}")
