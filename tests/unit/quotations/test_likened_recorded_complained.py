"""What is likened to something, recorded in minutes, complained of, written on a network, and headlines without a verb of their own."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CONTENTS = {
    "likened": ("Ned Orr likened the budget to ‘a sieve with a crest on it’.", ["‘a sieve with a crest on it’."]),
    "compared with words that are quoted": ("Ann Otto compared the plan to “a bad dream”.", ["“a bad dream”."]),
    "compared as figures are": ("Sales rose compared to “last” year.", []),
    "minutes record": (
        "The minutes of a meeting in November record that members were “deeply divided”.",
        ["members were “deeply divided”."],
    ),
    "complained of": ("Commuters complained of having to haul prams up 44 steps.", ["having to haul prams up 44 steps."]),
    "a network of one letter": (
        "Its founder, Clint Dav, wrote on X that the move was “routine” and accused the press of whipping it up.",
        ["the move was “routine”", "the press of whipping it up."],
    ),
    "what a court heard besides": (
        "It recommended that a second be on duty, but the court heard that this did not happen.",
        ["a second be on duty,", "this did not happen."],
    ),
    "a headline without a verb": (
        "Council weeks from running out of money, finance chief warns\n\nThe council is short.",
        ["Council weeks from running out of money,"],
    ),
    "a headline that goes on behind its speaker": (
        "'They shut it bit by bit', says patient as last ward faces closure\n\nBeds are to go.",
        ["'They shut it bit by bit'"],
    ),
}


@pytest.mark.parametrize("name", CONTENTS)
def test_what_is_said(name: str) -> None:
    text, expected = CONTENTS[name]
    assert [text[statement.start : statement.end] for statement in attribute(text)] == expected
