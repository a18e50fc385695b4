"""What printed pages of local news have and plain stories have not: chairmen told after their parish, sites of news, leaders told by
their party, offices that list, short names of schools, councils in passing, board papers, statements in which "it" speaks."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

_COUNTY = "Hexshire County Council wants to close a school.\n\n"
_CITY = "Skelby City Council met on Monday.\n\n"
_SCHOOLS = "Hexshire County Council wants to close Oxley Green CE Primary School. St Anne's Primary School would take its pupils.\n\n"
_DISTRICT = "Skelby District Council"
_TWO = f"{_DISTRICT} met on Monday. {_DISTRICT} wants to save £3m.\n\nBills from {_DISTRICT} will rise.\n\n"
_FORUM = "That was disputed by the Hexshire Forum, which represents 900 families. "

_LAST: list[tuple[str, str | None, list[str]]] = [
    # the chairman of a parish's council just told of, where the article tells of a county besides
    (
        _COUNTY + "Skelby Parish Council has offered £20,000 towards the roof. Chair Val Boyce said it was urgent.",
        "Val Boyce",
        ["Skelby Parish Council"],
    ),
    (
        _COUNTY + "Skelby Town Council has offered £20,000 towards the roof of the club. The chairman, Val Boyce, said it was late.",
        "Val Boyce",
        ["Skelby Town Council"],
    ),
    # a site of news is no company
    (
        "Larch House is run by Bluestone Care Ltd. In a letter seen by SkelbyOnline, she apologised.\n\n"
        "Hugh Carlisle, the company's chief operating officer, said it fell short.",
        "Hugh Carlisle",
        ["Bluestone Care Ltd"],
    ),
    (
        "HexbyLive says that jobs go at Bluestone Care Ltd.\n\nHugh Carlisle, the company's chief executive, said it was sad.",
        "Hugh Carlisle",
        ["Bluestone Care Ltd"],
    ),
    # a leader told by party and council; one of a group speaks for none
    (
        _CITY + "A petition was handed to the Labour leader of the council, Dominic Wray. He said it was late.",
        "Dominic Wray",
        ["Skelby City Council"],
    ),
    (_CITY + "The Labour deputy leader of the council, Dominic Wray, said it was late.", "Dominic Wray", ["Skelby City Council"]),
    (_CITY + "The leader of the Labour group on the council, Dominic Wray, said it was late.", "Dominic Wray", []),
    (_CITY + "The Labour leader of the opposition, Dominic Wray, said it was late.", "Dominic Wray", []),
    # a place called Green makes nobody a Green
    (_SCHOOLS + "The headteacher of Oxley Green, Andrew Bedd, said it was sad.", "Andrew Bedd", ["Oxley Green CE Primary School"]),
    (_SCHOOLS + "Oxley Green headteacher Andrew Bedd said it was sad.", "Andrew Bedd", ["Oxley Green CE Primary School"]),
    # an office behind "heard from", and a campaign that is no school
    (
        _SCHOOLS
        + "Leanne Whit set up the Save Our School group.\n\nThe meeting heard from the headteacher of Oxley Green, Andrew Bedd, "
        "who has led the school since 2011. He said it was sad.",
        "Andrew Bedd",
        ["Oxley Green CE Primary School"],
    ),
    # a list of charges with no comma before the name
    (
        _COUNTY + "Cabinet member for highways, drainage and flood resilience Keith Burr said it was late.",
        "Keith Burr",
        ["Hexshire County Council"],
    ),
    (
        _COUNTY + "“It is late,” said director for adults, health, housing and libraries Keith Burr.",
        "Keith Burr",
        ["Hexshire County Council"],
    ),
    (_COUNTY + "Mother of two, cook and carer Ann Burr said it was late.", "Ann Burr", []),
    # a council told of in passing is not the council
    (_TWO + "The rest goes to Hexshire County Council.\n\nThe council said it was late.", _DISTRICT, [_DISTRICT]),
    (
        _TWO + "The rest goes to Hexshire County Council.\n\nThe chairman of the council, Cllr Di Lane, said she was late.",
        "Di Lane",
        [_DISTRICT],
    ),
    (
        _TWO + "Roads belong to Hexshire County Council. The council said it was late.",
        "Hexshire County Council",
        ["Hexshire County Council"],
    ),
    # whoever got up a petition or a march is of no body told of before
    (
        "Marling Homes shut the pool.\n\nMany people have signed a petition. Its organiser, swimming teacher Gemma Lyle, spoke. "
        "She said it was sad.",
        "Gemma Lyle",
        [],
    ),
    ("Marling Homes shut the pool.\n\nA protest was held on Sunday. Its organiser, Gemma Lyle, said it was sad.", "Gemma Lyle", []),
    # whoever works for or runs somebody or something is not that
    ("The law firm representing Ann Orme said it was sad.", "law firm", []),
    ("The charity supporting Ann Orme said it was sad.", "charity", []),
    ("The council funding Hexby Hospital said it was sad.", "council", []),
    (
        "Larch House is to close. Larch Homes Ltd owns it.\n\nThe company running Larch House said it was sad.",
        "Larch Homes Ltd",
        ["Larch Homes Ltd"],
    ),
    ("Chief operating officer Ann Orme said it was sad.", "Ann Orme", []),
    # a committee is no body beside its council
    (
        "Hexshire County Council's health scrutiny committee (HOSC) met on Friday.\n\nHOSC chairman Cllr Al Roe said it was sad.",
        "Al Roe",
        ["Hexshire County Council"],
    ),
    (
        "Marsh Hospitals NHS Trust cut the unit. The health overview and scrutiny committee (HOSC) met.\n\nHOSC was told of it. "
        "Board papers say it was sad.",
        "board papers",
        ["Marsh Hospitals NHS Trust"],
    ),
    # work in -ing before a name
    ("The chairman, driving instructor Ken Wardle, said it was sad.", "Ken Wardle", []),
    ("The barrister, representing teacher Ken Wardle, said it was sad.", "barrister", []),
    # several of them are no apposition of one
    (
        _COUNTY + "According to the NEU's regional officer, Tom Ellery, eleven members of staff have been warned.",
        "Tom Ellery",
        ["NEU"],
    ),
    # who has a board
    (
        "Halve Hospitals NHS Trust cut the unit's hours. The service is commissioned by NHS Hexshire Integrated Care Board.\n\n"
        "According to board papers published this week, the unit saw seven patients a night.",
        "board papers",
        ["Halve Hospitals NHS Trust"],
    ),
    (
        "Skelby Council funds it. Marsh Health Board runs it.\n\nThe council said no. A leaked board email said there were 92 places.",
        "board email",
        ["Marsh Health Board"],
    ),
    # a report by somebody with a long office
    (
        _COUNTY + "A report by assistant director for education Gillian Frome said there were 92 places.",
        "assistant director’s report",
        ["Hexshire County Council"],
    ),
    (
        _COUNTY + "A report by traffic consultant Gillian Frome said there were 92 cars.",
        "traffic consultant Gillian Frome’s report",
        [],
    ),
    # it is no statement that says something in a statement
    (_FORUM + "In a statement issued after the meeting, it said it had been shown two slides.", "Hexshire Forum", ["Hexshire Forum"]),
    (_FORUM + "In a letter sent to every councillor, it said it had been shown two slides.", "Hexshire Forum", ["Hexshire Forum"]),
    # a clause is written, and no thing
    ("Tracey Good wrote that a refurbishment of the first floor would be finished by May.", "Tracey Good", []),
    ("Tracey Good posted that one of the lifts on the top floor was broken.", "Tracey Good", []),
]


@pytest.mark.parametrize(("story", "who", "bodies"), _LAST)
def test_who_says_the_last_thing_and_for_whom(story: str, who: str | None, bodies: list[str]) -> None:
    last = attribute(story)[-1]
    assert (last.resolved, list(last.on_behalf_of)) == (who, bodies)


def test_a_letter_that_somebody_wrote_says_nothing() -> None:
    assert not attribute("Tracey Good wrote that letter to parents in May.")


@pytest.mark.parametrize("opens", ["Asked", "But asked", "And asked", "However, asked", "Later, asked", "But, asked"])
def test_what_somebody_was_asked_is_not_said_by_them(opens: str) -> None:
    story = f"Cllr Ann Reece confirmed that nobody would lose out.\n\n{opens} whether twins would be split, she said she would check."
    said = [(story[s.start : s.end], s.resolved) for s in attribute(story)]
    assert said == [("nobody would lose out.", "Ann Reece"), ("she would check.", "Ann Reece")]
