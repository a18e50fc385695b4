"""Offices of bodies that the article names but does not explain, which are not given to another body told of beside them."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

OTHERS = {
    "the editor of a paper": (
        "Corran Borough Council met on Monday.\n\nKate Bright, editor of the Hexby Argus, said the waits were too long.",
        ["Hexby Argus"],
    ),
    "a department by its initials": (
        "Corran Borough Council met on Monday.\n\nThe permanent secretary of the DfT, Kate Bright, said the waits were too long.",
        ["DfT"],
    ),
    "letters before an office": (
        "Corran Borough Council met on Monday.\n\nSNAP chief executive Kate Bright said the waits were too long.",
        ["SNAP"],
    ),
    "a word before an office": (
        "Corran Borough Council met on Monday.\n\nOptiva founder Kate Bright said the waits were too long.",
        ["Optiva"],
    ),
    "its, before any other is told of": (
        "The Honeypot has written to parents. Its chief executive, Kate Bright, said the waits were too long. Corran Borough Council "
        "has been asked to comment.",
        ["The Honeypot", "Honeypot"],
    ),
    "behind a regulator": (
        "Ofsted is to move. Chief executive Kate Bright said it was time. Corran Borough Council was told on Monday.",
        ["Ofsted"],
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_nobody_elses(name: str) -> None:
    """Nobody speaks for a body of which another sentence tells."""
    text, own = OTHERS[name]
    found = attribute(text)
    assert [statement.resolved for statement in found] == ["Kate Bright"]
    assert set(found[0].on_behalf_of) <= set(own)


def test_the_one_told_of_before() -> None:
    """An office alone is that of the body just told of, by a shorter name."""
    text = "Little Acorns shuts in May. Owner Kate Bright blamed the cost of food. She said Little Acorns Nursery had 40 children."
    assert [list(statement.on_behalf_of) for statement in attribute(text)] == [["Little Acorns Nursery"]] * 2


def test_a_commissioner_who_watches_others() -> None:
    """The children's commissioner without a name speaks for no council."""
    text = "Demand has doubled.\n\nThe Children’s Commissioner said it was late. Corran Borough Council has been asked to comment."
    assert [list(statement.on_behalf_of) for statement in attribute(text)] == [[]]


@pytest.mark.parametrize("name", ["Astra Academies", "Hexby Teaching Hospitals"])
def test_a_trust_by_what_it_runs(name: str) -> None:
    """What runs academies or hospitals and is called so is "the trust"."""
    text = f"{name} has written to parents. Corran Borough Council was told on Monday.\n\nThe trust said it was sorry."
    assert [statement.resolved for statement in attribute(text)] == [name]


@pytest.mark.parametrize(
    "told", ["Kate Bright, editor of the Hexby Argus,", "Hexby Argus editor Kate Bright", "The Hexby Argus’s editor, Kate Bright,"]
)
def test_an_editor_speaks_for_the_paper(told: str) -> None:
    """A paper that has an editor is a body, though only a word of its name shows it."""
    found = attribute(f"Corran Borough Council met on Monday.\n\n{told} said the waits were too long.")
    assert [list(statement.on_behalf_of) for statement in found] == [["Hexby Argus"]]


@pytest.mark.parametrize("word", ["Interim", "Long-serving", "Acting"])
def test_a_word_with_a_capital_only_because_it_opens_a_sentence_owns_no_office(word: str) -> None:
    text = f"Harbottle Homes has put off a new scheme.\n\n{word} managing director Jo Pell said it was late."
    assert [list(s.on_behalf_of) for s in attribute(text)] == [["Harbottle Homes"]]


def test_who_is_told_of_as_he_is_no_woman() -> None:
    text = "Mark Tolley said the bridge was old.\n\nDelvin Pym, a baker, said it was new. “It was built in 1911,” he said."
    assert [s.resolved for s in attribute(text)] == ["Mark Tolley", "Delvin Pym", "Delvin Pym"]
