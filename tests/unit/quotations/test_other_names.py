"""What else somebody is called: nicknames, short forms, given names in a list, relatives; in examples of our own."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

EXAMPLES = [
    ("Len Orrock", "Len Orrock, known to everybody in Harne as Spanner, has retired.\n\n“I came for a week,” Spanner said.\n"),
    ("Len Orrock", "Len Orrock, nicknamed ‘Spanner’ by his mates, has retired.\n\n“I came for a week,” Spanner said.\n"),
    ("Temitope Adeola", "Temitope Adeola has a stall in Harne.\n\nJo Lunt, 51, likes the rice. Tope said he would bring more.\n"),
    ("Robert Dray", "Robert Dray has a stall in Harne.\n\nJo Lunt, 51, likes the rice. Bob said he would bring more.\n"),
    ("Elizabeth Dray", "Elizabeth Dray has a stall in Harne.\n\nTom Lunt, 51, likes the rice. “I cook it at night,” said Lizzie.\n"),
    ("Fred Pike", "Fred, Stan and Les Pike have shut their shop in Harne.\n\n“My hands are tired,” said Fred.\n"),
    ("Stan Pike", "Fred, Stan and Les Pike have shut their shop in Harne.\n\n“My hands are tired,” said Stan.\n"),
    ("Owen Dray", "Tom and Lisa Dray and their children, Una, 15, Owen, 11, and Mabel, six, grew it.\n\n“It is big,” said Owen.\n"),
    ("Rhoda Dray", "Tom Dray broke his wrist in May.\n\n“He came home for tea,” says Rhoda, his wife of 50 years.\n"),
    ("Surinder Gill", "Cllr Surinder Gill was sworn in at Harne on Tuesday. “I am told that it is heavy,” she said.\n"),
    ("Yusuf al-Amin", "Yusuf al-Amin sewed it by hand. Jo Lunt, 51, lent him the cloth. “I made curtains,” Mr al-Amin said.\n"),
]
"""Name, text: who makes the last statement."""


@pytest.mark.parametrize(("name", "text"), EXAMPLES)
def test_another_name_is_led_back_to_the_full_one(name: str, text: str) -> None:
    assert attribute(text)[-1].resolved == name


def test_a_short_form_that_two_people_may_have_is_nobodys() -> None:
    text = "Robert Dray and Roberta Pike have a stall in Harne.\n\nJo Lunt, 51, likes it. “I cook it at night,” said Rob.\n"
    assert attribute(text)[-1].resolved not in ("Robert Dray", "Roberta Pike")
