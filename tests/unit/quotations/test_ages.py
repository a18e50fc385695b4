"""Who is meant by an age or a time of life, in examples of our own from a county that does not exist."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

EXAMPLES = [
    (
        "Colin Dray",
        "Colin Dray fell into a ditch near Harne on Friday.\n\nTom Beck, watch officer at Harne Rescue, said a dog had found him.\n\n"
        "The 61-year-old said he felt foolish.\n",
    ),
    (
        "Jo Lunt",
        "Jo Lunt, 17, came on for Harne Town and scored.\n\nManager Ken Marsh had picked her late. “She was cold,” he said.\n\n"
        "The teenager said she had been eating a pie.\n",
    ),
    (
        "Jo Lunt",
        "Jo Lunt came on for Harne Town and scored.\n\nKen Marsh, manager for 12 years, was pleased. “She was cold,” he said.\n\n"
        "The 18-year-old said she had been eating a pie.\n",
    ),
    (
        "Alf Dunn",
        "Alf Dunn hung up his spanner after 40 years at Harne Mill.\n\nCurator Jill Cope said nobody knew where the switches were.\n\n"
        "The 71-year-old said he would be back.\n",
    ),
    (
        "Rhoda Pike",
        "Rhoda Pike and Ella Stone met on a bus.\n\nMiss Stone, 24, said it was late. The pensioner said she had enjoyed it.\n",
    ),
]
"""Name, text: who makes the last statement."""


@pytest.mark.parametrize(("name", "text"), EXAMPLES)
def test_an_age_means_whoever_can_be_of_it(name: str, text: str) -> None:
    assert attribute(text)[-1].resolved == name


def test_somebody_brought_in_by_a_noun_of_their_own_is_not_whom_the_article_opened_with() -> None:
    text = "A nurse from Harne has won a prize.\n\nShe was put forward by a patient, Reg Pike. He wrote that she sang.\n"
    assert attribute(text)[-1].resolved == "Reg Pike"


def test_an_age_that_nobody_is_told_to_be_is_a_preference_and_no_second_age() -> None:
    text = (
        "Jo Dean lost her dog on Friday. “I looked all night,” the 44-year-old said.\n\n"
        "Her neighbour, Kay Orr, found it. “It was asleep,” the 52-year-old said. “It was wet,” the 44-year-old added."
    )
    found = attribute(text)
    assert [s.resolved for s in found] == ["Jo Dean", "Kay Orr", "Jo Dean"]
    assert {s.confidence for s in found} == {0.6}
    assert all("an age that nobody is told to be" in s.reason for s in found)
    told = attribute("Jo Dean, 44, lost her dog. “I looked all night,” the 44-year-old said.")
    assert told[0].confidence > 0.6


@pytest.mark.parametrize(("said", "who"), [("said she was tired", "Ann Orr"), ("told the Echo he was tired", "Tom Hay")])
def test_an_age_that_nobody_is_told_of_fits_the_gender_of_what_is_reported(said: str, who: str) -> None:
    assert attribute(f"Ann Orr met Tom Hay. The 41-year-old {said}.")[0].resolved == who
    assert attribute(f"Ann Orr met Tom Hay. The 41-year-old, who lives in Orwick, {said}.")[0].resolved == who
