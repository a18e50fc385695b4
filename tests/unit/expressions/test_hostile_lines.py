"""No line keeps an expression of the project busy: each is tried with lines that are written to be hostile to it (hostile.py)."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from marked import read_set

SETS = ("regions", "towns")
"""Articles that have functions put most of their expressions together."""
HERE = Path(__file__).parent


def told(script: str, given: object) -> str:
    return subprocess.run([sys.executable, HERE / script], input=json.dumps(given), capture_output=True, text=True, check=True).stdout


def kept_busy(*sources: str) -> str:
    return told("hostile.py", [[source, int(re.compile(source).flags), "here"] for source in sources])


def test_no_expression_is_kept_busy() -> None:
    texts = ["\n\n".join(article["text"] for article in read_set(name).values()) for name in SETS]
    expressions: list[Any] = json.loads(told("collect.py", texts))
    assert len(expressions) > 1100
    assert told("hostile.py", expressions) == ""


@pytest.mark.parametrize(
    "source",
    [
        r"(?:[A-Z][\w.’'-]*[ ,]*)*$",
        r"Published (?=[^\n]*\d|[^\n]*day)(?:[\d:,.|/–-]|[A-Z][a-z]*|[ap]m|at|on|by|(?:hour|minute)s?|ago|st|nd|rd|th|[ \t])+$",
        r"^(?:(?:has|had|now|jointly|[a-z]+ly) )*runs",
        r"(?:[“\"][^”\"\n]{0,400}[”\"]|(?!\bit\b).){0,300}?\bhe\b",
        r"NHS(?: [A-Z](?:\w{0,9}\b)?,?)* and",
        r"(?=.*(?:a|b|ab)*c)x",
        r"\s*\n\s*\n\s*x",
    ],
)
def test_one_that_can_read_a_line_in_many_ways_is_found(source: str) -> None:
    assert kept_busy(source).startswith("here:")


def test_one_that_can_read_it_in_one_way_is_none() -> None:
    assert (
        kept_busy(
            r"(?:[A-Z][\w.’'-]*[ ,]+)*$",
            r"^(?:(?:has|had|now|[a-z]+ly) )*runs",
            r"(?>[“\"][^”\"\n]{0,400}[”\"]|(?!\bit\b).){0,300}?\bhe\b",
            r"NHS(?: [A-Z](?:\w{1,9}\b)?,?)* and",
            r"[^\S\n]*\n\s*+x",
        )
        == ""
    )
