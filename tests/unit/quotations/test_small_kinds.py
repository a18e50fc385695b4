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


@pytest.mark.parametrize("office", ["head of safety", "manager", "chief executive", "operations director"])
def test_who_owns_an_office_at_the_head_of_a_sentence_is_a_body(office: str) -> None:
    text = f"Marl Police said the bus was slow.\n\nStagway’s {office}, Ada Ash, told the coroner that mirrors had been mended."
    assert attribute(text)[-1].on_behalf_of == ("Stagway",)


def test_a_brigade_secretary_is_the_unions() -> None:
    text = "Marl Fire Service cut a crew. The Pump Crews Union said it was unsafe. Brigade secretary Ada Ash said it was sad."
    assert attribute(text)[-1].on_behalf_of == ("Pump Crews Union",)


def test_a_name_of_seven_words_is_whole() -> None:
    name = "South Marl University Hospitals NHS Foundation Trust"
    assert [s.on_behalf_of for s in attribute(f"{name}, which runs the wards, said it was sorry.")] == [(name,)]
