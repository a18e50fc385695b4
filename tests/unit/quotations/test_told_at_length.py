"""Bodies of people whose office or employ is told by a whole clause or sentence and not by a plain title."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def bodies_of(name: str, text: str) -> list[tuple[str, ...]]:
    """The bodies for which somebody's statements are made."""
    return [s.on_behalf_of for s in attribute(text) if s.resolved == name]


OFFICES = (
    "Ann Otto has sold tickets there for 29 years and for 12 of them has been secretary of the RMT. She said it was mad.",
    "Ann Otto has a shoe shop two doors along and is president of the RMT. “It is mad,” she said.",
    "Ann Otto drives the 42 bus and is also the treasurer of the RMT. She said it was mad.",
    "Ann Otto, who lives in Pike Street and has been treasurer of the RMT for six years, said it was mad.",
    "Ann Otto, who gave up nursing to become a press officer for the RMT, said it was mad.",
    "Ann Otto, who left teaching to run the RMT, said it was mad.",
    "Ann Otto, who left teaching to work for the RMT, said it was mad.",
    "Ann Otto, who came from a gallery in Rotterdam to be director of the RMT, said it was mad.",
    "Ann Otto, who was a postman until he was made director of the RMT, said it was mad.",
    "Ann Otto, who was a nurse for 20 years before becoming director of the RMT, said it was mad.",
    "Ann Otto, a former nurse who now runs the RMT, said it was mad.",
    "Ann Otto, who joined the RMT from a bank last year, said it was mad.",
    "Ann Otto, whose day job is director of the RMT, said it was mad.",
    "Ann Otto, whose job it is to raise money for the RMT, said it was mad.",
    "Ann Otto, who is paid to raise money for the RMT, said it was mad.",
    "Ann Otto was there for the RMT. She said it was mad.",
    "Ann Otto has been on the wards for the RMT. She said it was mad.",
    "Ann Otto, who went to see the place for the RMT, said it was mad.",
    "Ann Otto answered questions for the RMT. She said it was mad.",
)
TOLD_BEFORE = ("", "Orme Council met over the cuts on Monday. Leader Hugh Lisle said they were sad.\n")


@pytest.mark.parametrize("before", TOLD_BEFORE)
@pytest.mark.parametrize("told", OFFICES)
def test_office_behind_what_else_is_told(told: str, before: str) -> None:
    assert bodies_of("Ann Otto", before + told) == [("RMT",)]


@pytest.mark.parametrize(
    "told",
    [
        "Ann Otto, who hopes to become director of Marl Trust, said it was mad.",
        "Ann Otto, who applied to run Marl Trust, said it was mad.",
        "Ann Otto, who has raised £400 for Marl Trust, said it was mad.",
        "Ann Otto, who ran a marathon for Marl Trust, said it was mad.",
        "Ann Otto waited at the gate for Marl Trust. She said it was mad.",
        "Ann Otto runs a salon and has written to Marl Trust. She said it was mad.",
    ],
)
def test_wishes_and_gifts_are_no_office(told: str) -> None:
    assert bodies_of("Ann Otto", told) == [()]


FUND = "A grant from the Wheatsheaf Rural Fund will pay for a roof at the old mill. Orme Council said it was glad.\n"


@pytest.mark.parametrize(
    "told",
    [
        "Ann Otto, who went to see the mill for the fund in a thunderstorm, said it was easy.",
        "Ann Otto was there for the fund. She said it was easy.",
        "Ann Otto, who chose the winners for the fund, said it was easy.",
    ],
)
def test_deeds_for_a_body_told_of_by_its_noun(told: str) -> None:
    assert bodies_of("Ann Otto", FUND + told) == [("Wheatsheaf Rural Fund",)]


@pytest.mark.parametrize(
    "told",
    [
        "The charity Second Desk has only one member of staff, Ann Otto, who said it was hard.",
        "The charity behind it, Second Desk, has one member of staff, Ann Otto. She said it was hard.",
        "The charity Second Desk has the keys to the club in Larch Road, and Ann Otto, its only employee, said it was hard.",
        "The charity Second Desk has a new worker, Ann Otto. She said it was hard.",
    ],
)
def test_the_only_one_employed(told: str) -> None:
    assert bodies_of("Ann Otto", "Orme Council said no.\n" + told) == [("Second Desk",)]


SCHOOL = "Lessons began on time at Bishop Rudd School, although its hall was smoking. Orme Fire Service sent six engines. "


@pytest.mark.parametrize(
    "told",
    [
        "“It was cold,” said Ann Otto. It was her first week as head.",
        "“It was cold,” said Ann Otto. She had been head for six days.",
        "“It was cold,” said Ann Otto. She retires as head in July.",
        "“It was cold,” said Ann Otto, who took over as head in May.",
        "“It was cold,” said Ann Otto. The head of Bishop Rudd School sent for blankets.",
        "“It was cold,” said Ann Otto.\n\nThe head of Bishop Rudd School sent for blankets.",
    ],
)
def test_office_in_another_sentence(told: str) -> None:
    assert bodies_of("Ann Otto", SCHOOL + told) == [("Bishop Rudd School",)]


def test_the_office_of_the_next_sentence_may_be_anothers() -> None:
    told = "“It was cold,” said mother Ann Otto. The head of Bishop Rudd School sent for blankets."
    assert bodies_of("Ann Otto", SCHOOL + told) == [()]


@pytest.mark.parametrize(
    "told",
    [
        "“It was hot,” said Ann Otto, who was on duty at Marl Museum that night.",
        "“It was hot,” said Ann Otto, who was on the desk at Marl Museum.",
        "Ann Otto was working at Marl Museum when it began. She said it was hot.",
        "Marl Museum has a fire door. Ann Otto has worked there since it opened. She said it was hot.",
        "Ann Otto, who deals with complaints at Marl Museum, said it was hot.",
        "Ann Otto, who is employed by Marl Museum to lock up, said it was hot.",
        "Ann Otto is in charge of cleaning at Marl Museum. She said it was hot.",
    ],
)
def test_at_work_there(told: str) -> None:
    assert bodies_of("Ann Otto", "Orme Council is to look at the rules.\n" + told) == [("Marl Museum",)]


def test_there_is_no_other_body() -> None:
    text = "The branch library is to close. Ann Otto, who has worked there for 19 years, said it was mad. Unison said it would fight."
    assert bodies_of("Ann Otto", text) == [()]


@pytest.mark.parametrize(
    "told",
    [
        "Ann Otto, who took on the lease with her brother in 2016, said it was hard.",
        "Ann Otto has run it since 2016. She said it was hard.",
        "Ann Otto, who has run the place for ten years, said it was hard.",
        "Ann Otto, its landlady, said it was hard.",
        "“It was hard,” said its licensee, Ann Otto.",
    ],
)
def test_who_keeps_the_house_told_of(told: str) -> None:
    text = "The Railway Inn in Pike Street is pub of the year. Orme Council had refused it a licence for music. "
    assert bodies_of("Ann Otto", text + told) == [("Railway Inn",)]


@pytest.mark.parametrize(
    "told",
    [
        "was set up at Holme prison by a former probation officer, Ann Otto. She said it was hard.",
        "was started by Ann Otto in her kitchen. She said it was hard.",
        "was the idea of Ann Otto. She said it was hard.",
        "is run from a shed by Ann Otto. She said it was hard.",
    ],
)
def test_who_set_it_up(told: str) -> None:
    assert bodies_of("Ann Otto", f"Orme Council gave £200.\nThe Marl Repair Company {told}") == [("Marl Repair Company",)]


def test_whose_union_represents_others() -> None:
    union = "Her union, the Demolition Trades Union, wants an inquiry."
    led = f"Ann Otto, whose union represents 30 men at the site, said it was cold. {union}"
    assert bodies_of("Ann Otto", led) == [("Demolition Trades Union",)]
    assert bodies_of("Ann Otto", f"Ann Otto, a nurse, said it was cold. {union}") == [()]


@pytest.mark.parametrize(
    "told",
    [
        "Ann Otto teaches science at one of the town’s comprehensives and has a daughter at Marsh School. “It is full,” she said.",
        "Ann Otto teaches maths elsewhere and sends her children to Marsh School. “It is full,” she said.",
        "Ann Otto, who teaches in Leeds and has two sons at Marsh School, said it was full.",
    ],
)
def test_teachers_elsewhere_are_parents_there(told: str) -> None:
    assert bodies_of("Ann Otto", "Marsh School is to grow. " + told) == [()]


def test_who_signed_as() -> None:
    text = "Connaught Travel has sent a letter of apology. Ann Otto, who signed the letter as commercial director, said it was bad."
    assert bodies_of("Ann Otto", text) == [("Connaught Travel",)]


def test_director_of_something_unknown_is_of_no_other_body() -> None:
    text = "Orme Council met over the cuts. Ann Otto, director of Open Door, said it was mad."
    assert set(bodies_of("Ann Otto", text)) <= {(), ("Open Door",)}


@pytest.mark.parametrize(
    "told",
    [
        "Ann Otto, who spent 20 years in the navy before taking over at Marl Trust, said it was mad.",
        "Ann Otto, who was a teacher before she joined Marl Trust, said it was mad.",
        "Ann Otto, who has been with Marl Trust for six years, said it was mad.",
        "Ann Otto, who was running Marl Trust that night, said it was mad.",
        "Ann Otto, who was on the night shift at Marl Trust, said it was mad.",
    ],
)
def test_taking_over_and_running_for_a_night(told: str) -> None:
    assert bodies_of("Ann Otto", "Police were called to a fire on Friday. " + told) == [("Marl Trust",)]


@pytest.mark.parametrize(
    "told",
    [
        "Ann Otto, who has been waiting for Marl General Hospital to ring, said it was full.",
        "Ann Otto, who was at Marl General Hospital for her son, said it was full.",
        "Ann Otto, who left Marl General Hospital to become a potter, said it was full.",
    ],
)
def test_patients_and_those_who_left_are_none_of_the_hospital(told: str) -> None:
    assert bodies_of("Ann Otto", told) == [()]


def test_bare_name_of_a_partner() -> None:
    text = "Bidding at Grice & Tully had opened at £200. “I nearly put it in,” confessed {}, stepping down from the rostrum."
    assert bodies_of("Cosmo Grice", text.format("Cosmo Grice")) == [("Grice & Tully",)]
    assert bodies_of("Cosmo Grice", text.format("Cosmo Grice, 61")) == [()]


def test_vicar_named_behind_the_sentence_that_tells_of_one() -> None:
    text = "The top prize at St Agnes’ Church was a weekend in Paris. {}\n\n“I prayed it was a six,” the Rev Dora Finch said."
    assert bodies_of("Dora Finch", text.format("It went to the vicar.")) == [("St Agnes’ Church",)]
    assert bodies_of("Dora Finch", text.format("It went to a guest.")) == [()]
