"""A second report in the sentence, lines of a transcript, and a quotation that the page has glued to the sentence before."""

from __future__ import annotations

import re

import pytest

from onrecord_ingest.quotations import attribute

TWO = (
    "Ann Pell said [he was there], but denied [taking part].",
    "Ann Pell said [he was there]; but denied [taking part].",
    "Ann Pell told the panel [the road was safe], later admitting [it had not been tested].",
    "The report warned that [the road was unsafe] and revealed [one wall had moved].",
    "The trust confirmed that [a letter had been received], but disputed [the union’s account of it].",
)


@pytest.mark.parametrize("told", TWO)
def test_the_second_report_is_one_of_its_own(told: str) -> None:
    text = told.replace("[", "").replace("]", "") + "\n"
    assert [text[s.start : s.end].strip(" .,;") for s in attribute(text)] == re.findall(r"\[(.*?)\]", told)


def test_a_second_verb_of_what_somebody_else_did_belongs_to_the_first() -> None:
    text = "Ann Pell said the driver had stopped and confirmed his name.\n"
    assert [text[s.start : s.end] for s in attribute(text)] == ["the driver had stopped and confirmed his name."]


def test_lines_of_a_transcript_are_said_by_whom_they_name() -> None:
    text = "Road plan\n\nMercury: When will it open?\n\nANN PELL: I think it will open in May.\n\nHugh Marr: We know what it costs.\n"
    assert [(s.resolved, text[s.start : s.end]) for s in attribute(text)] == [
        ("Ann Pell", "I think it will open in May."),
        ("Hugh Marr", "We know what it costs."),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Ann Pell: Solid at the back and scored twice.",
        "Hexby Council: We meet on Monday at ten in the hall.",
        "Victoria Park: We meet at the gate on Sunday at ten.",
        "How To Pay: We take cards and cash at the door.",
    ],
)
def test_a_label_is_no_speaker(line: str) -> None:
    assert attribute(f"Road plan under fire\n\n{line}\n") == []


def test_a_quotation_glued_to_the_sentence_before_is_one_of_its_own() -> None:
    text = "The road is shut as storm hits coast“It will go,” said Ann Pell.\n"
    assert [(s.resolved, text[s.start : s.end]) for s in attribute(text)] == [("Ann Pell", "“It will go,”")]
