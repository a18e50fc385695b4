"""Shops, restaurants and other small firms: what is one, and who speaks for it."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

FIRMS = {
    "a restaurant taken over": (
        "Officers called at the Lemon Tree Bistro.\n\nDario Pinto, who took over the restaurant in the summer, said: “I am ashamed.”",
        [("Dario Pinto", ["Lemon Tree Bistro"])],
    ),
    "a company founded": (
        "Dunmore Cycles will sell bikes abroad. “I had to look it up,” said Grace Dunmore, who founded the company in her garage.",
        [("Grace Dunmore", ["Dunmore Cycles"])],
    ),
    "a shop set up": (
        "Pettle Books will move to Elm Road. Dot Orr, who set up the shop in 2004, said rent was high.",
        [("Dot Orr", ["Pettle Books"])],
    ),
    "a house bought": (
        "Pete Dodd, who bought the house last year, said Orrin Homes had built it badly.",
        [("Pete Dodd", [])],
    ),
    "a firm of somebody's name": (
        "Traders include Ince's Pies, which began on a card table.\n\n"
        "Wally Ince, who still makes the pastry, said the firm had sold out.",
        [("Wally Ince", ["Ince's Pies"])],
    ),
    "a foundry's managing director": (
        "Tallis Foundry, of Harle, will cast medals. Hari Kaushal, the managing director, said the job was small.",
        [("Hari Kaushal", ["Tallis Foundry"])],
    ),
    "a garden centre as the business": (
        "Copperfield Garden Centre will not open on Boxing Day. Staff had asked for the day off, the business said.",
        [("Copperfield Garden Centre", ["Copperfield Garden Centre"])],
    ),
    "a tearoom told to be one": (
        "The Copper Kettle, a tearoom in Hexby, has won a prize. Owner Sue Parr said she had cried.",
        [("Sue Parr", ["Copper Kettle"])],
    ),
    "what closed its doors": (
        "Larder Lane, the cheapest grocer in Wharf Street, closed its doors on Saturday. Owner Milo Stanyer said rent was high.",
        [("Milo Stanyer", ["Larder Lane"])],
    ),
    "a room that parts nobody's name": (
        "When he was asked in the tea room, Latchford told them he was sorry. Simon Latchford, 52, was jailed.",
        [("Simon Latchford", [])],
    ),
    "a market's manager": (
        "Gasworks Market opened on Friday. Imelda Kwarteng, the market's General Manager, confirmed that it would be full.",
        [("Imelda Kwarteng", ["Gasworks Market"])],
    ),
    "an archivist": (
        "They took it to Marling City Archives, where it landed on the desk of Juno Darke.\n\n"
        "Ms Darke, the senior archivist, said she was glad.",
        [("Juno Darke", ["Marling City Archives"])],
    ),
    "a pub by its name alone": (
        "Harlesworth Council has put up fees.\n\nPam Orde, landlady of the Wheatsheaf, said it was quiet.",
        [("Pam Orde", ["Wheatsheaf"])],
    ),
    "a name with its kind in small letters behind it": (
        "Harlesworth Council has put up fees.\n\nPam Orde, of the Little Kettle tea room, said it was quiet.",
        [("Pam Orde", ["Little Kettle"])],
    ),
    "what a family has run": (
        "Harlesworth Council has put up fees.\n\nPam Orde, whose family has run Orde and Daughters since 1950, said it was quiet.",
        [("Pam Orde", ["Orde and Daughters"])],
    ),
    "what two of a family run": (
        "Harlesworth Council has put up fees.\n\nPam Orde and her husband Neil, who run the Wheatsheaf, said it was quiet.",
        [("Pam Orde and Neil Orde", ["Wheatsheaf"])],
    ),
    "what somebody opened": (
        "Harlesworth Council has put up fees.\n\nPam Orde, who opened Stitch Along in 2021, said it was quiet.",
        [("Pam Orde", ["Stitch Along"])],
    ),
    "a shop told of before its owner": (
        "Harlesworth Council has put up fees.\n\nAt the Wheatsheaf in Sheep Street, owner Pam Orde said it was quiet.",
        [("Pam Orde", ["Wheatsheaf"])],
    ),
    "a pub of two things": (
        "Harlesworth Council has put up fees.\n\n“It is quiet,” said Pam Orde, of the Plough and Harrow.",
        [("Pam Orde", ["Plough and Harrow"])],
    ),
    "a pub that is told of by its village": (
        "Harlesworth Council has put up fees.\n\nPam Orde, who runs the Bull in Marling Cross, said it was quiet.",
        [("Pam Orde", [])],
    ),
    "what is owned and no business": (
        "Harlesworth Council has put up fees.\n\nPam Orde, who owns a dog, said it was quiet.",
        [("Pam Orde", [])],
    ),
    "where a family has farmed": (
        "Harlesworth Council has put up fees.\n\nPam Orde, whose family has farmed at Orby since 1950, said it was quiet.",
        [("Pam Orde", [])],
    ),
    "where somebody lives": (
        "Harlesworth Council has put up fees.\n\nPam Orde, of the Wheatsheaf estate, said it was quiet.",
        [("Pam Orde", [])],
    ),
}


@pytest.mark.parametrize("name", FIRMS)
def test_a_small_firm_is_spoken_for_by_whoever_runs_it(name: str) -> None:
    text, expected = FIRMS[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The work was done by builders Tom Rowe. The firm’s director, Ada Ash, said it was fine.", ("Tom Rowe",)),
        ("The hall was designed by architects Moss Tarn. Ada Ash, a partner at the practice, said it was fine.", ("Moss Tarn",)),
        ("Solicitors Hale Rudge said it was fine.", ("Hale Rudge",)),
        ("Hexby Land has failed. Administrator Ada Ash, of Bryce Tully, said it was sad.", ("Bryce Tully",)),
        ("Builder Tom Rowe said it was fine.", ()),
        ("Builders Tom Rowe and Ada Ash said it was fine.", ()),
    ],
)
def test_a_trade_in_the_plural_leads_to_a_firm(text: str, bodies: tuple[str, ...]) -> None:
    assert attribute(text)[-1].on_behalf_of == bodies


@pytest.mark.parametrize("name", ["Ada Ash", "Ada Hill", "Tom Green", "Ada Ward", "Tom Hall", "Ada Stone", "Tom West", "Wren Hollow"])
@pytest.mark.parametrize(
    "told", ["a nurse at the hospital", "the head of a local charity", "a regular at the pub", "a trustee of the charity"]
)
def test_who_is_told_of_with_a_body_is_none(told: str, name: str) -> None:
    text = f"The road is shut.\n\n{name}, {told}, said it was sad."
    assert [(s.resolved, s.on_behalf_of) for s in attribute(text)] == [(name, ())]
