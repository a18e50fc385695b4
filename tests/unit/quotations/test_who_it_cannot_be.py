"""Nobody is given what the words show to be another's: a given name as surname, "they" for one woman, a councillor as a parent."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

TOLD = [
    ("Otto, five, has lost his kite, his mum Bryony said.", ["Bryony"]),
    ("Cosmo, nine, has lost his kite, his uncle Bertram said. “It was red,” he added.", ["Bertram", "Bertram"]),
    (
        "Mrs Dora Orme said the tram was late.\n\nIn Skelby Trams's reply to her they said the rails were wet.",
        ["Dora Orme", "Skelby Trams"],
    ),
    (
        "The lake is “a swamp”, a grandparent has said.\n\nIndependent councillor Dora Orme, "
        "Skelby Council's executive member for children, was away.",
        ["grandparent"],
    ),
    ("Skelby Trams wrote to riders and drivers on Friday after surveyors called the rails “a disgrace to the town”.", ["surveyors"]),
    ("The mayor has been replaced and the clerk criticised for “never once reading the small print of the lease”.", []),
    ("Skelby Museum has closed. The clerk criticised the mayor for “never once reading the small print of the lease”.", ["clerk"]),
]


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_it_is_somebody_else(text: str, who: list[str]) -> None:
    assert [s.resolved for s in attribute(text)] == who


SCHOOLS = "Skelby Council wants Gulls Primary School to move. Its head, Ida Marsh, said the hall was dry.\n\n"


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Bess Lunn, headteacher at the Linnet, is away. Tom Lunn, chair of governors, said it was a pity.", ("Linnet",)),
        ("Faye Dunn, lead member of the Weaverham School steering committee, said it was a pity.", ()),
        ("Faye Dunn, chair of the Weaverham School parents' association, said it was a pity.", ()),
        ("Faye Dunn, who chairs the Gulls Primary School action group, said it was a pity.", ("Gulls Primary School action group",)),
        ("Faye Dunn, chair of the Gulls Primary School governing board, said it was a pity.", ("Gulls Primary School",)),
    ],
)
def test_an_office_of_another_school_or_of_a_group_around_one(told: str, body: tuple[str, ...]) -> None:
    assert attribute(SCHOOLS + told)[-1].on_behalf_of == body


def test_a_letter_keeps_its_title() -> None:
    found = attribute("Ms T said the bus was late. “It never came,” she added. The ombudsman agreed. Mr R said it smelt.")
    assert [s.resolved for s in found] == ["Ms T", "Ms T", "Mr R"]


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Conservative councillor Ned Orr, who is responsible for parks, said it was late.", ("Skelby Council",)),
        ("Conservative councillor Ned Orr, who collects stamps, said it was late.", ()),
        ("Ned Orr, chief executive at the Marling Trust and a former sailor, said it was late.", ("Marling Trust",)),
        ("Ned Orr, head of the Marling Trust and ex-head of Gulls Primary School, said it was late.", ("Marling Trust",)),
        ("Ned Orr, a former sailor and head of the Marling Trust once, said it was late.", ()),
    ],
)
def test_what_somebody_was_takes_no_office_from_them(told: str, body: tuple[str, ...]) -> None:
    assert attribute("Skelby Council met on Friday. " + told)[-1].on_behalf_of == body


def test_another_is_one_of_those_of_whom_one_was() -> None:
    found = attribute("Opposition councillors were cross. One claimed the staff were told nothing, and another said leaders “slept”.")
    assert [s.resolved for s in found] == ["opposition councillor", "another opposition councillor"]


def test_to_hit_back_at_something_says_nothing() -> None:
    (found,) = attribute("Divers hit back at claims that they were slow, saying the lake was low.")
    assert found.resolved == "divers"


BESIDE = [
    ("Ann Dunn told the ombudsman that the bus was late. The ombudsman said: “It was.”", ["Ann Dunn", "ombudsman"]),
    ("Ann Dunn wrote to the mayor about the bus. The mayor said: “It was late.”", ["mayor"]),
    ("Ann Dunn was thanked by the chair. The chair said: “It was late.”", ["chair"]),
    ("Ann Dunn asked the doorman. The doorman said: “It was late.”", ["doorman"]),
    ("Mayor Ann Dunn met the bishop. The mayor said: “It was late.” The bishop said it was early.", ["Ann Dunn", "bishop"]),
    ("Ann Dunn, the mayor, wrote to the bishop. The bishop said it was late. The mayor said it was early.", ["bishop", "Ann Dunn"]),
    (
        "The Housing Ombudsman has the file. Ann Dunn told the ombudsman she wept. The ombudsman said: “It was late.”",
        ["Ann Dunn", "Housing Ombudsman"],
    ),
]


@pytest.mark.parametrize(("text", "who"), BESIDE)
def test_whoever_did_something_to_somebody_is_another(text: str, who: list[str]) -> None:
    assert [s.resolved for s in attribute(text)] == who


def test_a_director_of_childrens_services_is_no_associations() -> None:
    found = attribute(
        "Director of children’s services Nell Vane said the unit was full. "
        "Karl Dene, who chairs the Marling Heads’ Association, said it was late."
    )
    assert [s.on_behalf_of for s in found] == [(), ("Marling Heads’ Association",)]


def test_a_note_from_her_is_a_note() -> None:
    assert attribute("A note from her was read to the meeting. It said talks were under way.")[-1].resolved == "note"
