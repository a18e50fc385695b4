"""For whom somebody speaks where the office, the board or the firm is told of by other words than its name."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = {
    "an office taken up by a pronoun": (
        "That is not what Nell Hart sees. She manages Orrin Parent Voice, a charity with three staff. She said calls had doubled.",
        [("Nell Hart", ["Orrin Parent Voice"])],
    ),
    "an office that a pronoun is now in": (
        "Ann Otto lost her sight at nine. She is now the chief executive of Sight Marling, a charity. “I was lucky,” she said.",
        [("Ann Otto", ["Sight Marling"])],
    ),
    "an office that a pronoun was in": (
        "Joe Tarn used to be angry. He was the chairman of Skelby Rovers until May. He said it was over.",
        [("Joe Tarn", [])],
    ),
    "a firm known by an office that no place has": (
        "The work was shared with the county, Brackmere and the owner. "
        "Ann Otto, Brackmere's area manager, did not argue. “We were late,” she said.",
        [("Ann Otto", ["Brackmere"])],
    ),
    "a place is no firm": ("Ann Otto, Hexby's mayor, said it was a proud day.", [("Ann Otto", [])]),
    "a charity of two words that somebody manages": (
        "Joe Tarn, the manager of Orle Pantry, came in at seven. “I looked again,” he said.",
        [("Joe Tarn", ["Orle Pantry"])],
    ),
    "a paid officer since": (
        ""
        "The man on the tractor was Joe Tarn, who has since become the paid co-ordinator of the Lower Skelby Flood Action Group. "
        "He said it was wet.",
        [("Joe Tarn", ["Lower Skelby Flood Action Group"])],
    ),
    "a campaign group told of as such": (
        "Ann Otto, who set up the campaign group Marling Babies, said it was a shame. Marling Babies said it would march.",
        [("Ann Otto", []), ("Marling Babies", ["Marling Babies"])],
    ),
    "a seat for the body that sent its holder": (
        "Cllr Ann Otto, who sits on the board for Orrin County Council, asked why it had been good enough.",
        [("Ann Otto", ["Orrin County Council"])],
    ),
    "a surname that is also a court": (
        "Professor Anselm Court, medical director of Marling Hospitals NHS Foundation Trust, said it had not been.",
        [("Anselm Court", ["Marling Hospitals NHS Foundation Trust"])],
    ),
    "the chair of governors told of before": (
        "Governors will meet in May. Their chair, Joe Tarn, said he would welcome parents.\n\nSandgate Academy was inspected in March.",
        [("Joe Tarn", ["Sandgate Academy"])],
    ),
    "a firm that says what it feels": (
        "Hartwell Sterne said it was disappointed by the vote. Its project manager, Ann Otto, said it would appeal.",
        [("Hartwell Sterne", ["Hartwell Sterne"]), ("Ann Otto", ["Hartwell Sterne"])],
    ),
    "officers are no parish council's": (
        "Members of Orrin District Council met on Monday. Skelby Parish Council was against. Skelby’s parish council had written.\n\n"
        "Officers had concluded the benefits outweighed the harm.",
        [("officers", ["Orrin District Council"])],
    ),
    "the coach of the club's other side": (
        "Skelby Rugby Club has new lights. The women’s side go first, against Orrin Ladies. "
        "Their coach, Ann Otto, said the squad had grown.",
        [("Ann Otto", ["Skelby Rugby Club"])],
    ),
    "papers that went before a board": (
        "Papers that went before NHS Orrin Integrated Care Board on Thursday say it would take 17 midwives.",
        [("papers", ["NHS Orrin Integrated Care Board"])],
    ),
    "a letter is not of those to whom it goes": (
        "In August, 61 of them signed a letter to the trustees. It asked who would pay. "
        "“I never saw it,” said Ann Otto, chief executive of Orle Active.",
        [("letter", []), ("Ann Otto", ["Orle Active"])],
    ),
    "two bodies, each by its noun": (
        "NHS Orrin Integrated Care Board met on Monday. Marling Hospitals NHS Trust was there. "
        "In a joint statement the board and the trust said: “We know.”",
        [
            (
                "NHS Orrin Integrated Care Board and Marling Hospitals NHS Trust",
                ["NHS Orrin Integrated Care Board", "Marling Hospitals NHS Trust"],
            )
        ],
    ),
    "a shop with the name of its owner": (
        "You will know Lasky's Toys by the bear.\n\nJoe Lasky is 81. Mr Lasky says he has never taken a Saturday off.",
        [("Joe Lasky", ["Lasky's Toys"])],
    ),
    "a shop that says in its name what it sells": (
        "Orme's Bakery will close in May. Joe Orme, who was born over the shop, said his knees had gone.",
        [("Joe Orme", ["Orme's Bakery"])],
    ),
    "a firm told to be somebody's": (
        "Joe Tarn's company, Birdsall Engineering, gave two lathes. He admitted it was not charity.",
        [("Joe Tarn", ["Birdsall Engineering"])],
    ),
    "the leader where councillors are told of": (
        "Skelby cabinet met for seven hours. In the end 36 members of Orrin County Council voted for it.\n\n"
        '"Every pound has been fought over," the leader, Joe Tarn, told a chamber.',
        [("Joe Tarn", ["Orrin County Council"])],
    ),
    "the leader of something else": ("Scouts camped in the rain. The leader, Joe Tarn, said it was wet.", [("Joe Tarn", [])]),
    "who took a pub over": (
        "Ann Otto took over the Anchor Inn at Lower Marling in 2022. Miss Otto said Sundays were everything.",
        [("Ann Otto", ["Anchor Inn"])],
    ),
    "a chairman behind whose": (
        "The last £5,000 came from Marling Parish Council, whose chairman, Joe Tarn, said it was the easiest vote of all.",
        [("Joe Tarn", ["Marling Parish Council"])],
    ),
    "two people who opened a firm": (
        "Ann and Joe Orr opened Crumb & Co in the old post office four years ago. “It is dear,” said Mrs Orr.",
        [("Ann Orr", ["Crumb & Co"])],
    ),
    "two people who opened a library": (
        "Ann Orr and Joe Tarn opened Skelby Library on Monday. “It is light,” said Ms Orr.",
        [("Ann Orr", [])],
    ),
    "a firm told of in a headline by its noun": (
        "Sewage ran into stream for a month, water firm admits\n\nBrackmere has admitted that sewage poured into a stream for 31 days.",
        [("Brackmere", ["Brackmere"]), ("Brackmere", ["Brackmere"])],
    ),
    "the grant-maker": (
        "Orrin Community Foundation put up £40,000, and the grant-maker said it had been won over.",
        [("Orrin Community Foundation", ["Orrin Community Foundation"])],
    ),
    "the notice of a council's sub-committee": (
        "PC Ann Orr told the panel that Marling Police had no objection. Skelby District Council's licensing sub-committee met.\n\n"
        "The sub-committee deliberated for an hour. Music may go on. Its decision notice says nobody was persuaded.",
        [("Ann Orr", ["Marling Police"]), ("Skelby District Council notice", ["Skelby District Council"])],
    ),
    "who tells a court of what was done in their shop": (
        "The owner of Orme's in Pike Street, Mina Orme, had been alone.\n\n"
        "In a statement read to the court, Mrs Orme said she now closed at five.",
        [("Mina Orme", [])],
    ),
    "the document, told of as a report": (
        "In the report with which the meeting began, Ann Otto, the chief finance officer, warned reserves would be gone. "
        "The document estimates that £38 million will be needed. Skelby Council met on Monday.",
        [("Ann Otto", ["Skelby Council"]), ("report", ["Skelby Council"])],
    ),
    "minutes of a board": (
        "Skelby Hospitals NHS Trust has a new ward. Minutes of a board meeting in March record that it was late.",
        [("minutes", ["Skelby Hospitals NHS Trust"])],
    ),
    "the landlady who took over": (
        "The landlady of a riverside pub has won.\n\nAnn Otto took over the Anchor Inn in 2022. Joe Tarn said it was loud.\n\n"
        "Outside, the landlady announced drinks were free.",
        [("Joe Tarn", []), ("Ann Otto", ["Anchor Inn"])],
    ),
    "the report of the council's team": (
        "“We close at ten,” Tidewater’s operations director, Joe Tarn, told Skelby Council’s committee.\n\n"
        "The council’s health team had raised no objection. Its report said noise could be controlled.",
        [("Joe Tarn", ["Tidewater"]), ("Skelby Council report", ["Skelby Council"])],
    ),
    "an officer of another service": (
        "Volunteers from Skelby RNLI launched at three. Coastguard officer Joe Tarn urged people to look. “It is no pool,” he warned.",
        [("Joe Tarn", [])],
    ),
    "who opened a shop of one word": (
        "Ann Otto, who opened Crust in Bell Street two years ago, says takings are down.",
        [("Ann Otto", ["Crust"])],
    ),
    "a name in the plural that is based somewhere": (
        "Open Doors, based in a former chapel, lost its grant. Its chief executive, Joe Tarn, said reserves would be gone.",
        [("Joe Tarn", ["Open Doors"])],
    ),
    "prosecuting for, before the name": (
        "Prosecuting for Skelby Council, Joe Tarn said inspectors had found droppings.",
        [("Joe Tarn", ["Skelby Council"])],
    ),
    "speaking for the parish": ("Speaking for the parish, Joe Tarn said it was late. Skelby Council met.", [("Joe Tarn", [])]),
    "the chair of the bench": (
        "Hill Top Farm Ltd admitted three offences. Chair of the bench Ann Otto said the risk had been real.",
        [("Ann Otto", [])],
    ),
    "the head of a school without a name": (
        "Orrin County Council lost the case. The school’s head, Joe Tarn, said parents would sleep easier.",
        [("Joe Tarn", [])],
    ),
    "a planning officer is no builder's": (
        "Marrow Homes won permission in 2021. It is to build 300 homes. Planning officer Joe Tarn said the law allowed it.",
        [("Joe Tarn", [])],
    ),
    "who is tried speaks for no firm": (
        "Joe Tarn stole £40,000. He is a director of Pratt Joinery, Skelby Crown Court was told. “I was in debt,” Tarn told police.",
        [(None, []), ("Joe Tarn", [])],
    ),
    "for whom money is raised": (
        "Lisa Dean has raised £9,000 for Limbs Ahead. Founder Jo Pitt met her at the bottom. “She beat my time,” Pitt said.",
        [("Jo Pitt", ["Limbs Ahead"])],
    ),
    "a child for whom money is raised": (
        "Joe Tarn raised £300 for Ella Finch, 9, who is ill. “It hurt,” he said.",
        [("Joe Tarn", [])],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_for_whom_somebody_speaks_by_what_they_do(case: str) -> None:
    text, expected = CASES[case]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
