"""Shops of families told of by who keeps them, what hangs on their doors, and those who began a body."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = {
    "a shop explained by its trade": (
        "Harbin's, the draper's in Cold Street, is to close.\n\nA notice in the window says: ‘We thank you all.’\n\n"
        "Alison Harbin, whose great-grandfather opened the doors in 1885, said takings had halved.",
        [("notice", ["Harbin's"]), ("Alison Harbin", ["Harbin's"])],
    ),
    "a note on its door": (
        "The shop is shut.\n\nIt rained on Monday.\n\n"
        "A note on the door of Teal's reads: ‘Back at two.’\n\n‘I have 40 lines,’ said Anwar Teal, whose father opened the shop.",
        [("note", ["Teal's"]), ("Anwar Teal", ["Teal's"])],
    ),
    "who keeps it": (
        "‘I turn over £41,000,’ said Humphrey Orde, the third of his name to keep Orde's.\n\nThe shop said it would stay.",
        [("Humphrey Orde", ["Orde's"]), ("Orde's", ["Orde's"])],
    ),
    "a trade of the family's": (
        "‘It had a bat in it,’ said auctioneer Perdita Gaskin, whose family firm handled it.\n\nGaskin's said the buyer was abroad.",
        [("Perdita Gaskin", ["Gaskin's"]), ("Gaskin's", ["Gaskin's"])],
    ),
    "what somebody owns is no shop": (
        "Tom Hale, 43, was found at his mother's. The cost was Hale's alone. “I am sorry,” Hale said.",
        [("Tom Hale", [])],
    ),
    "who began it": (
        "‘Nobody thinks that,’ said Freya Holm, who started the Two Herons Brewery with her redundancy money.",
        [("Freya Holm", ["Two Herons Brewery"])],
    ),
    "who began what only its capitals show": (
        "Angela Orde founded Second Spade in 2003. She said £38,000 had gone.\n\nThe charity says its leeks are left.",
        [("Angela Orde", ["Second Spade"]), ("Second Spade", ["Second Spade"])],
    ),
    "whatever an officer is of": (
        "Sukhdev Mann, general secretary of the Gurdwara Nanak Darbar, said meals would come. Nigel Stone, a director of"
        " Harbour Heights, denied that boats were sold.",
        [("Sukhdev Mann", ["Gurdwara Nanak Darbar"]), ("Nigel Stone", ["Harbour Heights"])],
    ),
    "a realm hires nobody": ("Joe Biggs, president of the United States, said it was so.", [("Joe Biggs", [])]),
}


@pytest.mark.parametrize("name", CASES)
def test_a_familys_trade(name: str) -> None:
    text, expected = CASES[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
