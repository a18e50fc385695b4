"""For whom those speak of whom an article tells a job: by whose it is, by the place, by the only body that has such a job."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

ZOO = "Skelby Zoo has put off a new house for its otters."
JOBS = {
    "a job that a body owns": (
        "Orme General Hospital has run short of beds.\n\nDan Orr, the hospital's play specialist, said it was late.",
        ["Orme General Hospital"],
    ),
    "a job at a body": (
        "Orme General Hospital is short of beds.\n\nDan Orr, porter at the hospital, said it was late.",
        ["Orme General Hospital"],
    ),
    "a job with the word of a pastime that a body owns": (
        "Marling Theatre Company will tour.\n\nDan Orr, the company's musical director, said it was late.",
        ["Marling Theatre Company"],
    ),
    "what somebody works as": (f"{ZOO}\n\nAnn Otto, 43, who works as head of learning at the zoo, said it was late.", ["Skelby Zoo"]),
    "what somebody is now": (
        f"{ZOO}\n\nAnn Otto, who used to work for a bank and is now deputy director at the zoo, said it was late.",
        ["Skelby Zoo"],
    ),
    "an office in small letters without a name": (
        "Marling Union has called a strike.\n\nIts shop steward said it was late.",
        ["Marling Union"],
    ),
    "a registered manager newly appointed": (
        "Larchfield Care Home is full.\n\nAnn Otto, the newly appointed registered manager at Larchfield Care Home, said it was late.",
        ["Larchfield Care Home"],
    ),
    "an officer of a school by the office alone": (
        "Marling College has put off a new block.\n\nCurriculum manager Ann Otto said it was late.",
        ["Marling College"],
    ),
    "an officer of the police by the office alone": (
        "Hexshire Police have put off a new station.\n\nRural crime lead Ann Otto said it was late.",
        ["Hexshire Police"],
    ),
    "a librarian in a story of one school": (
        "Marling High School has banned phones.\n\nMorna Daly, the librarian, has counted. She said 40 books were out.",
        ["Marling High School"],
    ),
    "who teaches at it": (
        "Marling High School has banned phones.\n\nKit Corr, who teaches physics, said it was late.",
        ["Marling High School"],
    ),
    "one of those who work for it": (f"{ZOO}\n\nAnn Otto, one of the zoo's keepers, said it was late.", ["Skelby Zoo"]),
    "somebody there, with another body between": (
        "A plan for Skelby Zoo has failed. A new house at Skelby Zoo was stopped by a letter from Harle Borough Council.\n\n"
        "Ann Otto, the director there, said it was late.",
        ["Skelby Zoo"],
    ),
    "an office with which somebody came": (
        "Head keeper Ann Otto joined Skelby Zoo in May. Harle Borough Council has since cut its grant. “It is late,” she said.",
        ["Skelby Zoo"],
    ),
    "a fire service after an office": (
        "Dan Orr, crew manager at Hexshire Fire and Rescue Service, said it was late.",
        ["Hexshire Fire and Rescue Service"],
    ),
    "an office behind a name with and in it": (
        "Hexshire Fire and Rescue Service crew manager Dan Orr said it was late.",
        ["Hexshire Fire and Rescue Service"],
    ),
    "an office of initials behind a name": ("Harle County Council SEND manager Dan Orr said it was late.", ["Harle County Council"]),
    "an office of a branch": ("Rail Staff Union branch secretary Dan Orr said it was late.", ["Rail Staff Union"]),
    "a hyphen in an office that opens a sentence": (
        "Marling College has put off a new block.\n\nVice-principal Dan Orr said it was late.",
        ["Marling College"],
    ),
    "a paramedic beside a hospital": (
        "Marling Hospitals NHS Trust is full, as North Hexshire Ambulance Service knows.\n\nChief paramedic Dan Orr said it was late.",
        ["North Hexshire Ambulance Service"],
    ),
    "an office of a council's only leader": (
        "Harle Borough Council has turned down a plan by Larch Homes.\n\nLeader Dan Orr said it was late.",
        ["Harle Borough Council"],
    ),
    "an office behind what two bodies did": (
        "Marling Water is late. A main was paid for by Harle Borough Council.\n\n“It is late,” said finance director Dan Orr.",
        ["Marling Water"],
    ),
    "an office behind a verb that is seldom one of saying": (
        "Work at Marling Rovers must stop.\n\n“Money has run out,” explains chairman Dan Orr.",
        ["Marling Rovers"],
    ),
    "an office of several words to which somebody was appointed": (
        "Work at Marling Water must stop.\n\nDan Orr, appointed head of customer care of the company in June, said money had run out.",
        ["Marling Water"],
    ),
    "a senior carer": (
        "Larchfield Care Home is full.\n\nDan Orr, senior carer at the home, said it was late.",
        ["Larchfield Care Home"],
    ),
    "special needs": (
        "Marling High School is full.\n\nDan Orr, the school's special needs coordinator, said it was late.",
        ["Marling High School"],
    ),
}
NOBODY = {
    "a captain of others": "Marling Town won.\n\nDan Orr, the visitors' captain, said it was late.",
    "the founder of a campaign": "Marling Water has cut its staff.\n\nCampaign founder Dan Orr said it was late.",
    "an inspector of plans": "Harle Borough Council has refused a mast.\n\nPlanning inspector Dan Orr said it was late.",
    "a nurse told of before somebody else": (
        "Marling Surgery is shut. Patients are rung back by a nurse.\n\nDan Orr, who joined its list in 1990, said it was late."
    ),
    "a landlord in a story of a council": "Harle Borough Council has put up its rates.\n\nThe landlord, Dan Orr, said it was late.",
    "a spouse": "Marling Water has cut its staff.\n\nHer partner, Dan Orr, said it was late.",
}


@pytest.mark.parametrize(("text", "bodies"), JOBS.values(), ids=JOBS)
def test_somebody_with_a_job_speaks_for_the_body_whose_it_is(text: str, bodies: list[str]) -> None:
    assert [list(s.on_behalf_of) for s in attribute(text)] == [bodies]


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_somebody_whose_job_is_nobodys_speaks_for_nobody(text: str) -> None:
    assert [s.on_behalf_of for s in attribute(text)] == [()]
