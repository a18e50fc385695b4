"""Where the name of a body begins and ends, and what it is when it stands in capitals or in part."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

BODIES = {
    "a university and a council": (
        "The University of Hexby and Hexby Borough Council said in a joint statement that all students would be housed.",
        [("University of Hexby and Hexby Borough Council", ["University of Hexby", "Hexby Borough Council"])],
    ),
    "a ministry and a force": (
        "The Ministry of Defence and Fellshire Police said the range was closed.",
        [("Ministry of Defence and Fellshire Police", ["Ministry of Defence", "Fellshire Police"])],
    ),
    "a body of one part of the country, called by a word that the text has": (
        "A canal has burst.\n\nDot Amble, director of Canal Society North, said water was low.",
        [("Dot Amble", ["Canal Society North"])],
    ),
    "what a place has by a name of its own": (
        "Hexby's Palace Cinema will shut in May. It has stood in Hexby since 1931. “It is over,” said Ann Otto, the manager.",
        [("Ann Otto", ["Palace Cinema"])],
    ),
    "what a place has that is only called by what it is": (
        "Marling's Royal Infirmary is full. Patients in Marling wait. “It is over,” said Ann Otto, the chief nurse.",
        [("Ann Otto", ["Marling's Royal Infirmary"])],
    ),
    "a club in capitals, then by its last word": (
        "FELLBY WANDERERS have sacked their manager. Wanderers and Otto Capital said in a joint statement: “We part as friends.”",
        [("Fellby Wanderers and Otto Capital", ["Fellby Wanderers", "Otto Capital"])],
    ),
    "a council in capitals": (
        "NORTHDALE COUNCIL has cut libraries. The council said it had no money.",
        [("Northdale Council", ["Northdale Council"])],
    ),
    "a district that traders pay for": (
        "Shops were full on Christmas Eve. Ann Otto, manager of the Hexby Town Improvement District, said footfall was up.",
        [("Ann Otto", ["Hexby Town Improvement District"])],
    ),
    "a surname that is an office": (
        "Hexby Town won 2-0. Head coach Dinah Deacon was pleased. “We won,” Deacon said.",
        [("Dinah Deacon", ["Hexby Town"])],
    ),
    "a backbencher with names that nobody knows": (
        "Labour has been split. Tory backbencher Wendeline Orrick told the chamber she would vote no.",
        [("Wendeline Orrick", [])],
    ),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_body_is_known_by_its_own_name(name: str) -> None:
    text, expected = BODIES[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


HOMES = ("Rose Court Care Home", "Holly Lodge Nursing Home", "Florence House Residential Home", "Rowan Cottage Hospice")
HEADS = (
    "Ada Ash, manager of {}, said it was mad.",
    "“It is mad,” said {} manager Ada Ash.",
    "{} manager Ada Ash said it was mad.",
    "Ada Ash is in charge of {}. She said it was mad.",
    "Speaking for {}, Ada Ash said it was mad.",
)


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("text", HEADS)
def test_a_home_called_after_a_given_name_is_no_person(home: str, text: str) -> None:
    said = attribute(f"Moor Water is sorry for the leak. {text.format(home)}")
    assert [s.on_behalf_of for s in said if s.resolved == "Ada Ash"] == [(home,)]


@pytest.mark.parametrize("site", ["Marl Docks", "Marl Harbour", "Marl Library", "Marl Dairy"])
@pytest.mark.parametrize("text", ["Ada Ash, director of {}, said it was mad.", "Ada Ash is in charge of {}. She said it was mad."])
def test_whoever_heads_a_place_of_work_speaks_for_it(site: str, text: str) -> None:
    said = attribute(f"Moor Water is sorry for the leak. {text.format(site)}")
    assert [s.on_behalf_of for s in said if s.resolved == "Ada Ash"] == [(site,)]
