"""Which body an office belongs to: the one the article gives it, never one from elsewhere."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

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


CALLED = {
    "an owner whose shop bears a surname": (
        '"I used to fry for 300," said Ines Cole, owner of Cole\'s Fish Bar. Her uncle, owner of Orme Park, was away.',
        ["Cole's Fish Bar"],
    ),
    "the hospice beside another charity": (
        "The climb raised £3,000 for St Ebba's Hospice. Orrin Mountain Rescue lent ropes.\n\n"
        "Its head of fundraising, Ada Cole, was glad. The hospice said it would pay for a nurse.",
        ["St Ebba's Hospice"],
    ),
    "a body with the word for a party in its name": (
        "Ada Cole, who chairs the Orme Green Village Hall Trust, said it hurt.",
        ["Orme Green Village Hall Trust"],
    ),
    "a union where only a students' union is named": (
        "Pay is low.\n\nThe union says its members are poorer.\n\nBen Hale, president of Tarn Students' Union, said nothing.",
        [],
    ),
}


@pytest.mark.parametrize("case", CALLED)
def test_a_noun_means_the_body_that_bears_it(case: str) -> None:
    text, bodies = CALLED[case]
    assert list(attribute(text)[0].on_behalf_of) == bodies


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
        [("Phil Deed", ["Orr Anglers"])],
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


@pytest.mark.parametrize("case", [*BODIES, *OFFICES, *NOBODY])
def test_the_body_of_an_office_is_the_one_the_article_gives_it(case: str) -> None:
    text, expected = {**BODIES, **OFFICES, **NOBODY}[case]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


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


def test_nobody_is_given_a_body_from_elsewhere_when_the_office_names_another() -> None:
    text = (
        "Mr Hall taught at Dunmere High School, and sat on Dunmere Council.\n\n"
        "Edmund Rix, head of safety at Trackway, accepted that the signs had failed.\n\n"
        "Bea Lowe, chief executive of Quill, said it had been warned."
    )
    assert {b for s in attribute(text) for b in s.on_behalf_of} <= {"Trackway", "Quill"}


def test_a_bare_office_has_no_body_where_two_would_fit() -> None:
    text = "Orme Foods Ltd sued Dray Haulage Ltd on Monday.\n\nThe managing director, Cliff Dunn, said it was a shame."
    (statement,) = attribute(text)
    assert statement.on_behalf_of == ()


def test_a_secretary_of_nothing_that_is_named_is_a_clubs_and_never_the_councils() -> None:
    text = (
        "Skelby Bowls Club may close. The lease, owned by Marling Borough Council, ends in May.\n\nThe council said it was sorry. "
        "Secretary Len Ash said the green was wet.\n\nVice-president Ned Orr said he would stay."
    )
    assert [list(s.on_behalf_of) for s in attribute(text)] == [
        ["Marling Borough Council"],
        ["Skelby Bowls Club"],
        ["Skelby Bowls Club"],
    ]


def test_only_somebody_from_a_place_is_its_product() -> None:
    text = "Jo Frame, 24, from Skelby, scored twice. “I love it,” the Skelby product said. The product is new, it was said."
    assert attribute(text)[0].resolved == "Jo Frame"
