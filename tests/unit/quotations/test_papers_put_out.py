"""Papers as those tell of them who put them out, send, sign, show and find them: which paper speaks, and whose it is."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

TOLD = {
    "an email of a body, which is a paper as a letter is": (
        "Hexby Council is to move. An email from Hexby Council says the hall will shut.",
        [("Hexby Council email", ["Hexby Council"])],
    ),
    "an email of an officer, which is no words of hers": (
        "Hexby Council is to move. An email from Ann Orr, the council's head of parks, says the hall will shut.",
        [("Ann Orr email", ["Hexby Council"])],
    ),
    "a statement, which is what its maker states": (
        "Hexby Council is to move. A statement from Hexby Council said the hall would shut.",
        [("Hexby Council", ["Hexby Council"])],
    ),
    "a statement of a kind, which is a paper": (
        "Orme Homes is to build. The firm's planning statement says the land is dry.",
        [("Orme Homes planning statement", ["Orme Homes"])],
    ),
    "it, of what the sentence before put out": (
        "Hexby Council is to move. The council put out a leaflet on Monday. It says the hall will shut. It adds that the gate will not.",
        [("Hexby Council leaflet", ["Hexby Council"])] * 2,
    ),
    "it reads, of what was just put up": (
        "Hexby Council held a meeting. The council has put up a poster. It reads: “The hall will shut.”",
        [("Hexby Council poster", ["Hexby Council"])],
    ),
    "it, of a letter that somebody got": (
        "Hexby Council is to move. Ann Orr got a letter from the council on Monday. It said the hall would shut.",
        [("council’s letter", ["Hexby Council"])],
    ),
    "it, of what a body did otherwise": (
        "Hexby Council has a new plan. It said the hall would shut.",
        [("Hexby Council", ["Hexby Council"])],
    ),
    "a paper signed between commas": (
        "Hexby Council is to move. The letter, signed by the council's head of parks, Ann Orr, says the hall will shut.",
        [("letter", ["Hexby Council"])],
    ),
    "a paper in which somebody told of it": (
        "Hexby Council is to move. The council announced the change in a letter. The letter says the hall will shut.",
        [("letter", ["Hexby Council"])],
    ),
    "an internal paper of another than the story's body": (
        "Hexby Council is to move. An internal memo from Orme Homes says the hall will shut.",
        [("Orme Homes internal memo", ["Orme Homes"])],
    ),
    "in somebody's name": (
        "Orme Homes is to build. A notice put up on behalf of the firm says the land is dry.",
        [("notice", ["Orme Homes"])],
    ),
    "a page": (
        "Hexby Council is to move. Page 12 of the council's report says the hall will shut.",
        [("Hexby Council report", ["Hexby Council"])],
    ),
    "a copy": (
        "Hexby Council is to move. A leaked copy of the council's risk register says the hall will shut.",
        [("Hexby Council risk register", ["Hexby Council"])],
    ),
    "a draft of a paper in two words": (
        "Hexby Council is to move. A draft business case drawn up by the council says the hall will shut.",
        [("draft business case", ["Hexby Council"])],
    ),
    "a report by its officer": (
        "Hexby Council has published a report by its head of roads, Ann Orr. Her report says the road is too narrow.",
        [("report", ["Hexby Council"])],
    ),
    "two studies, each by its own noun": (
        "A report by Hexby Council says the road is safe. A survey by Orme Road Watch says it is not. The report adds that all is well.",
        [
            ("Hexby Council report", ["Hexby Council"]),
            ("Orme Road Watch survey", ["Orme Road Watch"]),
            ("Hexby Council report", ["Hexby Council"]),
        ],
    ),
    "a paper of the developer beside that of a council": (
        "Orme Homes wants to build. Hexby Parish Council has objected. Its letter says no. The developer's planning statement says yes.",
        [("Hexby Parish Council letter", ["Hexby Parish Council"]), ("Orme Homes planning statement", ["Orme Homes"])],
    ),
    "who wrote the report, which is nothing said": (
        "A report by Hexby Council is out. Ann Orr, who wrote the report, said nobody had listened.",
        [("Ann Orr", [])],
    ),
    "minutes of May": (
        "Hexby Council has put off a vote. Minutes of the meeting in May say it should wait.",
        [("minutes", ["Hexby Council"])],
    ),
    "a briefing": (
        "Carers Union is to move. The union's own briefing warned that the hall would shut.",
        [("Carers Union briefing", ["Carers Union"])],
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_which_paper_speaks_and_whose_it_is(case: str) -> None:
    text, expected = TOLD[case]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
