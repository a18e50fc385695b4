"""Words in quotation marks that the sentence behind them calls somebody's, and words that are themselves what it tells of."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SAID = {
    "a translation": ("“That means they have lost the plans,” was Major Stott's translation.", ["Stott"]),
    "a noun for somebody": ("“It is very cold,” was the vicar's view.", ["vicar"]),
    "a reply from": ("“It is very cold,” came the reply from Cllr Orr.", ["Orr"]),
    "as somebody puts it": ("‘It is like selling books in a carwash,’ as Tariq Aziz puts it.", ["Tariq Aziz"]),
    "what they said is no statement": ("Most of what they said is not fit for print.", []),
    "putting something somewhere": ("He put it “in the bin”.", []),
    "a possessive noun": ("The vicar's claim that it was late is wrong.", ["vicar"]),
}


@pytest.mark.parametrize("name", SAID)
def test_whose_words(name: str) -> None:
    text, expected = SAID[name]
    assert [statement.resolved for statement in attribute(text)] == expected
