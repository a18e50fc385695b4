"""Those who hold public services to account, and those they ask: commissioners, panels, monitors, reviews and their reports."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SPEAKERS = {
    "a commissioner speaks for the Office": (
        "Police and Crime Commissioner Hal Otto has apologised.\n\n“I was wrong,” said Mr Otto.\n\n"
        "The Office of the Police and Crime Commissioner for Marshire employs 30 people.",
        [("Hal Otto", ["Office of the Police and Crime Commissioner for Marshire"])],
    ),
    "a commissioner speaks for no force": (
        "Rhona Pike, police and crime commissioner for Orshire, said theft was up.\n\n"
        "Chief Constable Ned Orr, of Orshire Police, said it was not.",
        [("Rhona Pike", []), ("Ned Orr", ["Orshire Police"])],
    ),
    "an office that is in a list": (
        "The Office of the Police, Fire and Crime Commissioner for Fellshire has bought drones.\n\n"
        "Commissioner Bola Grant said they would find walkers.\n\nFellshire Police said it had pilots.",
        [
            ("Bola Grant", ["Office of the Police, Fire and Crime Commissioner for Fellshire"]),
            ("Fellshire Police", ["Fellshire Police"]),
        ],
    ),
    "a panel and its chairman": (
        "Members of the Police and Crime Panel for Dunshire met. Panel chairman Ian Moss said it was too much.",
        [("Ian Moss", ["Police and Crime Panel for Dunshire"])],
    ),
    "a forum and its chairman": (
        "The Orshire Schools Forum has met at Orshire County Council. Forum chairman Hal Orr said the sums were wrong.",
        [("Hal Orr", ["Orshire Schools Forum"])],
    ),
    "whose office it is": (
        "The Office of the Police and Crime Commissioner for Marshire has moved.\n\nThe commissioner’s office said it was cheap.\n\n"
        "A spokesman for the commissioner’s office denied that it was secret.",
        [
            (
                "Office of the Police and Crime Commissioner for Marshire",
                ["Office of the Police and Crime Commissioner for Marshire"],
            ),
            (
                "spokesman for Office of the Police and Crime Commissioner for Marshire",
                ["Office of the Police and Crime Commissioner for Marshire"],
            ),
        ],
    ),
    "a federation of staff": (
        "Hal Lund, of the Prison Staff Federation, said cells were full. He called the advert “fiction”.",
        [("Hal Lund", ["Prison Staff Federation"]), ("Hal Lund", ["Prison Staff Federation"])],
    ),
    "an association of a trade": (
        "Gil Tarn, from the Road Freight Association, said lorries would queue.",
        [("Gil Tarn", ["Road Freight Association"])],
    ),
    "an association of those who live there": (
        "Ann Orr, of the Marling Residents’ Association, said it was loud.",
        [("Ann Orr", [])],
    ),
    "a report of a group is not the body's that it looked at": (
        "Consultants hired by the authority looked at the calls. Their report concluded that the engines were slow.\n\n"
        "Marsh Fire Authority said it would read it.",
        [("consultants’ report", []), ("Marsh Fire Authority", ["Marsh Fire Authority"])],
    ),
    "a report is not that of the hall in which it is shown": (
        "The figures were got by Wenlow Parent Carer Forum. Its report, launched in a room of the Railway Institute, says it hurt.",
        [("Wenlow Parent Carer Forum report", ["Wenlow Parent Carer Forum"])],
    ),
    "an adjective before a paper": (
        "Gil Tarn, finance director of Marling District Council, told members it was gone. His written report warns of “a collapse”.",
        [("Gil Tarn", ["Marling District Council"]), ("written report", ["Marling District Council"])],
    ),
    "a paper with a name of its own": (
        "The committee sat. Its report, Gone by Dawn, finds that trains were late. It recommends, among much else, that it be free.",
        [("report", []), ("report", [])],
    ),
    "what tells more of a paper": (
        "The risk register, also printed this week, describes the roof as “possible”.",
        [("risk register", [])],
    ),
    "what tells more of a clerk": (
        "It was sent by a clerk, long since sacked, who wrote: “Burn this.”",
        [("clerk", [])],
    ),
    "an email of a clerk, and not the clerk": (
        "In it is an email from a clerk, since departed, which reads: “Burn this.”",
        [("clerk’s email", [])],
    ),
    "somebody inside a body": (
        "It came to light through a nurse inside the force, who told the Echo the cells were cold.",
        [("nurse", [])],
    ),
    "a body found at fault": (
        "The ombudsman found Marling City Council at fault on five counts. He recommended approval.",
        [("ombudsman", [])],
    ),
    "inspectors who find in quotation marks": (
        "When inspectors came in the spring they found “kind staff in cold rooms”.",
        [("inspectors", [])],
    ),
    "a vice-chancellor who is a professor": (
        "Students sat in at the University of Orrin.\n\nThe Vice-Chancellor, Professor Hal Orr, told them it was broke.",
        [("Hal Orr", ["University of Orrin"])],
    ),
    "what somebody is now": (
        "Marsh County Council opened it.\n\nKate Orr is now Head of Service at Marsh Adult Learning. She said it was bright.",
        [("Kate Orr", ["Marsh Adult Learning"])],
    ),
    "a firm told by what it is responsible for": (
        "Northgate Trackside, which is responsible for the line, was late.\n\nHal Orr, Northgate’s route director, said it was sorry.",
        [("Hal Orr", ["Northgate Trackside"])],
    ),
    "a minister with the word of a shop": (
        "The business minister, Lord Garside, said it was a matter for the Department for Business and Trade.",
        [("Garside", ["Department for Business and Trade"])],
    ),
    "a club beside that of its supporters": (
        "Marling Vale Supporters’ Trust has met.\n\nMarling Vale FC lost. “It hurts,” manager Ned Orr said.\n\n"
        "The owner, Hal Pike, said he would stay.",
        [("Ned Orr", ["Marling Vale FC"]), ("Hal Pike", ["Marling Vale FC"])],
    ),
    "what the council calls it": (
        "Marling Council moves the market. Ann Orr, who is in charge of what the council calls place, said it was wet.",
        [("Ann Orr", ["Marling Council"])],
    ),
    "a treasurer where there is no club": (
        "Marling City Council has paid for advice. The treasurer, Hal Orr, said it was dear.",
        [("Hal Orr", ["Marling City Council"])],
    ),
    "a watchdog in the headline and in the lead, whose monitors are volunteers": (
        "Rats, leaks and 23 hours in cells, says jail’s watchdog\n\nCells at HMP Fallow Moor are full, according to its watchdog.\n\n"
        "The Independent Monitoring Board is made up of volunteers. “I hold my own keys,” said Ann Orr, who chairs the board.",
        [("Independent Monitoring Board", ["Independent Monitoring Board"])] * 2 + [("Ann Orr", [])],
    ),
    "a body told by its noun in a headline": (
        "Parents’ forum finds 61 of 63 appeals lost\n\nThe figures were got by Wenlow Parent Carer Forum.",
        [("Wenlow Parent Carer Forum", ["Wenlow Parent Carer Forum"])],
    ),
    "a headline without a verb": (
        "Mould, damp and no heating for 40 days, warns housing charity\n\nSecond Roof, the housing charity, has seen it.",
        [("Second Roof", ["Second Roof"])],
    ),
    "somebody called so": (
        "Hal Orr met her. The auditor is a young woman called Bronwen Tate, who is still. She let it be known that she would be back.",
        [("Bronwen Tate", [])],
    ),
    "what kind of paper it is": (
        "A peer review by the Northern Officers’ Association found “a culture of fear”.",
        [("Northern Officers’ Association peer review", ["Northern Officers’ Association"])],
    ),
    "a register that is the trust's own": (
        "Marling Hospitals NHS Trust met. The risk register describes the roof as “possible”.",
        [("risk register", ["Marling Hospitals NHS Trust"])],
    ),
    "a firm that was asked for comment": (
        "A village will be without a bus when Swiftline withdraws the 88.\n\nIt carried four a trip, the operator said.\n\n"
        "Swiftline did not respond to a request for comment.",
        [("Swiftline", ["Swiftline"])],
    ),
    "an offer in words, and one of tea": (
        "“Two, then,” offered Hal Orr, when he was shown it. Ann Lowe offered “a cup of tea”.",
        [("Hal Orr", [])],
    ),
    "an office of another": (
        "The Office of Rail and Road has moved. The minister’s office said she was travelling.",
        [("minister’s office", [])],
    ),
}


@pytest.mark.parametrize("name", SPEAKERS)
def test_who_speaks_and_for_whom(name: str) -> None:
    text, expected = SPEAKERS[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
