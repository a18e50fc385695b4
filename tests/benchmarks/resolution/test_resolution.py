"""Automatic sameness is nearly never wrong, and what it does not decide it asks: on invented people, and on the real registers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

MEASURE = Path(__file__).with_name("measure.py")
PRECISION, RECALL = 0.995, 0.95


def _measured(*options: str) -> dict[str, tuple[float, float]]:
    """Title of a set → its precision and recall, as the program prints them."""
    done = subprocess.run([sys.executable, str(MEASURE), *options], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    lines = [line.split(": precision ") for line in done.stdout.splitlines() if ": precision " in line]
    return {title: (float(rest.split(",")[0]), float(rest.split("recall ")[1].split(",")[0])) for title, rest in lines}


def test_invented_people() -> None:
    ((precision, recall),) = _measured("--identities", "500", "--mentions", "2500").values()
    assert precision >= PRECISION
    assert recall >= RECALL


@pytest.mark.shared
def test_bodies_and_members_of_the_registers(shared: Path) -> None:
    precision, recall = _measured("--identities", "10", "--mentions", "50", "--shared", str(shared))["registers"]
    assert precision >= PRECISION
    assert recall >= RECALL
