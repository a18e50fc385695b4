"""Shapes of reported speech, in articles of our own about a county that does not exist."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import Statement, attribute


def last(text: str) -> Statement:
    return attribute(text)[-1]


def said(text: str) -> list[tuple[str, str | None]]:
    return [(text[s.start : s.end], s.resolved) for s in attribute(text)]


def test_a_pronoun_after_a_named_councillor_is_that_councillor() -> None:
    text = (
        "Councillor Ann Fellowes, cabinet member for libraries at Marrowshire County Council, said it was “a hard choice”.\n\n"
        "“We will keep every branch open,” she added.\n"
    )
    statement = last(text)
    assert text[statement.start : statement.end] == "“We will keep every branch open,”"
    assert statement.resolved == "Ann Fellowes"
    assert statement.on_behalf_of == ("Marrowshire County Council",)
    assert statement.speaker is not None and statement.speaker.text == "she"


def test_a_paragraph_that_goes_on_has_the_speaker_of_the_one_before_and_no_mention() -> None:
    text = "Paul Denby, head of roads at Marrow Bridges Ltd, said: “It is shut.\n\n“It will open in May.”"
    first, second = attribute(text)
    assert (first.resolved, second.resolved) == ("Paul Denby", "Paul Denby")
    assert second.speaker is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Cole said the road had sunk.", "the road had sunk."),
        ("Mr Cole said that the road had sunk.", "the road had sunk."),
        ("The road had sunk, Mr Cole said.", "The road had sunk,"),
        ("The road had sunk, according to Mr Cole.", "The road had sunk,"),
        ("According to Mr Cole, the road had sunk.", "the road had sunk."),
        ("Mr Cole told the committee the road had sunk.", "the road had sunk."),
        ("Mr Cole told reporters on Friday that the road had sunk.", "the road had sunk."),
        ("Mr Cole asked why the road had sunk.", "why the road had sunk."),
        ("Mr Cole accused the firm of letting the road sink.", "the firm of letting the road sink."),
        ("Mr Cole described the road as “a trampoline”.", "“a trampoline”."),
        ("Mr Cole denied that the road had sunk.", "the road had sunk."),
        ("Mr Cole blamed the frost for the hole.", "the frost for the hole."),
        ("The road was described by Mr Cole as “a trampoline”.", "“a trampoline”."),
        ("Mr Cole’s claim that the road had sunk was denied.", "the road had sunk"),
        ("A survey by the parish council found significant cracks in the road.", "significant cracks in the road."),
    ],
)
def test_what_was_said_is_found_around_its_verb(text: str, expected: str) -> None:
    assert [words for words, _ in said(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The road is closed until Friday.",
        "Mr Cole did not say whether the road had sunk.",
        "Mr Cole refused to say when the road would open.",
        "Mr Cole called for the road to be closed.",
        "The statement was short, the claims were old and the report is on the shelf.",
        "Pupils sang in a hall known as the “Tin Tabernacle” for a hundred years.",
        "The scheme is part of the “Safer Lanes” programme.",
        "The index added 0.4 per cent to 2,106.",
        "READ MORE: ‘It sank’ says road expert",
    ],
)
def test_what_nobody_said_is_no_statement(text: str) -> None:
    assert attribute(text) == []


def test_an_interrupted_quotation_is_two_and_the_second_names_nobody() -> None:
    text = "“If I had wanted a bus,” said Nora Pell, a baker, “I would have caught one.”"
    first, second = attribute(text)
    assert first.speaker is not None and first.speaker.text == "Nora Pell, a baker"
    assert second.speaker is None
    assert second.resolved == "Nora Pell"


def test_one_verb_after_another_cuts_the_sentence() -> None:
    text = "Ms Pell said the bus was late but added: “It did come.”"
    assert [words for words, _ in said(text)] == ["the bus was late", "“It did come.”"]


def test_a_sign_is_an_inscription() -> None:
    text = "Dozens marched with placards to the rally.\n\nOne read: “Two buses is not a timetable.”"
    statement = last(text)
    assert statement.form == "inscription"
    assert statement.resolved == "placard at the rally"


def test_two_people_of_one_surname_are_told_apart_by_title_and_office() -> None:
    text = (
        "Ian Marsh, who lives opposite, said he was tired.\n\nThe ward councillor, Rob Marsh, who is no relation, disagreed.\n\n"
        "Mr Marsh said the street was dark. Coun Marsh replied that it had lamps."
    )
    names = [name for _, name in said(text)]
    assert names == ["Ian Marsh", "Ian Marsh", "Rob Marsh"]


def test_somebody_described_first_and_named_later_is_one_person() -> None:
    text = (
        "A pensioner whose bus was cut says she walks four miles for bread.\n\n“I wear out shoes,” she said.\n\n"
        "Doris Applegarth lives alone in Upper Marrow."
    )
    assert {name for _, name in said(text)} == {"Doris Applegarth"}


def test_a_joint_statement_is_on_behalf_of_each_body() -> None:
    text = (
        "In a joint statement on behalf of Marrowshire County Council and NHS Marrowshire Integrated Care Board, "
        "a spokesperson said: “We are sorry.”"
    )
    assert last(text).on_behalf_of == ("Marrowshire County Council", "NHS Marrowshire Integrated Care Board")


@pytest.mark.parametrize(
    "text",
    [
        "Hilary Brand MP said the council had failed.",
        "Labour councillor Hilary Brand said Marrowshire County Council had failed.",
        "Professor Hilary Brand, of the University of Marrow, said the figures were weak.",
        "Hilary Brand, a mother of two, said the school had failed.",
    ],
)
def test_politicians_out_of_office_academics_and_parents_speak_for_themselves(text: str) -> None:
    assert last(text).on_behalf_of == ()


def test_an_office_stands_for_the_person_who_holds_it() -> None:
    text = "Graham Stott, headteacher at St Bega’s Primary School, said he was full.\n\nThe headteacher added that he had no hall."
    assert last(text).resolved == "Graham Stott"
    assert last(text).on_behalf_of == ("St Bega’s Primary School",)


def test_where_nobody_can_be_known_nobody_is_named() -> None:
    statement = last("Governors at the school were told in March that 60 more children could come.")
    assert statement.resolved is None
    assert statement.speaker is None


def test_roles_carry_the_words_and_the_place_where_they_stand() -> None:
    text = "Tess Orme, director of care at Marrow Homes Ltd, said beds were short."
    (role,) = last(text).roles
    assert text[role.words.start : role.words.end] == role.words.text == "director of care at Marrow Homes Ltd"
    assert role.body == "Marrow Homes Ltd"


def test_a_statement_says_what_it_responds_to() -> None:
    statement = last("Responding to the petition, council leader Joan Reeve said she had read it.")
    assert statement.responds_to is not None and statement.responds_to.text == "the petition"


def test_a_headline_quotation_has_the_speaker_of_the_same_words_below() -> None:
    text = "‘You cannot park a cow’: farmer hits out\n\nNed Tull owns the field. ‘You cannot park a cow,’ he said."
    assert [name for _, name in said(text)] == ["Ned Tull", "Ned Tull"]
