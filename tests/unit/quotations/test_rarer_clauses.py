"""Clauses behind verbs and nouns that report only with *that* or *how*: *highlighted that*, *voiced frustration that*."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SAID = (
    "The report highlights that ",
    "The report flags up that ",
    "The council is proposing that ",
    "The council has written to the firm warning ",
    "The council has written to the firm warning that ",
    "Residents outlined concerns that ",
    "Residents spoke of fears that ",
    "Ann Pell expressed her belief that ",
    "Ann Pell expressed disappointment that ",
    "Ann Pell voiced frustration that ",
    "Ann Pell made the point that ",
    "Ann Pell raised the possibility that ",
    "Ann Pell offered reassurance that ",
    "Ann Pell drew attention to the fact that ",
    "Ann Pell pointed to the fact that ",
    "Ann Pell bemoaned the fact that ",
    "Ann Pell was emphatic that ",
    "The judge held that ",
    "The inspector determined that ",
    "The letter sets out that ",
)
NOTHING = (
    "A meeting held that night was full.",
    "The storm highlighted that the wall was weak.",
    "The delay raised fears that the pool could shut.",
    "The plan gave hope that the pool would open.",
    "It was emphatic that day.",
    "The plan proposed that site for homes.",
    "His hope that the pool would open was in vain.",
    "There is anger that the pool has shut.",
    "The point that matters is the cost.",
    "He pointed to that wall.",
    "The firm submitted that bid in May.",
    "The form sets out how to apply.",
    "The council had written to the firm before.",
)


@pytest.mark.parametrize("told", SAID)
def test_the_clause_is_what_was_said(told: str) -> None:
    text = f"{told}the road would be late.\n"
    assert [text[s.start : s.end] for s in attribute(text)] == ["the road would be late."]


@pytest.mark.parametrize("verb", ["outlined", "detailed", "set out", "spoke of", "talked about", "told of"])
def test_how_belongs_to_what_was_said(verb: str) -> None:
    text = f"Ann Pell {verb} how the road would be paid for.\n"
    assert [text[s.start : s.end] for s in attribute(text)] == ["how the road would be paid for."]


@pytest.mark.parametrize("told", NOTHING)
def test_the_same_words_report_nothing(told: str) -> None:
    assert attribute(told + "\n") == []


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("The trust warned patients of delays.", "delays."),
        ("Police warned the drivers of ice.", "ice."),
        ("The trust warned residents the road would shut.", "the road would shut."),
        ("The trust warned residents that the road would shut.", "the road would shut."),
        ("The trust attributed the delay to a lack of staff.", "a lack of staff."),
        ("“It is late,” Ann Pell stormed.", "“It is late,”"),
    ],
)
def test_who_is_warned_and_what_is_blamed_are_no_part_of_it(told: str, said: str) -> None:
    assert [told[s.start : s.end] for s in attribute(told + "\n")] == [said]


@pytest.mark.parametrize(
    "told", ["Police warned drivers not to use it.", "The painting is attributed to Orr.", "She stormed out of the room."]
)
def test_nobody_is_told_anything(told: str) -> None:
    assert attribute(told + "\n") == []
