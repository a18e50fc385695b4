"""For whom somebody speaks where no words tie them to a body: the clues of all bodies are weighed."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute
from onrecord_ingest.quotations.behalf.left_open.callings import callings
from onrecord_ingest.quotations.behalf.left_open.weighing import ENOUGH, shares
from onrecord_ingest.quotations.cast.cast import Body

WEIGHED = {
    "who has charge of what a council does": (
        "Skelby Council wants to close the baths.\n\nIt met on Monday.\n\nCouncillor Sass Loom, who has charge of the city's transport,"
        " said buses would stop there.",
        ("Skelby Council",),
    ),
    "somebody in no office": ("Skelby Council met on Monday.\n\nJo Pell, who works in a shop, said it was too late.", ()),
    "who was in office": ("Skelby Council met.\n\nJo Pell was its director of housing until May. “It is late,” she said.", ()),
    "the chair of a bench": (
        "Skelby Council took a farmer to court.\n\nThe chair of the bench, Una Pym, said it was the last time.",
        (),
    ),
}


@pytest.mark.parametrize("case", WEIGHED)
def test_for_whom_somebody_speaks_by_the_weight_of_all_clues(case: str) -> None:
    text, bodies = WEIGHED[case]
    assert attribute(text)[-1].on_behalf_of == bodies


def test_the_shares_of_nobody_and_of_all_bodies_are_one() -> None:
    pairs = [(Body("Skelby Council"), {"fits", "told of last", "tied"}), (Body("Orme Foods"), {"only named later"})]
    nobody, each = shares({"any"}, pairs)
    assert nobody + sum(each) == pytest.approx(1.0)
    assert each[0] > ENOUGH > each[1]


def test_a_sister_on_a_ward_is_nobodys_kin() -> None:
    assert callings(["ward", "sister"]) == {"care"}
    assert callings(["his", "sister"]) == {"kin"}
