"""Shapes of sentences and stories that many papers print, in examples of our own from a county that does not exist."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SPEAKERS: list[tuple[str, int, str]] = [
    (
        "Marsh Water said the fault lay in a cable.\n\nIn a statement, a spokesperson said: “We are sorry.”",
        -1,
        "spokesperson for Marsh Water",
    ),
    (
        "Orwick Council said the bridge was shut. Its report says it was late.\n\nIn an email, its spokesman said nobody was hurt.",
        -1,
        "spokesman for Orwick Council",
    ),
    ("One loader said he had voted no. “It is 50p an hour,” he said.", 1, "loader"),
    ("Sunita Tarn, who runs the charity Families First, said only 41 of them had replied.", 0, "Sunita Tarn"),
    (
        "Ann Orr watched from the bridge. Plumber Dev Parr was first in the queue. He said it was late.\n\n"
        "“They told me my call was important,” the 41-year-old added.",
        -1,
        "Dev Parr",
    ),
    ("From the window of her flat Maud Lindley keeps a log of each train, and says it has failed 71 times.", 0, "Maud Lindley"),
    ("After 40 years the butcher still works on Sundays and says it is too much.", 0, "butcher"),
    (
        "Its founders, the former couple Jago Lathe and Clemmie Marsh, broke the news on Friday. “We are sad,” they wrote.",
        0,
        "Jago Lathe and Clemmie Marsh",
    ),
    ("Jago Lathe and Clemmie Marsh shut the shop.\n\nLathe said no offer had come. His co-founder said it had.", 1, "Clemmie Marsh"),
    (
        "Bridie Partridge and Terence Yard walked 12 miles. Mrs Partridge said it was hot. Her fellow walker said it was far.",
        1,
        "Terence Yard",
    ),
]


@pytest.mark.parametrize(("text", "number", "who"), SPEAKERS, ids=[text[:40] for text, _, _ in SPEAKERS])
def test_who_speaks(text: str, number: int, who: str) -> None:
    assert attribute(text)[number].resolved == who


def test_no_before_a_quotation_ends_its_sentence_and_before_a_figure_does_not() -> None:
    said = attribute("One loader said he had voted no. “It is 50p an hour,” he said. She said the No. 10 bus was late.")
    assert len(said) == 3
