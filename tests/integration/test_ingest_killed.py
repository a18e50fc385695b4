"""``ingest`` killed in the middle: every file that it had named as done is in the ledger, whole, and once more makes up the rest."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.workspace import LEDGER, Workspace
from onrecord_ingest.pipeline import ingest

ARTICLES = 60
CODE = """
import sys
from pathlib import Path
from onrecord.workspace import Workspace
from onrecord_ingest.pipeline import ingest
ingest(Workspace(Path(sys.argv[1])), [Path(sys.argv[2])], "news", 1, None, lambda path: print(path.name, flush=True))
"""


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Articles that each say something."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(ARTICLES):
        words = f"The ferry number {number} will run on Sundays."
        (folder / f"{number:02}.txt").write_text(f"Ferries\n\nAda Quill, harbour master of Saltmere, said: “{words}”\n", "utf-8")
    return folder


def said(workspace: Workspace) -> list[tuple[object, ...]]:
    """Every statement of the ledger with the text of its document, and every judgement; not when it was recorded."""
    connection = sqlite3.connect(workspace.folder / LEDGER)
    query = (
        "SELECT s.words, s.id, t.text FROM statement s JOIN document d ON d.id = s.document JOIN text t ON t.document = d.id "
        "WHERE s.retracted IS NULL AND d.retracted IS NULL ORDER BY 1, 2"
    )
    found = connection.execute(query).fetchall()
    found += connection.execute("SELECT one, other, verdict FROM judgement WHERE retracted IS NULL ORDER BY 1, 2, 3").fetchall()
    connection.close()
    return found


@pytest.mark.parametrize("after", [1, 25])
def test_what_was_named_as_done_is_kept(after: int, articles: Path, tmp_path: Path) -> None:
    workspace = Workspace.make(tmp_path / "killed")
    command = [sys.executable, "-c", CODE, str(workspace.folder), str(articles)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout
        named = [child.stdout.readline().strip() for _ in range(after)]
        child.kill()
        named += child.stdout.read().split()
    kept = {str(row[0]) for row in said(workspace)}
    done = [name.removesuffix(".txt") for name in named if name.endswith(".txt")]
    assert {f"“The ferry number {int(name)} will run on Sundays.”" for name in done} <= kept
    assert len(kept) < ARTICLES, "it was killed too late"
    ingest(workspace, [articles], "news", processes=1)
    other = Workspace.make(tmp_path / "whole")
    ingest(other, [articles], "news", processes=1)
    assert said(workspace) == said(other) != []
