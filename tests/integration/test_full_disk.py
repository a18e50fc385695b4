"""A disk that is full: one clear line and exit code 3, the old answer still stands, and the same again mends it once there is room.

Each test has a file system of its own in memory, in a mount namespace of its own; where a user may not make one, they are skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from onrecord.workspace import Workspace

PROGRAM = [sys.executable, "-c", "from onrecord_cli.main import run; run()"]
INSIDE = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
SCRIPT = """
disk=$1 copy=$2 size=$3 asked=$4; shift 4
mount -t tmpfs -o "size=${size}k" tmpfs "$disk" && cp -r "$copy" "$disk/workspace" || exit 99
cd "$disk/workspace" || exit 99
"$@" 2>"$copy.first"; echo $? >"$copy.code"
sh -c "$asked" >"$copy.between" 2>&1
ls -A "$disk" "$disk/workspace/projections" >"$copy.left"
mount -o remount,size=500m "$disk" || exit 99
"$@" >/dev/null 2>"$copy.again" || exit 98
cp -r "$disk" "$copy.after"
"""
ARTICLES = 40


@dataclass(frozen=True, slots=True)
class Tried:
    """What a command did on a full disk and again with room, and where all that was on the disk then is."""

    code: int
    said: str
    answered: str
    left: list[str]
    disk: Path


def tried(tmp_path: Path, workspace: Workspace, free: int, *command: str) -> Tried:
    """A command of the program in a copy of a workspace on a disk with so many kB left."""
    place, copy = tmp_path / "disk", tmp_path / "copy"
    place.mkdir()
    shutil.copytree(workspace.folder, copy)
    asking = " ".join(f"'{part}'" for part in [*PROGRAM, "ask", "who-said", "--format", "csv"])
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    arguments = ["sh", str(place), str(copy), str(kilobytes(copy) + free), asking, *PROGRAM, *command]
    done = subprocess.run([*INSIDE, SCRIPT, *arguments], capture_output=True, text=True, env=environment, timeout=240)
    if done.returncode == 99:
        pytest.skip(f"no file system of its own for this test: {done.stderr.strip()}")
    first, between, left, code, again = (Path(f"{copy}.{each}") for each in ("first", "between", "left", "code", "again"))
    assert done.returncode == 0, again.read_text() if again.exists() else done.stderr
    return Tried(int(code.read_text()), first.read_text(), between.read_text(), left.read_text().split(), Path(f"{copy}.after"))


def kilobytes(folder: Path) -> int:
    """What a folder takes on a disk in memory, whose blocks have 4 kB and whose folders take none; holes in files take none either."""
    files = (path.stat() for path in folder.rglob("*") if path.is_file())
    return sum((min(file.st_blocks * 512, file.st_size) + 4095) // 4096 * 4 for file in files)


def answer(workspace: Path) -> str:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    asking = [*PROGRAM, "ask", "who-said", "--format", "csv", "-w", str(workspace)]
    return subprocess.run(asking, capture_output=True, text=True, env=environment, timeout=60, check=True).stdout


def complained(found: Tried, what: str) -> None:
    assert found.code == 3, found.said
    assert len(found.said.splitlines()) == 1, found.said
    assert f"the disk has no room for {what}; free some, then do it again" in found.said


@pytest.fixture(autouse=True)
def _possible() -> None:
    if not shutil.which("unshare") or subprocess.run([*INSIDE, "true"], capture_output=True).returncode:
        pytest.skip("no file system of its own for this test: 'unshare --user --mount' is not there or not allowed")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Articles that each say something."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(ARTICLES):
        words = f"The ferry number {number} will run on Sundays; improvements are coming."
        filling = "The harbour was quiet on Monday. " * 100
        (folder / f"{number}.txt").write_text(
            f"Ferries\n\nAda Quill, harbour master of Saltmere, said: “{words}”\n\n{filling}", "utf-8"
        )
    return folder


@pytest.mark.parametrize("share", [0.02, 0.2, 0.5, 0.8, 0.95])
def test_build(share: float, tmp_path: Path, saltmere: Workspace) -> None:
    found = tried(tmp_path, saltmere, int(share * kilobytes(saltmere.current())), "build", "--whole")
    complained(found, "the projections")
    assert found.answered == answer(saltmere.folder), "the old answer stands"
    assert "0002" not in found.left
    assert answer(found.disk / "workspace") == answer(saltmere.folder)


@pytest.mark.parametrize("free", [60, 400])
def test_ingest(free: int, tmp_path: Path, saltmere: Workspace, articles: Path) -> None:
    found = tried(tmp_path, saltmere, free, "ingest", "--kind", "news", "--no-build", str(articles))
    complained(found, "the ledger")
    assert found.answered == answer(saltmere.folder)
    whole = Workspace(tmp_path / "whole")
    shutil.copytree(saltmere.folder, whole.folder)
    for command, folder in ((["ingest", "--kind", "news", str(articles)], whole.folder), (["build"], found.disk / "workspace")):
        subprocess.run(
            [*PROGRAM, *command, "-w", str(folder)], check=True, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}, timeout=240
        )
    assert answer(found.disk / "workspace") == answer(whole.folder)
    assert f"number {ARTICLES - 1} will run" in answer(whole.folder)


@pytest.mark.parametrize("style, name", [("neo4j-admin", "csv"), ("nq", "all.nq"), ("graphml", "all.graphml")])
def test_export(style: str, name: str, tmp_path: Path, saltmere: Workspace) -> None:
    found = tried(tmp_path, saltmere, 0, "export", style, f"../{name}")
    complained(found, {"neo4j-admin": "the CSV files"}.get(style, "the file"))
    assert not [each for each in found.left if name in each and not each.endswith(":")], "nothing half written is left"
    assert (found.disk / name).exists()
