"""When things go wrong between here and a server: one line that says what, exit code 3, and nothing that a repeat does not mend."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from onrecord.errors import StoreError
from onrecord.model import Document, Extraction, Record
from onrecord.push.plan import Asked
from onrecord.stores.neo4j import Address
from onrecord.workspace import Workspace

# of the test itself: what it shares with others, and a server's first push, are made before
pytestmark = pytest.mark.timeout(30, func_only=True)

SOURCE = Document("register", "saltmere.yaml", title="Register of Saltmere")
PROGRAM = [sys.executable, "-c", "from onrecord_cli.main import run; run()"]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = Workspace.make(tmp_path / "saltmere")
    add(made, 300)
    return made


def add(workspace: Workspace, people: int) -> None:
    """A register of so many people, each with a post held."""
    records = [Record("Person", f"person/p{n}", SOURCE.id, {"name": f"Person {n} " + "x" * 900}, method="t") for n in range(people)]
    held = [
        Record("Membership", f"membership/m{n}", SOURCE.id, {"role": "member", "person": f"person/p{n}"}, method="t")
        for n in range(people)
    ]
    ledger = workspace.ledger()
    ledger.add(Extraction("register:saltmere", [SOURCE], [*records, *held]))
    ledger.close()


@contextmanager
def cut_after(port: int, most: int) -> Iterator[int]:
    """A port that passes everything on to another one, and is gone for good after so many bytes from the client."""
    listening = socket.create_server(("127.0.0.1", 0))
    passed, gone, ends = [0], threading.Event(), []

    def hang_up() -> None:
        gone.set()
        for end in (listening, *ends):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def pump(source: socket.socket, sink: socket.socket, counted: bool) -> None:
        with suppress(OSError):
            while data := source.recv(4096):
                passed[0] += len(data) if counted else 0
                if passed[0] > most:
                    return hang_up()
                sink.sendall(data)
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def serve() -> None:
        with suppress(OSError):
            while not gone.is_set():
                client, _ = listening.accept()
                server = socket.create_connection(("127.0.0.1", port))
                ends.extend((client, server))
                threading.Thread(target=pump, args=(client, server, True), daemon=True).start()
                threading.Thread(target=pump, args=(server, client, False), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield listening.getsockname()[1]
    finally:
        hang_up()


@pytest.mark.parametrize("share", [0.2, 0.9])
def test_a_push_that_was_broken_off_is_mended_by_the_next(
    server: Any, workspace: Workspace, share: float, built: Any, content: Any, in_small_parts: Any
) -> None:
    in_small_parts(50, 2**15)
    with cut_after(server.port, int(share * 600_000)) as port, pytest.raises(StoreError, match="gone"):
        server.at(port).push(workspace)
    assert server.push(workspace).kind == "whole"
    store = server.open()
    assert content(store) == built(workspace, server.name)
    store.close()


def test_where_the_ledger_went_on_after_a_push_was_broken_off(
    server: Any, workspace: Workspace, built: Any, content: Any, in_small_parts: Any
) -> None:
    in_small_parts(50, 2**15)
    with cut_after(server.port, 300_000) as port, pytest.raises(StoreError, match="gone"):
        server.at(port).push(workspace)
    add(workspace, 100)  # two hundred people are gone meanwhile
    server.push(workspace)
    store = server.open()
    assert content(store) == built(workspace, server.name)
    store.close()


def test_where_it_breaks_off_again_and_again_while_the_ledger_goes_on(
    server: Any, workspace: Workspace, built: Any, content: Any, in_small_parts: Any
) -> None:
    in_small_parts(50, 2**15)
    server.push(workspace)
    for people in (400, 520):  # a push of changes, then one of the whole ledger
        add(workspace, people)
        with cut_after(server.port, 60_000) as port, pytest.raises(StoreError, match="gone"):
            server.at(port).push(workspace)
    server.push(workspace)
    store = server.open()
    assert content(store) == built(workspace, server.name)
    store.close()


def test_what_another_release_sent_is_sent_afresh(
    server: Any, workspace: Workspace, built: Any, content: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(workspace, 10)
    server.push(workspace)
    store = server.open()
    if store.language == "cypher":
        store.write([("MATCH (n:Person {id: 'person/p3'}) SET n.name = 'as an earlier release had it'", {})])
    else:
        name = "<urn:onrecord:id:person/p3> <https://schema.org/name>"
        store.update(f"DELETE {{ {name} ?n }} INSERT {{ {name} 'as an earlier release had it' }} WHERE {{ {name} ?n }}")
    assert server.push(workspace).kind == "nothing"
    for module in ("mark", "plan"):
        monkeypatch.setattr(f"onrecord.push.{module}.digest", lambda: "the code of a later release")
    assert server.push(workspace).kind == "whole"
    assert content(store) == built(workspace, server.name)
    assert server.push(workspace).kind == "nothing"
    store.close()


def test_another_workspace_is_not_overwritten_unless_asked(
    server: Any, workspace: Workspace, tmp_path: Path, built: Any, content: Any
) -> None:
    server.push(workspace)
    other = Workspace.make(tmp_path / "other")
    add(other, 3)
    with pytest.raises(StoreError, match="another workspace"):
        server.push(other)
    server.push(other, Asked(special=True, replacing=True))
    store = server.open()
    assert content(store) == built(other, server.name)
    store.close()


def test_what_somebody_took_out_comes_back(server: Any, workspace: Workspace, built: Any, content: Any) -> None:
    add(workspace, 10)
    server.push(workspace)
    store = server.open()
    if store.language == "cypher":
        store.write([("MATCH (n:Person {id: 'person/p3'}) DETACH DELETE n", {})])
    else:
        store.update("DELETE WHERE { <urn:onrecord:id:person/p3> ?p ?o }")
    assert server.push(workspace).kind == "whole"
    assert content(store) == built(workspace, server.name)
    store.close()


def onrecord(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    path = {"PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run([*PROGRAM, *arguments], capture_output=True, text=True, env=os.environ | path | environment, timeout=60)


def options(server: Any, **changed: str) -> list[str]:
    """How the program is told of a server."""
    if isinstance(server.address, Address):
        given = {"uri": server.address.uri, "user": server.address.user}
    else:
        given = {name: getattr(server.address, name) for name in ("query", "update", "gsp", "user")}
    return ["push", "neo4j" if "uri" in given else "sparql", "--password-env", "SECRET",
            *(part for name, value in (given | changed).items() if value for part in (f"--{name}", value))]  # fmt: skip


def complains(done: subprocess.CompletedProcess[str], words: str) -> None:
    assert done.returncode == 3, done.stderr
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr


def test_a_wrong_password(server: Any, workspace: Workspace) -> None:
    if not server.address.user:
        pytest.skip("this server asks nobody for a password")
    complains(onrecord(*options(server), "-w", str(workspace.folder), SECRET="wrong"), "wrong user or password")


def test_a_wrong_scheme(server: Any, workspace: Workspace) -> None:
    name = "uri" if isinstance(server.address, Address) else "query"
    wrong = options(server, **{name: "gopher://127.0.0.1:70/"})
    complains(onrecord(*wrong, "-w", str(workspace.folder), SECRET=server.address.password), "gopher://127.0.0.1:70/: ")


def test_a_server_that_is_gone(server: Any, workspace: Workspace) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    moved = server.at(port)
    complains(onrecord(*options(moved), "-w", str(workspace.folder), SECRET=server.address.password), "the server is gone")


def test_the_program_pushes_and_asks(server: Any, workspace: Workspace) -> None:
    add(workspace, 5)
    assert onrecord("build", "-w", str(workspace.folder)).returncode == 0
    first = onrecord(*options(server), "-w", str(workspace.folder), SECRET=server.address.password)
    assert first.returncode == 0, first.stderr
    again = onrecord(*options(server), "-w", str(workspace.folder), SECRET=server.address.password)
    assert "nothing new" in again.stderr
    where = ["-w", str(workspace.folder), "--format", "json"]
    own = onrecord("ask", "posts-held", "--person", "person/p3", *where)
    if isinstance(server.address, Address):
        given = {"NEO4J_URI": server.address.uri, "NEO4J_USER": server.address.user, "NEO4J_PASSWORD": server.address.password}
        theirs = onrecord("ask", "posts-held", "--person", "person/p3", *where, "--engine", "neo4j", **given)
    else:
        given = {"SPARQL_USER": server.address.user, "SPARQL_PASSWORD": server.address.password}
        asked = ["--engine", "sparql", "--server", server.address.query]
        theirs = onrecord("ask", "posts-held", "--person", "person/p3", *where, *asked, **given)
    assert (theirs.returncode, theirs.stdout) == (own.returncode, own.stdout), theirs.stderr
    assert "membership/m3" in own.stdout


@pytest.mark.parametrize("server", [pytest.param("neo4j", marks=pytest.mark.xdist_group("neo4j"))], indirect=True)
@pytest.mark.parametrize("seconds", [15.0, 0.0])
def test_two_that_wait_for_each_other_are_both_written(server: Any, monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """Whatever connection is given back is taken by another session at once, as may happen where several write; nor does it matter
    if the waiting has used up the time for trying again."""
    monkeypatch.setattr("onrecord.stores.neo4j.RETRY_SECONDS", seconds)
    store, wrong, taken = server.open(), [], []
    store.write([("UNWIND [1, 2] AS number CREATE (:Account {number: number})", {})])
    release = type(store._driver._pool).release

    def give_to_another(pool: Any, *connections: Any) -> None:
        release(pool, *connections)
        session = store._driver.session()
        taken.append((session, session.begin_transaction()))

    def write(*statements: str) -> None:
        try:
            store.write([(each, {}) for each in statements])
        except StoreError as error:
            wrong.append(error)

    step = "MATCH (a:Account {{number: {0}}}) SET a.steps = coalesce(a.steps, 0) + 1"
    pause = "UNWIND range(1, 2000000) AS number WITH count(number) AS numbers RETURN numbers"
    with monkeypatch.context() as patch:
        patch.setattr(type(store._driver._pool), "release", give_to_another)
        for _ in range(3):
            pair = [threading.Thread(target=write, args=(step.format(a), pause, step.format(b))) for a, b in ((1, 2), (2, 1))]
            for each in pair:
                each.start()
            for each in pair:
                each.join()
    for session, transaction in taken:
        transaction.close()
        session.close()
    assert not wrong
    assert store.run("MATCH (a:Account) RETURN a.steps", {}).rows == [(6,), (6,)]
    store.close()
