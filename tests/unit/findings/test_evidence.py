"""Which words say that a finding is not new, and which only sound like it."""

from __future__ import annotations

import pytest

from onrecord_ingest.findings.evidence import evidence


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("The accelerated progress plan has not had sufficient impact.", "says-found-before"),
        ("Waits that the previous inspection found remain long.", "says-found-before"),
        ("Weaknesses of the last area SEND inspection have not been resolved.", "says-found-before"),
        ("Plans are late. The longstanding issue of timeliness is not solved.", "says-long-standing"),
        ("Timeliness remains an area for improvement.", "says-long-standing"),
    ],
)
def test_said(words: str, rule: str) -> None:
    found = evidence(words)
    assert found and found.rule == rule
    assert words[found.start : found.end].endswith(".")


@pytest.mark.parametrize(
    "words",
    [
        "Plans have not been updated for several years.",
        "Many pupils are persistently absent.",
        "Since the previous inspection, nurses visit early.",
        "Leaders have addressed all that the last inspection found, and no weakness remains.",
        "Assessments leave out historical information.",
    ],
)
def test_not_said(words: str) -> None:
    assert evidence(words) is None
