"""The server is killed in the middle of a push and started again on what it had written: the next push makes it whole.

Each test starts a server of its own, like the one whose process NEO4J_PID, OXIGRAPH_PID or FUSEKI_PID names, in a folder of its own.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from onrecord.errors import StoreError
from onrecord.model import Document, Extraction, Record
from onrecord.workspace import Workspace

# a server starts twice here, which no haste makes faster
pytestmark = pytest.mark.timeout(180, func_only=True)

STARTING = 120
PEOPLE = 1500


@dataclass
class Own:
    """A server of the test's own, which may be killed."""

    server: Any
    command: list[str]
    environment: dict[str, str]
    folder: Path
    process: subprocess.Popen[bytes] | None = field(default=None)

    def start(self) -> None:
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=log, env=self.environment, cwd=self.folder)
        end = time.monotonic() + STARTING
        while True:
            try:
                self.server.open().run("RETURN 1" if self.server.name == "neo4j" else "ASK {}", {})
                return
            except StoreError:
                if self.process.poll() is not None or time.monotonic() > end:
                    pytest.fail(f"the server did not start: {(self.folder / 'log').read_text()[-2000:]}")
                time.sleep(0.1)

    def kill(self) -> None:
        assert self.process
        self.process.kill()
        self.process.wait()


@pytest.fixture
def own(server: Any, tmp_path: Path) -> Iterator[Own]:
    """A server like the one that the environment names."""
    variable = {"neo4j": "NEO4J_PID", "oxigraph server": "OXIGRAPH_PID", "fuseki": "FUSEKI_PID"}[server.name]
    running = Path("/proc") / os.environ.get(variable, "none")
    if not running.is_dir():
        pytest.skip(f"no {server.name} to start another one like it: {variable} names no process of this machine")
    command = (running / "cmdline").read_text().rstrip("\0").split("\0")
    environment = dict(each.split("=", 1) for each in (running / "environ").read_text().rstrip("\0").split("\0"))
    folder = tmp_path / "server"
    folder.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [re.sub(rf"\b{server.port}\b", str(port), part) for part in command]
    if server.name == "neo4j":
        home = environment["NEO4J_HOME"]
        command = [str(folder) if part == home else part for part in command]
        (folder / "conf").mkdir()
        (folder / "conf" / "neo4j.conf").write_text(f"server.directories.data={folder / 'data'}\n")
        environment |= {"NEO4J_HOME": str(folder), "NEO4J_CONF": str(folder / "conf")}
        setting = [os.environ["NEO4J_ADMIN"], "dbms", "set-initial-password", server.address.password]
        subprocess.run(setting, check=True, env=environment, capture_output=True, timeout=STARTING)
    elif server.name == "fuseki":
        (folder / "db").mkdir()
        command = [re.sub(r"^--loc=.*", f"--loc={folder / 'db'}", part) for part in command]
    else:
        command[command.index("--location") + 1] = str(folder / "db")
    made = Own(server.at(port), command, environment, folder)
    made.start()
    yield made
    made.kill()


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = Workspace.make(tmp_path / "saltmere")
    documents = [Document("news", f"{n}.txt", title=f"Article {n}") for n in range(60)]
    records = []
    for n in range(PEOPLE):
        document = documents[n % len(documents)].id
        records.append(Record("Person", f"person/p{n}", document, {"name": f"Person {n} " + "x" * 300}, method="t"))
        records.append(Record("Membership", f"membership/m{n}", document, {"role": "member", "person": f"person/p{n}"}, method="t"))
    ledger = made.ledger()
    ledger.add(Extraction("news:saltmere", documents, records))
    ledger.close()
    return made


@pytest.mark.parametrize("late", [False, True])
def test_killed_in_the_middle(
    own: Own, workspace: Workspace, late: bool, built: Any, content: Any, in_small_parts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_small_parts(300, 2**16)
    monkeypatch.setattr("onrecord.push.sparql.DOCUMENTS", 10)
    steps = []

    def killing(what: str, done: int, total: int) -> None:
        """Let the server die while it works on what comes next."""
        steps.append(what)
        if steps.count("relationships" if late else "nodes") == 1 or steps.count("joined view" if late else "documents") == 3:
            threading.Timer(0.01, own.kill).start()

    with pytest.raises(StoreError, match="gone"):
        own.server.push(workspace, progress=killing)
    own.start()
    told = []
    again = own.server.push(workspace, progress=lambda what, done, total: told.append((what, done)))
    assert again.kind == "whole"
    store = own.server.open()
    assert content(store) == built(workspace, own.server.name)
    store.close()
    assert own.server.push(workspace).kind == "nothing"
    if late and store.language == "sparql":
        assert "documents" not in dict(told), "what each document says had arrived"
