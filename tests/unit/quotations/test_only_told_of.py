"""Whoever is only told of in the phrase of a speaker, or has died, has not spoken: victims, accused, those who chair a panel."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def told(text: str) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(s.resolved, s.on_behalf_of) for s in attribute(text)]


@pytest.mark.parametrize(
    ("phrase", "who"),
    [
        ("The mother of flood victim Joe Orr", "mother"),
        ("The parents of avalanche victims Joe Orr and Tom Marsh", "parents"),
        ("The parents of Joe Orr and Tom Marsh", "parents"),
        ("The brother of 19-year-old Joe Orr", "brother"),
        ("The families of Ann Dale, Joe Orr and Tom Marsh", "families"),
        ("The widow of the late Joe Orr", "widow"),
        ("The sister of murdered Joe Orr", "sister"),
        ("Friends of missing hillwalker Joe Orr", "friends"),
        ("The ex-wife of jailed councillor Joe Orr", "ex-wife"),
        ("A solicitor acting for driver Joe Orr", "solicitor"),
        ("A barrister representing Joe Orr", "barrister"),
        ("A lawyer for the family of murder victim Joe Orr", "lawyer"),
        ("A woman sued by juggler Joe Orr", "woman"),
        ("One victim of fraudster Joe Orr", "victim"),
        ("A detective investigating Joe Orr", "detective"),
        ("The jury, led by foreman Joe Orr,", "jury"),
        ("A panel, headed by Chief Fire Officer Joe Orr, of Hexby Fire Service,", "panel"),
        ("A panel, headed by the mayor, Joe Orr,", "panel"),
        ("A jury, led by its foreman, retired cooper Joe Orr,", "jury"),
        ("The tribunal, chaired by Employment Judge Joe Orr,", "tribunal"),
        ("A campaign group run by Joe Orr", "campaign group"),
        ("A friend of Ms Orr’s", "friend"),
        ("A lawyer for the families of Ann Dale, Joe Orr and Tom Marsh", "lawyer"),
        ("A firm run by brothers Ned Orr and Joe Orr", "firm"),
        ("A charity set up by friends Ann Dale and Joe Orr", "charity"),
        ("A company owned by sisters Ann Dale and Joan Dale", "company"),
        ("Friends of Ann Dale and Joe Orr", "friends"),
        ("Friends of Joe Orr", "friends"),
        ("Colleagues of PC Ann Dale and Sgt Joe Orr", "colleagues"),
        ("A letter read to the meeting by the chairman, Joe Orr,", "letter"),
        ("A letter from residents read out by the clerk, Joe Orr,", "residents’ letter"),
        ("A statement read to the court by prosecutor Joe Orr", "statement"),
        ("A statement read out on behalf of Joe Dale", "statement"),
        ("Mother of three Jo Orr", "Jo Orr"),
        ("Friend of the family Jo Orr", "Jo Orr"),
        ("Father of twins Joe Orr", "Joe Orr"),
        ("Chair of governors Jo Orr", "Jo Orr"),
        ("Head of teacher training Jo Orr", "Jo Orr"),
        ("Solicitor for the council Jo Orr", "Jo Orr"),
        ("Chief operating officer Jo Orr", "Jo Orr"),
        ("The mum of teenage cyclist Joe Orr, Ann Orr,", "Ann Orr"),
    ],
)
def test_whose_it_is_does_not_speak(phrase: str, who: str) -> None:
    assert told(f"{phrase} said the sentence was too short.") == [(who, ())]


def test_friends_of_a_park_are_a_body() -> None:
    assert told("Friends of Victoria Park said it was late.") == [("Friends of Victoria Park", ("Friends of Victoria Park",))]


@pytest.mark.parametrize(
    "death",
    [
        "Dan Hale’s funeral was held in May.",
        "Dan Hale, 66, of Skelby, a bell-founder, died when a bell fell.",
        "Dan Hale was pronounced dead at the scene.",
        "Lee Marsh murdered Dan Hale in May.",
        "Lee Marsh denies murdering Dan Hale.",
        "The remains of Dan Hale were found in May.",
        "Dan Hale suffered fatal injuries.",
        "Dan Hale’s killer has not been found.",
    ],
)
def test_the_dead_do_not_speak(death: str) -> None:
    text = f"{death} Pc David Roe said it was foggy.\n\nThe inquest was told that Mr Hale kept geese. He said: “The gate was open.”"
    assert told(text)[-1][0] == "David Roe"


@pytest.mark.parametrize(
    "text",
    [
        "Pc David Roe went there.\n\nThe attempted murder of Dan Hale shook Skelby. Mr Hale lives alone. He said: “The door was open.”",
        "Pc David Roe went there.\n\nDan Hale’s murder trial goes on. Mr Hale lives alone. He said: “The door was open.”",
        "Mr Hale, 71, died in May. He told his son Ned he was tired. He said: “Nobody comes.”",
        "Miss Roe went there.\n\nThe death of Lena Hale shook Skelby. Miss Hale had complained in 2020. ‘I dare not cross,’ she wrote.",
    ],
)
def test_they_speak_who_live_or_spoke_before(text: str) -> None:
    assert str(told(text)[-1][0]).endswith("Hale")
