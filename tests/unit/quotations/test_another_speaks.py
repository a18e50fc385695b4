"""Whoever spoke before is not given what another says: a name behind a shout, a watchdog as "it", an office without a name."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

STAYS = "Ms Vane told the chamber she would not resign.\n\n“I am staying put,” she said.\n\n"


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("“On a postcard!” Mr Dray called out.", "Dray"),
        ("“On a postcard!” Hal Dray trilled.", "Hal Dray"),
        ("“On a postcard!” Hal Dray yodelled.", "Hal Dray"),
        ("“It is open!” Hal Dray bellowed across the room.", "Hal Dray"),
        ("“It is open,” chimed Hal Dray.", "Hal Dray"),
        ("“Is it open?” puzzled Hal Dray.", "Hal Dray"),
        ("“Is it open?” Hal Dray pressed.", "Hal Dray"),
        ("“Did you read it?” Mrs Dray, who had no lawyer, asked her.", "Dray"),
        ("“It is open to all of us,” deadpanned councillor Hal Dray.", "Hal Dray"),
        ("“It is open to all of us,” is how Hal Dray puts it.", "Hal Dray"),
        ("“Shame!” chirruped a man in the gallery.", "man"),
        ("“We will win!” The meeting closed at nine.", "Vane"),
        ("“We will win!” Marling Town lost 2-0.", "Vane"),
        ("“Will I go? Never!” Hal Dray resigned in June.", "Vane"),
    ],
)
def test_a_name_behind_a_quotation_with_any_verb(told: str, who: str) -> None:
    assert attribute(STAYS + told)[-1].resolved == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("A watchdog has criticised Skelby Council. It said visits were late.", "watchdog"),
        ("An ombudsman has criticised Skelby Council over bins. It said a woman had been ignored.", "ombudsman"),
        ("A think tank has praised Skelby Council.\n\nIt said others should follow.", "think tank"),
        ("A residents’ group has written to Skelby Council. It said riders were at risk.", "residents’ group"),
        ("A committee of MPs has attacked Skelby Council. It said the plan was reckless.", "committee"),
        ("A watchdog has criticised Skelby Council. It said it was sorry.", "Skelby Council"),
        ("A report has criticised Skelby Council. It said it accepted the findings.", "Skelby Council"),
    ],
)
def test_it_is_who_finds_fault_unless_it_is_sorry(told: str, who: str) -> None:
    assert attribute(told)[-1].resolved == who


@pytest.mark.parametrize("office", ["health secretary", "minister", "chief executive", "mayor"])
@pytest.mark.parametrize(
    "named",
    [
        "Police chief Jim Hart",
        "Hospital boss Dr Jim Hart",
        "Labour’s Jim Hart",
        "The Nurses’ League’s Jim Hart",
        "In Skelby, Jim Hart",
        "On the picket line Jim Hart",
        "Deputy mayor Jim Hart",
        "Former health secretary Jim Hart",
        "Shadow minister Jim Hart",
    ],
)
def test_an_office_is_not_that_of_another_named_next(office: str, named: str) -> None:
    first, second = attribute(f"The {office} said the offer was fair.\n\n{named} said he backed them.")
    assert (first.resolved, second.resolved) == (office, "Jim Hart")


def test_an_office_is_not_that_of_a_man_where_she_has_spoken() -> None:
    found = attribute("The head said the school would close. “I am sad,” she said.\n\nJim Hart said he was cross.")
    assert [s.resolved for s in found] == ["head", "head", "Jim Hart"]


@pytest.mark.parametrize(
    ("group", "told", "body"),
    [
        ("Gulls Residents’ Association said", "\n\nA spokesman said costs had risen.", "Skelby Council"),
        ("Save Our Buses said", "\n\nIn a statement, a spokesperson said: “We had no choice.”", "Skelby Council"),
        ("The PTA at Gulls School said", "\n\nA spokesman said costs had risen.", "Skelby Council"),
        ("Gulls Residents’ Association said", " A spokesman said: “We will fight.”", "Gulls Residents’ Association"),
        ("Shelter Marling said", "\n\nA spokesman said: “It is cruel.”", "Shelter Marling"),
    ],
)
def test_a_spokesman_behind_those_concerned_is_of_whoever_must_answer(group: str, told: str, body: str) -> None:
    assert attribute(f"Skelby Council is to cut bus grants.\n\n{group} riders would suffer.{told}")[-1].on_behalf_of == (body,)


@pytest.mark.parametrize(
    ("left", "came", "office"),
    [
        ("Cllr Rob Ness, who was mayor of Hexby until May,", "His successor, Cllr Dora Mall,", "mayor"),
        ("Rob Ness, mayor until May,", "Dora Mall, who took over from him,", "mayor"),
        ("Rob Ness, who led the council until last year,", "His successor, Dora Mall,", "leader"),
        ("Rob Ness, who was chairman until 2023,", "Dora Mall, his successor,", "chairman"),
        ("Former mayor Rob Ness", "Dora Mall, who replaced him,", "mayor"),
    ],
)
def test_an_office_given_up_is_the_successors(left: str, came: str, office: str) -> None:
    found = attribute(f"{left} said it was a joke.\n\n{came} said it had hurt.\n\nThe {office} said it was cruel.")
    assert [s.resolved for s in found] == ["Rob Ness", "Dora Mall", "Dora Mall"]
    found = attribute(f"{left} said it was a joke.\n\nThe {office} said it was cruel.")
    assert found[-1].resolved == office
    assert attribute(f"{left} said it was a joke. “Yes,” the former {office} said.")[-1].resolved == "Rob Ness"


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Minutes of a private meeting held in June, which were leaked, run to nine pages. They record that 212 waited.", "minutes"),
        ("Emails seen by the Gazette run to nine pages. They say that 212 waited.", "emails"),
        ("Letters went to parents. They say that 212 waited.", "parents"),
        ("The cost was put at £18m in a letter from Dev Rath, the minister. It said talks would follow.", "Dev Rath’s letter"),
        ("The plan was set out in an email to staff. It said talks would follow.", "email"),
        ("Some GPs have stopped. In a letter to Hexby Trust, they say it is “a disgrace”.", "GPs"),
    ],
)
def test_papers_and_those_who_sign_speak_next(told: str, who: str) -> None:
    assert attribute(f"A spokesman for the Hexby Law Network said all was fair.\n\n{told}")[-1].resolved == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("One of the 31 was Zol Beck, now 19, who waited.\n\n“I did it in the corridor,” he said.", "Zol Beck"),
        ("One of the children was Zol Beck, from Marling.\n\n“I did it in the corridor,” he said.", "Zol Beck"),
        ("Among those who came was Zol Beck, a driver. His son Ned, 12, is deaf.\n\n“I did it myself,” he said.", "Zol Beck"),
        ("Tom Rudd lives in Marling. His son Ned, 14, is deaf.\n\n“I did it myself,” he said.", "Tom Rudd"),
        ("Tom Rudd lives in Marling. His son Ned, 34, is a vet.\n\n“I did it myself,” he said.", "Ned Rudd"),
    ],
)
def test_one_of_several_and_the_parent_of_a_child_are_brought_in(told: str, who: str) -> None:
    assert attribute(f"Alf Edge, its chair, said it was hard.\n\n{told}")[-1].resolved == who


@pytest.mark.parametrize("member", ["member of staff", "member of the public", "member of its repairs team", "member of the choir"])
def test_a_member_of_something_is_no_member_of_something_else(member: str) -> None:
    found = attribute(f"A {member} said it was grim.\n\nBettina Wax, a member of the council, said it was wrong.")
    assert [s.resolved == "Bettina Wax" for s in found] == [False, True]


JUDGE = (
    "Judge Miriam Lace said it was grim.\n\nThe engineer wrote: “Alarm again.”\n\nBut the judge noted that it had 14 convictions.\n\n"
)


@pytest.mark.parametrize(
    ("told", "who"),
    [
        (JUDGE + "“I have read the victim statement of a boy,” she told the court.", "Miriam Lace"),
        ("Bins late, report finds\n\n“It is absurd,” said Oliver Vane, author of the report.", "Oliver Vane"),
        (
            "Hexby Hospice is to shut six beds.\n\nThe rest comes from shops and the annual Moonlight Walk, the charity said.",
            "Hexby Hospice",
        ),
        (
            "The list is held by Hexby NHS Trust (HNT).\n\nSome GPs have stopped. "
            "In a letter to the HNT signed by 61 of them and leaked to the Skelby Times, they say it is “cruel”.",
            "GPs",
        ),
        ("Parents have had enough. In an open letter to Hexby Council seen by the Skelby Times, they say it is “cruel”.", "parents"),
        ("Peter Lash, head of roads, came late. He agreed under questioning that a crossing had been urged.", "Peter Lash"),
        (
            "Bill Trane, 74, whose wife May died there, was in the garden.\n\nThe retired bus inspector said he had slept there.",
            "Bill Trane",
        ),
        ("Bill Trane, 34, was in the garden.\n\nThe retired bus inspector said he had slept there.", "bus inspector"),
        (
            "Skelby Council and Hexby NHS Trust, which share the work, must act.\n\nKat Pell, of the council, said she was sorry.\n\n"
            "In a joint statement, the two organisations said: “We accept it.”",
            "Skelby Council and Hexby NHS Trust",
        ),
    ],
)
def test_whom_the_words_around_mean(told: str, who: str) -> None:
    assert attribute(told)[-1].resolved == who


def test_a_report_in_a_headline_is_not_its_author() -> None:
    found = attribute("Report says council wastes millions\n\n“It is absurd,” said Oliver Vane, author of the report.")
    assert [s.resolved for s in found] == ["report", "Oliver Vane"]
    found = attribute("Councils lose millions, report finds, as boss quits\n\n“It is absurd,” said Oliver Vane, author of the report.")
    assert [s.resolved for s in found] == ["report", "Oliver Vane"]
