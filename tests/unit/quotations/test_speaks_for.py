"""Whom somebody is told to speak for by a clause of its own, and bodies that are called after those for whom they speak."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nell Frame speaks for the Orme Traders Association on parking. She said trade was down.", ["Orme Traders Association"]),
        ("Nell Frame acts as spokeswoman for the Orme Traders Association. She said trade was down.", ["Orme Traders Association"]),
        ("Tom Orr serves as treasurer of Marl Parish Council. He said it was hard up.", ["Marl Parish Council"]),
        ("Jo Reed answers for safety at Ferrin Quarries. She said nobody had been hurt.", ["Ferrin Quarries"]),
        ("Tom Orr speaks for many in the village. He said it was hard up. Marl Parish Council met.", []),
        ("The Police Staff Federation’s secretary, Tom Orr, said it was wrong.", ["Police Staff Federation"]),
        ("Council Porters Union spokesman Tom Orr said it was wrong.", ["Council Porters Union"]),
        ("Police Superintendents Association chairman Tom Orr said it was wrong.", ["Police Superintendents Association"]),
    ],
)
def test_a_clause_tells_for_whom_somebody_speaks(text: str, expected: list[str]) -> None:
    """The body is the one of the verb's object, by its whole name."""
    assert list(list(attribute(text))[-1].on_behalf_of) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Big Slip was the idea of Ada Ash, aged eight, of Orrin Primary School. She said it was fun.",
        "Orrin Primary School was open. Head girl Ada Ash, 11, said it was fun.",
        "Orrin Primary School was open. Head girl Ada Ash said it was fun.",
        "Ada Ash, of Marl Wheelers, said members had painted a ring.",
        "The sum is that of Marl Estuary Bathers. “We check the map,” said its founder, Ada Ash.",
        "“There it is,” said Ada Ash, of Hands Off Marl.",
        "It is quiet at the inn, where the landlady, Ada Ashplant, said her takings were down.",
    ],
)
def test_who_speaks_for_nobody(text: str) -> None:
    """A child of a school, those who ride with a club, whoever keeps an inn that has no name."""
    assert [s.on_behalf_of for s in attribute(text)] == [()]


def test_a_clerk_at_a_counter_is_no_councils() -> None:
    text = "The last ticket clerk on the line is to go. Hexby Town Council has objected. The clerk said she knew who was ill."
    assert [s.on_behalf_of for s in attribute(text)] == [()]


def test_a_school_is_no_saint_by_its_short_name() -> None:
    text = "St Hild’s Primary School is shut. Ada Ash, who leads St Hild’s, said she had buttered rolls."
    assert [s.on_behalf_of for s in attribute(text)] == [("St Hild’s Primary School",)]


def test_our_treasurer_is_no_officer_of_a_pages_title() -> None:
    text = "SPLASH BACK\n\nNews of the lido, No 4\n\nOur treasurer, Ada Ash, says she asked to see a pump."
    assert [s.on_behalf_of for s in attribute(text)] == [()]
