"""Whose office it is not: a body behind a title, who manages beside a campaign, a protest, a fire service beside its authority."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = [
    ("Hexby Borough Council has opened a library. Rory Pike, Chief Executive, Marrow Homes, said: “It is good.”", ["Marrow Homes"]),
    (
        "Hexby Borough Council has opened a library. Rory Pike, Managing Director, Orme Builders Ltd, said: “It is good.”",
        ["Orme Builders Ltd"],
    ),
    ("Hexby Borough Council has opened a library. Rory Pike, director of housing, Marrow Homes, said: “It is good.”", ["Marrow Homes"]),
    (
        ("Hexby Borough Council has opened a library. Rory Pike, Area Manager, North and West, Orme Trains, said: “It is good.”"),
        ["Orme Trains"],
    ),
    (
        "Hexby Borough Council has opened a library. Rory Pike, Chair, Hexby Housing Association, said: “It is good.”",
        ["Hexby Housing Association"],
    ),
    (
        ("Hexby Borough Council has opened a library. Rory Pike, Deputy Director, Schools, Beacon Trust, said: “It is good.”"),
        ["Beacon Trust"],
    ),
    (
        "Hexby Borough Council has opened a library. “It is good,” said Rory Pike, Chief Executive Officer, Marrow Homes.",
        ["Marrow Homes"],
    ),
    ("The smell is bad, Save Our Skies says. Plant director Ravi Orme said it was not.", ["Save Our Skies", ""]),
    ("The pool is to shut, Save Our Baths says. Chief executive Ravi Orme said it was not.", ["Save Our Baths", ""]),
    ("The pool is to shut, Save Our Baths says. Managing director Ravi Orme said it was not.", ["Save Our Baths", ""]),
    ("The pool is to shut, Save Our Baths says. The head of leisure, Ravi Orme, said it was not.", ["Save Our Baths", ""]),
    ("The pool is to shut, Save Our Baths says. Finance director Ravi Orme said it was not.", ["Save Our Baths", ""]),
    (
        "The pool is to shut, Save the Children said. Its campaigns director, Ravi Orme, said it was.",
        ["Save the Children", "Save the Children"],
    ),
    ("Save Our Beds was formed in May. Rory Pike, who set up the campaign, said he was cross.", [""]),
    (
        (
            "Hexshire Fire and Rescue Service is short of crews. Hexshire Fire Authority met on Monday. Chief fire officer "
            "Ned Orme said it was late."
        ),
        ["Hexshire Fire and Rescue Service"],
    ),
    (
        (
            "Hexshire Fire and Rescue Service is short of crews. Hexshire Fire Authority met on Monday. The authority's "
            "chair, Cllr Ned Orme, said it was late."
        ),
        ["Hexshire Fire Authority"],
    ),
    (
        (
            "Hexshire Fire and Rescue Service is short of crews. Hexshire Fire Authority met on Monday. Its chairman, Ned "
            "Orme, said it was late."
        ),
        ["Hexshire Fire Authority"],
    ),
    (
        ("Hexshire Fire and Rescue Service is short of crews. Hexshire Fire Authority met on Monday. The service said it was late."),
        ["Hexshire Fire and Rescue Service"],
    ),
    (
        (
            "Hexshire Fire and Rescue Service is short of crews. Hexshire Fire Authority met on Monday. Deputy chief fire "
            "officer Ned Orme told members it was late."
        ),
        ["Hexshire Fire and Rescue Service"],
    ),
    (
        (
            "Hexshire Fire and Rescue Service is short of crews. Hexshire Fire Authority met on Monday. The fire service "
            "said it was late."
        ),
        ["Hexshire Fire and Rescue Service"],
    ),
    (
        (
            "Hexshire Fire and Rescue Service is short of crews. Hexshire Fire Authority met on Monday. The fire authority "
            "said it was late."
        ),
        ["Hexshire Fire Authority"],
    ),
    (
        (
            "Hexshire Fire and Rescue Service is short of crews. Hexshire Fire Authority met on Monday. A spokesman for the "
            "service said it was late."
        ),
        ["Hexshire Fire and Rescue Service"],
    ),
    (
        (
            "Hexshire Fire and Rescue Service is short of crews. Hexshire Fire Authority met on Monday. Area manager Ned "
            "Orme said it was late."
        ),
        ["Hexshire Fire and Rescue Service"],
    ),
    (
        (
            "Hexshire Fire and Rescue Service is short of crews. Hexshire Fire Authority met on Monday. Group manager Ned "
            "Orme, of the service, said it was late."
        ),
        ["Hexshire Fire and Rescue Service"],
    ),
]
"""Stories, and the body of each of their statements, if any."""


@pytest.mark.parametrize(("story", "bodies"), CASES)
def test_for_whom_each_statement_is_made(story: str, bodies: list[str]) -> None:
    assert [" & ".join(s.on_behalf_of) for s in attribute(story)] == bodies
