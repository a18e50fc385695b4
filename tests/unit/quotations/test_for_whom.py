"""For whom somebody speaks by an office as the article words it, and who speaks for nobody."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

WORDED = {
    "a clerk to a council, before her name": (
        "The clerk to Averley Town Council, Moira Stagg, said the grass was short.",
        [("Moira Stagg", ["Averley Town Council"])],
    ),
    "an office that begins like a participle": (
        "Tom Prout, returning officer for Wexmoor Council, said it was fair. Ada Lunn, waiting for the doctor, said it was slow.",
        [("Tom Prout", ["Wexmoor Council"]), ("Ada Lunn", [])],
    ),
    "a governor of a prison": (
        "A wing at HMP Stonedge opened.\n\nThe governor, Noel Pars, said it was clean.",
        [("Noel Pars", ["HMP Stonedge"])],
    ),
    "a priest whom his title makes nobody's father": (
        "Father Michael Dunne, the parish priest at St Brigid’s Church in Coldbrook, said the heating had gone.",
        [("Michael Dunne", ["St Brigid’s Church"])],
    ),
    "a curator of a museum of something": (
        "The engines stand in Netherby Museum of Steam. Curator Hilary Coe said they were warm.",
        [("Hilary Coe", ["Netherby Museum of Steam"])],
    ),
}

NOBODY = {
    "a party's spokeswoman": (
        "Honor Dunstan, the Greens’ leisure spokeswoman, said it was late. Wexmoor Council replied.",
        [("Honor Dunstan", [])],
    ),
    "a teacher of long ago": (
        "Both boys went to Oakfield Primary School. Their old teacher, Peggy Lorn, said they had been good.",
        [("Peggy Lorn", [])],
    ),
    "a business of which only the place is told": (
        "Jill Bastow, who runs a tea room at Cold Edge, said it was late. Ned Orr lives at Cold Edge.",
        [("Jill Bastow", [])],
    ),
}


AT_WORK = {
    "a solicitor at a firm called like somebody": (
        "Rachel Esslem, a solicitor at Garland Hale, who acts for the family, said it was slow.",
        [("Rachel Esslem", ["Garland Hale"])],
    ),
    "a solicitor of a firm": (
        "Her solicitor, Leonie Sharr of Pike Ashdown, said: “They had the wrong woman.”",
        [("Leonie Sharr", ["Pike Ashdown"])],
    ),
    "a partner in a firm of two names": (
        "Hamish Lyle, a partner in Orrin and Reid, has been called out again. “I fell asleep,” he said.",
        [("Hamish Lyle", ["Orrin and Reid"])],
    ),
    "somebody who runs a shop": (
        "Merle Tapp, who manages Wyke Community Shop, said it had sold out of bread.",
        [("Merle Tapp", ["Wyke Community Shop"])],
    ),
    "somebody who has run something since": (
        "Ann Lee, who has run the Golden Lantern since 1988, said it was good.",
        [("Ann Lee", ["Golden Lantern"])],
    ),
    "an analyst who covers something for a firm": (
        "Imran Qadir, who covers the sector for Pellow Grange Securities, said it was good.",
        [("Imran Qadir", ["Pellow Grange Securities"])],
    ),
    "somebody who took over": (
        "Bill Orr, who took over at Moorsham High School in 2022, said it was good.",
        [("Bill Orr", ["Moorsham High School"])],
    ),
    "a manager of a house, told of in the main clause": (
        "Tobias Frane, a former paramedic, took over as manager of Larkmoor House in August.\n\n“I will mend it,” Mr Frane said.",
        [("Tobias Frane", ["Larkmoor House"])],
    ),
    "somebody who has led a school since": (
        "Thistle Bank Primary School has won. Verena Stock has led the school since 2020. She said it was good.",
        [("Verena Stock", ["Thistle Bank Primary School"])],
    ),
    "a body whose chief somebody is": (
        "The rooms were found by Orrin Academies Trust, whose chief executive is Lionel Beck. “It is a store,” he said.",
        [("Lionel Beck", ["Orrin Academies Trust"])],
    ),
}

BESIDE = {
    "a treasurer of the chairman's club": (
        "“It is wet,” said Emyr Maddox, chairman of Pontwen RFC.\n\nHis treasurer, Tegan Bowles, said it was dear.",
        [("Emyr Maddox", ["Pontwen RFC"]), ("Tegan Bowles", ["Pontwen RFC"])],
    ),
    "a solicitor who is the chairman's own": (
        "“It is wet,” said Emyr Maddox, chairman of Pontwen RFC.\n\nHis solicitor, Tegan Bowles, said it was dear.",
        [("Emyr Maddox", ["Pontwen RFC"]), ("Tegan Bowles", [])],
    ),
    "a successor": (
        "Desmond Roe, a former leader of Teasel Borough Council, said he had been wrong.\n\n"
        "His successor, Clare Vicker, said it would be sold.",
        [("Desmond Roe", []), ("Clare Vicker", ["Teasel Borough Council"])],
    ),
    "an opposite number": (
        "Ferrars High School shut. Pupils go to Maplin Grange School.\n\nIdris Coll, head of Ferrars High School, said it was sad.\n\n"
        "His opposite number, Noor Gilan, said it was good.",
        [("Idris Coll", ["Ferrars High School"]), ("Noor Gilan", ["Maplin Grange School"])],
    ),
}

UNHELD = {
    "a leader who has quit, named next": (
        "Bins were late.\n\nThe Conservative leader of Ashby Council has quit.\n\n"
        "Maxine Holt told colleagues on Friday. “It was late,” she wrote.",
        [("Maxine Holt", ["Ashby Council"])],
    ),
    "a chief constable by whom plans are put forward": (
        "Officers are to go back, under plans put forward by the new chief constable of Dalemoor Constabulary.\n\n"
        "Astrid Callow, who took over in May, said: “It is good.”",
        [("Astrid Callow", ["Dalemoor Constabulary"])],
    ),
    "a manager of a club, who is named after his words": (
        "Harbourne Rovers’ manager refused to blame goalkeeper Adam Tolly.\n\n“He is good,” Winston Clark said.",
        [("Winston Clark", ["Harbourne Rovers"])],
    ),
    "somebody who speaks of a leader": (
        "The leader of Ashby Council has been criticised.\n\nJane Smith said bins were late.",
        [("Jane Smith", [])],
    ),
    "somebody of a place": (
        "The leader of Ashby Council has quit.\n\nJane Smith, 45, of Wick Road, said bins were late.",
        [("Jane Smith", [])],
    ),
    "a leader who is named": (
        "The leader of Ashby Council, Ned Orr, has quit.\n\nJane Smith said bins were late.",
        [("Jane Smith", [])],
    ),
}

OWN = {
    "a union told to be hers afterwards": (
        "Home carers met on Wednesday.\n\nRegional organiser Hyacinth Boyne said it was late. "
        "Her union, Carers Together, has 600 members.",
        [("Hyacinth Boyne", ["Carers Together"])],
    ),
    "a member's union": (
        "Hyacinth Boyne said it was late. Her union, Carers Together, has 600 members.",
        [("Hyacinth Boyne", [])],
    ),
    "a firm of the family's name": (
        "Rafiq & Sons has a new sign.\n\n“I have two boys,” Mr Rafiq said. Tom Orr said it was green.",
        [("Rafiq", ["Rafiq & Sons"]), ("Tom Orr", [])],
    ),
    "a shop of his own name": (
        "Bob Hargrove, 64, has marked up papers at Hargrove News for years. “It was wet,” Mr Hargrove said.",
        [("Bob Hargrove", ["Hargrove News"])],
    ),
}

ALONE = {
    "a chair of a fire authority who is a councillor": (
        "Members of Lowmarsh Fire Authority were split. The chair, Cllr Oscar Bland, said it was close.\n\n"
        "Ashby Council sent a letter.",
        [("Oscar Bland", ["Lowmarsh Fire Authority"])],
    ),
    "a head of estates in a story of one trust": (
        "A car park at Hollin Valley Hospitals NHS Trust has shut.\n\nVisitors were cross.\n\n"
        "Elliot Farn, head of estates, said it was safe.",
        [("Elliot Farn", ["Hollin Valley Hospitals NHS Trust"])],
    ),
    "a head of estates in a story of two": (
        "A car park at Hollin Valley Hospitals NHS Trust has shut. Dray Haulage Ltd built it.\n\nVisitors were cross.\n\n"
        "Elliot Farn, head of estates, said it was safe.",
        [("Elliot Farn", [])],
    ),
    "a headmaster of a hall": (
        "Ravensby Hall, where pupils wear yellow, is to close.\n\nThe headmaster, Jocelyn Crane, said it was sad.",
        [("Jocelyn Crane", ["Ravensby Hall"])],
    ),
    "a manager of a club": (
        "A goal sent Pellow Town into the next round.\n\nManager Gary Braith said it was luck.",
        [("Gary Braith", ["Pellow Town"])],
    ),
    "a holder of an allotment": (
        "Easterly Parish Council has written to growers.\n\nThe allotment holder, Wendy Hend, said it was late.",
        [("Wendy Hend", [])],
    ),
    "an airport's director": (
        "Four flights leave Kingsmoor Airport.\n\nFraser Had, the airport’s managing director, said it was quiet.",
        [("Fraser Had", ["Kingsmoor Airport"])],
    ),
    "a harbour master": (
        "Merrin Harbour Commissioners said the length was wrong.\n\nThe harbour master, Silas Only, said it was fog.",
        [("Merrin Harbour Commissioners", ["Merrin Harbour Commissioners"]), ("Silas Only", ["Merrin Harbour Commissioners"])],
    ),
    "a ranger for a park": (
        "Shaun Whitlow, a ranger for Kelder National Park, said it was steep.",
        [("Shaun Whitlow", ["Kelder National Park"])],
    ),
}

PAST = {
    "a manager until": (
        "Glenda Marr, who was manager of Elm Homes Ltd until April, said it was bad.",
        [("Glenda Marr", [])],
    ),
    "a winner at a club": (
        "Lee Orr, 19, beat a man in the final at Skelby Social Club. He said it was luck.",
        [("Lee Orr", [])],
    ),
    "a cabinet member for town centres": (
        "The hall will open in May. Westerby Council paid.\n\n"
        "Councillor Jas Aldwin, Cabinet Member for Town Centres and Culture, said: “Good.”",
        [("Jas Aldwin", ["Westerby Council"])],
    ),
}

CAME = {
    "who succeeded another": (
        "Jo Lane succeeded Ned Orr as chief executive of Orrin Homes in May. She said rents were high.",
        [("Jo Lane", ["Orrin Homes"])],
    ),
    "who joined in office": (
        "Jo Lane, who joined Orrin Homes as finance director in 1990, said it was sad.",
        [("Jo Lane", ["Orrin Homes"])],
    ),
    "who joined as an apprentice": (
        "Jo Lane joined Orrin Homes as an apprentice in 1990. “It is sad,” she said.",
        [("Jo Lane", [])],
    ),
    "who was appointed": (
        "Jo Lane was appointed head of Oakfield School in May. “It is good,” she said.",
        [("Jo Lane", ["Oakfield School"])],
    ),
    "who has been in office since": (
        "Jo Lane has been chief executive of Orrin Homes since May. “It is good,” she said.",
        [("Jo Lane", ["Orrin Homes"])],
    ),
    "who was in office until": (
        "Jo Lane was chief executive of Orrin Homes until May. “It is good,” she said.",
        [("Jo Lane", [])],
    ),
    "who was made redundant": (
        "Jo Lane was made redundant by Orrin Homes in May. “It is sad,” she said.",
        [("Jo Lane", [])],
    ),
}

_ALL = WORDED | NOBODY | AT_WORK | BESIDE | UNHELD | OWN | ALONE | CAME | PAST


@pytest.mark.parametrize(("text", "expected"), [*_ALL.values()], ids=[*_ALL])
def test_whose_the_words_of_an_office_are(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
