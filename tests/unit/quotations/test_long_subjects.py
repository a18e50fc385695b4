"""Who says it behind a long subject: papers and figures put before somebody, people who live, work or campaign somewhere."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

FIGURES = (
    ("Figures laid before councillors in March show", "figures"),
    ("Figures seen by the Mercury show", "figures"),
    ("NHS figures for Marling show", "NHS figures"),
    ("NHS England figures for the county show", "NHS England figures"),
    ("Government figures show that", "government figures"),
    ("Data shows that", "data"),
    ("Test results show that", "test results"),
    ("Evidence shows that", "evidence"),
    ("Documents submitted with the application show", "documents"),
    ("Emails seen by the Mercury show", "emails"),
    ("Minutes of the meeting show", "minutes"),
    ("A report due to go before councillors on Monday says", "report"),
    ("A dossier handed to police claims", "dossier"),
)
PEOPLE = (
    ("The man who found her said", "man"),
    ("Campaigners fighting plans to shut the pool say", "campaigners"),
    ("Now the trust says", "trust"),
    ("Owners of homes near a site at risk of slips have said", "owners"),
)


@pytest.mark.parametrize(("told", "who"), [*FIGURES, *PEOPLE])
def test_who_says_it_behind_a_long_subject(told: str, who: str) -> None:
    text = f"{told} the waits have doubled.\n"
    assert [(text[s.start : s.end], (s.resolved or "").lower()) for s in attribute(text)] == [("the waits have doubled.", who.lower())]


@pytest.mark.parametrize(
    "told",
    [
        "Footage shows the car on the A9.",
        "The car shows signs of rust.",
        "The map shows the road.",
        "Figures for the town show signs of a rise.",
        "The 1,100 replies to its survey show courage.",
        "A new film about the trust’s claims shows on Friday.",
    ],
)
def test_what_is_shown_is_not_said(told: str) -> None:
    assert attribute(told + "\n") == []


def test_the_main_clause_behind_while_is_the_reporters() -> None:
    text = "And while the trust says it is sorry, patients are still waiting.\n"
    assert [text[s.start : s.end] for s in attribute(text)] == ["it is sorry,"]
