"""Nobody is called by name, nor a body by its noun, in the words that they are reported to say: "He said *Mr Orr* was late"."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def who(story: str) -> list[str | None]:
    return [s.resolved for s in attribute(story)]


@pytest.mark.parametrize(
    ("story", "speaker"),
    [
        ("Tom Orr met Ned Hale on Friday. He said Mr Orr was late.", "Ned Hale"),
        ("Tom Orr was arrested by PC Ned Hale. He said Mr Orr had run.", "Ned Hale"),
        ("Tom Orr was arrested by PC Ned Hale. He told the court that Orr’s van had been seen.", "Ned Hale"),
        ("Tom Orr met Ned Hale on Friday. He said he was late.", "Tom Orr"),
        ("Tom Orr met Ned Hale on Friday. He said Mr Hale was late.", "Tom Orr"),
        ("Ann Dale met Joan Hale. She said Ms Dale had been late and that Mrs Hale knew.", None),
        ("Ned Dale, 45, lost his kitchen when a pipe burst. The plumber said Mr Dale had been warned.", "plumber"),
        ("The ombudsman found that Hexby Council was at fault. It said the council took 19 months to answer.", "ombudsman"),
        ("Ofsted inspected Skelby School. It said the school was calm.", "Ofsted"),
        ("Marling Council apologised. It said the council had learned from it.", "Marling Council"),
        ("Skelby Town Council met on Monday. It said the county council had ignored it.", "Skelby Town Council"),
    ],
)
def test_who_is_told_of_in_the_words_has_not_said_them(story: str, speaker: str | None) -> None:
    assert who(story)[-1] == speaker


def test_the_vicar_who_says_he_hoped_is_no_woman() -> None:
    story = "Rev Alison Moat said it was sad. “We tried,” she said. The vicar of St Chad’s said he hoped others would help."
    assert who(story)[-1] != "Alison Moat"


def test_the_landlady_who_says_he_had_gone_is_the_one_told_of() -> None:
    assert who("Mary Orme, the landlady, said she was sad. The landlady said he had gone in May.") == ["Mary Orme", "Mary Orme"]


def test_a_spokesman_is_not_of_the_firm_where_somebody_else_works() -> None:
    told = "Jo Dale has complained to Hexby Trust. Her husband, who works at Verity Homes, said it was wrong."
    story = f"{told} A spokesperson said: “We are sorry.”"
    assert who(story)[-1] == "spokesperson for Hexby Trust"


@pytest.mark.parametrize(
    "told",
    [
        "Rose Manor in Marling was bought by Kestrel Care in 2019.",
        "Rose Manor was built in 1980.",
        "Brian Tasker, whose mother has lived there for six years, was told by letter.",
        "Brian Tasker, 71, whose elderly mother lives there, was told by letter.",
        "Brian Tasker, whose mother Edith, 94, has lived there for six years, was told by letter.",
    ],
)
def test_the_owner_of_a_home_is_no_house_and_nobody_whose_mother_lives_there(told: str) -> None:
    assert who(f"The owner of a care home announced that it would shut.\n\n{told}") == ["owner"]


def test_a_paper_with_the_keeps_its_capital() -> None:
    assert who("She sold her tale to The Sun. The Sun said it was true. The Times said it was not.") == ["The Sun", "The Times"]


def test_a_councillor_of_the_lead_is_nobody_who_sits_on_no_council() -> None:
    lead = "A councillor who called an officer “a jumped-up typist” has been told to apologise."
    assert who(f"{lead}\n\nThe independent person, Janet Boyle, said it was no excuse.") == ["councillor", "Janet Boyle"]
