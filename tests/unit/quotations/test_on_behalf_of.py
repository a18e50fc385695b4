"""Who speaks, and for whom, where the body or the person has to be found elsewhere in the article: never a name that is not meant."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = {
    "an office in apposition after a party in brackets": (
        (
            "Members of Dunmere Council's cabinet voted on Tuesday.\n\n"
            "Deirdre Mann (Con), the cabinet member for children's services, said the cost had risen."
        ),
        [("Deirdre Mann", ["Dunmere Council"])],
    ),
    "an office in brackets": (
        (
            "Members of Dunmere Council's cabinet voted on Tuesday.\n\n"
            "Cllr Deirdre Mann (cabinet member for roads) said the cost had risen."
        ),
        [("Deirdre Mann", ["Dunmere Council"])],
    ),
    "a chair and a case officer of a committee": (
        (
            "Members of Dunmere Council's planning committee backed the plan on Monday.\n\n"
            "The chair, Dawn Hall, said the road was narrow. The case officer, Al Frew, said it was wide."
        ),
        [("Dawn Hall", ["Dunmere Council"]), ("Al Frew", ["Dunmere Council"])],
    ),
    "documents of officers and of the council": (
        (
            "Dunmere Council will cut buses.\n\n"
            "According to a report by officers, 200 routes would go.\n\n"
            "A paper that went to the board said costs had risen.\n\n"
            "An evaluation published by the council said buses were late."
        ),
        [("report", ["Dunmere Council"]), ("paper", []), ("evaluation", ["Dunmere Council"])],
    ),
    "documents and governors of a school": (
        (
            "Orme Hill School has closed its gym.\n\n"
            "The school's behaviour policy states that phones are banned.\n\n"
            "Governors told parents that the roof had failed."
        ),
        [("Orme Hill School behaviour policy", ["Orme Hill School"]), ("governors", ["Orme Hill School"])],
    ),
    "a managing director of the one firm": (
        (
            "The quarry belongs to Dray Aggregates and has run for years.\n\n"
            "Cliff Dray, the managing director, said dust would fall.\n\n"
            "The company insisted the dust was safe."
        ),
        [("Cliff Dray", ["Dray Aggregates"]), ("Dray Aggregates", ["Dray Aggregates"])],
    ),
    "a health body with a place before and": (
        (
            "Staff at Sedgeholme and Coast NHS Foundation Trust went on strike on Monday.\n\n"
            "The trust and Sedgeholme Council issued a joint statement, saying beds were short.\n\n"
            "A spokesman for Sedgeholme and Coast NHS Foundation Trust said talks went on."
        ),
        [
            (
                "Sedgeholme and Coast NHS Foundation Trust and Sedgeholme Council",
                ["Sedgeholme and Coast NHS Foundation Trust", "Sedgeholme Council"],
            ),
            ("spokesman for Sedgeholme and Coast NHS Foundation Trust", ["Sedgeholme and Coast NHS Foundation Trust"]),
        ],
    ),
    "a member of parliament": (
        ("Anna Pole, the Member of Parliament for Skelby and the Wash, said the line was slow."),
        [("Anna Pole", [])],
    ),
    "an office with commas": (
        ("Cllr Leo Kettle, Cabinet Member for Children, Young People and Skills, said: “We will open two homes.”"),
        [("Leo Kettle", [])],
    ),
    "a board named in full and by its initials": (
        (
            "Beds at NHS Holm and Wren Integrated Care Board (ICB) were cut.\n\n"
            "Dr Connie Ade, Chief Medical Officer at NHS Holm and Wren ICB, said the cuts were hard."
        ),
        [("Connie Ade", ["NHS Holm and Wren Integrated Care Board"])],
    ),
    "an employer without a word of its kind": (
        (
            "Edmund Rix, head of safety at Trackway, which owns the line, accepted that signs had failed.\n\n"
            "Mr Hall taught at Dunmere High School."
        ),
        [("Edmund Rix", ["Trackway"])],
    ),
    "the firm after a school was named": (
        (
            "Mr Hall taught at Dunmere High School.\n\n"
            "Edmund Rix, head of safety at Trackway, which owns the line, accepted that signs had failed.\n\n"
            "Trackway said it was sorry. The firm said it would pay."
        ),
        [("Edmund Rix", ["Trackway"]), ("Trackway", ["Trackway"]), ("Trackway", ["Trackway"])],
    ),
    "it of the charity that wrote": (
        (
            "The charity Back in Class has written to the Ambit Schools Trust. It says pupils are being "
            "lost. Nerys Cole, its chief executive, warned that it would get worse."
        ),
        [("Back in Class", ["Back in Class"]), ("Nerys Cole", ["Back in Class"])],
    ),
    "officials at a department": (
        ("The Department for Education wrote to Dunmere Council.\n\nOfficials at the department said the plan was late."),
        [("officials", ["Department for Education"])],
    ),
    "a report of a trust beside a union": (
        (
            "Nurses at Skelby NHS Trust joined Unison. Unison said pay was low.\n\n"
            "The trust's own quality report found falls had doubled."
        ),
        [("Unison", ["Unison"]), ("Skelby NHS Trust quality report", ["Skelby NHS Trust"])],
    ),
    "a charity known by that word": (
        (
            "The charity Second Desk runs a line. Second Desk estimates that 300 pupils are out.\n\n"
            "Beth Lyle, casework manager at the charity Second Desk, said calls had doubled."
        ),
        [("Second Desk", ["Second Desk"]), ("Beth Lyle", ["Second Desk"])],
    ),
    "an association of one voice": (
        ("National Parents' Voice estimates that 300 pupils are out."),
        [("National Parents' Voice", ["National Parents' Voice"])],
    ),
    "a partnership of two": (
        ("A spokesperson for the Holm Care Partnership, which is made up of Dunmere Council and NHS Holm ICB, said work went on."),
        [("spokesperson for Holm Care Partnership", ["Dunmere Council", "NHS Holm ICB"])],
    ),
    "a treasurer of volunteers": (
        (
            "The Friends of Coldharbour Lido met on Sunday. Their treasurer, Kit Venn, has written to the "
            "council. Mr Venn said the pool leaked."
        ),
        [("Kit Venn", [])],
    ),
    "a husband named by given name": (
        (
            "Moira Ash lives in Skelby.\n\n"
            "Her husband, Len, said the road flooded.\n\n"
            "Mr Ash said nobody came.\n\n"
            "The couple have moved out. They say the house is damp."
        ),
        [("Len Ash", []), ("Len Ash", []), ("Moira Ash and Len Ash", [])],
    ),
    "a wife and a husband": (
        (
            "Obi and Hannah Ridge went to court on Monday.\n\n"
            "“It was awful,” Mrs Ridge said. Her husband, a plasterer, sold his van. He said the case took "
            "years."
        ),
        [("Hannah Ridge", []), ("Obi Ridge", [])],
    ),
    "a councillor who leads a group": (
        ("Tobias Quayle, who leads the Green group, did not vote. “I could not back it,” the councillor said."),
        [("Tobias Quayle", [])],
    ),
    "a member brought in by office": (
        (
            "Tobias Quayle, who leads the Green group, did not vote. “I could not back it,” the councillor "
            "said.\n\n"
            "The cabinet member for education, Winsome Grant, has ordered a review. The cabinet member told "
            "the meeting that it would be short."
        ),
        [("Tobias Quayle", []), ("Winsome Grant", [])],
    ),
    "a former minister": (
        (
            "Sarah Moss (Lab) backed the plan, saying it was fair.\n\n"
            "Barnaby Utley (Con) was less sure. The former schools minister argued that it was rushed."
        ),
        [("Sarah Moss", []), ("Barnaby Utley", [])],
    ),
    "an MP described": (
        ("Harriet Lane, the Member of Parliament for Skelby, visited on Friday. “It is grim,” the MP said."),
        [("Harriet Lane", [])],
    ),
    "somebody brought in as an object": (
        (
            "Mary Pugh (Con) said it was fine.\n\n"
            "That did not satisfy Jonty Farr (Lib Dem, Skelby East). He described the plan as “a muddle”."
        ),
        [("Mary Pugh", []), ("Jonty Farr", [])],
    ),
    "a psychologist without a name": (
        ("Ann Pugh said it was late. The council's own psychologist gave evidence. She told the panel that he was bright."),
        [("Ann Pugh", []), ("council's own psychologist", [])],
    ),
    "a spokeswoman who goes on": (
        ("A spokeswoman for the Ambit Schools Trust, which runs six schools, said it would appeal.\n\nShe added: “We are sad.”"),
        [
            ("spokeswoman for Ambit Schools Trust", ["Ambit Schools Trust"]),
            ("spokeswoman for Ambit Schools Trust", ["Ambit Schools Trust"]),
        ],
    ),
    "a council beside that of a parish": (
        (
            "Members of Dunmere Council's planning committee backed the plan.\n\n"
            "Great Pen Parish Council said the road was narrow.\n\n"
            "The council said work could not begin before May."
        ),
        [("Great Pen Parish Council", ["Great Pen Parish Council"]), ("Dunmere Council", ["Dunmere Council"])],
    ),
    "a tribunal": (
        ("Dunmere Council lost. Jo Mann said it was odd.\n\nThe tribunal ruled last week that the plan was unlawful."),
        [("Jo Mann", []), ("tribunal", [])],
    ),
    "a jury and a driver": (
        (
            "Bob Hay, a farmer, said it was wet.\n\n"
            "A jury at Dunmere concluded that the drain had failed.\n\n"
            "The train's driver said he saw nothing."
        ),
        [("Bob Hay", []), ("jury", []), ("train's driver", [])],
    ),
    "a teenager": (
        ("Bob Hay said it was wet.\n\nOne teenager outside the chip shop took a longer view. “It will be fine,” he said."),
        [("Bob Hay", []), ("teenager", [])],
    ),
    "subjects behind a lead-in": (
        (
            "Ofsted visited Orme Hill School. In May, inspectors noted that books were old.\n\n"
            "By noon there was a chalkboard on the gate: “Closed for good.”\n\n"
            "Governors are understood to have told parents that the head would go."
        ),
        [("inspectors", []), ("chalkboard", []), ("governors", ["Orme Hill School"])],
    ),
    "those who replied": (
        ("Jean Ash said pay was poor.\n\nOf 300 staff, four in five of those who replied said they would leave."),
        [("Jean Ash", []), ("respondents", [])],
    ),
    "a party without the word": (
        ("A Holm First leaflet says Labour has failed.\n\nThe party said the tip would shut."),
        [("Holm First leaflet", ["Holm First"]), ("Holm First", ["Holm First"])],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_said_it_and_for_whom(case: str) -> None:
    text, expected = CASES[case]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


def test_nobody_is_given_a_body_from_elsewhere_when_the_office_names_another() -> None:
    text = (
        "Mr Hall taught at Dunmere High School, and sat on Dunmere Council.\n\n"
        "Edmund Rix, head of safety at Trackway, accepted that the signs had failed.\n\n"
        "Bea Lowe, chief executive of Quill, said it had been warned."
    )
    assert {b for s in attribute(text) for b in s.on_behalf_of} <= {"Trackway", "Quill"}


def test_a_pronoun_stays_with_its_person_when_that_person_met_another() -> None:
    text = (
        "Tom Harker, who chairs Wexley Town Council, said it was a shame.\n\nHe met Alan Price on Monday. He said the talks went well."
    )
    assert [s.resolved for s in attribute(text)] == ["Tom Harker", "Tom Harker"]


def test_mr_is_never_somebodys_mother() -> None:
    text = "Sarah's mother, Jean Pike, said it hurt.\n\nMr Pike said he wept."
    assert [s.resolved for s in attribute(text)] == ["Jean Pike", "Pike"]


def test_a_bare_office_has_no_body_where_two_would_fit() -> None:
    text = "Orme Foods Ltd sued Dray Haulage Ltd on Monday.\n\nThe managing director, Cliff Dunn, said it was a shame."
    (statement,) = attribute(text)
    assert statement.on_behalf_of == ()


EMPLOYED = {
    "a prosecutor for a council": (
        "Ivy Lorne, prosecuting for Dunmere Council, told the court the tip was his.",
        [("Ivy Lorne", ["Dunmere Council"])],
    ),
    "our officers, under the name at the head of the page": (
        "HOLM LIGHTS\n\nOur chief executive, Tom Orde, says: “Beds are short.”",
        [("Tom Orde", ["Holm Lights"])],
    ),
    "an architect of the firm just named": (
        "The hall was designed by Orme Vale Architects. Project architect Nia Frew said: “We kept the beams.”",
        [("Nia Frew", ["Orme Vale Architects"])],
    ),
    "a call handler and a supervisor of the one ambulance service": (
        (
            "Wren Valley Ambulance Service NHS Trust sent a crew at midnight.\n\n"
            "Jo Pike, a call handler, told the inquest she had no crews. The supervisor, Al Dray, said he did not recall it.\n\n"
            "NHS England said it would look at the findings."
        ),
        [
            ("Jo Pike", ["Wren Valley Ambulance Service NHS Trust"]),
            ("Al Dray", ["Wren Valley Ambulance Service NHS Trust"]),
            ("NHS England", ["NHS England"]),
        ],
    ),
    "a lead nurse of the one trust": (
        "Skelby Community NHS Trust opened a hub. Patients wear a sensor.\n\nLead Nurse Bea Lowe said: “We see it from here.”",
        [("Bea Lowe", ["Skelby Community NHS Trust"])],
    ),
    "a captain of the one club": (
        "Skelby Rovers FC lost on Saturday.\n\nCaptain Dan Frew said the players had been told nothing.",
        [("Dan Frew", ["Skelby Rovers FC"])],
    ),
    "a convener and an officer of a team": (
        (
            "Dunmere Council’s planning committee met on Monday.\n\nThe convener, Al Orde, said the blades were tall. "
            "Ross Pike, of the economic development team, said they would bring work."
        ),
        [("Al Orde", ["Dunmere Council"]), ("Ross Pike", ["Dunmere Council"])],
    ),
    "a chief executive where a council meets": (
        (
            "Skelby Rovers FC owes rent to Skelby Borough Council. Skelby Rovers FC lost on Saturday.\n\n"
            "At Thursday’s full council meeting, Labour’s Bev Tran asked why bailiffs had not been sent in.\n\n"
            "Chief executive Ann Lisle told her it would take a month."
        ),
        [("Bev Tran", []), ("Ann Lisle", ["Skelby Borough Council"])],
    ),
    "the chairman of an authority and its chief officer": (
        (
            "Wrenshire Fire Authority voted to cut crews.\n\nWrenshire Fire and Rescue Service said calls were few.\n\n"
            "Chief Fire Officer Ann Stroud said she had no choice.\n\n"
            "The chairman of the authority, Conservative councillor Keith Mall, said money was short."
        ),
        [
            ("Wrenshire Fire and Rescue Service", ["Wrenshire Fire and Rescue Service"]),
            ("Ann Stroud", ["Wrenshire Fire and Rescue Service"]),
            ("Keith Mall", ["Wrenshire Fire Authority"]),
        ],
    ),
    "a councillor of whom it is told what she holds": (
        (
            "Dunmere Council will cut buses. It was signed off by Cllr Nia Orde, the Conservative who holds the purse strings for "
            "transport. She insisted nobody would be stranded."
        ),
        [("Nia Orde", ["Dunmere Council"])],
    ),
    "one cabinet member": (
        "Dunmere Council is broke. Tax could go up, according to one cabinet member, who asked not to be named.",
        [("cabinet member", ["Dunmere Council"])],
    ),
    "who runs what is no known body": (
        "Dunmere Fire Service cut its crews at Marling Cross.\n\nJenny Kow, who runs the Bull in Marling Cross, said they came fast.",
        [("Jenny Kow", [])],
    ),
    "who chairs a patients' group": (
        "Clive Orde, who chairs Nether Holm Patients’ Group, said it was a shame.",
        [("Clive Orde", [])],
    ),
    "the principal of a house": (
        (
            "Callum attends Marsh House, a special college.\n\n"
            "The principal of Marsh House, Dr Owen Pike, told parents that pupils could drop out."
        ),
        [("Owen Pike", ["Marsh House"])],
    ),
    "the police beside a body with a name": (
        (
            "Officers from Wren Valley Police shut the flat. It belongs to Marrow Homes Ltd.\n\n"
            "Police and Marrow Homes said in a joint statement that talks went on."
        ),
        [("Marrow Homes Ltd", ["Wren Valley Police", "Marrow Homes Ltd"])],
    ),
    "officers of a union, and none of a shop": (
        "Members of Unite went on strike.\n\nRegional officer Gus Farr said pay was poor. Shop steward Lee Moon said 200 were out.",
        [("Gus Farr", ["Unite"]), ("Lee Moon", ["Unite"])],
    ),
    "work that councils do, where there is none": (
        "Riverside Housing Association owns the flats.\n\nHousing manager Lyn Cole said repairs had begun.",
        [("Lyn Cole", ["Riverside Housing Association"])],
    ),
    "a curator": (
        "Dunmere Museum reopened on Monday.\n\nCurator Ivy Dale said the whale was back.",
        [("Ivy Dale", ["Dunmere Museum"])],
    ),
    "who holds a ticket": (
        "Skelby Town FC has been sold.\n\nSeason ticket holder Al Finch, 62, said he was sad.",
        [("Al Finch", [])],
    ),
    "leaders of the trust a story opens with": (
        "An academy trust will give up two schools, after leaders said money was short.\n\nOrme Education Trust runs ten schools.",
        [("leaders", ["Orme Education Trust"])],
    ),
}


@pytest.mark.parametrize("case", EMPLOYED)
def test_whose_officer_somebody_is(case: str) -> None:
    text, expected = EMPLOYED[case]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


PAPERS = {
    "the letter of whoever wrote": (
        "Holm Medical Partnership, which has 900 patients, wrote to 50 of them on Friday.\n\nThe letter says the branch will shut.",
        ["Holm Medical Partnership"],
    ),
    "a letter it sent": (
        "Dunmere Council agreed to nothing. A letter it sent to the club in May says repairs are the tenant’s.",
        ["Dunmere Council"],
    ),
    "a text message that customers received": (
        "Orme Water burst a main.\n\nAt six on Tuesday customers received a text message which read: “Your water is back on.”",
        ["Orme Water"],
    ),
    "a notice in the window": (
        "Holm Medical Partnership will shut its branch.\n\nA notice in the surgery window says: “Do not shout.”",
        ["Holm Medical Partnership"],
    ),
    "an outside evaluation and its author": (
        "Skelby NHS Trust opened a hub.\n\nAn independent evaluation by the University of Wren found that patients did well.",
        ["University of Wren"],
    ),
    "a message on somebody's phone": (
        "Orme Water burst a main.\n\nA text message found on his phone said: “Nobody goes there.”",
        [],
    ),
}


@pytest.mark.parametrize("case", PAPERS)
def test_whose_a_paper_is(case: str) -> None:
    text, bodies = PAPERS[case]
    assert list(attribute(text)[-1].on_behalf_of) == bodies
