"""Verbs of saying with an object that is no clause: nothing is reported, whatever else the sentence tells was done."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

NOTHING = (
    "Jo Orr announced his retirement and left.",
    "Jo Orr accepted the prize and thanked the staff.",
    "The village boasts three pubs and has a shop.",
    "Jo Orr posted the letter and went home.",
    "The club maintained its lead and won.",
    "Jo Orr explained the rules and they began.",
    "Jo Orr claimed the record that had stood since 1990.",
    "The fire claimed the lives of two men who lived there.",
    "Jo Orr noted down the number and rang the police.",
    "Jo Orr wondered whether to go.",
    "Residents protested at plans that would shut it.",
    "Her smile said it all.",
    "It goes without saying that it rained.",
    "The firm revealed its new van.",
    "The club has revealed its new kit.",
    "Jo Orr declared her interest and left.",
    "A wing has been built, which added a room with 40 seats and brought the hall back into use.",
)
SAID = (
    (
        "Residents claim the sirens that are meant to warn them did not go off.",
        "the sirens that are meant to warn them did not go off.",
    ),
    ("Jo Orr suggested the old and disused bridge was unsafe.", "the old and disused bridge was unsafe."),
    ("Jo Orr announced he and his brother had left.", "he and his brother had left."),
    ("The report revealed a shortfall of £2m.", "a shortfall of £2m."),
    (
        "The ombudsman found severe maladministration in the way it dealt with a leak.",
        "severe maladministration in the way it dealt with a leak.",
    ),
    ("Jo Orr accused the firm of waste, and wants a new one.", "the firm of waste,"),
)


@pytest.mark.parametrize("told", NOTHING)
def test_an_object_is_no_clause(told: str) -> None:
    assert attribute(told + "\n") == []


@pytest.mark.parametrize(("told", "said"), SAID)
def test_a_clause_is_found_all_the_same(told: str, said: str) -> None:
    assert [told[s.start : s.end] for s in attribute(told + "\n")] == [said]


def test_somebodys_remarks_are_nobody_who_expresses_something() -> None:
    text = (
        "Mr Orr's remarks in Marling, on Tuesday, came after Spain hit back at the mayor, expressing “strong dissatisfaction” with him."
    )
    assert list(attribute(text)) == []
