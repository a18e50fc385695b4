"""A user's own query on a server: answered as the workspace's own engine answers it, and stopped where it may not go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from onrecord.errors import QueryError
from onrecord.model import Document, Extraction, Record
from onrecord.stores.base import Store
from onrecord.userquery import run, served
from onrecord.workspace import Workspace

# of the test itself: what it shares with others, and a server's first push, are made before
pytestmark = pytest.mark.timeout(30, func_only=True)

SOURCE = Document("register", "saltmere.yaml", title="Register of Saltmere")
CYPHER = "MATCH (n:Person) WHERE n.name STARTS WITH $start RETURN n, n.name AS name ORDER BY name"
SPARQL = "SELECT ?n ?name WHERE { ?n a foaf:Person ; schema:name ?name FILTER(STRSTARTS(?name, $start)) } ORDER BY ?name"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    from onrecord.project.build import build

    made = Workspace.make(tmp_path_factory.mktemp("saltmere"))
    people = [Record("Person", f"person/p{n:02}", SOURCE.id, {"name": f"Person {n:02}"}, method="test") for n in range(30)]
    ledger = made.ledger()
    ledger.add(Extraction("register:saltmere", [SOURCE], people))
    ledger.close()
    build(made, whole=True)
    return made


@pytest.fixture(scope="module")
def store(served: Any, workspace: Workspace) -> Iterator[Store]:
    served.push(workspace)
    opened = served.open()
    yield opened
    opened.close()


def test_the_same_answer_as_at_home(store: Any, workspace: Workspace) -> None:
    query = CYPHER if store.language == "cypher" else SPARQL
    theirs = served.run(store, query, {"start": "Person 1"})
    assert theirs == run.run(workspace, store.language, query, {"start": "Person 1"})
    assert len(theirs.rows) == 10


def test_no_more_rows_than_asked_for(store: Any) -> None:
    found = served.run(store, CYPHER if store.language == "cypher" else SPARQL, {"start": "Person"}, max_rows=7)
    assert (len(found.rows), found.cut) == (7, True)


@pytest.mark.parametrize("cypher, sparql", [
    ("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", "SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"),
    ("CALL db.labels()", "LOAD <http://127.0.0.1:1/>"),
    ("MATCH (n) DETACH DELETE n", "DELETE WHERE { ?s ?p ?o }"),
    ("MATCH (n) SET n.name = 'x' RETURN n", "CLEAR ALL"),
])  # fmt: skip
def test_what_is_not_allowed_never_reaches_the_server(store: Any, cypher: str, sparql: str) -> None:
    with pytest.raises(QueryError, match=r"not allowed|cannot begin"):
        served.run(store, cypher if store.language == "cypher" else sparql)


def test_other_forms_of_sparql(store: Any) -> None:
    if store.language != "sparql":
        pytest.skip("Cypher has one form")
    assert served.run(store, "ASK { ?n a foaf:Person }").truth
    graph = served.run(store, "CONSTRUCT { ?n schema:name ?name } WHERE { ?n a foaf:Person ; schema:name ?name }")
    assert len(graph.triples.splitlines()) == 30


def test_a_query_that_takes_too_long_is_stopped(store: Any) -> None:
    cypher = " ".join(
        f"UNWIND [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] AS b{n}" for n in range(10)
    ) + " RETURN count(*) AS n"  # fmt: skip
    numbers = " ".join(f"VALUES ?v{n} {{ {' '.join(map(str, range(40)))} }}" for n in range(9))
    sparql = f"SELECT (COUNT(*) AS ?n) WHERE {{ {numbers} FILTER(?v0 + ?v8 < 0) }}"
    with pytest.raises(QueryError, match=r"stopped|no answer after"):
        served.run(store, cypher if store.language == "cypher" else sparql, timeout=1)
