"""Which body "the firm" means: one already told of, and none of which a place has part of the name."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Hexby man has been robbed.\n\nNobody was hurt.\n\nThe street was shut.\n\nThe firm said it was sorry.\n\n"
            "Nell Frame, of the Hexby Vet Group, said so.",
            "firm",
        ),
        (
            "Marl Livestock Market was expecting 700 tups. The firm said it would lose money. Nell Frame, of Wold Vet Group, is sad.",
            "Marl Livestock Market",
        ),
        ("Marl Rail Users keeps a log. Coastal West later told Mr Hill it was sorry. The company said it had gone.", "Coastal West"),
    ],
)
def test_the_firm_is_one_told_of(text: str, expected: str) -> None:
    """No body that is named only afterwards, and no group of users."""
    assert (
        next(s.resolved for s in attribute(text) if s.speaker and text[s.speaker.start :].startswith(("The firm", "The company")))
        == expected
    )


def test_what_is_called_a_firm_has_officers() -> None:
    """ "Its chief executive" is that of a name that "the firm" has taken up."""
    text = "Transline East later told Mr Hill no. The firm said it was hard. Its chief executive, Jo Orr, said it was wrong."
    assert list(attribute(text))[-1].on_behalf_of == ("Transline East",)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The shed belonged to Tuft Luck, which employs nine. Owner Raj Sandhu said he was numb.", ("Tuft Luck",)),
        ("Moor Water said it knew. The shop was gutted. Owner Raj Sandhu said he was numb.", ()),
        ("Moor Care Home was open. Owner Raj Sandhu said he was numb.", ("Moor Care Home",)),
    ],
)
def test_an_owner_has_what_can_be_owned(text: str, bodies: tuple[str, ...]) -> None:
    """A firm named by what it does; no water company of which the story tells besides."""
    assert next(s.on_behalf_of for s in attribute(text) if s.resolved == "Raj Sandhu") == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Marl Town Council met. It lies with the fire authority, whose chairman, Ivor Ash, was there. He said nothing was decided.",
            (),
        ),
        ("Marl Town Council met. It hired a drama group, whose chairman, Ivor Ash, was there. He said nothing was decided.", ()),
        (
            "Marl Town Council met. North Fire Authority is poor. The fire authority, whose chairman, Ivor Ash, was there, has met. "
            "He said nothing was decided.",
            ("North Fire Authority",),
        ),
        ("Marl Town Council met, of which the council’s leader, Ivor Ash, said nothing was decided.", ("Marl Town Council",)),
    ],
)
def test_an_authority_of_fire_or_police_is_no_council(text: str, bodies: tuple[str, ...]) -> None:
    assert next(s.on_behalf_of for s in attribute(text) if s.resolved == "Ivor Ash") == bodies


def test_the_fire_authority_is_no_council() -> None:
    text = "Marl District Council met. The fire authority said it was sad. The planning authority said it would look."
    assert [s.resolved for s in attribute(text)] == ["fire authority", "Marl District Council"]


@pytest.mark.parametrize(
    "text",
    [
        "The Department for Education was asked. The largest agency in the survey, Bright Term Ltd, said it was wrong.",
        "Hexby Council was asked. The authority in charge, Marl Council, said it was wrong.",
        "Marrow Homes was asked. The only firm to reply, Calder Homes, said it was wrong.",
    ],
)
def test_the_one_that_is_named_in_commas_is_meant(text: str) -> None:
    said = attribute(text)[-1]
    assert said.resolved in ("Bright Term Ltd", "Marl Council", "Calder Homes")
    assert said.on_behalf_of == (said.resolved,)
