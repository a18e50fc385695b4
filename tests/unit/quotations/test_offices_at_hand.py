"""For whom somebody speaks whose office stands beside the name of a body, and no nearer to it than its noun."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SAID = {
    "a party's leader of a council is the council's": (
        "Dunmere Council will overspend.\n\nThe council’s Labour leader, Ann Kell, said she had asked for a loan.",
        [("Ann Kell", ["Dunmere Council"])],
    ),
    "the leader of a party's group is not": (
        "Dunmere Council will overspend.\n\nThe council’s Labour group leader, Ann Kell, said it was late.",
        [("Ann Kell", [])],
    ),
    "an association that is told of as a union": (
        "One engine may go.\n\nThe Lamplighters Association is angry. Kel Bram, the union's regional organiser, said it was late.",
        [("Kel Bram", ["Lamplighters Association"])],
    ),
    "what a body does on behalf of another": (
        "Orme Leisure Trust, which runs the lido on behalf of Dunmere Council, said it had no choice.",
        [("Orme Leisure Trust", ["Orme Leisure Trust"])],
    ),
    "an office since a feast": (
        "A girl was sent home from Ashcombe Academy.\n\nVera Byrom, who became principal at Easter, said she had written to families.",
        [("Vera Byrom", ["Ashcombe Academy"])],
    ),
    "work for a firm by the first word of its name": (
        "Aurelian Renewables wants to build.\n\nPiotr Zell, who is managing the project for Aurelian, said money would be held.",
        [("Piotr Zell", ["Aurelian Renewables"])],
    ),
    "a sentence opens at a school": (
        "Hazel Hurst School is full.\n\nAt Hazel Hurst the headteacher, Akua Mens, said 19 pupils had had letters.",
        [("Akua Mens", ["Hazel Hurst School"])],
    ),
    "a sentence opens at a house": (
        "At Orme Lodge, the manager, Ann Otto, said the heating had failed.",
        [("Ann Otto", ["Orme Lodge"])],
    ),
    "somebody without a name at a house": (
        "At Ferndown Lodge, the care home's manager said staff were cold. “It is late,” the manager said.",
        [("care home's manager", ["Ferndown Lodge"]), ("care home's manager", ["Ferndown Lodge"])],
    ),
    "somebody without a name by the noun of a body": (
        "Orme Ferries has cut its sailings. The company's operations director said fuel was dear.",
        [("company's operations director", ["Orme Ferries"])],
    ),
    "nobody for whom somebody spoke once": (
        "Dunmere Care Trust will close a home. The trust's former chief nurse said it was sad.",
        [("trust's former chief nurse", [])],
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_an_office_is_of_the_body_at_hand(name: str) -> None:
    text, expected = SAID[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


def test_the_place_that_opens_a_sentence_is_no_part_of_the_speaker() -> None:
    text = "At Orme Lodge, the manager, Ann Otto, said the heating had failed."
    speaker = attribute(text)[0].speaker
    assert speaker is not None
    assert text[speaker.start : speaker.end] == "the manager, Ann Otto"
