"""Reading in one process, in two, and on a cluster gives the same ledger, also when a worker dies over it."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from onrecord.errors import StoreError
from onrecord.schema import load
from onrecord.workspace import Workspace
from onrecord_ingest.cluster import executor
from onrecord_ingest.pipeline import ingest

distributed = pytest.importorskip("distributed", reason="no Dask: the extra 'cluster' is not installed")

ARTICLES = 24


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles of an invented paper, one of which cannot be read."""
    folder = tmp_path_factory.mktemp("articles")
    for number in range(ARTICLES):
        (folder / f"ferry-{number:02}.txt").write_text(
            f"The ferry is late again, day {number}\n\nSaltmere Packet, {1 + number % 28} May 2031\n\n"
            f"Ada Quill, harbour master at Saltmere Port Authority, said: “We are sorry for delay number {number}.”\n\n"
            f"Councillor Owen O'Brien said the council had been promised {number} boats. “I have no faith left,” he added.\n"
        )
    (folder / "broken.txt").write_bytes(b"\xff\xfe\x00\xd8")
    return folder


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two workers on this machine, each a process that is started anew when it dies."""
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as made:
        yield made


def rows(workspace: Workspace) -> list[object]:
    """Every row of the ledger in order of id, without the times of recording."""
    connection = sqlite3.connect(workspace.folder / "onrecord.sqlite")
    found: list[object] = []
    for cls in load().classes.values():
        cursor = connection.execute(f'SELECT * FROM "{cls.table}" ORDER BY id, record')
        at = [number for number, column in enumerate(cursor.description) if column[0] not in ("recorded", "retracted")]
        found += [(cls.table, *(row[number] for number in at)) for row in cursor]
    found += connection.execute("SELECT document, text FROM text ORDER BY document").fetchall()
    connection.close()
    return found


@pytest.fixture(scope="module")
def expected(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    """What one process reads."""
    workspace = Workspace.make(tmp_path_factory.mktemp("one"))
    report = ingest(workspace, [articles], "news", processes=1)
    assert (report.files, len(report.unread)) == (ARTICLES + 1, 1)
    found = rows(workspace)
    assert len([row for row in found if row[0] == "statement"]) >= ARTICLES
    return found


def test_two_processes(articles: Path, expected: list[object], tmp_path: Path) -> None:
    workspace = Workspace.make(tmp_path)
    ingest(workspace, [articles], "news", processes=2)
    assert rows(workspace) == expected


def test_a_cluster_of_two(articles: Path, expected: list[object], cluster: Any, tmp_path: Path) -> None:
    workspace = Workspace.make(tmp_path)
    with executor(cluster.scheduler_address) as workers:
        ingest(workspace, [articles], "news", executor=workers)
    assert rows(workspace) == expected


def test_a_worker_that_is_killed_in_the_middle_loses_nothing(
    articles: Path, expected: list[object], cluster: Any, tmp_path: Path
) -> None:
    workspace, killed = Workspace.make(tmp_path), []

    def kill(_: Path) -> None:
        if not killed:
            with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
                killed.extend(client.run(os.getpid).values())
            os.kill(killed[0], signal.SIGKILL)

    with executor(cluster.scheduler_address) as workers:
        report = ingest(workspace, [articles], "news", executor=workers, done=kill)
    assert killed
    assert len(report.unread) == 1, "the one that cannot be read"
    assert rows(workspace) == expected


class Forgetful(ThreadPoolExecutor):
    """Loses the first result of a file that can be read, as a cluster's client does when the worker that had it dies just after."""

    lost = False

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        if self.lost or args[0].name == "broken.txt":
            return super().submit(fn, *args, **kwargs)
        self.lost = True
        future: Future[Any] = Future()
        future.set_exception(TypeError("cannot unpack"))
        return future


def test_a_lost_result_is_asked_for_again(articles: Path, expected: list[object], tmp_path: Path) -> None:
    workspace = Workspace.make(tmp_path)
    with Forgetful(1) as workers:
        report = ingest(workspace, [articles], "news", executor=workers)
    assert workers.lost
    assert len(report.unread) == 1, "the one that cannot be read"
    assert rows(workspace) == expected


def test_no_scheduler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord_ingest.cluster.CONNECT_SECONDS", 1)
    with pytest.raises(StoreError, match="no scheduler answers"), executor("tcp://127.0.0.1:9"):
        pass
