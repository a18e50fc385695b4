"""A shop or firm known only by whose it is, and those of the family who speak for it."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SHOPS = {
    "the oven at, and the shop of which the story goes on": (
        "The last loaf comes out of the oven at Gumbley’s in Skelby on Saturday, and the shop will shut.\n\n"
        "“We are done,” said Martin Gumbley, 64.\n\nHis wife Sheila, who does the books, said they had no pay.",
        [("Martin Gumbley", ["Gumbley’s"]), ("Sheila Gumbley", ["Gumbley’s"])],
    ),
    "those who work there": (
        "Workers at Brackett's downed tools.\n\nManaging director Guy Brackett said the offer stood. The firm said talks would go on.",
        [("Guy Brackett", ["Brackett's"]), ("Brackett's", ["Brackett's"])],
    ),
    "explained behind the name": (
        "Orme's, the family firm that runs the ferry, said it would sell a boat. “It is sad,” said Nell Orme.",
        [("Orme's", ["Orme's"]), ("Nell Orme", ["Orme's"])],
    ),
    "what it does": (
        "Dobson’s has been in the High Street since 1881. “We sold hats,” said Len Dobson. The shop said it would stay.",
        [("Len Dobson", ["Dobson’s"]), ("Dobson’s", ["Dobson’s"])],
    ),
    "a customer speaks for nobody": (
        "Regulars at Pell's are drinking up. The pub shuts on Sunday.\n\n“It is sad,” said Ann Orr, 60.",
        [("Ann Orr", [])],
    ),
    "where somebody lives is no shop": (
        "Tom Hale, 43, admitted theft from a shop. Police found cash at Hale's. “I am sorry,” Hale said.",
        [("Tom Hale", [])],
    ),
    "what somebody has is no shop": (
        "The pub is to shut. The mayor's view was better than Orr's. Martin Orr’s wife wept. Lee Orr said it was a shame.",
        [("Lee Orr", [])],
    ),
}


@pytest.mark.parametrize("name", SHOPS)
def test_a_shop_known_by_whose_it_is(name: str) -> None:
    text, expected = SHOPS[name]
    found = [(s.resolved, list(s.on_behalf_of)) for s in attribute(text) if s.resolved != "police"]
    assert found == expected


def test_who_is_named_before_the_shop_is_in_the_news_for_something_else() -> None:
    text = (
        "Bethan Dorrow won a prize for a sausage that she made at the family shop, Dorrow's. “I burned it,” she said.\n\n"
        "Her uncle, Walter Dorrow, said the shop would make 400 a day."
    )
    assert [list(s.on_behalf_of) for s in attribute(text)] == [[], ["Dorrow's"]]
