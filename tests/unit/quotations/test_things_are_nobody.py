"""A thing that speaks is nobody, a newspaper is no nurse, inspectors are no inspectorate; councils by their initials."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

NAMED_NEXT = "\n\nSome of the trips were meant for Toby Ferris, who is 11. He was in hospital for six weeks.\n"


@pytest.mark.parametrize("paper", ["spreadsheet", "ledger", "dashboard", "rota", "map", "podcast", "tender", "list", "writ", "chapter"])
def test_a_paper_is_not_the_person_named_next(paper: str) -> None:
    text = f"Buses are late.\n\nA {paper} compiled by the council's transport team says 61 trips were paid for.{NAMED_NEXT}"
    assert [(s.resolved or "").split()[-1] for s in attribute(text)] == [paper]


def test_a_spreadsheet_is_its_owners() -> None:
    text = f"Hexshire County Council owns up.\n\nA spreadsheet compiled by the council's transport team says it is late.{NAMED_NEXT}"
    assert [list(s.on_behalf_of) for s in attribute(text)] == [["Hexshire County Council"]]


@pytest.mark.parametrize(
    ("opening", "who"),
    [
        ("In an email seen by the Gazette, a contracts officer said", "contracts officer"),
        ("In messages shared with The Chronicle, a nurse said", "nurse"),
        ("In an interview with Spotlight, a nurse said", "nurse"),
    ],
)
def test_a_paper_that_has_seen_something_is_not_who_spoke(opening: str, who: str) -> None:
    assert [s.resolved for s in attribute(f"Buses are late, it is feared.\n\n{opening} the money had run out.\n")] == [who]


def test_a_name_with_its_role_is_a_person_still() -> None:
    text = "The ward is shut. Yuni, a nurse from Marling, said it was not safe."
    assert [s.resolved for s in attribute(text)] == ["Yuni"]


BY_INITIALS = """Skelby BC has issued a notice that bans all new spending.

A peer challenge by the Town Halls Association in 2024 found “limited understanding” of the risks.

Leader Tom Ashworth (Lab) said he would not resign.

Chief executive Olivia Marr said the council had no money.
"""


def test_a_council_is_known_by_the_initials_of_its_kind() -> None:
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(BY_INITIALS)][1:] == [
        ("Tom Ashworth", ["Skelby BC"]),
        ("Olivia Marr", ["Skelby BC"]),
    ]


def test_its_full_name_is_the_same_council() -> None:
    text = "Skelby BC is short of money. A spokesperson for Skelby Borough Council said it was sorry. The council said it would pay."
    assert {body for s in attribute(text) for body in s.on_behalf_of} == {"Skelby Borough Council"}


def test_boxers_are_no_council() -> None:
    text = "Skelby BC won all three fixtures of the season. The council said the hall would be let to others."
    assert [list(s.on_behalf_of) for s in attribute(text)] != [["Skelby BC"]]


@pytest.mark.parametrize(
    "whose",
    ["Inspectors from Ofsted and the Care Quality Commission came in May.", "Ofsted and the Care Quality Commission came in May."],
)
def test_the_inspectors_of_two_bodies_are_neither_of_them(whose: str) -> None:
    assert [s.resolved for s in attribute(f"{whose} However, the inspectors found that children waited too long.")] == ["inspectors"]


@pytest.mark.parametrize("firm", ["Wendle Executive Cars", "Marling Minibuses", "Hexby Solar", "Orme Facilities"])
def test_the_firm_is_the_one_told_of_just_before(firm: str) -> None:
    text = (
        "Gary Stott runs Stott's Taxis, which has 14 routes. “I've told them,” said Mr Stott.\n\n"
        f"The largest sum, £612,000, went to {firm}. In a statement the firm said it had kept its contract.\n"
    )
    assert [s.resolved for s in attribute(text)][-1] == firm


@pytest.mark.parametrize("done", ["commissioned", "funded", "ordered", "rejected", "endorsed", "leaked", "criticised"])
def test_who_only_did_something_with_a_paper_does_not_say_what_it_says(done: str) -> None:
    text = f"Buses are late in Marling. A review {done} by Hexshire County Council says the drivers were right."
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == [("review", [])]


@pytest.mark.parametrize("done", ["published", "written", "carried out", "conducted", "compiled", "drawn up", "issued"])
def test_who_made_a_paper_says_what_it_says(done: str) -> None:
    text = f"Buses are late in Marling. A review {done} by Hexshire County Council says the drivers were right."
    assert [list(s.on_behalf_of) for s in attribute(text)] == [["Hexshire County Council"]]


@pytest.mark.parametrize("firm", ["Aqua Leisure", "Orme Facilities", "Hexby Buses", "Bright Learning"])
def test_a_firm_that_runs_something_for_a_council_is_not_called_after_it(firm: str) -> None:
    text = f"The pool was run by {firm} for Denby Borough Council. {firm} said it had not been told."
    assert [s.resolved for s in attribute(text)] == [firm]


def test_the_chairman_of_an_inquiry_speaks_for_no_council() -> None:
    text = (
        "Fiona Garside, director of place at Denby Borough Council, told the inquiry she had read it.\n\n"
        "The chairman, Sir Robert Vale, asked whether she had looked at the photographs."
    )
    assert [list(s.on_behalf_of) for s in attribute(text)] == [["Denby Borough Council"], []]


@pytest.mark.parametrize("gone", [", who has since left the council,", " who no longer works there"])
def test_who_has_left_without_a_name_speaks_for_nobody(gone: str) -> None:
    text = f"Hexshire County Council runs the buses. A contracts officer{gone} said she had warned it. “I was told off,” she said."
    assert [list(s.on_behalf_of) for s in attribute(text)] == [[], []]


def test_who_has_retired_speaks_for_nobody() -> None:
    text = "Denby Borough Council owns the pool. Colin Stroud, building surveyor, who is now retired, said he had warned it."
    assert [list(s.on_behalf_of) for s in attribute(text)] == [[]]


@pytest.mark.parametrize(
    "told",
    [
        "Staff at Pell Beds had an email from the administrators, Sedley Crane. Joint administrator Philippa Strand said",
        "Pell Beds has gone bust. Administrators from Sedley Crane were called in. Philippa Strand, joint administrator, said",
        "Pell Beds has collapsed. Sedley Crane has been appointed administrator. Philippa Strand, one of the administrators, said",
    ],
)
def test_an_administrator_speaks_for_who_winds_up_and_not_for_the_firm(told: str) -> None:
    assert [list(s.on_behalf_of) for s in attribute(f"{told} timber had cost too much.")] == [["Sedley Crane"]]


def test_an_administrator_whose_firm_is_not_told_speaks_for_nobody() -> None:
    text = "Pell Beds has gone into liquidation. The liquidator, Philippa Strand, said timber had cost too much."
    assert [list(s.on_behalf_of) for s in attribute(text)] == [[]]


def test_one_of_a_group_is_whom_he_takes_up() -> None:
    text = (
        "‘I’ve seen rats,’ said Patrick Orr, who has lived there since 1989.\n\n"
        "Drivers on the picket line said they were cold. One, who did not want to be named, said he had lost weight.\n\n"
        "‘I’ve got two kids and a car on finance,’ he said."
    )
    assert [s.resolved for s in attribute(text)] == ["Patrick Orr", "drivers", "driver", "driver"]


def test_miss_is_the_daughter_of_mrs() -> None:
    text = (
        "Harjit Soor, who runs a shop, was on her own. “I could hear them,” she said.\n\n"
        "Mrs Soor’s daughter, Simran, said the police came late. “We’d swept up,” Miss Soor said."
    )
    assert [s.resolved for s in attribute(text)] == ["Harjit Soor", "Simran Soor", "Simran Soor"]


def test_the_deputy_of_a_head_who_is_away_is_the_schools() -> None:
    text = (
        "Skelby Council may shut Marsh Primary School. Hilary Marsden, its director of education, said it was full.\n\n"
        "The school's head is on leave. Her deputy, Paul Sandford, said pupils had asked him why."
    )
    assert [list(s.on_behalf_of) for s in attribute(text)] == [["Skelby Council"], ["Marsh Primary School"]]


@pytest.mark.parametrize("told", ["It said", "It found that", "Its report said"])
def test_the_ombudsman_and_not_who_was_criticised_goes_on_as_it(told: str) -> None:
    (found,) = attribute(f"The ombudsman has criticised Hexshire County Council. {told} a girl had missed school.")
    assert (found.resolved in ("ombudsman", "report"), list(found.on_behalf_of)) == (True, [])
