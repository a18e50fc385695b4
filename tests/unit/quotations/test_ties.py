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

PARTS = [
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. Ann Otto, from its finance team, said it was a shame."),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. Ann Otto, of the trust's estates department, said it was a shame."),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. Ann Otto, who works in its finance department, said it was a shame."),
    (
        "Marling NHS Trust",
        "A scheme planned by Marling NHS Trust has been put off. Its head of finance, Ann Otto, said it was a shame.",
    ),
    ("Fen Wildlife Trust", "Fen Wildlife Trust has sold a wood. Ann Otto, from the charity, said it was a shame."),
    (
        "Wend Housing Association",
        "Wend Housing Association has sold a hall. Ann Otto, of Wend Housing Association, said it was a shame.",
    ),
    (None, "Skelby Harriers have won the cup. Ann Otto, from Skelby Harriers, said it was a surprise."),
    (None, "An inquiry into Marling NHS Trust has opened. Its chair, Ann Otto, said it was a shame."),
]
"""Somebody from a part of a body, or told to be of it; a runner, and an inquiry with a chair of its own."""


def bodies_of_last(text: str) -> tuple[str, ...]:
    """The bodies for which the last statement of a text was made."""
    return attribute(text)[-1].on_behalf_of


@pytest.mark.parametrize(("body", "text"), EMPLOYED)
def test_whoever_works_for_a_body_speaks_for_it(body: str | None, text: str) -> None:
    assert bodies_of_last(text) == ((body,) if body else ())


@pytest.mark.parametrize(("body", "text"), PARTS)
def test_whoever_is_of_a_part_speaks_for_the_whole(body: str | None, text: str) -> None:
    assert bodies_of_last(text) == ((body,) if body else ())
