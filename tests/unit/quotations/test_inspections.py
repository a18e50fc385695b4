"""What inspectors found, what papers are about and what is written to somebody: told of the right one, and for the right body."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

LEAD = "Hexby County Council has 900 bridges. "
OTHERS_LOOKED = [
    ("An inspection of Hexby County Council found “rusty beams”.", "inspection"),
    ("A review of Hexby County Council found “rusty beams”.", "review"),
    ("An inspection of ferries provided by Hexby County Council found “rusty beams”.", "inspection"),
    ("A review of ferries run by Hexby County Council found “rusty beams”.", "review"),
    ("Marling Nursery’s inspection report says the swings are wet.", "Marling Nursery’s inspection report"),
    ("The nursery’s inspection report says the swings are wet. Marling Nursery will appeal.", "nursery’s inspection report"),
    ("Hexby County Council’s latest inspection found “rusty beams”.", "Hexby County Council’s latest inspection"),
    ("Marling Primary School’s latest Ofsted report says the choir is loud.", "Ofsted report"),
    ("An inspection of ramps for walkers with additional needs found “rusty beams”.", "inspection"),
    ("A report into how the port is run said that it had been slow.", "report"),
    ("According to the report, the ferry, the Lady Ann, has lost its mast.", "report"),
]


@pytest.mark.parametrize(("told", "paper"), OTHERS_LOOKED)
def test_what_others_found_is_not_said_for_whom_they_looked_at(told: str, paper: str) -> None:
    found = attribute(LEAD + told)
    assert [(s.resolved, s.on_behalf_of) for s in found] == [(paper, ())]


@pytest.mark.parametrize(
    ("told", "paper"),
    [
        ("A review by Hexby County Council found “rusty beams”.", "Hexby County Council review"),
        ("A review of ferries carried out by Hexby County Council found “rusty beams”.", "Hexby County Council review"),
        ("Hexby County Council’s inspection of the bridge found cracks.", "Hexby County Council inspection"),
    ],
)
def test_what_a_body_looked_at_itself_is_its_own(told: str, paper: str) -> None:
    (found,) = attribute(LEAD + told)
    assert (found.resolved, found.on_behalf_of) == (paper, ("Hexby County Council",))


@pytest.mark.parametrize(
    ("told", "who", "said"),
    [
        ("Anglers have written to mayor Ann Orme complaining of weed in the lake.", "anglers", "weed in the lake."),
        ("Anglers have emailed the Hexby Rivers Trust accusing the warden of sloth.", "anglers", "the warden of sloth."),
        ("The sexton wrote to the council saying the bell was too loud.", "sexton", "the bell was too loud."),
        ("Marling Museum emailed members saying the lift was stuck.", "Marling Museum", "the lift was stuck."),
        ("Ann Orme continued by saying that the lake was low.", "Ann Orme", "the lake was low."),
    ],
)
def test_whoever_writes_says_it_and_nothing_more(told: str, who: str, said: str) -> None:
    text = LEAD + told
    assert [(s.resolved, text[s.start : s.end]) for s in attribute(text)] == [(who, said)]


@pytest.mark.parametrize(
    "told",
    [
        "As first reported by the Marling Herald, the ferry is to sail in May.",
        "The ferry will sail in May, as agreed in its lease, with divers in “nightly chats with the crew”.",
    ],
)
def test_as_is_nobody(told: str) -> None:
    assert attribute(told) == []


def test_a_health_official_is_no_councils() -> None:
    (found,) = attribute(LEAD + "A senior health official said beds were short.")
    assert found.on_behalf_of == ()


RARER = [
    ("The report highlighted that the pier was unsafe.", "the pier was unsafe."),
    ("Anglers flagged that the lake was low.", "the lake was low."),
    ("The board is proposing that the pier be shut.", "the pier be shut."),
    ("The mayor remained convinced that the lake was low.", "the lake was low."),
    ("The mayor sought to reassure people that the pier was safe.", "the pier was safe."),
    ("The clerk has written to anglers warning they will be fined.", "they will be fined."),
]


@pytest.mark.parametrize(("text", "said"), RARER)
def test_rarer_words_of_saying(text: str, said: str) -> None:
    (found,) = attribute(text)
    assert text[found.start : found.end] == said


@pytest.mark.parametrize("text", ["The report highlighted the pier.", "The board proposed a pier.", "Anglers heard a warning."])
def test_the_same_words_where_nothing_is_said(text: str) -> None:
    assert attribute(text) == []
