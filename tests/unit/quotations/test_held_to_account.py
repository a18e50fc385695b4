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
    "who appears before a committee of another body": (
        "Ormley Hospitals NHS Foundation Trust shut a ward at Hexby in May.\n\nAppearing before Orshire County Council’s health "
        "scrutiny committee on Friday, chief operating officer Jo Pane told members it would not open again.",
        [("Jo Pane", ["Ormley Hospitals NHS Foundation Trust"])],
    ),
    "who speaks at a committee of another body": (
        "Ormley Bus Company has cut ten routes.\n\nAt Hexby District Council’s scrutiny committee, managing director Jo Pane said the "
        "depot was to close.",
        [("Jo Pane", ["Ormley Bus Company"])],
    ),
    "who speaks to a cabinet that hears others": (
        "Seven Rivers Water has asked for more time.\n\nSpeaking to Hexby District Council’s cabinet on Monday, regional manager Al "
        "Orr said work would start in May.",
        [("Al Orr", ["Seven Rivers Water"])],
    ),
    "who speaks at their own cabinet": (
        "Ormley Bus Company has cut ten routes.\n\nAt a meeting of Hexby District Council’s cabinet on Monday, chief executive Jo Pane "
        "said the sums were in balance.",
        [("Jo Pane", ["Hexby District Council"])],
    ),
    "an officer whom none but the council of the committee can have": (
        "Ormley Hospitals NHS Foundation Trust shut a ward.\n\nAppearing before Orshire County Council’s children’s committee, "
        "director of children’s services Jo Pane said it was wrong.",
        [("Jo Pane", ["Orshire County Council"])],
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
    "a housing association beside a federation": (
        "A housing association has ended it.\n\nTideway Homes has an app.\n\n"
        "Ann Orr, of the Social Landlords’ Federation, said it was odd. "
        "The association has confirmed that it will stop. Gil Tarn, the association’s head of repairs, said it was sorry.",
        [
            ("Ann Orr", ["Social Landlords’ Federation"]),
            ("Tideway Homes", ["Tideway Homes"]),
            ("Gil Tarn", ["Tideway Homes"]),
        ],
    ),
    "a housing association called by another word for homes": (
        "A housing association has ended it.\n\nTideway Living has an app.\n\n"
        "Ann Orr, of the Social Landlords’ Federation, said it was odd. The association has confirmed that it will stop.",
        [("Ann Orr", ["Social Landlords’ Federation"]), ("Tideway Living", ["Tideway Living"])],
    ),
    "the firm that bought a home": (
        "Harrow Care, which bought The Laurels in 2021, wrote. His wife, Ann Orr, told us she was in.\n\nThe owner said it was old.",
        [("Ann Orr", []), ("Harrow Care", ["Harrow Care"])],
    ),
    "consultants who are a firm with a name": (
        "Marling Council has paid Halyard Pritch, consultants of distinction, for a plan. Their report came. It says it is dear.\n\n"
        "I rang the consultants. “We are proud,” they said.",
        [("report", ["Halyard Pritch"]), ("Halyard Pritch", ["Halyard Pritch"])],
    ),
    "auditors before the name of the firm": (
        "The firm’s auditors, Harcourt Finch, signed it. The auditors said it was sound.",
        [("Harcourt Finch", ["Harcourt Finch"])],
    ),
    "a letter that every trader was sent": (
        "Marling Borough Council runs the market. Every stallholder was sent a letter that began: “Dear friend, come up here.”",
        [("letter", ["Marling Borough Council"])],
    ),
    "a boss whom a committee accuses, and who answers": (
        "MPs have accused the managing director of Great Fen Railway of “a lack of candour” after he declined to say how many ran.\n\n"
        "Howard Dace gave evidence in May. He told the panel that it was late.",
        [("MPs", []), ("Howard Dace", ["Great Fen Railway"])],
    ),
    "a boss whom families accuse, and one of them": (
        "Families have accused the managing director of Great Fen Railway of “a lack of candour” after he declined to meet them.\n\n"
        "Hal Orr told the inquest he had lost his son.",
        [("families", []), ("Hal Orr", [])],
    ),
    "a union's officer in the place of another body": (
        "The Dock Staff Union’s Fellshire secretary, Gav Peel, accused Fellshire Fire Authority of “hiding”.",
        [("Gav Peel", ["Dock Staff Union"])],
    ),
    "a commissioner of children is no home's": (
        "Hartwell House is run by Keystone Care. The children’s commissioner, Dame Ursula Payne, said it was hard to read.",
        [("Ursula Payne", [])],
    ),
    "a report that ends where it was said": (
        "Coroner Ann Orr has ruled. In a prevention of future deaths report, she wrote: “The bell was heard.”",
        [("Ann Orr", [])],
    ),
    "an email that a paper has seen": (
        "Marling Trust shut it. The email, seen by the Marling Mercury, went on: “There is no plan.”",
        [("email", [])],
    ),
    "a head behind the name of the school": (
        "Head of Dunlow Primary Sian Price said she had 14 chairs.",
        [("Sian Price", ["Dunlow Primary"])],
    ),
    "a headline that names nobody": (
        "School places row: “We were promised a list”\n\nParents said they were cross.",
        [(None, []), ("parents", [])],
    ),
    "an inspector of others, beside those inspected": (
        "The Probation Service is sorry. Officers missed 12 chances, according to the chief inspector of probation.",
        [("chief inspector", [])],
    ),
    "a union told behind its name": (
        "Napo, the probation union, has met the Probation Service. General secretary Ian Lowry said it was a queue.",
        [("Ian Lowry", ["Napo"])],
    ),
    "a boss who had led until now": (
        "Hugh Mallory, who had led Eastmere Hospitals NHS Trust since 2019, told staff that it was over.",
        [("Hugh Mallory", ["Eastmere Hospitals NHS Trust"])],
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
