"""Projections: whole, atomic, and equal however they came to be."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from filelock import FileLock

from onrecord.dates import PartialDate
from onrecord.errors import StoreError
from onrecord.ledger.book import Judgement
from onrecord.model import Document, Extraction, Record, Span
from onrecord.project import build
from onrecord.project.state import read_state
from onrecord.stores.ladybug import Ladybug
from onrecord.stores.oxigraph import Oxigraph
from onrecord.workspace import DATASET, GRAPH, STATE, WORDS, Workspace

TEXT = "“The ferry will run,” said Ada Quill, harbour master."
ARTICLE = Document("news", "ferry.txt", TEXT, published=PartialDate.parse("2031-05"))
NOTE = Document("news", "note.txt", "Ms A Quill of Saltmere Port spoke.")
PARAPHRASE = Record(
    "Statement",
    "statement/para",
    ARTICLE.id,
    {"paraphrase": "The boat goes", "form": "paraphrase", "speaker": "person/ada"},
    Span(0, 18),
)
ADA = Record("Person", "person/ada", ARTICLE.id, {"name": "Ada Quill"}, Span(27, 36), "register")
SAID = Record(
    "Statement", "statement/words", ARTICLE.id, {"words": TEXT[:21], "form": "direct", "speaker": ["person/ada"]}, Span(0, 21), "test"
)
OTHER = Record("Person", "person/a-quill-0a1b2c3d", NOTE.id, {"name": "A Quill"}, Span(3, 10), "test")
SEEN = Record("Membership", "membership/m", NOTE.id, {"role": "member", "person": "person/a-quill-0a1b2c3d"}, Span(3, 10), "test")
PLAN = Record("Plan", "event/plan", ARTICLE.id, {"name": "Ferry plan", "responds_to": ["statement/para"]}, None, "register")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = Workspace.make(tmp_path / "saltmere")
    add(made, "register:saltmere", [ARTICLE], [ADA, PARAPHRASE, PLAN])
    build.build(made, whole=True)
    return made


def add(workspace: Workspace, origin: str, documents: list[Document], records: list[Record]) -> None:
    ledger = workspace.ledger()
    ledger.add(Extraction(origin, documents, records))
    ledger.close()


def everything(workspace: Workspace) -> list[list[str]]:
    """All that the three projections hold, as sorted text."""
    import sqlite3

    folder = workspace.current()
    graph, dataset = Ladybug(folder / GRAPH), Oxigraph(folder / DATASET)
    index = sqlite3.connect(folder / WORDS)
    found = [
        sorted(repr(_values(row[0])) for row in graph._answer("MATCH (n) RETURN n", {})[1]),
        sorted(map(repr, graph.run("MATCH (n)-[r]->(m) RETURN n.id, label(r), m.id, r.record, r.span_start", {}).rows)),
        sorted(map(str, dataset.store)),
        sorted(repr(row) for table in ("entry", "name", "author", "source", "role") for row in index.execute(f"SELECT * FROM {table}")),
        [str(index.execute("SELECT count(*) FROM word WHERE word MATCH 'ferry OR boat'").fetchone())],
    ]
    index.execute("INSERT INTO word (word, rank) VALUES ('integrity-check', 1)")
    index.close()
    graph.close()
    dataset.close()
    return found


def _values(node: dict[str, object]) -> list[tuple[str, object]]:
    return sorted((name, value) for name, value in node.items() if not name.startswith("_"))


def judged(workspace: Workspace, verdict: str = "same") -> None:
    ledger = workspace.ledger()
    ledger.judge([Judgement("person/ada", "person/a-quill-0a1b2c3d", verdict, "test", "one harbour")], "test")
    ledger.close()


def test_bringing_up_to_date_gives_the_same_as_building_whole(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "SHARE", 1000)  # never the short cut of a whole build
    steps = [
        lambda: add(workspace, "news:note", [NOTE], [OTHER, SEEN]),
        lambda: judged(workspace),
        lambda: add(workspace, "news:ferry", [ARTICLE], [SAID]),  # words take the paraphrase's place, the plan follows
        lambda: add(workspace, "news:note", [NOTE], [OTHER]),  # the membership is no longer found
        lambda: add(workspace, "news:ferry", [ARTICLE], []),  # and the paraphrase comes back
    ]
    for step in steps:
        step()
        build.build(workspace)
        updated = everything(workspace)
        build.build(workspace, whole=True)
        assert updated == everything(workspace)


def test_words_take_the_place_of_the_paraphrase_in_every_view(workspace: Workspace) -> None:
    add(workspace, "news:ferry", [ARTICLE], [SAID])
    build.build(workspace)
    nodes, edges, quads, index, _ = everything(workspace)
    assert not [row for row in nodes + index if "The boat goes" in row]
    assert [row for row in edges if "event/plan" in row and "RESPONDS_TO" in row and "statement/words" in row]
    assert [quad for quad in quads if "The boat goes" in quad and ARTICLE.id in quad], "the register's own word stays in its graph"


def test_where_nothing_is_new_nothing_is_built(workspace: Workspace) -> None:
    before = workspace.current()
    build.build(workspace)
    assert workspace.current() == before


def test_what_another_release_made_is_made_afresh(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    before = workspace.current()
    for module in ("build", "state"):
        monkeypatch.setattr(f"onrecord.project.{module}.digest", lambda: "the code of a later release")
    build.build(workspace)
    after = workspace.current()
    assert after != before
    build.build(workspace)
    assert workspace.current() == after
    state = json.loads((after / STATE).read_text())
    del state["code"]  # as early releases wrote it
    (after / STATE).write_text(json.dumps(state))
    assert read_state(after).change == build.build(workspace).change
    assert workspace.current() != after


def test_a_reference_to_what_is_gone_is_dropped_and_counted(workspace: Workspace) -> None:
    add(workspace, "news:ferry", [ARTICLE], [SAID])
    add(workspace, "register:saltmere", [ARTICLE], [PARAPHRASE, PLAN])
    state = build.build(workspace)
    assert state.nodes["Person"] == 0
    assert state.dangling == 1
    assert state.dangling == build.build(workspace, whole=True).dangling


def test_killed_in_the_middle_the_old_answer_stands_complete(workspace: Workspace) -> None:
    before = everything(workspace)
    add(workspace, "news:ferry", [ARTICLE], [SAID])
    code = (
        "import sys, time; from pathlib import Path; from onrecord.workspace import DATASET, GRAPH, WORDS, Workspace\n"
        "from onrecord.project import build, words\n"
        "def stuck(*_): print('here', flush=True); time.sleep(60)\n"
        "words.load = stuck\n"
        "build.build(Workspace(Path(sys.argv[1])), whole=True)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    child = subprocess.Popen([sys.executable, "-c", code, str(workspace.folder)], stdout=subprocess.PIPE, env=environment)
    assert child.stdout is not None and child.stdout.readline() == b"here\n"
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert everything(workspace) == before
    began = time.monotonic()
    build.build(workspace)
    assert time.monotonic() - began < 300, "a killed build's lock must not be waited for"
    assert everything(workspace) != before


def test_a_failing_build_leaves_no_folder_behind(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def folders() -> list[str]:
        return sorted(p.name for p in workspace.projections.iterdir() if p.is_dir())

    before = folders()
    monkeypatch.setattr(build.words, "load", full)
    with pytest.raises(StoreError, match="no room"):
        build.build(workspace, whole=True)
    assert folders() == before


def test_a_build_that_waited_for_another_shows_what_is_newest(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "SHARE", 100)
    add(workspace, "news:note", [NOTE], [OTHER, SEEN])
    waiting = FileLock(workspace.projections / "building.lock")
    with ThreadPoolExecutor() as pool:
        with waiting:
            begun = pool.submit(build.build, workspace)
            time.sleep(0.5)  # it reads what it will build from once it may begin, not now
            add(workspace, "news:ferry", [ARTICLE], [SAID])
        state = begun.result(timeout=120)
    ledger = workspace.ledger(read_only=True)
    assert state.change == ledger.change
    ledger.close()
    assert read_state(workspace.current()).change == state.change
