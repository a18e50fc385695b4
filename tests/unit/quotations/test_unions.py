"""Unions known by their members, branches and officers, where the name has no word for one."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

DISPUTES = {
    "its members": (
        "Staff at Tarn College are on strike. Members of United Lecturers have rejected it. The union says pay fell.\n\n"
        "Niamh Brogan, the union's regional official, said: “Nobody wants it.”",
        [("United Lecturers", ["United Lecturers"]), ("Niamh Brogan", ["United Lecturers"])],
    ),
    "a union of students is another": (
        "The Tarn Students' Union gave them tea. Members of United Lecturers have begun a strike. Niamh Brogan, the union's regional "
        "official, said it would go on.",
        [("Niamh Brogan", ["United Lecturers"])],
    ),
    "a strike by": (
        "A strike by Carers United over sick pay begins on Friday. The union said staff were worn out. Its general secretary, Jo Pell, "
        "said talks had failed.",
        [("Carers United", ["Carers United"]), ("Jo Pell", ["Carers United"])],
    ),
    "its letters": (
        "Drivers in the TGU union walked out. Regional organiser Sheila Mount said they were timed.",
        [("Sheila Mount", ["TGU"])],
    ),
    "its organiser": (
        "Drivers will strike. Road Haul Together's regional organiser, Lee Orr, said it was a must. The union said most had voted.",
        [("Lee Orr", ["Road Haul Together"]), ("Road Haul Together", ["Road Haul Together"])],
    ),
    "its branch": (
        "Teachers are on strike. The Skelby branch of Teaching Voice said parents backed it.",
        [("Teaching Voice", ["Teaching Voice"])],
    ),
    "members of a council": (
        "Members of Skelby Town Council have voted to strike the clause out. The union said it was glad.",
        [("union", [])],
    ),
}


@pytest.mark.parametrize("name", DISPUTES)
def test_a_union_known_by_what_is_told_of_it(name: str) -> None:
    text, expected = DISPUTES[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
