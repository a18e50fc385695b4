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
