"""Names of bodies taken whole and known as bodies, whatever words they are made of, and whom no body of the story can have."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

Expected = list[tuple[str, list[str]]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{} said the river would rise.", "North Wolds and Levels Fire and Rescue Service"),
        ("{} said the river would rise.", "Ardmere and the Fens Fire and Rescue Service"),
        ("The {} said the river would rise.", "Association of Shire Children’s Directors"),
        ("The {} said the river would rise.", "Federation of Village Shops and Post Offices"),
        ("The {} said the river would rise.", "Institute of Lock and Weir Keepers"),
        ("The {} said the river would rise.", "National Union of Lock and Dock Workers"),
        ("On Monday {} has said rents had doubled.\n\nThe charity helps parents.", "Kin and Kindred"),
        ("{} helps parents and told its volunteers that rents had doubled.", "Kin and Kindred"),
        (
            "A charity has lost its home.\n\n{} has had a loft for nothing.\n\nThe charity said rents had doubled.",
            "Larder on the Lane",
        ),
        ("Vans were lent by {}. The charity said rents had doubled.", "Wheels to Work"),
        ("{}, which mends nets, said rents had doubled.", "Marram Drift"),
        ("On its website, {} said rents had doubled.", "Marram Drift"),
        ("{} told its customers that rents had doubled.", "Marram Drift"),
        ("The insurer, {}, said rents had doubled.", "Marram Life"),
        ("{} told the group on Wednesday that rents had doubled.", "Bulwark Mutual"),
    ],
)
def test_a_body_speaks_under_its_whole_name(text: str, name: str) -> None:
    told = attribute(text.format(name))
    assert [(s.resolved, list(s.on_behalf_of)) for s in told] == [(name, [name])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Otto, chairman of the Federation of Village Shops and Post Offices, said rents had doubled.",
            [("Ann Otto", ["Federation of Village Shops and Post Offices"])],
        ),
        (
            "The head of the Hexshire Association for the Blind, Ann Otto, said rents had doubled.",
            [("Ann Otto", ["Hexshire Association for the Blind"])],
        ),
        ("Ann Otto, founder of Kin and Kindred, said rents had doubled.", [("Ann Otto", ["Kin and Kindred"])]),
        (
            "Threadgold Timber gave the roof. “I learnt to swim here,” said managing director Marcus Threadgold.",
            [("Marcus Threadgold", ["Threadgold Timber"])],
        ),
        (
            "Larder News\n\nStaff at Larkrise Bow were sent home. The manager, Ann Otto, said it was cold.",
            [("Ann Otto", ["Larkrise Bow"])],
        ),
        ("The bells of St Wystan’s rang. The rector, Ann Otto, said it was cold.", [("Ann Otto", ["St Wystan’s"])]),
        ("Marram Drift lost its grant. “It is a blow,” director Ann Otto said.", [("Ann Otto", ["Marram Drift"])]),
        ("A Reform leaflet said the county had wasted millions.", [("Reform leaflet", ["Reform"])]),
    ],
)
def test_an_officer_speaks_for_it(text: str, expected: Expected) -> None:
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nether Ashby Bowls Club lost £37,000. A spokesperson for the Crown Prosecution Service added: “It was a breach of trust."
            " We will now recover the money on behalf of the club and its members.”",
            [("spokesperson for Crown Prosecution Service", ["Crown Prosecution Service"])],
        ),
        (
            "The Ferrow Dock Company is building offices.\n\nThe Bishop of Ferrow, the Rt Rev Clement Asquith, said he had a garage.",
            [("Clement Asquith", [])],
        ),
        (
            "North Wolds Fire and Rescue Service put out the fire. “We did fire safety,” said patrol leader Oliver Nunn, 13.",
            [("Oliver Nunn", [])],
        ),
        (
            "North Wolds Fire and Rescue Service put out the fire. Managing director Marcus Dent said he would rebuild.",
            [("Marcus Dent", [])],
        ),
        ("Ardmere Borough Council will cut grants. Artistic director Ann Otto said plays would stop.", [("Ann Otto", [])]),
        ("Hexby Primary School was flooded. Landlady Ann Otto said her cellar was full.", [("Ann Otto", [])]),
    ],
)
def test_nobody_speaks_for_a_body_that_has_no_such_office(text: str, expected: Expected) -> None:
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kerr and Moss said they were cold. The charity Second Desk runs a hall. Kerr shook her head.",
        "Bell Harrow, who walks there daily, said it was shut.",
        "Police in Hexby told of delays. Work on the Parade has begun.\n\n“It is late,” said Ann Otto, a nurse.",
        "Rowan Friend and Kit Larder live on the lane. Kit Larder said the van had not stopped.",
    ],
)
def test_people_are_no_bodies(text: str) -> None:
    assert all(not s.on_behalf_of for s in attribute(text))
