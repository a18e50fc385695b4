"""How a text ties speakers to a body, in examples of our own from a county that does not exist."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

EMPLOYED = [
    ("Orme Buses", "Orme Buses has cut its night route. Ann Otto, a driver with the company, said it was a shame."),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. Ann Otto, a midwife there, said it was a shame."),
    (
        "Marling NHS Trust",
        "Marling NHS Trust has shut a ward. Ann Otto has been a nurse at the trust since 2004. She said it was a shame.",
    ),
    ("Orme Buses", "Orme Buses has cut its night route. Ann Otto works for the company. “It is a shame,” she said."),
    ("Orme Buses", "Orme Buses has cut its night route. Ann Otto, who is employed by the company as a cleaner, said it was a shame."),
    ("Orme Buses", "Orme Buses has cut its night route. Ann Otto, one of the company's drivers, said it was a shame."),
    ("Orme Buses", "Orme Buses has cut its night route. Ann Otto, who joined the company in May, said it was a shame."),
    (None, "Skelby Rowing Club has lost its boat. Ann Otto, who joined the club in May, said it was a shame."),
    (None, "Orme Buses has cut its night route. Ann Otto, a company director, said it was a shame."),
    (None, "Orme Buses has cut its night route. A driver at the company said it was a shame."),
]
"""Somebody told to work for a body told of by its noun; a bus, a member, an unnamed worker and a director of whatever firm."""


def bodies_of_last(text: str) -> tuple[str, ...]:
    """The bodies for which the last statement of a text was made."""
    return attribute(text)[-1].on_behalf_of


@pytest.mark.parametrize(("body", "text"), EMPLOYED)
def test_whoever_works_for_a_body_speaks_for_it(body: str | None, text: str) -> None:
    assert bodies_of_last(text) == ((body,) if body else ())
