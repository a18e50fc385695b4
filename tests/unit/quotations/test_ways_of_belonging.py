"""The ways in which a text ties somebody to a body, and those who stay without a name."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = {
    "who bargains for it": (
        "Ruaridh Keele, who negotiates for the Dentists' Union, warned that students were no substitute.",
        [("Ruaridh Keele", ["Dentists' Union"])],
    ),
    "head of something there": (
        "Grange & Dale Homes said a part was ordered.\n\nImran Sidd is head of repairs at the association. He said: “It is ours.”",
        [("Grange & Dale Homes", ["Grange & Dale Homes"]), ("Imran Sidd", ["Grange & Dale Homes"])],
    ),
    "for the company": (
        "The scaffold belonged to Riggs Scaffolding. Brett Rudge, for the company, said the poles had been moved.",
        [("Brett Rudge", ["Riggs Scaffolding"])],
    ),
    "whose case it is": (
        "Josh Emery, who is dealing with the case for Welden South Council, said the limit was four.",
        [("Josh Emery", ["Welden South Council"])],
    ),
    "a firm by its contract": (
        "The crews work for Enviroswipe, which has the council's contract until 2031. Its area manager, Karl Booth, said it was so.\n\n"
        "The company denied that anybody had been told.",
        [("Karl Booth", ["Enviroswipe"]), ("Enviroswipe", ["Enviroswipe"])],
    ),
    "has been its chief executive": (
        "About 5,000 people saved with the Riverside Credit Union.\n\nClaudette Ivory, who has been its chief executive for 18 months,"
        " said loans had come home.",
        [("Claudette Ivory", ["Riverside Credit Union"])],
    ),
    "a charity by two words": (
        "A van was stolen from Corley Food Bank. Monique Alder, the charity's operations manager, said it was empty.\n\n"
        "The supermarket Goodfare said it would lend a van.",
        [("Monique Alder", ["Corley Food Bank"]), ("Goodfare", ["Goodfare"])],
    ),
    "a nursery by what the story calls it": (
        "A nursery in Pellbridge has been closed. The watchdog suspended the registration of Tiny Acorns on Thursday.\n\n"
        "Keeley Rowe, the manager, said three people had rung in sick. BrightStaff said it had supplied a cook.\n\n"
        "The nursery said it expected to open again.",
        [("Keeley Rowe", ["Tiny Acorns"]), ("BrightStaff", ["BrightStaff"]), ("Tiny Acorns", ["Tiny Acorns"])],
    ),
    "an auditor's letter is nobody's": (
        "A company set up to build homes has finished 11.\n\nA letter from the auditors says Keystone Homes has borrowed £24m.",
        [("auditors’ letter", [])],
    ),
    "somebody described is no officer named later": (
        "Refuse collectors in Brackley downed tools.\n\nA binman on the same round said the cab was at 41C.\n\n"
        "“They had one bottle,” said Della Tombs, regional organiser with the General Workers' Union.",
        [("binman", []), ("Della Tombs", ["General Workers' Union"])],
    ),
    "nor a constable": (
        "A woman of 81 was charged £2,300 by a man who drilled out a lock.\n\n“He said it was special,” the woman said.\n\n"
        "Det Con Nadine Culver, of Sedgeshire Police, said the man had been found.",
        [("woman", []), ("Nadine Culver", ["Sedgeshire Police"])],
    ),
    "who asked not to be named": (
        "“He'd gone back for his anchor,” said coxswain Cass Penrith.\n\nThe sailor, who asked not to be named, said he was sorry.",
        [("Cass Penrith", []), ("sailor", [])],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_for_whom_somebody_speaks(name: str) -> None:
    text, expected = CASES[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


def test_whoever_is_of_such_a_club_is_the_officer_told_of_before() -> None:
    text = (
        "The chairman of a bowls club whose pavilion burned down says the season will go ahead from a marquee.\n\n"
        "“We have lost the urn,” said Maurice Blyth, of Nettlecombe Bowls Club."
    )
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == [("Maurice Blyth", ["Nettlecombe Bowls Club"])] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Holm Valley Choir has lost its hall. “We sing in a barn,” said its conductor, Elin Pugh.",
            [("Elin Pugh", ["Holm Valley Choir"])],
        ),
        (
            "Jo Marsden runs the Little Owls playgroup from a hut. She said the hut was damp.\n\nThe playgroup said it was sorry.",
            [("Jo Marsden", ["Little Owls playgroup"]), ("Little Owls playgroup", ["Little Owls playgroup"])],
        ),
        (
            "Staff at Ferris & Daughters were told on Monday.\n\nLucy Ferris, who took over from her father, said it was over.",
            [("Lucy Ferris", ["Ferris & Daughters"])],
        ),
        (
            "The Holm Festival has lost its field. “It is a shame,” said its patron's neighbour, Elin Pugh.",
            [("Elin Pugh", [])],
        ),
    ],
)
def test_those_whom_a_body_has(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A school is to put on Blue Monday in May.\n\nThe school said tickets were free.", [("school", ["school"])]),  # no Monday
        (
            "The bus hit a wall, Hexshire Police said.\n\n“I saw nothing,” said its driver, Ned Orr.",
            [("Hexshire Police", ["Hexshire Police"]), ("Ned Orr", [])],
        ),
        ("Princess Ada, who opened the Marsh Hospice in 2015, said it was a fine place.", [("Ada", [])]),
        ("Ann Orr, director of Brief Encounter, said it was a romp.", [("Ann Orr", [])]),
    ],
)
def test_what_ties_nobody_to_a_body(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
