"""What is said where the comma stands outside the marks, where papers show it, and where the clause begins with a number."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SAID = {
    "a sign of which more is told behind": (
        "It was late. “FREE IT”, said a banner made from a bedsheet.",
        ["“FREE IT”"],
    ),
    "a man ends a sentence": (
        "It was sold to the son of the same man. “ALL MUST GO”, says a sign in the window, above a bear.",
        ["“ALL MUST GO”"],
    ),
    "papers show": ("Papers prepared for the trust's board show 2,940 fines were sent in May.", ["2,940 fines were sent in May."]),
    "papers behind what they show": (
        "More than 40 fines were sent to drivers, documents released by the council under the Act show.",
        ["More than 40 fines were sent to drivers,"],
    ),
    "nobody shows by speaking": ("Ann Otto showed that she could sing.", []),
    "demanded to know": ("The MP, Gavin Orr, demanded to know how many doors were the same.", ["how many doors were the same."]),
    "used to say": ("Ann Otto taught here. She used to say that she had ten thumbs.", ["she had ten thumbs."]),
    "gave evidence": ("Sergeant Ann Otto gave evidence that there had been no struggle.", ["there had been no struggle."]),
    "rose to announce": ("The leader, Tyrone Bask, rose to announce that rates would fall.", ["rates would fall."]),
    "have since reported": ("Surveyors have since reported that the roof leaks.", ["the roof leaks."]),
    "about one in so many": ("Juno Darke said about one request in 50 turned out well.", ["about one request in 50 turned out well."]),
    "up to so many": ("Hexby Council says up to 900 drivers a day leave cars there.", ["up to 900 drivers a day leave cars there."]),
    "two adjectives": ("Hexby Council has warned a second, smaller flood is likely.", ["a second, smaller flood is likely."]),
    "those told who work there": (
        "Orme & Birch told the 310 people who work at its factory on Thursday morning that it would shut.",
        ["it would shut."],
    ),
    "a clause on whoever told": (
        "A man who told police that his labrador had been driving has been banned from the road.",
        ["his labrador had been driving"],
    ),
    "a request behind it": (
        "Hexby Council says camp beds are available and asks anyone bringing a pet to bring a lead.",
        ["camp beds are available"],
    ),
    "what a court did behind a denial": (
        "Kevin Orr had denied causing the crash but was convicted by a jury.",
        ["causing the crash"],
    ),
    "some of it": ("The Friends of the Lido have found some of it.", []),
}


@pytest.mark.parametrize("name", SAID)
def test_what_is_said_is_marked_and_no_more(name: str) -> None:
    text, expected = SAID[name]
    assert [text[s.start : s.end] for s in attribute(text)] == expected
