"""Offices that are somebody's no more: whoever has left speaks for nobody."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    "story",
    [
        "Annabel Frith, who was ousted as leader of Tarrow Vale District Council in May, said it was a mess.",
        "Annabel Frith was sacked as chief executive of Marrow Homes. She said it was a mess.",
        "Annabel Frith stepped down as chair of Marrow Homes last year. She said it was a mess.",
        "Annabel Frith, who was leader of Tarrow Vale District Council from 2015 to 2023, said it was a mess.",
        "Annabel Frith was leader of Tarrow Vale District Council for nine years. She said it was a mess.",
        "Tarrow Vale District Council is broke. Annabel Frith, leader from 2015 to 2023, said it was a mess.",
        "Tarrow Vale District Council is broke. Annabel Frith, its leader at the time, said it was a mess.",
        "Annabel Frith, the headteacher of Hexby High School at the time, said it was a mess.",
    ],
)
def test_whoever_has_left_speaks_for_nobody(story: str) -> None:
    assert [(s.resolved, s.on_behalf_of) for s in attribute(story)] == [("Annabel Frith", ())]


@pytest.mark.parametrize("left", ["resigned from", "retired from", "was sacked by", "walked out of", "left"])
def test_whoever_has_left_a_body_does_not_speak_for_it(left: str) -> None:
    story = f"Paramedic Lewis Croft, who {left} East Moor Ambulance Service in 2023, said it was a mess. “A folder,” he said."
    assert [(s.resolved, s.on_behalf_of) for s in attribute(story)] == [("Lewis Croft", ())] * 2


@pytest.mark.parametrize("verb", ["survived", "hung on", "stays"])
def test_who_survived_as_leader_leads(verb: str) -> None:
    text = f"Ann Orr {verb} as leader of Carrow Council last night. Ms Orr said the sea had been expected."
    assert [s.on_behalf_of for s in attribute(text)] == [("Carrow Council",)]


@pytest.mark.parametrize("went", ["retired early to chair", "stepped down to lead", "resigned to run"])
def test_who_went_for_another_office_speaks_there(went: str) -> None:
    text = f"Ann Orr, who {went} Marl Chamber of Trade, said it was late."
    assert [s.on_behalf_of for s in attribute(text)] == [("Marl Chamber of Trade",)]
