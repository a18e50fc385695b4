"""Bodies of a place whose kind is written small, and bodies called by the last word of their names."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize("name", ["council", "police", "NHS trust", "chamber of trade", "museum", "health board"])
@pytest.mark.parametrize(
    "text",
    [
        "Wexcombe {} said it was sorry.",
        "“We are sorry,” said Wexcombe {}.",
        "A Wexcombe {} spokeswoman said it was sorry.",
        "Ada Ash, director of Wexcombe {}, said it was sorry.",
    ],
)
def test_a_kind_written_small_ends_a_name(text: str, name: str) -> None:
    assert [s.on_behalf_of for s in attribute(f"The road is shut. {text.format(name)}")] == [(f"Wexcombe {name}",)]


@pytest.mark.parametrize(
    "text",
    [
        "Angry council leaders met. Ada Ash, the director, said it was sad.",
        "CASH-STRAPPED council cuts bins\n\nAda Ash, the chief executive, said it was sad.",
        "Wexcombe council tax will rise. Ada Ash, the chief executive, said it was sad.",
        "She was taken to Wexcombe hospital. Ada Ash, the director, said it was sad.",
    ],
)
def test_what_is_no_body_of_a_place(text: str) -> None:
    assert [s.on_behalf_of for s in attribute(text)] == [()]


@pytest.mark.parametrize("noun", ["Fund", "Port", "Observatory", "Arcade", "Co-operative", "Squadron"])
@pytest.mark.parametrize(
    "text", ["The {}’s regional director, Ada Ash, said it was fair.", "Ada Ash, director of the {}, said it was fair."]
)
def test_an_office_of_the_one_so_called_is_no_other_bodys(text: str, noun: str) -> None:
    told = f"Marl Youth Band has been given £2,000 by the Fairleigh {noun}.\n\n{text.format(noun.lower())}"
    assert [s.on_behalf_of for s in attribute(told)] == [(f"Fairleigh {noun}",)]


def test_the_association_is_the_one_that_bears_it_in_its_name() -> None:
    text = "Marl Sailing Club has fallen out with the Fairleigh Association.\n\nThe association said it was fair."
    assert [s.on_behalf_of for s in attribute(text)] == [("Fairleigh Association",)]
