"""Whose the papers are that an article shows by their readers, by their writers' work or by what was published just before."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SENT = {
    "it, of a paper just published": (
        "Fell Combined Authority has published a business case of 412 pages. It estimates trams would pay. "
        "The same document cautions that fares are unsure.",
        [("Fell Combined Authority business case", ["Fell Combined Authority"])] * 2,
    ),
    "it, of the body itself": (
        "Hexby Council has bought a farm. It estimates it will cost £2m.",
        [("Hexby Council", ["Hexby Council"])],
    ),
    "their report, of a council's officers": (
        "Fernley Homes wants 40 houses. Planners at Marling Council backed them.\n\nTheir report said the road was safe.",
        [("planners’ report", ["Marling Council"])],
    ),
    "inspectors' report": (
        "Ofsted came in May. The inspectors' report describes it as “a school transformed”.",
        [("Ofsted report", [])],
    ),
    "guidance": (
        "Guidance from the Department for Health states that rooms should be cool.",
        [("Department for Health guidance", ["Department for Health"])],
    ),
    "a letter on every chair": (
        "Orme & Birch will shut in June. A letter was waiting on each chair: “Your role is at risk.”",
        [("letter", ["Orme & Birch"])],
    ),
    "a school's letter to parents and message to staff": (
        "Kingsmead Academy has banned phones. A letter to parents said pupils would be safer. "
        "A text message sent to staff said it was final.",
        [("letter", ["Kingsmead Academy"]), ("text message", ["Kingsmead Academy"])],
    ),
    "a leaflet to households": (
        "Hexby Council wants permits. The council says cars are too many. "
        "A leaflet sent to 4,100 homes in June said there was support.",
        [("Hexby Council", ["Hexby Council"]), ("leaflet", ["Hexby Council"])],
    ),
    "a leaflet of somebody else": (
        "Parents are angry with Hexby School. A leaflet handed to shoppers said it was a scandal.",
        [("leaflet", [])],
    ),
    "an association of those who work": (
        "Members of the College Lecturers Association stood at the gates.\n\nThe union says its members have had a cut.",
        [("College Lecturers Association", ["College Lecturers Association"])],
    ),
    "an archdeacon beside a church school": (
        "Pellow Church of England Primary School is full. The Archdeacon of Hexby, Dan Orr, said the Diocese of Hexby was glad.",
        [("Dan Orr", ["Diocese of Hexby"])],
    ),
}


@pytest.mark.parametrize("name", SENT)
def test_a_paper_is_of_those_who_send_it(name: str) -> None:
    text, expected = SENT[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
