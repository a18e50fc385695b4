"""Figures, commitments and rows of statements."""

from __future__ import annotations

import json

from onrecord_ingest.quotations import attribute
from onrecord_ingest.quotations.commitments import commitments
from onrecord_ingest.quotations.figures import figures
from onrecord_ingest.quotations.rows import document_row

TEXT = (
    "Tess Orme, director of care at Marrow Homes Ltd, said: “The share within 20 weeks rose from 12% in October 2024 "
    "to almost 40% by the end of March this year, and it cost £1.9m. We will open two homes by June 2027. If it rains we will not.”"
)


def test_figures_have_value_unit_qualifier_and_period() -> None:
    (statement,) = attribute(TEXT)
    found = [(f.value, f.unit, f.qualifier, f.period.text if f.period else None) for f in figures(TEXT, statement)]
    assert found == [
        (20.0, "weeks", "", None),
        (12.0, "per cent", "", "in October 2024"),
        (40.0, "per cent", "nearly", "by the end of March this year"),
        (1_900_000.0, "pounds", "", None),
    ]


def test_a_commitment_has_its_sentence_and_its_date_and_a_condition_is_none() -> None:
    (statement,) = attribute(TEXT)
    (commitment,) = commitments(TEXT, statement)
    assert commitment.span.text.startswith("We will open two homes")
    assert commitment.due is not None and commitment.due.text == "by June 2027"


def test_the_words_of_a_commitment_end_before_the_mark_that_closes_the_quotation() -> None:
    quoted = '"We will run twelve buses of the "green" kind," said Ann Otter, leader of Wexmere Council.'
    reported = 'Ann Otter, leader of Wexmere Council, promised that it would run buses that are "green".'
    found = [commitments(text, statement)[0].span.text for text in (quoted, reported) for statement in attribute(text)]
    assert found == ['We will run twelve buses of the "green" kind', 'it would run buses that are "green".']


def test_a_private_person_commits_nobody() -> None:
    text = "“We will sell the dog by May,” said Ned Tull, a farmer."
    (statement,) = attribute(text)
    assert commitments(text, statement) == ()


def test_a_row_is_plain_json_with_offsets_of_the_text() -> None:
    row = json.loads(json.dumps(document_row("one", TEXT)))
    (statement,) = row["statements"]
    assert row["id"] == "one"
    assert TEXT[statement["start"] : statement["end"]].startswith("“The share")
    assert statement["speaker"]["text"].startswith("Tess Orme")
    assert statement["on_behalf_of"] == ["Marrow Homes Ltd"]
