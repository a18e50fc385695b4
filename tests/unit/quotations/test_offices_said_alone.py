"""Offices by which somebody named elsewhere is told to speak, scholars, and one of several papers."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    ("text", "who", "bodies"),
    [
        (
            "Jo Ash has a map on the wall. “We are ready,” the chief executive of Orme Hospital Trust said.",
            "Jo Ash",
            ["Orme Hospital Trust"],
        ),
        ("Jo Ash was up at six. “We are ready,” said the leader of Orme Council.", "Jo Ash", ["Orme Council"]),
        ("Jo Ash was in tears. The head teacher of Marl Primary School said pupils were safe.", "Jo Ash", ["Marl Primary School"]),
        ("Jo Ash was in tears. The former manager of Marl Lido said it was shut.", "Jo Ash", []),
        ("Dr Tom Orr, who teaches public finance at the University of Marl, is cross. “No,” he told me.", "Tom Orr", []),
        ("A hearing saw a sign. One of the texts read: “You looked nice.”", "text", []),
        ("The hearing was told of hundreds of messages. One of the emails read: “Call me.”", "email", []),
    ],
)
def test_an_office_said_alone_is_held(text: str, who: str, bodies: list[str]) -> None:
    """The body that the words of the office name is the speaker's."""
    statement = list(attribute(text))[-1]
    assert (statement.resolved, list(statement.on_behalf_of)) == (who, bodies)
