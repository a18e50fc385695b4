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
        "Hexby Council is to move. The council put out a leaflet. It says the hall will shut. It adds that the gate will not.",
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
        "Hexby Council is to move. A copy of the council's risk register says the hall will shut.",
        [("Hexby Council risk register", ["Hexby Council"])],
    ),
    "a draft of a paper in two words": (
        "Hexby Council is to move. A draft business case drawn up by the council says the hall will shut.",
        [("draft business case", ["Hexby Council"])],
    ),
    "a report by its officer": (
        "Hexby Council has published a report by its head of roads, Ann Orr. Her report says it is too narrow.",
        [("report", ["Hexby Council"])],
    ),
    "two studies, each by its own noun": (
        "A report by Hexby Council says the road is safe. A survey by Orme Road Watch says not. The report adds that all is well.",
        [
            ("Hexby Council report", ["Hexby Council"]),
            ("Orme Road Watch survey", ["Orme Road Watch"]),
            ("Hexby Council report", ["Hexby Council"]),
        ],
    ),
    "a paper of the developer beside that of a council": (
        "Orme Homes is to build. Hexby Parish Council objected. Its letter says no. The developer's planning statement says yes.",
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
    "a paper that a relative clause makes speak": (
        "Hexby Council is to move. The council was forced to release a report which says the hall will stay shut.",
        [("report", ["Hexby Council"])],
    ),
    "a sign that said": (
        "Hexby Council has now withdrawn a poster that said the hall would stay shut.",
        [("poster", ["Hexby Council"])],
    ),
    "a paper beside those who sent it": (
        "Hexby Council is to move. Ann Orr was sent a letter by the council which said the hall would shut.",
        [("letter", ["Hexby Council"])],
    ),
    "another of the same kind": (
        "Hexby Council is to move. One objection says the hall is old. Another says it is fine.",
        [("objection", []), ("objection", [])],
    ),
    "what was disclosed": (
        "Hexby Council is to move. Emails released under freedom of information laws show that officers had doubts.",
        [("emails", ["Hexby Council"])],
    ),
    "a response under a law with of in its name": (
        "Hexby Council is to move. A freedom of information response from the council says 400 are behind.",
        [("freedom of information response", ["Hexby Council"])],
    ),
    "a leaflet of a party": (
        "The Conservatives have won. A Conservative leaflet says taxes will fall.",
        [("conservative leaflet", ["Conservatives"])],
    ),
    "the report of those whom a council hired": (
        "Hexby Council is to move. The council hired consultants. Their report said the hall was cold.",
        [("consultants’ report", [])],
    ),
    "papers of a board": (
        "Hexby Hospitals NHS Trust has apologised. The board papers say the scan was lost.",
        [("board papers", ["Hexby Hospitals NHS Trust"])],
    ),
    "a notice put up by the firm where it hangs": (
        "Orme Buses is to move. A notice at the station, put up by the firm, says the hall will shut.",
        [("notice", ["Orme Buses"])],
    ),
    "a leaked memo": (
        "Orme Buses is to move. A leaked memo from managing director Ann Orr says the hall will shut.",
        [("director Ann Orr’s memo", ["Orme Buses"])],
    ),
    "a memo that drivers were sent": (
        "Orme Buses is to move. Drivers were sent a memo on Friday. The memo says the hall will shut.",
        [("memo", ["Orme Buses"])],
    ),
    "its report of a regulator": (
        "Elm Grove Academy is to move. Its latest Ofsted report says pupils behave well.",
        [("Ofsted report", [])],
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
