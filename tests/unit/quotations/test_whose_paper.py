"""Whose a letter, a notice, a report is: the body that wrote or sent it, else nobody's."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

WRITERS = {
    "a report to a cabinet": (
        "Thornby Borough Council has a café. A report to cabinet in June warned that it would cost more.",
        ["Thornby Borough Council"],
    ),
    "a paper of a council": (
        "Thornby Borough Council has a café. A council document says it cost more.",
        ["Thornby Borough Council"],
    ),
    "a survey by a circle": (
        "The Exams Officers’ Circle met. A survey of 600 officers by the circle found that they were tired.",
        ["Exams Officers’ Circle"],
    ),
    "a response of its own": (
        "Calder City Council did answer. Its response to our question reveals that 400 were late.",
        ["Calder City Council"],
    ),
    "a petition of whoever has just spoken": (
        "BMA chair Ola Finch said no.\n\nPatient Call, a local group, said 40 had signed its petition. The petition says it is late.",
        ["Patient Call"],
    ),
    "what outsiders wrote": (
        "Skelby Hospitals Trust was warned. An independent review said it was late.",
        [],
    ),
    "a letter in which a director wrote": (
        (
            "Northmarch County Council will shut it. In a letter to families, the council’s director, Yvonne Mad, said it was sad. "
            "The letter says it was late."
        ),
        ["Northmarch County Council"],
    ),
}


@pytest.mark.parametrize("case", WRITERS)
def test_a_document_speaks_for_whoever_wrote_it(case: str) -> None:
    text, expected = WRITERS[case]
    assert list(attribute(text)[-1].on_behalf_of) == expected


PAPERS = {
    "the letter of whoever wrote": (
        "Holm Medical Partnership, which has 900 patients, wrote to 50 of them on Friday.\n\nThe letter says the branch will shut.",
        ["Holm Medical Partnership"],
    ),
    "a letter it sent": (
        "Dunmere Council agreed to nothing. A letter it sent to the club in May says repairs are the tenant’s.",
        ["Dunmere Council"],
    ),
    "a text message that customers received": (
        "Orme Water burst a main.\n\nAt six on Tuesday customers received a text message which read: “Your water is back on.”",
        ["Orme Water"],
    ),
    "a notice in the window": (
        "Holm Medical Partnership will shut its branch.\n\nA notice in the surgery window says: “Do not shout.”",
        ["Holm Medical Partnership"],
    ),
    "an outside evaluation and its author": (
        "Skelby NHS Trust opened a hub.\n\nAn independent evaluation by the University of Wren found that patients did well.",
        ["University of Wren"],
    ),
    "a message on somebody's phone": (
        "Orme Water burst a main.\n\nA text message found on his phone said: “Nobody goes there.”",
        [],
    ),
}


@pytest.mark.parametrize("case", PAPERS)
def test_whose_a_paper_is(case: str) -> None:
    text, bodies = PAPERS[case]
    assert list(attribute(text)[-1].on_behalf_of) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Hexshire Rail Authority wants to close the crossing.\n\nThe risk assessment, all 90 pages of it, says it is a hazard.",
            ("Hexshire Rail Authority",),
        ),
        (
            "Averley Council says it has 240 empty places.\n\nThe consultation document states that buses would be “frequent”.",
            ("Averley Council",),
        ),
        ("Averley Council lends tools.\n\nThe poster in each branch says: “No drill? No problem.”", ("Averley Council",)),
        ("Averley Council was cross.\n\n“Bread kills birds,” warns the council’s own sign.", ("Averley Council",)),
        ("Ludmarsh NHS Trust has won. An evaluation by the Trust’s falls team found falls had dropped.", ("Ludmarsh NHS Trust",)),
        ("Averley Council was cross.\n\nThe independent review said it was late.", ()),
        ("Averley Council was cross.\n\nA poster in a bedroom window said: “No geese.”", ()),
    ],
)
def test_papers_that_bodies_make_of_their_own_affairs_and_put_up(text: str, bodies: tuple[str, ...]) -> None:
    assert attribute(text)[-1].on_behalf_of == bodies


def test_officers_are_those_of_the_force_or_council_told_of() -> None:
    force = "Wessmark Police described a man with a grey beard.\n\nThe second was shorter, officers say."
    council = "Averley Council looked at the wall.\n\nIt was safe, officers said. Wessmark Police were told."
    assert attribute(force)[-1].on_behalf_of == ("Wessmark Police",)
    assert attribute(council)[-1].on_behalf_of == ("Averley Council",)
