"""Shapes of sentences and stories that many papers print, in examples of our own from a county that does not exist."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SPEAKERS: list[tuple[str, int, str]] = [
    (
        "Marsh Water said the fault lay in a cable.\n\nIn a statement, a spokesperson said: “We are sorry.”",
        -1,
        "spokesperson for Marsh Water",
    ),
    (
        "Orwick Council said the bridge was shut. Its report says it was late.\n\nIn an email, its spokesman said nobody was hurt.",
        -1,
        "spokesman for Orwick Council",
    ),
    ("One loader said he had voted no. “It is 50p an hour,” he said.", 1, "loader"),
    ("Sunita Tarn, who runs the charity Families First, said only 41 of them had replied.", 0, "Sunita Tarn"),
    (
        "Ann Orr watched from the bridge. Plumber Dev Parr was first in the queue. He said it was late.\n\n"
        "“They told me my call was important,” the 41-year-old added.",
        -1,
        "Dev Parr",
    ),
    ("From the window of her flat Maud Lindley keeps a log of each train, and says it has failed 71 times.", 0, "Maud Lindley"),
    ("After 40 years the butcher still works on Sundays and says it is too much.", 0, "butcher"),
    (
        "Its founders, the former couple Jago Lathe and Clemmie Marsh, broke the news on Friday. “We are sad,” they wrote.",
        0,
        "Jago Lathe and Clemmie Marsh",
    ),
    ("Jago Lathe and Clemmie Marsh shut the shop.\n\nLathe said no offer had come. His co-founder said it had.", 1, "Clemmie Marsh"),
    ("It followed a letter from solicitors acting for Ned Hill. The letter says the couple live in fear.", 0, "solicitors’ letter"),
    ("A report by an outside investigator concluded that the emails were rude.", 0, "investigator’s report"),
    ("A report by consultants commissioned by the county found a single council would save money.", 0, "consultants’ report"),
    (
        "Bridie Partridge and Terence Yard walked 12 miles. Mrs Partridge said it was hot. Her fellow walker said it was far.",
        1,
        "Terence Yard",
    ),
]


@pytest.mark.parametrize(("text", "number", "who"), SPEAKERS, ids=[text[:40] for text, _, _ in SPEAKERS])
def test_who_speaks(text: str, number: int, who: str) -> None:
    assert attribute(text)[number].resolved == who


def test_no_before_a_quotation_ends_its_sentence_and_before_a_figure_does_not() -> None:
    said = attribute("One loader said he had voted no. “It is 50p an hour,” he said. She said the No. 10 bus was late.")
    assert len(said) == 3


@pytest.mark.parametrize(
    "opening", ["On Friday", "Last night", "At the hearing", "At the Shire Hall on Friday", "Outside court", "In May", "But on Monday"]
)
def test_a_name_behind_when_or_where_belongs_to_its_apposition(opening: str) -> None:
    text = f"{opening} Ann Pettifer, chief executive of Orwick Homes, said it was late."
    (said,) = attribute(text)
    assert said.speaker is not None
    assert (text[said.speaker.start : said.speaker.end], said.resolved, said.on_behalf_of) == (
        "Ann Pettifer, chief executive of Orwick Homes",
        "Ann Pettifer",
        ("Orwick Homes",),
    )


BODIES: list[tuple[str, tuple[str, ...]]] = [
    (
        "Marling City Council was in favour. At a meeting of Orwick County Council on Thursday its leader, Ned Hill, said it was not.",
        ("Orwick County Council",),
    ),
    ("Orwick County Council has met. Its Conservative leader, Ned Hill, said it was fine.", ("Orwick County Council",)),
    ("Orwick County Council has met. Its Labour group leader, Ned Hill, said it was fine.", ()),
    (
        "Herbert is about 80.\n\nOwner Lily Beswick, 76, was given Herbert as a child. “I wept,” she said.\n\n"
        "He was brought to Ark Street Vets on Monday.",
        (),
    ),
    ("Gita Malho, whose pharmacy in Bridge Street was flooded, said £30,000 of medicines would be lost.", ()),
]


@pytest.mark.parametrize(("text", "bodies"), BODIES, ids=[text[-40:] for text, _ in BODIES])
def test_for_whom(text: str, bodies: tuple[str, ...]) -> None:
    assert attribute(text)[-1].on_behalf_of == bodies


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ann Orr was adamant that the school would stay.", "the school would stay."),
        ("The guild has calculated that trade fell by a fifth.", "trade fell by a fifth."),
        ("Ann Orr recorded a conclusion that he had died in a fall.", "he had died in a fall."),
        ("Ann Orr’s reply is that there was no such thing.", "there was no such thing."),
        ("One former pupil remembers that teachers locked themselves in.", "teachers locked themselves in."),
        ("A survey found a lack of staff.", "a lack of staff."),
    ],
)
def test_what_is_said(text: str, said: str) -> None:
    (found,) = attribute(text)
    assert text[found.start : found.end] == said


@pytest.mark.parametrize("text", ["Staff found a row of tins behind the ferns.", "The school finds a home above the bowling alley."])
def test_what_is_found_and_no_finding(text: str) -> None:
    assert attribute(text) == []


def test_a_club_whose_supporters_organise_has_the_chairman_and_the_manager_of_the_story() -> None:
    text = (
        "Marling Town will begin the season away after being shut out of their ground.\n\n"
        "Gantry Estates, which owns Weavers Field, changed the locks on Sunday.\n\n"
        "“We owe them nothing,” said chairman Roland Ash.\n\nLimmer Rovers said on X: “You’d do it for us.”\n\n"
        "Manager Leah Poult took training on the beach. She said the tide had come in.\n\n"
        "The Marling Town Supporters’ Trust has raised £112,000."
    )
    bodies = [s.on_behalf_of for s in attribute(text)]
    assert bodies == [("Marling Town",), ("Limmer Rovers",), ("Marling Town",)]


@pytest.mark.parametrize(
    ("body", "office"),
    [
        ("Skelby Lifeboat Station", "coxswain"),
        ("Tarn Mountain Rescue Team", "team leader"),
        ("Marlow Leisure Centre", "duty manager"),
        ("Marlow Bay Hotel", "general manager"),
        ("Harker Lowe Estate Agents", "managing director"),
        ("Denby Steelworks", "plant manager"),
    ],
)
def test_an_office_of_a_body_of_a_kind(body: str, office: str) -> None:
    (said,) = attribute(f"{body} has put off a new scheme.\n\nJo Pell, {office} at {body}, said it was late.")
    assert said.on_behalf_of == (body,)
    (said,) = attribute(f"{body} has put off a new scheme.\n\nIts {office}, Jo Pell, said it was late.")
    assert said.on_behalf_of == (body,)


@pytest.mark.parametrize("body", ["Talent Bridge", "Progress North", "Castle Dental", "Harmer Pike"])
@pytest.mark.parametrize(
    "told",
    [
        "Jo Dale, chief executive of {N}, said it was late.",
        "Jo Dale, head of fundraising at {N}, said it was late.",
        "{N}’s head of fundraising, Jo Dale, said it was late.",
        "Jo Dale, who founded {N}, said it was late.",
        "Jo Dale, co-founder and director of {N}, said it was late.",
        "Jo Dale runs {N}, which took on ten people. “It is late,” she said.",
        "Jo Dale set up {N} in 2009. “It is late,” she said.",
    ],
)
def test_a_body_is_known_by_who_heads_it_whatever_its_name(told: str, body: str) -> None:
    (said,) = attribute(told.format(N=body))
    assert (said.resolved, said.on_behalf_of) == ("Jo Dale", (body,))


def test_set_up_at_the_beginning_of_a_text() -> None:
    assert attribute("set up Talent Bridge in 2009") == []


def test_a_spokesperson_is_of_whoever_spoke_before_and_of_no_body_farther_off() -> None:
    before = "Branch chair Sally Bray of the National Farmers’ Union agreed. "
    named = attribute(before + "The Treasury said it was fair. A spokesperson added: “It is.”")[-1]
    unnamed = attribute(before + "The government said it was fair. A spokesperson added: “It is.”")[-1]
    assert (named.resolved, named.on_behalf_of) == ("spokesperson for Treasury", ("Treasury",))
    assert (unnamed.resolved, unnamed.on_behalf_of) == ("spokesperson for government", ())


def test_whoever_is_told_of_until_her_death_speaks_no_more() -> None:
    text = "Joan Tully’s mother, Edith, lived at the home until her death in March. “I used to find her dinner there,” she said."
    assert attribute(text)[0].resolved == "Joan Tully"


@pytest.mark.parametrize(
    "told",
    [
        "A plan described by critics as “cruel” has been approved.",
        "Councillors voted through a plan described by critics as “cruel”.",
        "Council tax bills will go up after councillors backed a budget condemned by critics as “cruel”.",
    ],
)
def test_what_is_described_by_somebody_is_what_they_said(told: str) -> None:
    (said,) = attribute(told)
    assert (told[said.start : said.end].rstrip("."), said.resolved) == ("“cruel”", "critics")
