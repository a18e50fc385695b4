"""The plain form of ``onrecord extract``."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord_cli.listing import show_statements
from onrecord_ingest.quotations.rows import document_row

TEXT = """Ferry to run on Sundays

Cllr Ada Quill, of Saltmere Council, said: “The ferry will run on Sundays.”

She added: “No [bold]fare[/bold] will\x1b[31m rise.”
"""


def shown(capsys: pytest.CaptureFixture[str], text: str) -> list[str]:
    show_statements(document_row("ferry", text), text)
    return [line.rstrip() for line in capsys.readouterr().out.splitlines() if line.strip()]


def test_each_statement_has_its_line_speaker_body_verb_and_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, TEXT) == [
        "ferry: 2 statements found",
        "line 3  Ada Quill, for Saltmere Council · “Cllr Ada Quill, of Saltmere Council” · said · direct",
        "        “The ferry will run on Sundays.”",
        "line 5  Ada Quill, for Saltmere Council · “She” · added · direct",
        "        “No [bold]fare[/bold] will�[31m rise.”",
        "        0.90: the person of that gender who is spoken of",
    ]


def test_who_is_not_known_is_said_to_be_so(capsys: pytest.CaptureFixture[str]) -> None:
    said: dict[str, Any] = document_row("ferry", TEXT)["statements"][0]
    unknown = said | {"resolved": None, "candidates": ["Ada Quill", "Bo Lane"], "on_behalf_of": []}
    show_statements({"id": "ferry", "statements": [unknown | {"speaker": None}]}, TEXT)
    out = capsys.readouterr().out
    assert "1 statement found" in out and "speaker not known · said · direct" in out and "perhaps Ada Quill or Bo Lane" in out


def test_no_statement_is_said_to_be_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, "The ferry ran on Sunday.") == ["ferry: no statement found"]


def test_a_body_that_no_words_tell_is_only_perhaps_the_one_spoken_for(capsys: pytest.CaptureFixture[str]) -> None:
    said: dict[str, Any] = document_row("ferry", TEXT)["statements"][0]
    show_statements({"id": "ferry", "statements": [said]}, TEXT)
    assert "perhaps" not in capsys.readouterr().out
    perhaps = {"perhaps_for": said["on_behalf_of"], "behalf_reason": "not told: the likeliest", "behalf_confidence": 0.8}
    show_statements({"id": "ferry", "statements": [said | perhaps]}, TEXT)
    out = capsys.readouterr().out
    assert "Ada Quill, for perhaps Saltmere Council" in out and "0.80: not told: the likeliest" in out
