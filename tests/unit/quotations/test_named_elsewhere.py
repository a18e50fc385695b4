"""Who is described in one place and named in another: a child's parent, one of a group, a couple; who is named behind an office with
commas or a place; and whose a quotation is that a caption parts."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES: dict[str, tuple[str, list[str | None]]] = {
    "the mother of a child who is named below": (
        (
            "A seven-year-old girl who uses a wheelchair has no school place, her worried mum says.\n\nTess Marrow, of Skelby, said "
            "her daughter Ivy had been at home since June."
        ),
        ["Tess Marrow", "Tess Marrow"],
    ),
    "the mother of a girl, told so": (
        (
            "The mother of a girl with epilepsy says the lift has been broken for weeks.\n\nDawn Pell said her daughter Kit could "
            "not use the stairs."
        ),
        ["Dawn Pell", "Dawn Pell"],
    ),
    "a boy's mother is nobody who tells of a daughter": (
        (
            "A six-year-old boy was left at the bus stop, his mother said.\n\nJoan Tarn, whose daughter is at the same school, said "
            "buses were often late."
        ),
        ["mother", "Joan Tarn"],
    ),
    "nor who speaks for the council": (
        (
            "A six-year-old boy was left at the bus stop, his mother said.\n\nThe council's transport chief, Joan Tarn, said the "
            "driver was new."
        ),
        ["mother", "Joan Tarn"],
    ),
    "a dad in the headline": (
        (
            "Pupil left at home for months, says angry dad\n\nAn autistic boy has been at home since March.\n\nLen Harker, from "
            "Hexby, said his son Ned was bored."
        ),
        ["Len Harker", "Len Harker"],
    ),
    "one of a group who belongs to it": (
        (
            'A mum in the Facebook group Wheels for Skelby has called the plan "a joke".\n\nHowever, Ros, who lives in Harne and '
            "belongs to the group, says it will not do."
        ),
        ["Ros", "Ros"],
    ),
    "whoever says the opposite is another": (
        'A mum has called the plan "a joke".\n\nHowever, Ellen Pell, who lives in Harne, says it will do.',
        ["mum", "Ellen Pell"],
    ),
    "who speaks in the first paragraph under a headline": (
        "Theatre needs roof by May, says patron\n\nThe Alhambra will not see another winter, according to former mayor Joe Sallow.",
        ["Joe Sallow", "Joe Sallow"],
    ),
    "unless they are told to be something else": (
        "Pool must close, says expert\n\nHexby pool is unsafe, councillor Ann Dale has said.",
        ["expert", "Ann Dale"],
    ),
    "the couple behind a shop": (
        (
            "The couple behind Crumb on Mill Street announced they would ‘bake no more’ after Friday.\n\nAnn Dale, who has the shop "
            "with her husband, Joe, said: “We are tired.”\n\nThey said that the rent had doubled.\n\nThe pair thanked customers, "
            "saying it had been ‘a joy’."
        ),
        ["Ann Dale and Joe Dale", "Ann Dale", "Ann Dale and Joe Dale", "Ann Dale and Joe Dale"],
    ),
    "the owners of a shop": (
        (
            "A popular bakery is to close, its owners have said.\n\nAnn and Joe Dale, who have run Crumb since 2004, said it was "
            "time to rest."
        ),
        ["Ann Dale and Joe Dale", "Ann Dale and Joe Dale"],
    ),
    "two who met are no owners": (
        "A popular bakery is to close, its owners have said.\n\nAnn Dale and Joe Orr, of Harne, said they would miss it.",
        ["owners", "Ann Dale and Joe Orr"],
    ),
    "who own what they own": (
        "The couple who own the Plough in Skelby say they are leaving.",
        ["couple"],
    ),
    "a caption parts a quotation": (
        (
            'Ned Orr, head of roads at Hexby Council, said: "The bridge is old.\n\nRowan Dale, five, at the old bridge\n\n"We will '
            'mend it in May."'
        ),
        ["Ned Orr", "Ned Orr"],
    ),
    "a page's heading parts one": (
        (
            "Ned Orr, head of roads at Hexby Council, said: “The bridge is old.\n\nOTHER NEWS:\n\n“We will mend it in May.\n\n“It "
            "will be shut.”"
        ),
        ["Ned Orr", "Ned Orr", "Ned Orr"],
    ),
    "a name behind an office of several subjects": (
        (
            "“It is late,” according to interim director for care, housing and schools, Owen Sallow.\n\n“We are sorry,” said head "
            "of roads, bridges and lights at Hexby Council, Ann Dale."
        ),
        ["Owen Sallow", "Ann Dale"],
    ),
    "a list of offices is none": (
        "“It is late,” said the leader of the council, the mayor and the clerk, Ann Dale.",
        ["leader"],
    ),
    "a name behind a ward": (
        (
            "Labour county councillor for Upper Harne Ann Dale said the work was late. “I am cross,” said Green MP for Marling South "
            "Joe Orr."
        ),
        ["Ann Dale", "Joe Orr"],
    ),
    "the niece of whom she calls her uncle": (
        "A man has died after a fall, his niece has said.\n\nJoe Orr, 80, fell in May.\n\nAnn Dale said her uncle had been kind.",
        ["Ann Dale", "Ann Dale"],
    ),
    "her daughter, who speaks of her mum": (
        (
            "A grandmother lay on a trolley for 12 hours, her daughter has said.\n\nEdna Orr, 81, fell at home in Harne.\n\nSue Dale "
            "said her mum was cold."
        ),
        ["Sue Dale", "Sue Dale"],
    ),
    "her son, named so": (
        (
            "A pensioner lay on a trolley for 12 hours, her son says.\n\nEdna Orr, 81, fell at home in Harne.\n\nHer son Ned said "
            "she was cold."
        ),
        ["Ned Orr", "Ned Orr"],
    ),
    "one man at the head": (
        "One man has said cars are too fast on Mill Lane.\n\nLen Harker, 61, of Harne, said his dog was hit.",
        ["Len Harker", "Len Harker"],
    ),
    "a resident is nobody named after another": (
        (
            "A resident said the bridge shook.\n\nAnother, Len Harker, said it was shut.\n\nAnn Dale, who lives next door, said it "
            "creaked."
        ),
        ["resident", "Len Harker", "Ann Dale"],
    ),
    "a couple is no one person": (
        "A couple say they were misled over a house.\n\nJoe Dale, 40, bought it in May. He said his partner, Ann Orr, cried.",
        ["couple", "Joe Dale"],
    ),
    "a couple and then both": (
        "A couple say they were misled over a house.\n\nAnn Orr, 34, and Joe Dale, 36, bought it in May. Ann said the roof leaked.",
        ["Ann Orr and Joe Dale", "Ann Orr"],
    ),
    "a couple, of whom one tells of both": (
        "A couple say they were misled over a house.\n\nJoe Dale said he and his wife, Ann, bought it in May.",
        ["Joe Dale and Ann Dale", "Joe Dale"],
    ),
    "with wife Ann": (
        "A couple say they were misled over a house.\n\nJoe Dale, who lives there with wife Ann, said the roof leaked.",
        ["Joe Dale and Ann Dale", "Joe Dale"],
    ),
    "a mum and dad": (
        "A mum and dad say their son was failed.\n\nAnn and Joe Dale said Ned was left at home.",
        ["Ann Dale and Joe Dale", "Ann Dale and Joe Dale"],
    ),
    "the parents of a boy": (
        "The parents of a boy who drowned say the river needs signs.\n\nAnn and Joe Dale said their son Ned could not swim.",
        ["Ann Dale and Joe Dale", "Ann Dale and Joe Dale"],
    ),
    "parents are many": (
        "Parents say lessons are dull.\n\nAnn and Joe Dale said their son Ned was bored.",
        ["parents", "Ann Dale and Joe Dale"],
    ),
    "two sisters": (
        "Two sisters say their mum was left in pain.\n\nAnn and Sue Dale said nobody came.",
        ["Ann Dale and Sue Dale", "Ann Dale and Sue Dale"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_who_it_is(text: str, expected: list[str | None]) -> None:
    """Every statement is whose the article tells it to be."""
    assert [statement.resolved for statement in attribute(text)] == expected


def test_a_surname_that_nobody_tells_is_marked() -> None:
    """Of two together, the one whose surname is that of the other."""
    text = "Ann Dale, who has the shop with her husband, Joe, said: “We do.”\n\nThe pair said it was ‘a joy’."
    both = attribute(text)[-1]
    assert both.resolved == "Ann Dale and Joe Dale"
    assert both.confidence == 0.6
    assert "the surname is that of a relative" in both.reason
