"""Every engine behind one face: the embedded ones, and the servers that the environment names.

NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD; OXIGRAPH_QUERY, _UPDATE, _GSP; FUSEKI_QUERY, _UPDATE, _GSP, _USER, _PASSWORD. A server is
emptied for each test, under a lock that other test processes wait for; one that holds anything but what tests left is not touched.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from filelock import FileLock

from onrecord.model import Document, Extraction, Record
from onrecord.project.build import DATASET, GRAPH, build
from onrecord.push import neo4j as to_neo4j
from onrecord.push import sparql as to_sparql
from onrecord.push.plan import Asked, Progress, Pushed, quiet
from onrecord.schema import load
from onrecord.shape import SOURCE_COLUMNS, node_columns
from onrecord.stores.base import Row, Store
from onrecord.stores.ladybug import Ladybug
from onrecord.stores.neo4j import Address, Neo4j
from onrecord.stores.oxigraph import Oxigraph
from onrecord.stores.sparql import Endpoint, Sparql
from onrecord.workspace import Workspace

CYPHER, SPARQL = ("ladybug", "neo4j"), ("oxigraph", "oxigraph server", "fuseki")
SERVERS = ("neo4j", "oxigraph server", "fuseki")
ENGINES = (*CYPHER, *SPARQL)
_VARIABLES = {"neo4j": "NEO4J_URI", "oxigraph server": "OXIGRAPH_QUERY", "fuseki": "FUSEKI_QUERY"}


ALL = Asked(special=True)


@dataclass(frozen=True, slots=True)
class Server:
    """A server that tests may fill and empty."""

    name: str
    address: Address | Endpoint

    @property
    def port(self) -> int:
        return urlsplit(self.address.uri if isinstance(self.address, Address) else self.address.query).port or 80

    def at(self, port: int) -> Server:
        """The same server at another port of this machine."""

        def moved(address: str) -> str:
            return urlsplit(address)._replace(netloc=f"127.0.0.1:{port}").geturl() if address else ""

        if isinstance(self.address, Address):
            return replace(self, address=replace(self.address, uri=moved(self.address.uri)))
        parts = {name: moved(getattr(self.address, name)) for name in ("query", "update", "gsp")}
        return replace(self, address=replace(self.address, **parts))

    def open(self) -> Store:
        return Neo4j(self.address) if isinstance(self.address, Address) else Sparql(self.address)

    def push(self, workspace: Workspace, asked: Asked = ALL, progress: Progress = quiet) -> Pushed:
        """Push all there is, as the embedded engines show it, unless otherwise asked."""
        if isinstance(self.address, Address):
            return to_neo4j.push(workspace, self.address, asked, progress)
        return to_sparql.push(workspace, self.address, asked, progress)

    def empty(self) -> None:
        """Take everything out, and say that tests own the server."""
        if isinstance(self.address, Address):
            neo4j = Neo4j(self.address)
            neo4j.write([("MATCH (n) DETACH DELETE n", {}), ("CREATE (:OwnedByTests)", {})])
            neo4j.close()
        else:
            sparql = Sparql(self.address)
            sparql.update("DROP ALL ; INSERT DATA { GRAPH <urn:tests> { <urn:tests> <urn:own> <urn:this> } }")
            sparql.close()

    def is_free(self) -> bool:
        store = self.open()
        if isinstance(self.address, Address):
            rows = store.run("MATCH (n) RETURN count(n) = 0 OR EXISTS { MATCH (:OwnedByTests) } AS free", {}).rows
        else:
            rows = store.run("ASK { FILTER(EXISTS { GRAPH <urn:tests> { ?s ?p ?o } } || NOT EXISTS { ?s ?p ?o }) }", {}).rows
        store.close()
        return bool(rows[0][0])


def address(name: str) -> Address | Endpoint:
    """Where a server is; skips the test where the environment does not say."""
    if not os.environ.get(_VARIABLES[name]):
        pytest.skip(f"no {name}: {_VARIABLES[name]} is not set")
    if name == "neo4j":
        return Address(*(os.environ[f"NEO4J_{part}"] for part in ("URI", "USER", "PASSWORD")))
    prefix = _VARIABLES[name].removesuffix("QUERY")
    return Endpoint(*(os.environ.get(prefix + part, "") for part in ("QUERY", "UPDATE", "GSP", "USER", "PASSWORD")))


def owned(name: str) -> Iterator[Server]:
    """An empty server that no other test process touches meanwhile."""
    server = Server(name, address(name))
    digest = sha256(os.environ[_VARIABLES[name]].encode()).hexdigest()[:12]
    with FileLock(Path(tempfile.gettempdir()) / f"onrecord-tests-{digest}.lock"):
        if not server.is_free():
            pytest.skip(f"{_VARIABLES[name]} names a server that holds data; tests want an empty one")
        _warm(server)
        server.empty()
        yield server
        server.empty()


@cache
def _warm(server: Server) -> None:
    """Let a server that has just started make its indexes and plan what every push asks, before a test has to wait for it."""
    with tempfile.TemporaryDirectory() as place:
        workspace = Workspace.make(Path(place) / "warm")
        ledger = workspace.ledger()
        for number in range(2):  # the whole ledger, then a change
            source = Document("register", "warm.yaml", title="Register")
            records = [
                Record(root, f"{root.lower()}/{number}", source.id, {}, method="t")
                for root in ledger.schema.roots
                if root != "Document"
            ]
            ledger.add(Extraction("register:warm", [source], records))
            server.push(workspace, Asked(special=True, replacing=True))
            store = server.open()
            content(store)
            store.close()
        ledger.close()


def params(names: tuple[str, ...]) -> list[Any]:
    """Engines by name; tests on one server go to one process."""
    return [pytest.param(name, marks=[pytest.mark.xdist_group(name)] if name in SERVERS else []) for name in names]


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine that can be made to show a workspace, and asked."""

    name: str
    server: Server | None

    def show(self, workspace: Workspace) -> None:
        """Bring it up to date with the ledger."""
        if self.server:
            self.server.push(workspace)
        else:
            build(workspace)

    def open(self, workspace: Workspace) -> Store:
        """Open what it shows."""
        return self.server.open() if self.server else embedded(workspace, self.name)

    def holds(self, workspace: Workspace) -> list[Row]:
        """All that it shows."""
        store = self.open(workspace)
        found = content(store)
        store.close()
        return found


def embedded(workspace: Workspace, name: str) -> Store:
    folder = workspace.current()
    return Ladybug(folder / GRAPH) if name == "ladybug" else Oxigraph(folder / DATASET)


def built(workspace: Workspace, like: str) -> list[Row]:
    """All that the embedded engine of the same language holds when built anew."""
    build(workspace, whole=True)
    store = embedded(workspace, "ladybug" if like in CYPHER else "oxigraph")
    found = content(store)
    store.close()
    return found


@pytest.fixture(params=params(ENGINES))
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Each engine in turn."""
    if request.param in SERVERS:
        for server in owned(request.param):
            yield Engine(request.param, server)
    else:
        yield Engine(request.param, None)


@pytest.fixture(params=params(SERVERS))
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """Each server in turn, empty."""
    yield from owned(request.param)


@pytest.fixture(scope="module", params=params(SERVERS))
def served(request: pytest.FixtureRequest) -> Iterator[Server]:
    """Each server in turn, for all tests of a module."""
    yield from owned(request.param)


@pytest.fixture(name="built")
def _built() -> Callable[[Workspace, str], list[Row]]:
    return built


@pytest.fixture
def in_small_parts(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], None]:
    """Pushes in batches of so many rows and so many bytes, and gives a server up at once, so that a small ledger can be broken off."""

    def smaller(rows: int, size: int) -> None:
        monkeypatch.setattr("onrecord.push.neo4j.BATCH", rows)
        monkeypatch.setattr("onrecord.push.sparql.CHUNK", size)
        monkeypatch.setattr("onrecord.stores.neo4j.RETRY_SECONDS", 1.0)
        monkeypatch.setattr("onrecord.stores.sparql.TRIES", 1)

    return smaller


@pytest.fixture(name="content")
def _content() -> Callable[[Store], list[Row]]:
    return content


def content(store: Store) -> list[Row]:
    """All that an engine holds of ours, in one order: alike for engines of one language."""
    if store.language == "sparql":
        query = (
            "SELECT ?g ?s ?p ?o (DATATYPE(?o) AS ?t) WHERE { { ?s ?p ?o } UNION "
            '{ GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "urn:onrecord:id:")) } }'
        )
        return sorted(store.run(query, {}).rows, key=repr)
    schema, rows = load(), []
    for root in schema.roots:
        columns = ", ".join(f"n.`{name}`" for name, _ in node_columns(schema, root))
        rows += [("node", root, *map(_bare, row)) for row in store.run(f"MATCH (n:{root}) RETURN {columns}", {}).rows]
    columns = ", ".join(f"r.`{name}`" for name, _ in SOURCE_COLUMNS)
    name = "type" if isinstance(store, Neo4j) else "label"
    rows += store.run(f"MATCH (n)-[r]->(m) RETURN {name}(r), n.id, m.id, {columns}", {}).rows
    return sorted(rows, key=repr)


def _bare(value: object) -> object:
    return value or None if isinstance(value, list) else value
