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


BODIES = {
    "an operator known by what stands before it": (
        ("Operator Moorlink posted a notice. Moorlink said trains would be late."),
        [("Moorlink", ["Moorlink"])],
    ),
    "a firm known by those whom it employs": (
        (
            "About 300 drivers at Greyline walked out on Monday.\n\nGreyline said it was sorry.\n\n"
            "Its managing director, Ida Stroud, said the offer stood."
        ),
        [("Greyline", ["Greyline"]), ("Ida Stroud", ["Greyline"])],
    ),
    "a shop known by its spokesman": (
        ("PC Jo Rusk, of Westmark Police, said a man had been held.\n\nA Costwell spokesman said nobody should go to work in fear."),
        [("Jo Rusk", ["Westmark Police"]), ("spokesman for Costwell", ["Costwell"])],
    ),
    "a charity explained after its name": (
        "Open Gate, a charity based in Skelby, has closed. Its founder, Pat Moss, said she was sad.",
        [("Pat Moss", ["Open Gate"])],
    ),
    "a union spelt out before its initials": (
        "The strike was called by United Care and Council Workers (UCCW).\n\nUCCW organiser Ian Bell said it would go on.",
        [("Ian Bell", ["United Care and Council Workers"])],
    ),
    "a council in small letters": (
        "Northdale county council has sold the farm.\n\nRuth Crowe, director of land at Northdale, said it was empty.",
        [("Ruth Crowe", ["Northdale county council"])],
    ),
    "a company of a place and its district": (
        "The room was lent by Kirkby and District Auction Company. Auctioneer Rob Stain said it was warm.",
        [("Rob Stain", ["Kirkby and District Auction Company"])],
    ),
    "a body named short before it is named in full": (
        (
            "Calder Vale Hospitals will open a ward.\n\nCalder Vale Hospitals NHS Foundation Trust has paid for it.\n\n"
            "Joan Kit, its chief nurse, said it was light."
        ),
        [("Joan Kit", ["Calder Vale Hospitals NHS Foundation Trust"])],
    ),
    "engineers known by what stands before them": (
        "Engineers Hobbs & Lyle drew the bridge. Partner Gwen Stott said steel was dear.",
        [("Gwen Stott", ["Hobbs & Lyle"])],
    ),
    "a list of three bodies": (
        "The Guild of Heads, the Trust Leaders’ Forum and the Exams Circle said rooms were short.",
        [
            (
                "Guild of Heads, Trust Leaders’ Forum and Exams Circle",
                ["Guild of Heads", "Trust Leaders’ Forum", "Exams Circle"],
            )
        ],
    ),
    "a department with a list in its name": (
        "A spokesperson for the Department for Environment, Food and Rural Affairs said: “We are sorry.”",
        [
            (
                "spokesperson for Department for Environment, Food and Rural Affairs",
                ["Department for Environment, Food and Rural Affairs"],
            )
        ],
    ),
}
OFFICES = {
    "an office before a title": (
        "Brackenshire County Council will pay more. Its cabinet member for adults, Councillor Rod Vane, said it was fair.",
        [("Rod Vane", ["Brackenshire County Council"])],
    ),
    "an office that is somebody": (
        "The council’s cabinet member for roads is Toby Munn. He said roads were safe. Averley Council agreed.",
        [("Toby Munn", ["Averley Council"])],
    ),
    "an office held since": (
        "Whitlow Hospitals Trust switched it off.\n\nCarol Ash, who became chief executive in June, said she was sorry.",
        [("Carol Ash", ["Whitlow Hospitals Trust"])],
    ),
    "an office without a name, just after its body": (
        (
            "Skelby Primary School shut early. Head teacher Ewan Satt said it was cold.\n\n"
            "Marshland Fire Service sent a pump. Group manager Bex Lomas said it was out."
        ),
        [("Ewan Satt", ["Skelby Primary School"]), ("Bex Lomas", ["Marshland Fire Service"])],
    ),
    "a clerk of a parish beside a district": (
        (
            "Great Orley Parish Council voted on Monday.\n\nNorth Calder District Council had sent a notice.\n\n"
            "The parish clerk, Lyn Basset, said it was late.\n\n"
            "The district council has had letters too. Its health manager, Owen Trip, said it was loud."
        ),
        [("Lyn Basset", ["Great Orley Parish Council"]), ("Owen Trip", ["North Calder District Council"])],
    ),
    "the nouns of a name": (
        "Melbrough Chamber of Trade met on Monday. Hattie Vole, the chamber’s president, said shops were shut.",
        [("Hattie Vole", ["Melbrough Chamber of Trade"])],
    ),
    "a partner of a firm with two names": (
        "Ann Lyle, a partner at Harcourt Finch, which acts for the family, said it was slow.",
        [("Ann Lyle", ["Harcourt Finch"])],
    ),
    "a lawyer of a firm that bears her name": (
        "Becca Thorne, of Thorne Bridger, said it was slow.",
        [("Becca Thorne", ["Thorne Bridger"])],
    ),
    "somebody whom a union owns": (
        "Denby Packaging Ltd was fined. Unite's Mark Hale said it was late.",
        [("Mark Hale", ["Unite"])],
    ),
    "a governor who is a parent": (
        "Oakfield Primary School won. Parent governor Jim Ross said it was good.",
        [("Jim Ross", ["Oakfield Primary School"])],
    ),
    "an officer of a university": (
        "Fell University met. Its head of student services, Mark Tull, said it was sad.",
        [("Mark Tull", ["Fell University"])],
    ),
    "a minister of the government named": (
        "The Scottish Government has two ships. Transport Secretary Ailean Gow said they were new.",
        [("Ailean Gow", ["Scottish Government"])],
    ),
    "an officer introduced after speaking": (
        (
            "The head of a special school has told MPs that places are short.\n\n"
            "Lindsey Rowe, head of Hazel Court School, said pupils were at home."
        ),
        [("Lindsey Rowe", ["Hazel Court School"]), ("Lindsey Rowe", ["Hazel Court School"])],
    ),
}
NOBODY = {
    "where somebody lives": (
        "Skelby Council met. Roy Moor, of Promenade Gardens, said it was late. Poppy Garth, 19, from Lower Skelby, said she agreed.",
        [("Roy Moor", []), ("Poppy Garth", [])],
    ),
    "a farmer with sons at a school": (
        "Tollerby Primary School may shut. Joe Fenn, a farmer with two sons at Tollerby Primary School, said it was wrong.",
        [("Joe Fenn", [])],
    ),
    "a member": (
        "The Caldby Rail Association wrote. One of the association’s members, Colin Hay, said it was late.",
        [("Colin Hay", [])],
    ),
    "somebody retired": ("Coble Primary School shut. Alec Dew, a retired teacher, said otters slept.", [("Alec Dew", [])]),
    "a clerk of a parish that is not named": (
        "Calder County Council cut the bus. Parish clerk Owen Summ said it was wrong.",
        [("Owen Summ", [])],
    ),
    "a shadow minister": (
        "The Department for Education was asked. Shadow education secretary Liz Fair said it was slow.",
        [("Liz Fair", [])],
    ),
    "a director of films": (
        "Harbury Borough Council shut the pier.\n\nFilm director Lou Marsh said it was a crime.",
        [("Lou Marsh", [])],
    ),
    "a chair of what is no body": (
        "An inquiry into deaths at Fern Hill Care has opened. Its chair, Sir Brian Moss, said it would be short.",
        [("Brian Moss", [])],
    ),
    "an inspector of roads": (
        "Westmark Police came. Highways inspector Karl Bright said he had painted it.",
        [("Karl Bright", [])],
    ),
    "an inspector of an executive": (
        "Dr Anne Cove, an inspector with the Health and Safety Executive, said the rope was worn.",
        [("Anne Cove", [])],
    ),
    "a landlord of his own pub": (
        "Greenline Homes Ltd has built there. Pub landlord Jim Toze said it flooded.",
        [("Jim Toze", [])],
    ),
    "a chair of something else": (
        "The charity Root and Branch gave trees.\n\nChair of the parent-teacher association Gemma Took said they were small.",
        [("Gemma Took", [])],
    ),
    "a chairman of a club of no known kind": (
        "Severn Reach Water was fined.\n\nOrr Anglers chairman Phil Deed said fish had died.",
        [("Phil Deed", [])],
    ),
    "two people before a verb": (
        "Caldby Rovers lost £60,000. Confronted by the chairman, Darren Whit said it was a mistake.",
        [("Darren Whit", [])],
    ),
    "a leader of a group in opposition": (
        "Penswick City Council met. Lib Dem group leader Coun Marge Elwood said it was late.",
        [("Marge Elwood", [])],
    ),
    "a commissioner of police": (
        "Ardenshire Police flew it. Ardenshire Police and Crime Commissioner Delyth Price said she saw it.",
        [("Delyth Price", [])],
    ),
}
WRITERS = {
    "a report to a cabinet": (
        "Thornby Borough Council has a café. A report to cabinet in June warned that it would cost more.",
        ["Thornby Borough Council"],
    ),
    "a paper of a council": (
        "Thornby Borough Council has a café. A council document says it cost more.",
        ["Thornby Borough Council"],
    ),
    "a survey by a circle": (
        "The Exams Officers’ Circle met. A survey of 600 officers by the circle found that they were tired.",
        ["Exams Officers’ Circle"],
    ),
    "a response of its own": (
        "Calder City Council did answer. Its response to our question reveals that 400 were late.",
        ["Calder City Council"],
    ),
    "a petition of whoever has just spoken": (
        "BMA chair Ola Finch said no.\n\nPatient Call, a local group, said 40 had signed its petition. The petition says it is late.",
        ["Patient Call"],
    ),
    "what outsiders wrote": (
        "Skelby Hospitals Trust was warned. An independent review said it was late.",
        [],
    ),
    "a letter in which a director wrote": (
        (
            "Northmarch County Council will shut it. In a letter to families, the council’s director, Yvonne Mad, said it was sad. "
            "The letter says it was late."
        ),
        ["Northmarch County Council"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_said_it_and_for_whom(case: str) -> None:
    text, expected = CASES[case]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


@pytest.mark.parametrize("case", [*BODIES, *OFFICES, *NOBODY])
def test_the_body_of_an_office_is_the_one_the_article_gives_it(case: str) -> None:
    text, expected = {**BODIES, **OFFICES, **NOBODY}[case]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


@pytest.mark.parametrize("case", WRITERS)
def test_a_document_speaks_for_whoever_wrote_it(case: str) -> None:
    text, expected = WRITERS[case]
    assert list(attribute(text)[-1].on_behalf_of) == expected


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
