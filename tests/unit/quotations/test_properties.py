"""What holds for every text, however bad."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord_ingest.quotations import attribute

WORDS = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "‘",
        "’",
        "'",
        "said",
        "told",
        "that",
        "she",
        "Mr",
        "Cole",
        "the",
        "council",
        ",",
        ".",
        ":",
        "?",
        "\n\n",
        "\n",
        " ",
        "according",
        "to",
        "accused",
        "of",
        "was",
        "Tess",
        "Orme",
        "and",
        "(",
        ")",
        "—",
        "who",
        "43-year-old",
        "read",
        "it",
        "they",
        "£3m",
    ]
)
TEXTS = st.lists(WORDS, max_size=60).map(" ".join) | st.lists(WORDS, max_size=60).map("".join) | st.text(max_size=200)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_spans_are_inside_the_text_sorted_and_do_not_overlap(text: str) -> None:
    statements = attribute(text)
    for statement in statements:
        assert 0 <= statement.start < statement.end <= len(text)
        for span in (statement.speaker, statement.cue):
            assert span is None or text[span.start : span.end] == span.text
        assert 0 <= statement.confidence <= 1
        assert statement.rule and statement.reason
        assert len(statement.ties) == len(statement.on_behalf_of)
        assert all(tie.reason and 0 <= tie.confidence <= statement.confidence for tie in statement.ties)
    assert all(a.end <= b.start for a, b in itertools.pairwise(statements))


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_statements(text: str) -> None:
    assert attribute(text) == attribute(text)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["The road is shut", "“It is late,” said Mr Cole", "“Two,” she said", "He said: “Three"]), max_size=6))
def test_a_quotation_marked_direct_begins_at_a_mark(parts: list[str]) -> None:
    text = ". ".join(parts)
    for statement in attribute(text):
        if statement.form == "direct":
            assert text[statement.start] in "“\"‘'"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n ",
        "“" * 10_000,
        '"' * 10_000,
        "'" * 10_000,
        "“a ” " * 5_000,
        "“a " * 5_000,
        "שלום אמר האיש “כן” היום",
        "\x00\x01\x02",
        "a" * 100_000,
    ],
)
def test_bad_input_is_read_without_complaint(text: str) -> None:
    assert isinstance(attribute(text), list)


def seconds(text: str) -> float:
    began = time.process_time()
    attribute(text)
    return time.process_time() - began


@pytest.mark.parametrize(
    "unit",
    [
        "“It is late,” said Mr Cole of Marrow Council. He told the BBC that the road was shut, adding it would open.\n\n",
        "“a “b” ",
        "Mr Cole said ",
        "‘a’ b’s ",
        "Abel Acre, Bertha Bole and the ABC Trust said, ",
    ],
)
def test_ten_times_the_text_takes_about_ten_times_as_long(unit: str) -> None:
    small, large = unit * 300, unit * 3_000
    seconds(small)
    took = min(seconds(large) for _ in range(3))  # a collection of what other tests left may fall into one of them
    assert took < 40 * max(seconds(small), 0.005)
