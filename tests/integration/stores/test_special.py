"""What tells of a private person's health goes to no server and into no import unless it is asked for; whatever was there goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from onrecord.export.neo4j_admin import write
from onrecord.model import Document, Extraction, Record, Span
from onrecord.push.plan import Asked
from onrecord.stores.base import Store
from onrecord.workspace import Workspace

# of the test itself: what it shares with others, and a server's first push, are made before
pytestmark = pytest.mark.timeout(30, func_only=True)

TEXT = "“I had to give up the ferry when I fell ill,” said Ada Quill. “The ferry will run.” “It runs late.”"
ARTICLE = Document("news", "ferry.txt", TEXT, title="Ferry")
ADA = Record("Person", "person/ada", ARTICLE.id, {"name": "Ada Quill"}, Span(51, 60), "register")
PLAN = Record(
    "Plan", "event/plan", ARTICLE.id, {"name": "Ferry plan", "responds_to": ["statement/ill", "statement/run"]}, None, "register"
)


def said(key: str, start: int, end: int, *, special: bool = False) -> Record:
    values = {"words": TEXT[start:end], "form": "direct", "speaker": ["person/ada"]}
    return Record("Statement", key, ARTICLE.id, values | ({"special_category": True} if special else {}), Span(start, end), "test")


ILL, RUN, LATE = said("statement/ill", 0, 45, special=True), said("statement/run", 62, 83), said("statement/late", 84, 99)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = Workspace.make(tmp_path / "saltmere")
    add(made, ADA, PLAN, ILL, RUN)
    return made


def add(workspace: Workspace, *records: Record) -> None:
    ledger = workspace.ledger()
    ledger.add(Extraction("news:ferry", [ARTICLE], records))
    ledger.close()


def statements(store: Store, content: Any) -> set[str]:
    """The statements that the server speaks of anywhere: as things, as ends of relationships, in a document's graph."""
    cells = {str(cell).removeprefix("urn:onrecord:id:") for row in content(store) for cell in row}
    assert ("statement/ill" in cells) == any("fell ill" in cell for cell in cells)
    return {cell for cell in cells if cell.startswith("statement/")}


def test_it_is_left_out_unless_asked_for(server: Any, workspace: Workspace, built: Any, content: Any) -> None:
    store = server.open()
    first = server.push(workspace, Asked())
    assert (first.kind, first.hidden) == ("whole", 1)
    assert statements(store, content) == {"statement/run"}
    assert server.push(workspace, Asked()).kind == "nothing"
    add(workspace, ADA, PLAN, ILL, RUN, LATE)
    assert server.push(workspace, Asked()).kind == "changes"
    assert statements(store, content) == {"statement/run", "statement/late"}
    everything = server.push(workspace, Asked(special=True))
    assert (everything.kind, everything.hidden) == ("whole", 0)
    assert content(store) == built(workspace, server.name)
    server.push(workspace, Asked())
    assert statements(store, content) == {"statement/run", "statement/late"}
    store.close()


def test_what_turns_out_to_be_special_goes_and_what_is_not_comes_back(server: Any, workspace: Workspace, content: Any) -> None:
    store = server.open()
    server.push(workspace, Asked())
    add(workspace, ADA, PLAN, said("statement/ill", 0, 45), said("statement/run", 62, 83, special=True))
    server.push(workspace, Asked())
    assert statements(store, content) == {"statement/ill"}
    linked = [row for row in content(store) if "event/plan" in str(row) and "statement/ill" in str(row)]
    assert linked, "and so does what refers to it"
    store.close()


@pytest.mark.parametrize("special", [False, True])
def test_the_files_for_neo4j_admin(special: bool, workspace: Workspace, tmp_path: Path) -> None:
    ledger = workspace.ledger(read_only=True)
    _, hidden = write(ledger, tmp_path / "csv", special=special)
    ledger.close()
    files = "".join(path.read_text() for path in (tmp_path / "csv").iterdir())
    assert hidden == (not special)
    assert ("statement/ill" in files, "fell ill" in files) == (special, special)
    assert "statement/run" in files
