"""``export neo4j-admin``: what neo4j-admin takes in of it. Needs NEO4J_ADMIN, which works on a home of its own here."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from onrecord.dates import PartialDate
from onrecord.errors import UsageError
from onrecord.export.neo4j_admin import COMMAND, write
from onrecord.model import Document, Extraction, Record, Span
from onrecord.workspace import Workspace

ODD = 'a "quoted", two\nlines; \\ and café'
SOURCE = Document("news", "ferry.txt", "“The ferry will run,” said Ada Quill.", title=ODD, published=PartialDate.parse("2031-05"))
RECORDS = [
    Record("Person", "person/ada", SOURCE.id, {"name": "Ada Quill", "other_names": ["A; Q", 'The "Ada"']}, Span(27, 36), "test"),
    Record("Statement", "statement/s", SOURCE.id, {"words": ODD, "form": "direct", "speaker": ["person/ada"]}, Span(0, 21), "test"),
]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = Workspace.make(tmp_path / "saltmere")
    ledger = made.ledger()
    ledger.add(Extraction("news:ferry", [SOURCE], RECORDS))
    ledger.close()
    return made


def exported(workspace: Workspace, folder: Path) -> int:
    ledger = workspace.ledger(read_only=True)
    try:
        return write(ledger, folder)[0]
    finally:
        ledger.close()


def test_neo4j_admin_takes_every_row(workspace: Workspace, tmp_path: Path) -> None:
    if not os.environ.get("NEO4J_ADMIN"):
        pytest.skip("no neo4j-admin: NEO4J_ADMIN is not set")
    size = exported(workspace, tmp_path / "csv")
    home = tmp_path / "home"
    (home / "conf").mkdir(parents=True)
    (home / "conf" / "neo4j.conf").write_text(f"server.directories.data={home / 'data'}\n")
    environment = {"NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf"), "JAVA_OPTS": "-Xmx512m"}
    done = subprocess.run(
        [tmp_path / "csv" / COMMAND], capture_output=True, text=True, env=os.environ | environment, timeout=300, cwd=tmp_path
    )
    assert done.returncode == 0, done.stdout + done.stderr
    counts = {name: int(count) for count, name in re.findall(r"^\s*(\d+) (nodes|relationships)$", done.stdout, re.MULTILINE)}
    assert counts["nodes"] - 1 + counts["relationships"] == size, "beside the graph stands one node, which says what it shows"


def test_a_folder_that_holds_something_is_left_alone(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    with pytest.raises(UsageError, match="not empty"):
        exported(workspace, tmp_path / "full")
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["mine.txt"]
