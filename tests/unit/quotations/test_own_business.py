"""Those who run or keep something that the article does not name: they speak for no other body that it tells of."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SHOPS = ("launderette", "butcher’s", "gym", "nursery", "car wash", "pharmacy", "boatyard", "burger van", "youth club")
TOLD = (
    "Marl Council met over parking. Ada Ash, who runs the {} in Pike Street, said it was mad.",
    "Marl Council met over parking. Ada Ash, who owns the {} in Pike Street and lost a week’s takings, said it was mad.",
    "Moor Water is sorry. “It is mad!” shouted Ada Ash, who runs a {} in Pike Street.",
    "Marl Council met over parking. Ada Ash, manager of the {} in Pike Street, said it was mad.",
)


@pytest.mark.parametrize("shop", SHOPS)
@pytest.mark.parametrize("text", TOLD)
def test_who_keeps_something_speaks_for_no_other(text: str, shop: str) -> None:
    assert [s.on_behalf_of for s in attribute(text.format(shop)) if s.resolved == "Ada Ash"] == [()]


def test_nor_who_is_at_a_shop() -> None:
    text = "Marl Council met over parking. At the launderette in Pike Street, manager Ada Ash said it was mad."
    assert [s.on_behalf_of for s in attribute(text)] == [()]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Marl Council met. Ada Ash, who runs its parks, said it was mad.", ("Marl Council",)),
        ("Tiny Acorns Nursery is full. Ada Ash, who runs the nursery, said it was mad.", ("Tiny Acorns Nursery",)),
        ("Marl Council met. Coun Ada Ash, who took over the highways portfolio in May, said it was mad.", ("Marl Council",)),
    ],
)
def test_who_runs_what_is_the_bodys_speaks_for_it(text: str, bodies: tuple[str, ...]) -> None:
    assert [s.on_behalf_of for s in attribute(text) if s.resolved == "Ada Ash"] == [bodies]


BODIES = ("Marl Council met over parking.", "Moor Water is sorry.", "Fellshire Police closed the road.", "Marl Academy is to move.")
AT_WORK = ("Ada Ash, a {}, said it was mad.", "Ada Ash is a {}. “It is mad,” she said.", "Local {} Ada Ash said it was mad.")


@pytest.mark.parametrize("job", ["nurse", "warden", "pharmacist", "dentist", "conductor", "lock-keeper", "paramedic"])
@pytest.mark.parametrize("told", AT_WORK)
@pytest.mark.parametrize("body", BODIES)
def test_a_job_alone_ties_nobody_to_the_body_of_the_story(body: str, told: str, job: str) -> None:
    assert [s.on_behalf_of for s in attribute(f"{body} {told.format(job)}") if s.resolved == "Ada Ash"] == [()]


@pytest.mark.parametrize("body", ["Moor Water is sorry.", "Fellshire Police closed the road.", "Marl Academy is to move."])
def test_no_councillor_speaks_for_what_is_no_council(body: str) -> None:
    assert [s.on_behalf_of for s in attribute(f"{body} Ada Ash, a parish councillor, said it was mad.")] == [()]


ELSEWHERE = {
    "who is there": (
        "A scheme at Marl Homes is off after a letter from Orrin Council.\n\nAda Ash, the director of housing there, said it was mad.",
        ("Marl Homes",),
    ),
    "from the home": (
        "The Larch Foundation has given £5 to Marl Care Home.\n\n“It is mad,” said manager Ada Ash, from the home.",
        ("Marl Care Home",),
    ),
    "no office of a campaign": ("Tom Orr, of Save Our Baths, said so. Pool manager Ada Ash said it was mad.", ()),
}


@pytest.mark.parametrize(("text", "bodies"), ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_whose_an_office_told_by_its_place_is(text: str, bodies: tuple[str, ...]) -> None:
    assert [s.on_behalf_of for s in attribute(text) if s.resolved == "Ada Ash"] == [bodies]


def test_a_woman_may_be_chairman() -> None:
    text = (
        "Ann Stott, the council’s clerk, said no.\n\nMarl Cricket Club’s chairman, Jo Pell, said it works. “We are sorry,” she added."
    )
    assert [s.resolved for s in attribute(text)] == ["Ann Stott", "Jo Pell", "Jo Pell"]
