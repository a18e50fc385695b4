"""For which body somebody speaks where another is told of beside it: none by the name of a village, nor one that only listens."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = [
    (
        (
            "Bertha Tubb, from Marl St Peter, has used the bus since 1999. “It was handy,” Mrs Tubb said.\n\nMarl St Peter "
            "Parish Council chairman Cedric Orme said it was wrong."
        ),
        ["", "Marl St Peter Parish Council"],
    ),
    (
        (
            "Bertha Tubb, from Marl St Peter, has used the bus since 1999. “It was handy,” Mrs Tubb said.\n\nMarl St Peter "
            "Parish Council said it was wrong."
        ),
        ["", "Marl St Peter Parish Council"],
    ),
    (
        (
            "Bertha Tubb, of Marl St Peter, has used the bus since 1999. “It was handy,” Mrs Tubb said.\n\nMarl St Peter "
            "Parish Council said it was wrong."
        ),
        ["", "Marl St Peter Parish Council"],
    ),
    ("“It was handy,” said Bertha Tubb, of Skelby. Skelby Town Council said it was wrong.", ["", "Skelby Town Council"]),
    ("“It was handy,” said Bertha Tubb, from Skelby. Skelby Town Council said it was wrong.", ["", "Skelby Town Council"]),
    ("“It was handy,” said Bertha Tubb, a widow from Skelby. Skelby Town Council said it was wrong.", ["", "Skelby Town Council"]),
    (
        (
            "A widow of 91 says she will walk home. Bertha Tubb, from Great Marling, has caught the bus for years. “It was "
            "handy,” Mrs Tubb said. Great Marling Parish Council chairman Cedric Orme said it was wrong."
        ),
        ["", "", "Great Marling Parish Council"],
    ),
    (
        (
            "Bertha Tubb, a retired baker from Great Marling, has caught the bus for years. “It was handy,” Mrs Tubb said. "
            "Great Marling Parish Council chairman Cedric Orme said it was wrong."
        ),
        ["", "Great Marling Parish Council"],
    ),
    (
        (
            "Ned Tubb lives in Great Marling. “It was handy,” Mr Tubb said. Great Marling Parish Council chairman Cedric "
            "Orme said it was wrong."
        ),
        ["", "Great Marling Parish Council"],
    ),
    (
        (
            "Shopper Ned Tubb, in Great Marling for the day, was cross. “It was handy,” Mr Tubb said. Great Marling Parish "
            "Council chairman Cedric Orme said it was wrong."
        ),
        ["", "Great Marling Parish Council"],
    ),
    (
        (
            "“It was handy,” said plumber Ned Tubb, 44, from Great Marling. Great Marling Town Council chairman Cedric Orme "
            "said it was wrong."
        ),
        ["", "Great Marling Town Council"],
    ),
    (
        (
            "Ned Tubb, from Little Harne, was cross. “It was handy,” he said. Little Harne Parish Council clerk Dot Orme "
            "said it was wrong."
        ),
        ["", "Little Harne Parish Council"],
    ),
    (
        ("Ned Tubb, from St Osyth, was cross. “It was handy,” he said. St Osyth Parish Council clerk Dot Orme said it was wrong."),
        ["", "St Osyth Parish Council"],
    ),
    (
        (
            "Ned Tubb, from Harne St Mary, was cross. “It was handy,” he said. Harne St Mary Village Hall Committee clerk "
            "Dot Orme said it was wrong."
        ),
        ["", "Harne St Mary Village Hall Committee"],
    ),
    (
        ("Ned Tubb, from Harne St Mary, was cross. “It was handy,” he said. Harne St Mary Primary School said it was wrong."),
        ["", "Harne St Mary Primary School"],
    ),
    (
        "Ned Tubb, from Harne St Mary, was cross. “It was handy,” he said. Harne St Mary Football Club said it was wrong.",
        ["", "Harne St Mary Football Club"],
    ),
    (
        "Ned Tubb, from Marrow Bridge, was cross. “It was handy,” he said. Marrow Bridge Football Club said it was wrong.",
        ["", "Marrow Bridge Football Club"],
    ),
    ("Clerk Ned Tubb, from Skelby Town Council, was cross. Skelby is old. “It was handy,” he said.", ["Skelby Town Council"]),
    (
        ("Councillor Ned Tubb, from the parish council, was cross. “It was handy,” he said. Skelby Parish Council meets on Monday."),
        ["Skelby Parish Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. The council's leader, Nora Pike, said so. Ms Pike, who has led the Labour "
            "administration since 2018, said she would not go. “I will stay,” she said."
        ),
        ["Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. The council's leader, Nora Pike, assured members that it was fine.\n\nMs Pike, "
            "who has led the Labour administration since 2018, told a packed chamber that she would not resign.\n\n“I will "
            "stay,” she said."
        ),
        ["Hexby City Council", "Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. The council's leader, Nora Pike, said it was fine.\n\nMs Pike, who leads the "
            "ruling Labour group, said that she would not resign."
        ),
        ["Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. The council's leader, Nora Pike, said it was fine.\n\nMs Pike, who chairs the "
            "cabinet, said that she would not resign."
        ),
        ["Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. The council's leader, Nora Pike, said it was fine.\n\nMs Pike, who runs a bakery, "
            "said that she would not resign."
        ),
        ["Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. Council leader Nora Pike said it was fine.\n\nMs Pike, who has run the authority "
            "since 2018, said that she would not resign."
        ),
        ["Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. Council leader Nora Pike said it was fine.\n\nMs Pike, who heads a minority "
            "administration, said that she would not resign."
        ),
        ["Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. Council leader Nora Pike said it was fine.\n\nMs Pike, who took over the "
            "administration in May, said that she would not resign. Her deputy, Tess Orme, said halls could close."
        ),
        ["Hexby City Council", "Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. Its leader, Nora Pike, said it was fine.\n\nMs Pike's deputy, Tess Orme, admitted "
            "halls could close."
        ),
        ["Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. Its leader, Nora Pike, said it was fine.\n\nMs Pike, who leads a coalition of "
            "Labour and the Greens, said she would stay."
        ),
        ["Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Marrow Homes is closing. Its chief executive, Nora Pike, said it was fine.\n\nMs Pike, who has led the turnaround "
            "since 2018, said she would stay."
        ),
        ["Marrow Homes", "Marrow Homes"],
    ),
    (
        (
            "Marrow Homes is closing. Its chief executive, Nora Pike, said it was fine.\n\nMs Pike, who has run three other "
            "firms, said she would stay."
        ),
        ["Marrow Homes", "Marrow Homes"],
    ),
    (
        (
            "Marrow Homes is closing. Its chief executive, Nora Pike, said it was fine.\n\nMs Pike, who chairs a local choir, "
            "said she would stay."
        ),
        ["Marrow Homes", "Marrow Homes"],
    ),
    (
        (
            "Hexby Council is bankrupt. The Conservative leader, Ned Lowe, said so. Mr Lowe, who leads the opposition group, "
            "said: “We would not.”"
        ),
        [""],
    ),
    (
        (
            "Hexby Council and Hexby Integrated Care Board (ICB) were criticised. Mina Hale, who as chief executive of the "
            "ICB signs the cheques, was there. “We let you down,” she said."
        ),
        ["Hexby Integrated Care Board"],
    ),
    (
        (
            "Hexby Council and Hexby NHS Trust were criticised. Mina Hale, who as chair of the trust signs the cheques, also "
            "apologised. “We let you down,” she said."
        ),
        ["Hexby NHS Trust"],
    ),
    (
        ("Mina Hale, who, as head of housing at Hexby Council, signs the cheques, also apologised. “We let you down,” she said."),
        ["Hexby Council"],
    ),
    (
        (
            "Hexby Council was criticised by tenants. Mina Hale, who as its head of housing signs the cheques, also "
            "apologised. “We let you down,” she said."
        ),
        ["Hexby Council"],
    ),
    ("Mina Hale, who as manager of Marrow Homes signs the cheques, apologised. “We let you down,” she said.", ["Marrow Homes"]),
    ("Mina Hale, in her role as manager of Marrow Homes, apologised. “We let you down,” she said.", ["Marrow Homes"]),
    ("Mina Hale, as manager of Marrow Homes, apologised. “We let you down,” she said.", ["Marrow Homes"]),
    ("As manager of Marrow Homes, Mina Hale signs the cheques. “We let you down,” she said.", ["Marrow Homes"]),
    ("Mina Hale, who was there as manager of Marrow Homes, apologised. “We let you down,” she said.", ["Marrow Homes"]),
    (
        ("Mina Hale, who in her capacity as manager of Marrow Homes signs the cheques, apologised. “We let you down,” she said."),
        ["Marrow Homes"],
    ),
    ("Mina Hale, who started as manager of Marrow Homes in May, apologised. “We let you down,” she said.", ["Marrow Homes"]),
    ("Mina Hale, who retired as manager of Marrow Homes in May, spoke. “They let you down,” she said.", [""]),
    ("Mina Hale, who as a child lived at Marrow Homes, spoke. “They let you down,” she said.", [""]),
    ("Mina Hale, who as a former manager of Marrow Homes knows them well, spoke. “They let you down,” she said.", [""]),
    (
        (
            "Hexby Council met on Monday. Speaking on behalf of the town’s heads, Joe Ferris, of Hexby Association of "
            "Headteachers, said it was bad."
        ),
        ["Hexby Association of Headteachers"],
    ),
    (
        (
            "Hexby Council met on Monday. Speaking on behalf of the town’s traders, Joe Ferris, of the Hexby Chamber of "
            "Trade, said it was bad."
        ),
        ["Hexby Chamber of Trade"],
    ),
    ("Hexby Council met on Monday. Speaking on behalf of the city’s headteachers, Joe Ferris said it was bad.", [""]),
    (
        ("Hexby Council met on Monday. On behalf of the county’s farmers, Joe Ferris, of the Hexby Farmers' Union, said it was bad."),
        ["Hexby Farmers' Union"],
    ),
    ("Hexby Council met on Monday. Speaking for the borough’s childminders, Joe Ferris said it was bad.", [""]),
    ("Hexby Council met on Monday. Speaking on behalf of the parish’s allotment holders, Joe Ferris said it was bad.", [""]),
    ("Hexby Council met on Monday. Speaking on behalf of the council’s tenants, Joe Ferris said it was bad.", [""]),
    ("Hexby Council met on Monday. Speaking on behalf of the school’s parents, Joe Ferris said it was bad.", [""]),
    ("Hexby Council met on Monday. Speaking on behalf of the council’s planners, Joe Ferris said it was good.", ["Hexby Council"]),
    ("Hexby Council met on Monday. Speaking on behalf of the council, Joe Ferris said it was good.", ["Hexby Council"]),
    ("Hexby Council met on Monday. Speaking on behalf of the applicant, Joe Ferris said it was good.", [""]),
    ("Hexby Council met on Monday. Speaking on behalf of residents, Joe Ferris said it was bad.", [""]),
    (
        (
            "Hexby Council met on Monday. Speaking on behalf of the town's businesses, Joe Ferris, who chairs the Hexby "
            "Chamber of Trade, said it was bad."
        ),
        ["Hexby Chamber of Trade"],
    ),
    ("Hexby City Council is bankrupt. Council leader Nora Pike, who leads the Labour group, said it was fine.", ["Hexby City Council"]),
    (
        (
            "Hexby City Council is bankrupt. The leader of the council, Nora Pike, said it was fine.\n\nMs Pike, who heads the "
            "ruling Labour group, said she would stay."
        ),
        ["Hexby City Council", "Hexby City Council"],
    ),
    (
        (
            "Hexby City Council is bankrupt. The opposition leader, Nora Pike, said it was bad.\n\nMs Pike, who leads the "
            "Labour group, said she would stay."
        ),
        ["", ""],
    ),
    ("Hexby City Council is bankrupt. The Labour leader on the council, Nora Pike, said it was bad.", [""]),
    (
        (
            "The report is by the Marl Learning Trust. Staff at Small Feet Nurseries were trained by the charity. Olive "
            "Marsh, its inclusion manager, said: “It works.”"
        ),
        ["Small Feet Nurseries"],
    ),
    (
        (
            "The report is by the Marl Learning Trust, the national charity. “We like it,” the charity said.\n\nStaff at Small "
            "Feet Nurseries, which has rooms in Hexby, were taught by the charity to cook. Olive Marsh, its inclusion "
            "manager, said: “It works.”"
        ),
        ["", "Small Feet Nurseries"],
    ),
    (
        (
            "The report is by the Marl Learning Trust. Pupils at Marl Primary School were taught to sign by the trust. Olive "
            "Marsh, its head, said: “It works.”"
        ),
        ["Marl Primary School"],
    ),
    (
        (
            "The report is by the Marl Learning Trust. Nurses at Hexby Hospital were trained by the trust. Its chief "
            "executive, Olive Marsh, said: “It works.”"
        ),
        ["Hexby Hospital"],
    ),
    (
        (
            "The report is by the Marl Learning Trust. Workers at Orme Joinery were trained by the trust. Its managing "
            "director, Olive Marsh, said: “It works.”"
        ),
        ["Orme Joinery"],
    ),
    (
        (
            "Tests are done by Skelby Healthcare NHS Trust, whose contract with the Hexby Integrated Care Board ends in "
            "March. “We have room,” its director of children's services, Ruth Anders, said."
        ),
        ["Skelby Healthcare NHS Trust"],
    ),
    (
        (
            "Hexby Integrated Care Board (ICB) met. “We are sorry,” its chief nurse said.\n\nTests are done by Skelby "
            "Healthcare NHS Trust, whose contract with the ICB ends in March. “We have room for more,” its director of "
            "children's services, Ruth Anders, told the Observer. “I have trained people.”"
        ),
        ["Skelby Healthcare NHS Trust", "Skelby Healthcare NHS Trust", "Skelby Healthcare NHS Trust"],
    ),
    (
        ("The baths are run by Swim Hexby, which leases them from Hexby Council. Its manager, Ruth Anders, said: “We are full.”"),
        ["Swim Hexby"],
    ),
    (
        (
            "The homes were built by Marrow Homes, which bought the land from Hexby Council. Its managing director, Ruth "
            "Anders, said: “We are full.”"
        ),
        ["Marrow Homes"],
    ),
    (
        (
            "The homes were built by Marrow Homes, which was hired by Orme Housing Association. Its chief executive, Ruth "
            "Anders, said: “We are full.”"
        ),
        ["Marrow Homes"],
    ),
    (
        (
            "The buses are run by Green Line Coaches, whose contract with Hexby County Council ends in May. Its operations "
            "director, Ruth Anders, said: “We are full.”"
        ),
        ["Green Line Coaches"],
    ),
    (
        (
            "The school is part of the Beacon Learning Trust, which was set up by Hexby College. Its chief executive, Ruth "
            "Anders, said: “We are full.”"
        ),
        ["Beacon Learning Trust"],
    ),
    (
        ("Marrow Homes, which is suing Orme Housing Association, has closed. Its chief executive, Ruth Anders, said: “We are full.”"),
        ["Marrow Homes"],
    ),
    ("Marrow Homes, a client of Orme Consulting, has closed. Its chief executive, Ruth Anders, said: “We are full.”", ["Marrow Homes"]),
    (
        (
            "The union Mainstay, which represents 300 of Hexby Council's workers, said it would fight. “We will fight,” said "
            "Kit Dale, its convener."
        ),
        ["Mainstay", "Mainstay"],
    ),
    ("Hexby Council has sold the hall to Orme Hotels. Its leader, Ruth Anders, said: “We are glad.”", ["Hexby Council"]),
    ("Hexby Council has sold the hall to Orme Hotels. Its managing director, Ruth Anders, said: “We are glad.”", ["Orme Hotels"]),
    (
        ("Hexby Council wants to close the baths. The scrutiny committee met on Monday. Its chair, Councillor Ann Otto, said: “No.”"),
        ["Hexby Council"],
    ),
    ("Hexby Council wants to close the baths. A campaign committee met on Monday. Its chair, Ann Otto, said: “No.”", [""]),
    (("Hexby Council wants to close the baths. The village hall committee met on Monday. Its chair, Ann Otto, said: “No.”"), [""]),
    ("Hexby Council wants to close the baths. The parents' committee met on Monday. Its chair, Ann Otto, said: “No.”", [""]),
    (
        (
            "Hexby Council wants to close the baths. The Commons transport committee has begun an inquiry. Its chair, Ann "
            "Otto, said: “No.”"
        ),
        [""],
    ),
    ("Hexby Council wants to close the baths. An all-party group of MPs has objected. Its chair, Ann Otto, said: “No.”", [""]),
    ("Hexby Council wants to close the baths. A group of parents has been set up. Its chair, Ann Otto, said: “No.”", [""]),
    ("Hexby Council wants to close the baths. A tenants' panel was asked. Its chair, Ann Otto, said: “No.”", [""]),
    ("Hexby Council wants to close the baths. The youth parliament was asked. Its chair, Ann Otto, said: “No.”", [""]),
    ("Hexby Council wants to close the baths. An independent panel was asked. Its chair, Ann Otto, said: “No.”", [""]),
    ("Marl NHS Trust wants to close the ward. The patients' forum met on Monday. Its chair, Ann Otto, said: “No.”", [""]),
    ("Marl NHS Trust wants to close the ward. The league of friends met on Monday. Its chair, Ann Otto, said: “No.”", [""]),
    ("Hexby Council wants to close the baths. A group of parents has been set up. “No,” said its chair, Ann Otto.", [""]),
    ("Hexby Council wants to close the baths. A group of parents has been set up. Ann Otto, its chair, said: “No.”", [""]),
    ("Hexby Council wants to close the baths. A residents' group has been set up. “No,” said Ann Otto, its secretary.", [""]),
    ("Hexby Council wants to close the baths. A working group has been set up. Its chair, Ann Otto, said: “No.”", [""]),
    ("Orme Hotels has bought the Swan. A hotel group from Hexby also bid. Its chairman, Ann Otto, said: “We lost.”", [""]),
    (
        (
            "Hexby Council wants to close the baths. The council's overview and scrutiny committee met on Monday. Its chair, "
            "Councillor Ann Otto, said: “No.”"
        ),
        ["Hexby Council"],
    ),
    ("Hexby Council wants to close the baths. An inquiry was held. “No,” said its chair, Ann Otto.", [""]),
    ("Hexby Council wants to close the baths. The planning committee refused it. “No,” said its chair, Ann Otto.", ["Hexby Council"]),
]
"""Stories, and the body of each of their statements, if any."""


@pytest.mark.parametrize(("story", "bodies"), CASES)
def test_for_whom_each_statement_is_made(story: str, bodies: list[str]) -> None:
    assert [" & ".join(s.on_behalf_of) for s in attribute(story)] == bodies
