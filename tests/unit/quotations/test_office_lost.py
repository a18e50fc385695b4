"""Offices that are somebody's no more, and a few other plain ways of telling who speaks."""

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
    ],
)
def test_whoever_has_left_speaks_for_nobody(story: str) -> None:
    assert [(s.resolved, s.on_behalf_of) for s in attribute(story)] == [("Annabel Frith", ())]


@pytest.mark.parametrize(
    ("story", "speaker"),
    [
        (
            "School plan\n\nA report by the inspectorate, Estyn, in 2023 described the school as “a happy place”.",
            "inspectorate’s report",
        ),
        (
            "Festival\n\nIt was backed by Molly Quarmby, who works at the Hallam Arms and claimed it would pay her wages.",
            "Molly Quarmby",
        ),
        ("Loans\n\nThe 140-page report says councillors “shut their eyes”.", "report"),
        (
            "Waits\n\nUniversity Hospitals Fellshire wrote in May. The trust has said the wait was long.",
            "University Hospitals Fellshire",
        ),
        ("Buses\n\nOwen Dash starts work at six and has a daughter of nine. The baker asked how she was to get there.", "Owen Dash"),
    ],
)
def test_who_is_meant(story: str, speaker: str) -> None:
    assert [s.resolved for s in attribute(story)] == [speaker]


def test_the_coroner_of_the_headline_is_named_much_later() -> None:
    far = "The road was wet that morning, and it had not been swept. " * 20
    story = f"Coroner calls junction ‘an accident waiting’\n\n{far}\n\nThe coroner, Honor Leth, said it would be looked at."
    assert [s.resolved for s in attribute(story)] == ["Honor Leth", "Honor Leth"]


@pytest.mark.parametrize("left", ["resigned from", "retired from", "was sacked by", "walked out of", "left"])
def test_whoever_has_left_a_body_does_not_speak_for_it(left: str) -> None:
    story = f"Paramedic Lewis Croft, who {left} East Moor Ambulance Service in 2023, said it was a mess. “A folder,” he said."
    assert [(s.resolved, s.on_behalf_of) for s in attribute(story)] == [("Lewis Croft", ())] * 2


def test_what_opens_a_sentence_is_no_part_of_a_name() -> None:
    story = "The crews went home.\n\nBut the GMB, which represents most, disputed that. “Different,” said its organiser, Shona Petrie."
    assert attribute(story)[-1].on_behalf_of == ("GMB",)
