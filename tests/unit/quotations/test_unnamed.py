"""People whom an article describes and names late or never, in examples of our own from a county that does not exist."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

EXAMPLES = [
    (
        "mystery gardener",
        1,
        "Somebody plants bulbs in the holes of Harne.\n\nThe mystery gardener, who calls himself the Mole, said he had filled 30.\n\n"
        "“I tried to report them,” he wrote.\n\nTom Orr, who lost a wheel, waters them.\n",
    ),
    ("witness", -1, "A man walking his dog saw two people at the wall in Harne.\n\nThe witness told officers that one had waved.\n"),
    (
        "whistleblower",
        -1,
        "Tom Orr runs Larch House in Harne. It had been rated good.\n\nInspectors came in May after a call from staff.\n\n"
        "They found it cold.\n\nIt was also damp.\n\nMr Orr was out. The whistleblower had claimed nobody was there at night.\n",
    ),
    (
        "farmer",
        -1,
        "A driver on the line told us that he had never had to brake. Tom Orr, 61, farms there too.\n\nWe asked.\n\nIt was late.\n\n"
        "It rained.\n\nThe farmer whose land is on both sides says he will drive his sheep round.\n",
    ),
    (
        "another resident",
        -1,
        "One resident, who asked not to be named, said she could read by it.\n\nAnother said he had put up foil.\n",
    ),
    (
        "Joan Tull",
        0,
        "The woman who knits hats for the bollards of Harne goes out before dawn. “I was nearly caught,” she told us.\n\n"
        "Laura Minch, who runs a shop, likes them.\n\nThe secret is out: it is Joan Tull, 68, from the flat upstairs.\n",
    ),
    (
        "Ann Orr",
        -1,
        "The plan split the committee in Harne. Councillor Moira Lusk was against.\n\n"
        "The chair, Green councillor Ann Orr, used her casting vote and said she had not enjoyed it.\n",
    ),
    ("pupil", -1, "Dawn Ackroyd has banned bags at her school in Harne.\n\nOne pupil told us that the lids leaked.\n"),
]
"""Name, statement, text."""


@pytest.mark.parametrize(("name", "statement", "text"), EXAMPLES)
def test_who_is_described_has_a_name_only_where_the_article_gives_it(name: str, statement: int, text: str) -> None:
    assert attribute(text)[statement].resolved == name
