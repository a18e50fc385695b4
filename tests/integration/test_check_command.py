"""The verb check as its user meets it, over the bundled register alone."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-c", "from onrecord_cli.main import run; run()"]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    environment.pop("ONRECORD_WORKSPACE", None)
    return subprocess.run([*PROGRAM, *arguments], capture_output=True, text=True, cwd=folder, env=environment, timeout=300)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("workspaces") / "bundled"
    made = run(tmp_path_factory.getbasetemp(), "init", str(folder))
    assert made.returncode == 0, made.stderr
    built = run(folder, "build")
    assert built.returncode == 0, built.stderr
    return folder


def test_each_figure_has_claim_cells_rule_and_outcome(workspace: Path) -> None:
    shown = run(workspace, "check", "--area", "Worcestershire", "--format", "json")
    assert shown.returncode == 0, shown.stderr
    rows = {(row["measure"], row["figure"]): row for row in json.loads(shown.stdout) if row["measure"]}
    weaknesses = rows["Areas of significant weakness", "12 areas"]
    assert weaknesses["outcome"] == "agrees"
    assert weaknesses["series"][0].endswith("Area_SEND_up_to_31_Aug_2022!H153)")
    assert 0 <= weaknesses["start_char"] < weaknesses["end_char"]
    assert all(row["rule"] and row["outcome"] not in ("true", "false") for row in rows.values())


def test_an_area_that_nobody_knows_is_told_apart_from_one_without_claims(workspace: Path) -> None:
    unknown = run(workspace, "check", "--area", "Nowhere at all")
    assert (unknown.returncode, unknown.stdout) == (1, "")
    assert "Nowhere at all" in unknown.stderr
    silent = run(workspace, "check", "--area", "Redditch")
    assert (silent.returncode, silent.stderr.strip()) == (1, "no figure found in a statement")
