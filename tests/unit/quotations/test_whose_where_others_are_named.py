"""For which body papers, owners and those in office speak where the sentence names others: agents, listeners, what is taken up."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = [
    (
        (
            "Hexby Council lost millions. A report by Otto Hale, the accountants that look after Hexby Council’s books, says "
            "payments were made by email. It says members were misled."
        ),
        ["", ""],
    ),
    (
        ("Hexby Council lost millions. A report by Ruth Anders, who audits Hexby Council's books, says payments were made by email."),
        [""],
    ),
    (
        ("Hexby Council lost millions. A report by Ruth Anders, a former director of Hexby Council, says payments were made by email."),
        [""],
    ),
    (
        (
            "Hexby Council lost millions. A report by Ruth Anders, the director of finance at Hexby Council, says payments "
            "were made by email."
        ),
        ["Hexby Council"],
    ),
    ("Hexby Council lost millions. A report by the council's internal auditors warned of it in May.", ["Hexby Council"]),
    ("Hexby Council lost millions. That report, by the council’s internal auditors, had warned of it in May.", ["Hexby Council"]),
    ("Hexby Council lost millions. The report, by the council's finance director, warned of it in May.", ["Hexby Council"]),
    ("Hexby Council lost millions. The report, by officers at the council, warned of it in May.", ["Hexby Council"]),
    ("Hexby Council lost millions. The review, by Marrow Trust, warned of it in May.", ["Marrow Trust"]),
    ("Hexby Council lost millions. The study, by Skelby University, found that it was late.", ["Skelby University"]),
    ("Hexby Council lost millions. The report, written by the council's planners, warned of it in May.", ["Hexby Council"]),
    (
        ("Hexby Council lost millions. An internal review, which the council has since published, found that there was no plan."),
        ["Hexby Council"],
    ),
    ("Hexby Council lost millions. A review, which the council published in May, found that there was no plan.", ["Hexby Council"]),
    ("Hexby Council lost millions. A leaflet that the council sent out in May said that there was no plan.", ["Hexby Council"]),
    (
        (
            "Hexby Council lost millions. A survey carried out by the parish found that nobody had been told. Marl St Peter "
            "Parish Council met on Monday."
        ),
        ["Marl St Peter Parish Council"],
    ),
    (
        (
            "Marl St Peter Parish Council met on Monday. “We are cross,” said chairman Joe Bell. A survey carried out by the "
            "parish found that nobody had been told."
        ),
        ["Marl St Peter Parish Council", "Marl St Peter Parish Council"],
    ),
    (
        (
            "Marl St Peter Parish Council met on Monday. “We are cross,” said chairman Joe Bell. A letter from the parish "
            "said that nobody had been told."
        ),
        ["Marl St Peter Parish Council", "Marl St Peter Parish Council"],
    ),
    (
        (
            "Hexby Borough Council met on Monday. “We are cross,” said leader Joe Bell. A notice put up by the borough said "
            "that nobody had been told."
        ),
        ["Hexby Borough Council", "Hexby Borough Council"],
    ),
    (
        (
            "Marrow Water was fined. At the Larch Café, Jo Bell was cross. “It is late,” she said. A sign put up by the "
            "company beside the bridge reads: “No way through”."
        ),
        ["", "Marrow Water"],
    ),
    (
        (
            "Marrow Water was fined. “We are sorry,” the firm said. At the Larch Café, business is bad. A sign put up by the "
            "company beside the bridge reads: “No way through”."
        ),
        ["Marrow Water", "Marrow Water"],
    ),
    (
        ("Marrow Water was fined. At Orme Stores, business is bad. A notice from the company on the door reads: “No way through”."),
        ["Marrow Water"],
    ),
    (
        "Orme Builders has bought the hall. The Swan Inn has closed. A notice put up by the firm reads: “No way through”.",
        ["Orme Builders"],
    ),
    (
        (
            "The list is run by Hexby Care Board. The tests are done by Skelby Healthcare NHS Trust, it said. Papers "
            "prepared for the board show that it is long."
        ),
        ["Hexby Care Board", "Hexby Care Board"],
    ),
    (
        (
            "‘We pay,’ said Kit Dale, vice-president of Hexby Students’ Union.\n\nThe students’ union has written to every "
            "member of the university’s council. Its letter said nobody had been told."
        ),
        ["Hexby Students’ Union", "Hexby Students’ Union"],
    ),
    (
        (
            "Hexby City Council sent a barrister. The council said it was late. The Department for Education was told. Neil "
            "Orme, the schools minister, told the Commons that help would come. He said it was on its way."
        ),
        ["Hexby City Council", "Department for Education", "Department for Education"],
    ),
    (
        (
            "Hexby City Council sent a barrister. The council said it was late. Neil Orme, the schools minister, told the "
            "Commons that help would come."
        ),
        ["Hexby City Council", ""],
    ),
    (
        (
            "Hexby City Council sent a barrister. The council said it was late. Schools minister Neil Orme told the Commons "
            "that help would come."
        ),
        ["Hexby City Council", ""],
    ),
    (
        ("Hexby City Council sent a barrister. The council said it was late. Neil Orme, the transport minister, said help would come."),
        ["Hexby City Council", ""],
    ),
    (
        (
            "Hexby City Council sent a barrister. The council said it was late. The minister for housing, Neil Orme, said "
            "help would come."
        ),
        ["Hexby City Council", ""],
    ),
    (
        ("Hexby City Council sent a barrister. The council said it was late. Neil Orme, a junior minister, said help would come."),
        ["Hexby City Council", ""],
    ),
    (
        (
            "Hexby City Council sent a barrister. The council said it was late. The local government secretary, Neil Orme, "
            "said help would come."
        ),
        ["Hexby City Council", ""],
    ),
    (
        (
            "Hexby City Council sent a barrister. The council said it was late. The education secretary, Neil Orme, said "
            "help would come."
        ),
        ["Hexby City Council", ""],
    ),
    (
        ("Hexby City Council sent a barrister. The council said it was late. Children's minister Neil Orme said help would come."),
        ["Hexby City Council", ""],
    ),
    (
        ("Hexby City Council sent a barrister. The council said it was late. Councils minister Neil Orme said help would come."),
        ["Hexby City Council", ""],
    ),
    (
        (
            "Hexby City Council sent a barrister. The council said it was late. Local government minister Neil Orme said "
            "help would come."
        ),
        ["Hexby City Council", ""],
    ),
    ("Hexby Council lost millions. Kit Hale, the accountant who audits Hexby Council’s books, said it was late.", [""]),
    ("Hexby Council lost millions. Kit Hale, the lawyer who took Hexby Council to court, said it was late.", [""]),
    ("Hexby Council lost millions. Kit Hale, the blogger who brought down Hexby Council, said it was late.", [""]),
    ("Hexby Council lost millions. Kit Hale, the man who runs Hexby Museum, said it was late.", ["Hexby Museum"]),
    ("Hexby Council lost millions. Kit Hale, the officer who oversees housing at Hexby Council, said it was late.", ["Hexby Council"]),
    ("Hexby Council lost millions. Kit Hale, the consultant who advised Hexby Council, said it was late.", [""]),
    ("Hexby Council lost millions. Kit Hale, the builder who is suing Hexby Council, said it was late.", [""]),
    ("Hexby Council lost millions. Kit Hale, a director of the firm that built Hexby Hospital, said it was late.", [""]),
    ("Hexby Council lost millions. Kit Hale, chairman of the company that supplies Hexby Council, said it was late.", [""]),
    ("Hexby Council lost millions. Kit Hale, the officer who signed the deal for Hexby Council, said it was late.", ["Hexby Council"]),
    ("Hexby Council lost millions. Kit Hale, the woman who set up Marl Hospice, said it was late.", ["Marl Hospice"]),
    (
        (
            "Hexby Council is bust. Asked by Kate Hale, the chairman of the planning committee, Mr Orme told members that "
            "help would come."
        ),
        [""],
    ),
    (("Hexby Council is bust. Asked by Kate Hale, the chief executive of Hexby Council, Mr Orme said that help would come."), [""]),
    (("Hexby Council is bust. Asked by Kate Hale, the chief executive of Hexby Council, Joe Orme said that help would come."), [""]),
    ("Hexby Council is bust. Asked by Kate Hale, chief executive of Hexby Council, Joe Orme said that help would come.", [""]),
    ("Hexby Council is bust. Pressed on this by Kate Hale, the council's leader, Joe Orme said that help would come.", [""]),
    ("Hexby Council is bust. Challenged by Kate Hale, the council's Labour leader, Mr Orme said that help would come.", [""]),
    ("Hexby Council is bust. Questioned by Kate Hale, its leader, Mr Orme said that help would come.", [""]),
    ("Hexby Council is bust. In a letter to Kate Hale, the council's leader, Joe Orme said that help would come.", [""]),
    ("Hexby Council is bust. In a letter to Kate Hale, the leader of the council, Mr Orme said that help would come.", [""]),
    ("Hexby Council is bust. Speaking to Kate Hale, the leader of the council, Mr Orme said that help would come.", [""]),
    (("Hexby Council is bust. After meeting Kate Hale, the council's chief executive, Mr Orme said that help would come."), [""]),
    (("Hexby Council is bust. Replying to Kate Hale, the chief executive of Hexby Council, Mrs Orme said that help would come."), [""]),
    (
        ("Hexby Council is bust. Sitting beside Kate Hale, the chief executive of Hexby Council, Mrs Orme said that help would come."),
        [""],
    ),
    (
        (
            "Hexby Council is bust. Told this by Kate Hale, 41, the chief executive of Hexby Council, Mrs Orme said that "
            "help would come."
        ),
        [""],
    ),
    ("Hexby Council is bust. Asked about it by the council's leader, Kate Hale, Mr Orme said that help would come.", [""]),
    ("Hexby Council is bust. Asked by the leader of the council, Kate Hale, Mr Orme said that help would come.", [""]),
    ("Hexby Council is bust. Asked by a member of the council, Kate Hale, Mr Orme said that help would come.", [""]),
    ("Hexby Council is bust. Asked by reporters, the council's leader, Joe Orme, said that help would come.", ["Hexby Council"]),
    ("Hexby Council is bust. In a letter to residents, the council's leader, Joe Orme, said that help would come.", ["Hexby Council"]),
    ("Hexby Council is bust. Asked by Kate Hale, the council's leader, Joe Orme, said that help would come.", ["Hexby Council"]),
    ("Hexby Council is bust. Asked by Kate Hale, leader Joe Orme said that help would come.", ["Hexby Council"]),
    ("Hexby Council is bust. Asked by Kate Hale, council leader Joe Orme said that help would come.", ["Hexby Council"]),
    ("Hexby Council is bust. Asked by Kate Hale, the chief executive, Joe Orme, said that help would come.", ["Hexby Council"]),
    ("Hexby Council is bust. On Monday the chief executive, Joe Orme, said that help would come.", ["Hexby Council"]),
    (
        "Ada Holm, who runs the charity Families’ Help Line, said it was late. “It is,” she said.",
        ["Families’ Help Line", "Families’ Help Line"],
    ),
    ("Ada Holm, who runs the charity Second Desk, said it was late.", ["Second Desk"]),
    ("Ada Holm, who leads the charity Carers' Corner, said it was late.", ["Carers' Corner"]),
    ("Ada Holm, chief executive of the charity Tenants' Advice, said it was late.", ["Tenants' Advice"]),
    ("Ada Holm, director of the charity Farmers’ Friend, said it was late.", ["Farmers’ Friend"]),
    ("Ada Holm, who runs the helpline Families’ Help Line, said it was late.", ["Families’ Help Line"]),
    ("The charity Families’ Help Line said it was late.", ["Families’ Help Line"]),
    ("The charity Widows’ Aid said it was late.", ["Widows’ Aid"]),
    ("The charity Miners' Rest said it was late.", ["Miners' Rest"]),
    ("Ada Holm, who runs the firm Baker’s Dozen, said it was late.", ["Baker’s Dozen"]),
    ("Hexby Water was fined. At the Larch Café, where few came in May, owner Bob Nye shrugged. “It is late,” he said.", ["Larch Café"]),
    ("Hexby Water was fined. At the Larch Café, owner Bob Nye shrugged. “It is late,” he said.", ["Larch Café"]),
    ("Hexby Water was fined. At the Larch Café, which lost money, owner Bob Nye was cross. “It is late,” he said.", ["Larch Café"]),
    (
        "Hexby Water was fined. At Marl Primary School, where 40 children were ill, head Bob Nye said it was late.",
        ["Marl Primary School"],
    ),
    (
        "Hexby Water was fined. At Marl Primary School, which was singled out, the head, Bob Nye, said it was late.",
        ["Marl Primary School"],
    ),
    (
        "Hexby Water was fined. At Orme Hospital in Skelby, where wards shut, chief executive Bob Nye said it was late.",
        ["Orme Hospital"],
    ),
    ("Hexby Water was fined. At Orme Stores in Skelby, where sales fell, manager Bob Nye said it was late.", ["Orme Stores"]),
    ("Hexby Water was fined. At the Larch Café, where few came, customer Bob Nye said it was late.", [""]),
    ("Hexby Water was fined. At the Larch Café, where Hexby Water has put up a sign, owner Bob Nye said it was late.", ["Larch Café"]),
    ("Hexby Water was fined. Over at the Larch Café, owner Bob Nye said it was late.", ["Larch Café"]),
    ("Hexby Water was fined. Down the road at the Larch Café, where business is slow, owner Bob Nye said it was late.", ["Larch Café"]),
    (
        (
            "A hospice is to close.\n\nGrey House, on the edge of Skelby, told its 130 staff on Monday.\n\nIts chief executive, "
            "Thea Dale, said it was late."
        ),
        ["Grey House"],
    ),
    (
        (
            "A HOSPICE is to shut some rooms.\n\nGrey House, on the edge of Skelby, told its 130 staff on Monday. Thirty jobs "
            "are at risk.\n\nIts chief executive, Thea Dale, said it was late. “It is,” she said."
        ),
        ["Grey House", "Grey House"],
    ),
    (
        ("A care home is to close.\n\nElm Lodge, in Skelby, wrote to families on Monday.\n\nIts manager, Thea Dale, said it was late."),
        ["Elm Lodge"],
    ),
    ("A school is to close.\n\nMarl Court has taught boys since 1980. Its head, Thea Dale, said it was late.", ["Marl Court"]),
    ("A hospice is to close.\n\nGrey House told its staff on Monday. Chief executive Thea Dale said it was late.", ["Grey House"]),
    ("Grey House, a hospice in Skelby, told its staff on Monday. Its chief executive, Thea Dale, said it was late.", ["Grey House"]),
    ("Hexby Museums Trust is selling Grey House. Its chief executive, Thea Dale, said it was late.", ["Hexby Museums Trust"]),
]
"""Stories, and the body of each of their statements, if any."""


@pytest.mark.parametrize(("story", "bodies"), CASES)
def test_for_whom_each_statement_is_made(story: str, bodies: list[str]) -> None:
    assert [" & ".join(s.on_behalf_of) for s in attribute(story)] == bodies
