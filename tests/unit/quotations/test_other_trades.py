"""A noun for a trade is nobody's who is told of with another, who is a child or has died; it is theirs who are told of so."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

BROUGHT_IN = (
    "Ann Ash, a launderette owner, found a bomb in Pike Street.",
    "Hairdresser Ann Ash fell in Pike Street.",
    "Ann Ash, a retired dentist, fell in Pike Street.",
    "Tom Ash, seven, was hit by a car.",
    "Tom Ash, seven, died when a wall fell on him.",
    "Tom Ash, who died in May, lived in Pike Street.",
)


@pytest.mark.parametrize("told", BROUGHT_IN)
@pytest.mark.parametrize("noun", ["nurse", "engineer", "roofer", "pathologist", "firefighter", "auctioneer"])
@pytest.mark.parametrize("form", ["The {} said it was odd.", "“It is odd,” the {} said.", "It was odd, according to the {}."])
def test_a_trade_is_nobodys_who_has_another(told: str, noun: str, form: str) -> None:
    assert [s.resolved for s in attribute(f"{told} {form.format(noun)}")] == [noun]


@pytest.mark.parametrize("noun", ["customer", "passenger", "student"])
def test_nor_is_what_the_article_does_not_tell_of_them(noun: str) -> None:
    assert [s.resolved for s in attribute(f"Ann Ash, a nurse, fell in Pike Street. The {noun} said it was odd.")] == [noun]


STILL_THEIRS = {
    "a subject": ("Her teacher, Joe Tarn, sent it off. “She would have said no,” the physicist said.", ["Joe Tarn"]),
    "like words": ("Climber Ella Frost is back. “I cried,” the mountaineer said.", ["Ella Frost"]),
    "an unpaid office": ("Ann Ash, chair of the choir, fell in Pike Street. The baker said it was odd.", ["Ann Ash"]),
    "any trade": ("Builder Wes Orr chained himself to it. The campaigner said it was odd.", ["Wes Orr"]),
    "told twice": (
        "Amina Wray started the petition in March. Council leader Ina Lunn said she had read it. “Then act,” said the campaigner.",
        ["Ina Lunn", "Amina Wray"],
    ),
    "an office of a place": (
        "Hannah Brigg has had a stall since 1998. Market manager Gail Thorn said rents had to rise. “It hurts,” the stallholder said.",
        ["Gail Thorn", "Hannah Brigg"],
    ),
}


@pytest.mark.parametrize(("text", "who"), STILL_THEIRS.values(), ids=STILL_THEIRS.keys())
def test_a_noun_that_goes_with_a_trade(text: str, who: list[str]) -> None:
    assert [s.resolved for s in attribute(text)] == who


def test_no_sprinter_is_seventy() -> None:
    text = (
        "Coach Ray Orr works in a shed.\n\nSprinter Keisha Bright was back. “He shouted,” the sprinter said.\n\n"
        "“I still do,” the 70-year-old said."
    )
    assert [s.resolved for s in attribute(text)] == ["Keisha Bright", "Ray Orr"]


def test_the_daughter_of_a_couple_is_none_of_the_couple() -> None:
    text = "The couple’s daughter said it was sad. Len Orr and Ann Winter were too upset to talk."
    assert [s.resolved for s in attribute(text)] == ["couple’s daughter"]
