"""Who speaks in a sentence with a clause before: one tied on with "at which", or told of the speaker with a verb of its own."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A taxi driver who has had the run for years and asked not to be named said he would do it.", "taxi driver"),
        ("One nurse who has been there since 2010 and did not want to be identified said it was never safe.", "nurse"),
        ("Parents who have fought the plan and asked not to be named said they were tired.", "parents"),
        ("A woman who lives opposite and was too frightened to give her name said the police came at nine.", "woman"),
        ("A teacher who left in June and asked to remain anonymous told the Echo it had been hell.", "teacher"),
        ("Ann Otto, who lives opposite and called the police, said she was shaken.", "Ann Otto"),
        ("Len Ash met a man who had lost his dog and said it would be found.", "Len Ash"),
    ],
)
def test_who_is_told_of_with_two_verbs_is_known_by_what_stands_before_who(text: str, who: str) -> None:
    assert [s.resolved for s in attribute(text)] == [who]


@pytest.mark.parametrize(
    "link",
    ["Somebody shouted, at which", "A vote was taken, after which", "It fell silent, by which time", "It fell silent, at which point",
     "There were boos when", "Three walked out before", "It was late, whereupon"],
)  # fmt: skip
def test_an_office_behind_what_ties_a_clause_is_the_speakers(link: str) -> None:
    text = f"Skelby Town Council met on Tuesday.\n\n{link} the mayor, Coun Lee Orr, said the pool would shut."
    statement = attribute(text)[-1]
    assert statement.speaker is not None
    assert (statement.speaker.text, statement.on_behalf_of) == ("the mayor, Coun Lee Orr", ("Skelby Town Council",))


@pytest.mark.parametrize(
    "office", ["managing director", "marketing director", "acting leader", "nursing home manager", "outgoing chairman"]
)
def test_an_office_that_begins_like_a_participle_stands_before_the_name(office: str) -> None:
    text = f"Orr Coaches warned that it could not go on.\n\n“It is 36 miles,” {office} Damian Lowther explained. “It is far.”"
    assert [s.resolved for s in attribute(text)] == ["Orr Coaches", "Damian Lowther", "Damian Lowther"]


@pytest.mark.parametrize("told", ["a retired baker", "who lives there", "of Hexby", "pointing at a map", "speaking for the residents"])
def test_somebody_with_a_role_and_more_told_of_them_begins_a_clause(told: str) -> None:
    first, second = attribute(f"Beth Aldous said the road was full, while farmer Peter Swann, {told}, said the site flooded.")
    assert (first.resolved, second.resolved) == ("Beth Aldous", "Peter Swann")


@pytest.mark.parametrize(
    ("phrase", "more"),
    [
        ("Investigating officer Simon Roy", "a solicitor hired by the council"),
        ("Planning officer Simon Roy", "a surveyor paid by the council"),
        ("Retired teacher Simon Roy", "a surveyor"),
        ("Returning officer Simon Roy", "the council's chief executive"),
        ("Training and development manager Simon Roy", "a father of two"),
    ],
)
def test_an_office_that_opens_like_a_participle_is_the_speaker_s(phrase: str, more: str) -> None:
    text = f"{phrase}, {more}, said the tone was wrong. His solicitor, Mark Pinder, said nobody had asked."
    first, second = attribute(text)
    assert (text[slice(*first.speaker[:2])] if first.speaker else "", first.resolved) == (f"{phrase}, {more}", "Simon Roy")
    assert second.resolved == "Mark Pinder"


def test_whoever_opens_a_sentence_with_a_participle_is_no_officer() -> None:
    (statement,) = attribute("Opening the hall, head teacher Simon Roy, a former judge, said the tone was wrong.")
    assert statement.speaker is not None
    assert statement.speaker.text == "head teacher Simon Roy, a former judge"
