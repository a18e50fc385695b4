"""Decisions about identities: each a row that can be taken back, none losing a record, the projections following each step."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord import review
from onrecord.dates import PartialDate
from onrecord.errors import NotFound, UsageError
from onrecord.ledger import judgements
from onrecord.ledger.book import Judgement
from onrecord.model import Document, Extraction, Record, Span
from onrecord.project import build
from onrecord.project.identities import canonical
from onrecord.stores.ladybug import Ladybug
from onrecord.stores.oxigraph import Oxigraph
from onrecord.workspace import DATASET, GRAPH, WORDS, Workspace
from onrecord_ingest.resolve import resolve

ADA, HERE, THERE = "person/ada-quill", "person/ada-quill-0000000a", "person/ada-quill-0000000b"
PACKET = Document("news", "packet", "The ferry stopped. “It will run,” said Ada Quill of the port. Rain fell.", title="Saltmere Packet")
GAZETTE = Document("news", "gazette", "Ada Quill, who sails, was glad.", title="Fenwick Gazette")
REGISTER = Document("register", "saltmere", title="Register of Saltmere", published=PartialDate.parse("2031"))
PORT = "organization/saltmere-port"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """The port's Ada Quill, one of that name who speaks in an article, and one in another."""
    made = Workspace.make(tmp_path / "saltmere")
    ledger = made.ledger()
    office = {"person": ADA, "organization": PORT, "role": "harbour master", "attested": PartialDate.parse("2031")}
    rows = [
        Record("Organization", PORT, REGISTER.id, {"name": "Saltmere Port"}, method="register"),
        Record("Person", ADA, REGISTER.id, {"name": "Ada Quill"}, method="register"),
        Record("Membership", "membership/1", REGISTER.id, office, method="register"),
    ]
    ledger.add(Extraction("register:saltmere", [REGISTER], rows))
    start = (PACKET.text or "").index("“It")
    said = {"words": "“It will run,”", "form": "direct", "speaker": [HERE], "verdict": "same"}
    here = [
        Record("Person", HERE, PACKET.id, {"name": "Ada Quill"}, Span(39, 48), "test"),
        Record("Statement", "statement/1", PACKET.id, said, Span(start, start + 14), "test"),
    ]
    ledger.add(Extraction("news:packet", [PACKET], here))
    ledger.add(Extraction("news:gazette", [GAZETTE], [Record("Person", THERE, GAZETTE.id, {"name": "Ada Quill"}, Span(0, 9), "test")]))
    resolve(ledger)
    ledger.close()
    build.build(made, whole=True)
    return made


def everything(workspace: Workspace) -> list[list[str]]:
    """All that the three projections hold, as sorted text."""
    folder = workspace.current()
    graph, dataset, index = Ladybug(folder / GRAPH), Oxigraph(folder / DATASET), sqlite3.connect(folder / WORDS)
    found = [
        sorted(map(repr, graph.run("MATCH (n:Person) RETURN n.id, n.name, n.other_names", {}).rows)),
        sorted(map(repr, graph.run("MATCH (n)-[r]->(m) RETURN n.id, label(r), m.id, r.record", {}).rows)),
        sorted(map(str, dataset.store)),
        sorted(repr(row) for table in ("entry", "name", "author", "source", "role") for row in index.execute(f"SELECT * FROM {table}")),
    ]
    index.close()
    graph.close()
    dataset.close()
    return found


def rows(workspace: Workspace) -> list[object]:
    """Every row that a source gave, closed or not."""
    connection = sqlite3.connect(workspace.folder / "onrecord.sqlite")
    found = [
        row for table in ("person", "statement", "membership") for row in connection.execute(f"SELECT * FROM {table} ORDER BY record")
    ]
    connection.close()
    return found


def test_merge_split_and_merge_again(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "SHARE", 1000)  # never the short cut of a whole build
    before, changes = rows(workspace), []
    for step in ("merge", "split", "merge"):
        ledger = workspace.ledger()
        if step == "merge":
            judgements.merge(ledger, ADA, HERE, "Bea", "the Packet means the harbour master")
        else:
            assert judgements.split(ledger, HERE, "Bea", "it was her aunt") == [ADA]
        resolve(ledger)
        names, newest = canonical(ledger), ledger.change
        ledger.close()
        assert (names.get(HERE) == ADA) is (step == "merge")
        build.build(workspace)
        updated = everything(workspace)
        build.build(workspace, whole=True)
        assert updated == everything(workspace)
        assert rows(workspace) == before
        changes.append(newest)
    connection = sqlite3.connect(workspace.folder / "onrecord.sqlite")
    told = connection.execute("SELECT verdict, decided_by, retracted IS NULL FROM judgement WHERE decided_by = 'Bea' ORDER BY id")
    assert list(told) == [("same", "Bea", 0), ("different", "Bea", 0), ("same", "Bea", 1)]
    assert changes == sorted(set(changes))


def test_no_rule_goes_against_a_person(workspace: Workspace) -> None:
    ledger = workspace.ledger()
    judgements.merge(ledger, ADA, HERE, "Bea", "she told me")
    judgements.split(ledger, HERE, "Bea", "it was her aunt")
    role = {"person": HERE, "organization": PORT, "role": "harbour master"}
    ledger.add(Extraction("news:more", [], [Record("Membership", "membership/2", PACKET.id, role, Span(39, 48), "test")]))
    resolve(ledger)
    assert HERE not in canonical(ledger)
    ledger.close()


def test_what_waits_for_an_answer_shows_both_sides(workspace: Workspace) -> None:
    ledger = workspace.ledger()
    waiting = list(review.unsure(ledger))
    assert [(each.one.id, each.other.id) for each in waiting] == [(ADA, HERE), (ADA, THERE)]
    told = [testimony for each in waiting for testimony in each.other.testimony]
    assert told[0].sentence == "“It will run,” said Ada Quill of the port."
    assert told[0].source == "Saltmere Packet"
    assert [t.what for t in waiting[0].one.testimony] == ["Ada Quill", "harbour master, Saltmere Port"]
    ledger.close()


def test_why_gives_the_chain(workspace: Workspace) -> None:
    ledger = workspace.ledger()
    judgements.merge(ledger, ADA, HERE, "Bea", "one")
    judgements.merge(ledger, ADA, THERE, "Cy", "two")
    assert [(each.judgement.decided_by, each.holds) for each in review.why(ledger, HERE, THERE)] == [("Bea", True), ("Cy", True)]
    judgements.split(ledger, THERE, "Bea", "not she")
    resolve(ledger)
    assert review.why(ledger, HERE, THERE) == []
    assert [each.judgement.verdict for each in review.why(ledger, THERE, ADA)] == ["different"]
    ledger.close()


@pytest.mark.parametrize(
    ("one", "other", "who", "reason", "error"),
    [
        (ADA, ADA, "Bea", "x", UsageError),
        (ADA, PORT, "Bea", "x", UsageError),
        (ADA, HERE, "", "x", UsageError),
        (ADA, HERE, "rules", "x", UsageError),
        (ADA, HERE, "Bea", " ", UsageError),
        (ADA, "person/nobody", "Bea", "x", NotFound),
    ],
)
def test_what_cannot_be_decided(workspace: Workspace, one: str, other: str, who: str, reason: str, error: type[Exception]) -> None:
    ledger = workspace.ledger()
    with pytest.raises(error):
        judgements.decide(ledger, Judgement(one, other, "same", who, reason))
    with pytest.raises(NotFound):
        judgements.split(ledger, PORT, "Bea", "x")
    ledger.close()


def run(workspace: Workspace, *arguments: str, answers: str = "") -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-c", "from onrecord_cli.main import run; run()", *arguments, "--workspace", str(workspace.folder)]
    environment = dict(os.environ) | {"PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(program, input=answers, capture_output=True, text=True, env=environment, timeout=300)


def test_a_review_is_answered_key_by_key_left_and_taken_up_again(workspace: Workspace) -> None:
    first = run(workspace, "review", "--by", "Bea", answers="x\nyq")
    assert first.returncode == 0, first.stderr
    assert "1 of 2" in first.stdout
    assert "said Ada Quill of the port" in first.stdout
    assert "1 answered, 1 wait" in first.stdout
    second = run(workspace, "review", "--by", "Bea", answers="s")
    assert "1 of 1" in second.stdout
    assert "0 answered, 1 wait" in second.stdout
    third = run(workspace, "review", "--by", "Bea", answers="n")
    assert "1 answered, 0 wait" in third.stdout
    assert "0 answered, 0 wait" in run(workspace, "review").stdout
    said = run(workspace, "said", "--by", ADA)
    assert "It will run" in said.stdout


def test_merge_why_and_split_as_commands(workspace: Workspace) -> None:
    assert run(workspace, "merge", ADA, HERE, "--because", "she said so", "--by", "Bea").returncode == 0
    told = run(workspace, "why", HERE, ADA)
    assert "same, by Bea: she said so" in told.stdout
    assert "Saltmere Packet" in told.stdout
    assert f"{HERE} is not {ADA}" in run(workspace, "split", HERE, "--because", "no", "--by", "Bea").stdout
    assert run(workspace, "why", HERE, PORT).returncode == 1
