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
        "A scheme planned by Marling NHS Trust has been put off. Its head of finance, Ann Otto, said it was late.",
    ),
    ("Fen Wildlife Trust", "Fen Wildlife Trust has sold a wood. Ann Otto, from the charity, said it was a shame."),
    (
        "Wend Housing Association",
        "Wend Housing Association is sorry. Ann Otto, of Wend Housing Association, said it was a shame.",
    ),
    (None, "Skelby Harriers have won the cup. Ann Otto, from Skelby Harriers, said it was a surprise."),
    (None, "An inquiry into Marling NHS Trust has opened. Its chair, Ann Otto, said it was a shame."),
]
"""Somebody from a part of a body, or told to be of it; a runner, and an inquiry with a chair of its own."""

SPEAKING_FOR = [
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. Representing the trust, Ann Otto said it was a shame."),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. Ann Otto, representing the trust, said it was a shame."),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. Ann Otto, presenting the case for the trust, said it was a shame."),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. Speaking for the trust, Ann Otto said it was a shame."),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. Speaking on its behalf, Ann Otto said it was a shame."),
    ("Orme Bakers", "Orme Bakers has shut. Ann Otto – the firm's managing director – said it was a shame."),
    ("Orme Bakers", "Orme Bakers has shut. The firm's Ann Otto said it was a shame."),
    ("Orme Bakers", "Orme Bakers has shut. The firm is run by Ann Otto. She said it was a shame."),
    (
        "Orme Bakeries",
        "Orme Bakeries is sorry. Wend Water flooded it. Orme Bakeries has a new finance chief, Ann Otto. She said it was late.",
    ),
    (
        "Marling NHS Trust",
        "Marling NHS Trust has shut a ward. As head of finance at the trust, Ann Otto has to save. She said it was a shame.",
    ),
    ("Skelby School", "Skelby School has shut its pool. Head of finance Ann Otto said it was a shame."),
    ("Wend Water", "Wend Water has dug up a road. Ann Otto, who is managing the work for the company, said it was late."),
    (None, "Orme Bakers has shut. Ann Otto, representing 40 families, said it was a shame."),
    (None, "Skelby Rowing Club has lost its boat. The club's Ann Otto said it was a shame."),
]
"""Who speaks for a body, leads it or is its own; somebody for families, and a club's member."""

HELD = [
    (
        "Marling NHS Trust",
        "Marling NHS Trust has shut a ward. It was defended by the trust's head of estates. “It is a shame,” said Ann Otto.",
    ),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. The trust's head of estates spoke to us. Ann Otto said it was a shame."),
    (
        "Marling NHS Trust",
        "Marling NHS Trust has shut a ward. Its head of estates wrote to staff. In her letter Ann Otto says it is a shame.",
    ),
    (None, "Marling NHS Trust has shut a ward. The trust's head of estates met a patient, Ann Otto. She said it was a shame."),
    (None, "Marling NHS Trust has shut a ward. Its head of estates met residents. Ann Otto, a farmer, said it was a shame."),
]
"""An office of a body told of by its noun, and whoever is named next."""

AT_THE_HEAD = [
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. The trust's managers said it was a shame."),
    ("Orme Bakeries", "Orme Bakeries has shut. The firm's management said it was a shame."),
    ("Orme Bakeries", "Orme Bakeries has shut. The company boss said it was a shame."),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. A representative of the trust said it was a shame."),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. A notice on its website said it was a shame."),
    ("Marling NHS Trust", "Marling NHS Trust has shut a ward. A recorded message on the trust's phone line said it was a shame."),
    ("Orme Rail", "Orme Rail has cut a train. The train operator's bosses said it was a shame."),
    ("Tern Learning Trust", "Tern Learning Trust has shut a site. A letter from the academy trust said it was a shame."),
    ("Fernley Taverns", "Fernley Taverns has shut a bar. A spokesman for the pub chain said it was a shame."),
    ("Wend Water", "Wend Water has dug up a road. Ann Otto, for the water company, said it was a shame."),
    (None, "Marling NHS Trust has shut a ward. One member of staff at Marling NHS Trust said it was a shame."),
    (None, "Skelby School has shut its pool. A teacher at Skelby School said it was a shame."),
    (None, "Marling NHS Trust has shut a ward. Ann Otto, once head of estates at Marling NHS Trust, said it was a shame."),
    (None, "Marling NHS Trust has shut a ward. Ann Otto, a critic of Marling NHS Trust, said it was a shame."),
    (None, "Orme Bakeries has shut. Ann Otto, a friend of Orme Bakeries's founder, said it was a shame."),
]
"""Those at the head of a body and its papers; staff without a name, who was there once, and who is against it or only near it."""

TOGETHER = [
    "A joint statement from the council and the trust said it was late.",
    "A joint letter from Orme Council and Marling NHS Trust said it was late.",
    "The council and the trust both said it was late.",
    "The council, together with the trust, said it was late.",
    "The council and its partner, the trust, said it was late.",
    "The council and the trust are sorry. In a joint statement they said it was late.",
    "Orme Council and Marling NHS Trust are sorry. “It is late,” they said.",
    "Orme Council and Marling NHS Trust have issued a joint statement. It said the scheme was late.",
    "A spokesperson for the council and the trust said it was late.",
    "A joint statement said it was late.",
    "Both organisations said it was late.",
    "According to the council and the trust, the scheme is late.",
]
ALONE = [
    ("Marling NHS Trust", "The trust, Marling NHS Trust, said it was late."),
    ("Orme Council", "According to the council, Marling NHS Trust and its staff are late."),
    ("Marling NHS Trust", "The trust's managers said it was late."),
]


def bodies_of_last(text: str) -> tuple[str, ...]:
    """The bodies for which the last statement of a text was made."""
    return attribute(text)[-1].on_behalf_of


@pytest.mark.parametrize(("body", "text"), EMPLOYED)
def test_whoever_works_for_a_body_speaks_for_it(body: str | None, text: str) -> None:
    assert bodies_of_last(text) == ((body,) if body else ())


@pytest.mark.parametrize(("body", "text"), PARTS)
def test_whoever_is_of_a_part_speaks_for_the_whole(body: str | None, text: str) -> None:
    assert bodies_of_last(text) == ((body,) if body else ())


@pytest.mark.parametrize(("body", "text"), SPEAKING_FOR)
def test_who_is_told_to_speak_for_a_body(body: str | None, text: str) -> None:
    assert bodies_of_last(text) == ((body,) if body else ())


@pytest.mark.parametrize(("body", "text"), HELD)
def test_who_is_named_behind_an_office(body: str | None, text: str) -> None:
    assert bodies_of_last(text) == ((body,) if body else ())


@pytest.mark.parametrize(("body", "text"), AT_THE_HEAD)
def test_who_without_a_name_speaks_for_a_body(body: str | None, text: str) -> None:
    assert bodies_of_last(text) == ((body,) if body else ())


@pytest.mark.parametrize("said", TOGETHER)
def test_bodies_speak_together(said: str) -> None:
    last = attribute(f"Buses cut in Orme\n\nA scheme run by Orme Council and Marling NHS Trust has been put off.\n\n{said}")[-1]
    assert last.on_behalf_of == ("Orme Council", "Marling NHS Trust")


@pytest.mark.parametrize(("body", "said"), ALONE)
def test_one_body_is_not_two(body: str, said: str) -> None:
    last = attribute(f"Buses cut in Orme\n\nA scheme run by Orme Council and Marling NHS Trust has been put off.\n\n{said}")[-1]
    assert last.on_behalf_of == (body,)
