"""Who must not be made to speak for a body: those who had an office once or do not have it yet, whose relatives have it, who are at
odds with the body or beside it, and whoever only stands in a sentence with its officer."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

WHO = "Ida Marsden"


@pytest.mark.parametrize(
    "told",
    [
        ", who worked for Marrow Homes for 20 years,",
        ", who used to be head of care at Marrow Homes,",
        ", who was head of care at Marrow Homes when the plan was agreed,",
        ", who served as head of care at Marrow Homes under Bill Orr,",
        ", who had been head of care at Marrow Homes for six years,",
        ", head of care at Marrow Homes in the 1990s,",
        ", who will become head of care at Marrow Homes in May,",
        ", who had been tipped to be the next head of care at Marrow Homes,",
        ", who applied to be head of care at Marrow Homes last year,",
        ", whose daughter is a nurse at Marrow Homes,",
        ", once a nurse at Marrow Homes,",
        ", now a gardener in Kent, was head of care at Marrow Homes for nine years and",
        ", who runs a café opposite Marrow Homes,",
        ", who represents a family suing Marrow Homes,",
        ", an expert asked by Marrow Homes to look at the plan,",
        ", who met Bill Orr, chief executive of Marrow Homes,",
        ", whose room was inspected by Bill Orr, repairs manager at Marrow Homes,",
    ],
)
def test_speaks_for_none(told: str) -> None:
    (statement,) = attribute(f"Plan put off\n\n{WHO}{told} said it was a mistake.")
    assert (statement.resolved, statement.on_behalf_of) == (WHO, ())


@pytest.mark.parametrize(
    "before",
    [
        f"{WHO} worked at Marrow Homes as a nurse for 12 years.",
        f"{WHO} is to take over as head of care at Marrow Homes in May.",
        f"{WHO} is no longer head of care at Marrow Homes.",
        f"Until last year {WHO} was head of care at Marrow Homes.",
        f"Paul Reeve beat {WHO} to become head of care at Marrow Homes.",
        f"{WHO} was visited by Una Orr, repairs manager at Marrow Homes.",
    ],
)
def test_speaks_for_none_in_the_next_sentence(before: str) -> None:
    (statement,) = attribute(f"Plan put off\n\n{before} “It is a mistake,” Ms Marsden said.")
    assert (statement.resolved, statement.on_behalf_of) == (WHO, ())


def test_office_of_whom_a_letter_goes_to_is_not_the_writers() -> None:
    (statement,) = attribute(f"In an email to Una Orr, housing officer at Marrow Homes, {WHO} said it was a mistake.")
    assert (statement.resolved, statement.on_behalf_of) == (WHO, ())


def test_lawyer_of_those_who_sue_is_not_the_bodys() -> None:
    (statement,) = attribute(f"Marrow Homes is being sued by a family. Their solicitor, {WHO}, said it was a mistake.")
    assert statement.on_behalf_of == ()


def test_representative_at_a_firm_speaks_for_the_union() -> None:
    (statement,) = attribute(f"{WHO}, Care Staff Union representative at Marrow Homes, said it was a mistake.")
    assert statement.on_behalf_of == ("Care Staff Union",)


@pytest.mark.parametrize(
    "told",
    [
        ", who has worked for Marrow Homes for 20 years,",
        ", who used to be a gardener and is now head of care at Marrow Homes,",
        ", who was brought in as head of care at Marrow Homes in May,",
        ", who was appointed head of care at Marrow Homes in May,",
    ],
)
def test_those_in_office_still_speak_for_it(told: str) -> None:
    (statement,) = attribute(f"Plan put off\n\n{WHO}{told} said it was a mistake.")
    assert statement.on_behalf_of == ("Marrow Homes",)


@pytest.mark.parametrize(
    "told",
    [
        f"{WHO}, the last head of care at Marrow Homes, who lives in Wales.",
        f"retired nurse {WHO}, who was at Marrow Homes for 30 years.",
        f"{WHO}, who stepped aside as head of care at Marrow Homes in June.",
        f"{WHO}, who has been named as the next head of care at Marrow Homes.",
    ],
)
def test_speaks_for_none_behind_the_quotation(told: str) -> None:
    (statement,) = attribute(f"Plan put off\n\n“It is a mistake,” said {told}")
    assert (statement.resolved, statement.on_behalf_of) == (WHO, ())


@pytest.mark.parametrize(
    "tried",
    [
        "pleaded guilty to theft",
        "was jailed for two years for fraud",
        "admitted stealing £9,000",
        "denies fraud",
        "went on trial on Monday",
        "appeared before magistrates on Monday",
        "was found guilty of assault",
        "has been struck off",
        "was charged with theft in May",
    ],
)
def test_whoever_is_tried_does_not_speak_for_the_employer(tried: str) -> None:
    (statement,) = attribute(f"{WHO}, a nurse at Marrow Homes, {tried}. “I was tricked,” Ms Marsden told the court.")
    assert (statement.resolved, statement.on_behalf_of) == (WHO, ())


def test_constable_before_a_misconduct_panel_does_not_speak_for_the_force() -> None:
    story = f"Pc {WHO}, of Fellshire Police, appeared at a misconduct hearing on Monday. She said she had meant well."
    assert [s.on_behalf_of for s in attribute(story)] == [()]


@pytest.mark.parametrize(
    ("story", "body"),
    [
        (f"{WHO}, chief nurse at Marrow Homes, admitted the wait was too long.", "Marrow Homes"),
        (f"Ned Tolley was jailed for robbery. Det Con {WHO}, of Fellshire Police, said the streets were safer.", "Fellshire Police"),
        (f"The pub wants to stay open. PC {WHO} told the panel that Fellshire Police had no objection.", "Fellshire Police"),
    ],
)
def test_those_who_tell_of_a_trial_or_admit_a_delay_still_do(story: str, body: str) -> None:
    assert [s.on_behalf_of for s in attribute(story)] == [(body,)]


BODIES = ("Marl Council", "Moor Water", "Marl Academy", "Marl Police", "Marl Leisure Centre")
BESIDE = (
    "Ada Ash, a {} of {}, said it was mad.",
    "“It is mad,” said Ada Ash, who is a {} at {}.",
    "One of {1}’s {0}s, Ada Ash, said it was mad.",
)


@pytest.mark.parametrize("noun", ["subscriber", "leaseholder", "swimmer", "ratepayer", "graduate", "critic", "survivor", "visitor"])
@pytest.mark.parametrize("text", BESIDE)
@pytest.mark.parametrize("body", BODIES)
def test_whoever_only_has_to_do_with_a_body(body: str, text: str, noun: str) -> None:
    assert [s.on_behalf_of for s in attribute(text.format(noun, body)) if s.resolved == "Ada Ash"] == [()]


@pytest.mark.parametrize("office", ["clerk to Open Door", "director of The Lost Button", "housing director of Orchard and Vale"])
def test_an_office_of_something_else_by_name_is_not_one_of_the_body_told_of(office: str) -> None:
    (statement,) = attribute(f"Hexby Parish Council has met. {WHO}, {office}, said it was late.")
    assert statement.on_behalf_of == ()


@pytest.mark.parametrize("office", ["head of Hexby Library", "manager at Hexby Zoo", "chief executive of Skelby Homes"])
def test_nobody_has_the_office_of_another_body_of_which_the_next_sentence_tells(office: str) -> None:
    told = f"Marling School has shut.\n\n“We are sorry,” said {WHO}. The {office} has written to parents. She said it was late."
    assert all("Marling School" not in s.on_behalf_of for s in attribute(told))


def test_on_behalf_of_is_of_whom_it_follows() -> None:
    story = (
        "Plans by Larkrise Developments were refused by Hexby Council. Cllr Beth Aldous said the road was full, while resident Peter "
        "Swann, speaking on behalf of the Dairy Lane Action Group, said the site flooded."
    )
    assert [(s.resolved, s.on_behalf_of) for s in attribute(story)] == [
        ("Beth Aldous", ()),
        ("Peter Swann", ("Dairy Lane Action Group",)),
    ]


def test_a_mother_of_pupils_who_has_an_office_elsewhere_does_not_speak_for_the_school() -> None:
    story = "Jo Dale, an office manager and mother of two pupils at Skelby Primary School, said it was wrong."
    assert [(s.resolved, s.on_behalf_of) for s in attribute(story)] == [("Jo Dale", ())]
