"""Who speaks, and for whom, where the body or the person has to be found elsewhere in the article: never a name that is not meant."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = {
    "a manager at County Hall is none of a group of neighbours": (
        (
            "Hexshire County Council met. Celia Orme, secretary of Skelby Flood Group, said it was late.\n\nAt County Hall, flood risk "
            "manager Duncan Rhys denied the money had been wasted."
        ),
        [("Celia Orme", ["Skelby Flood Group"]), ("Duncan Rhys", [])],
    ),
    "the highways authority is no district council": (
        "Hexshire East District Council said it was late. Hexshire County Council was told.\n\nThe highways authority said it was not.",
        [
            ("Hexshire East District Council", ["Hexshire East District Council"]),
            ("Hexshire County Council", ["Hexshire County Council"]),
        ],
    ),
    "the rail authority is none": (
        "Hexshire East District Council said it was late.\n\nThe rail authority said it was not.",
        [("Hexshire East District Council", ["Hexshire East District Council"]), ("rail authority", [])],
    ),
    "a paid head of a charity called after carers": (
        "The charity Carers Together said it was late.\n\nIts head of policy, Emma Riddle, said it was cold.",
        [("Carers Together", ["Carers Together"]), ("Emma Riddle", ["Carers Together"])],
    ),
    "a shift of firefighters is no body": (
        "Hexshire Fire and Rescue Service was there. Red Watch crew manager Bob Mitch said it was late. “It was,” he said.",
        [("Bob Mitch", ["Hexshire Fire and Rescue Service"])] * 2,
    ),
    "the branch secretary of one union beside another": (
        "The Lecturers Union said it was late. Ravi Sood, GMB branch secretary, said it was not.",
        [("Lecturers Union", ["Lecturers Union"]), ("Ravi Sood", ["GMB"])],
    ),
    "somebody with a name in no list and an office that initials open": (
        "The Lecturers and Staff Union (LSU) said it was late. Lopa Leech, LSU branch president, said: “It is.”",
        [("Lecturers and Staff Union", ["Lecturers and Staff Union"]), ("Lopa Leech", ["Lecturers and Staff Union"])],
    ),
    "whoever adds something is whoever spoke, whatever other body it tells of": (
        "Marling NHS Trust said it was late.\n\nWards run by Skelby NHS Trust will stay open, the trust added.",
        [("Marling NHS Trust", ["Marling NHS Trust"])] * 2,
    ),
    "she who addresses others is none of them": (
        (
            "Ann Birk, chief executive of Marling Trust, said it was late.\n\nAddressing Mrs Otto and her daughter, Kim, she said: "
            "“It is late.”\n\nTurning to Jo Marr, she added: “So are you.”"
        ),
        [("Ann Birk", ["Marling Trust"])] * 3,
    ),
    "a doctor on call in the night of which the story tells": (
        (
            "Marling NHS Trust has said sorry.\n\nDr Poppy Orr, who was the trust's registrar on call that night, told the coroner she "
            "was in theatre. She said it was late."
        ),
        [("Poppy Orr", ["Marling NHS Trust"]), ("Poppy Orr", ["Marling NHS Trust"])],
    ),
    "a practice named in the sentence, in a story of drivers": (
        (
            "More than 600 drivers walk out across Hexshire in row over pay\n\nDrivers at Swiftway Hexshire began a strike.\n\n"
            "At Skelby Medical Centre nine appointments were missed, according to practice manager Hal Birk."
        ),
        [("Hal Birk", ["Skelby Medical Centre"])],
    ),
    "a case presented for the force, where a charity is told of as well": (
        (
            "Sgt Neil Otto, who had 22 years' service with Marling Police, was sacked.\n\nThe force said it had a film.\n\n"
            "Harriet Crewe, presenting the case for the force, said a boy had rung.\n\nThe charity Inside Track said that was wrong."
        ),
        [("Marling Police", ["Marling Police"]), ("Harriet Crewe", ["Marling Police"]), ("Inside Track", ["Inside Track"])],
    ),
    "the local member, whom the cabinet member answers": (
        (
            "Hexshire County Council's cabinet voted to shut the school.\n\nCllr Clemency Otto (Con, Marling), who is responsible "
            "for education, said it was hard.\n\nCllr Philip Orme (Lib Dem, Skelby and Dale), the local member, asked why the roof had "
            "been mended.\n\nThe cabinet member answered that nobody had been planning anything."
        ),
        [
            ("Clemency Otto", ["Hexshire County Council"]),
            ("Philip Orme", []),
            ("Clemency Otto", ["Hexshire County Council"]),
        ],
    ),
    "what ought to have done something did another thing instead": (
        (
            "The Housing Ombudsman ruled that Hexshire County Council ought to have stepped in within 15 days.\n\n"
            "Instead it wrote to the woman, suggesting that the kitchen was dry."
        ),
        [("Housing Ombudsman", []), ("Hexshire County Council", ["Hexshire County Council"])],
    ),
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


def test_a_pronoun_stays_with_its_person_when_that_person_met_another() -> None:
    text = (
        "Tom Harker, who chairs Wexley Town Council, said it was a shame.\n\nHe met Alan Price on Monday. He said the talks went well."
    )
    assert [s.resolved for s in attribute(text)] == ["Tom Harker", "Tom Harker"]


def test_mr_is_never_somebodys_mother() -> None:
    text = "Sarah's mother, Jean Pike, said it hurt.\n\nMr Pike said he wept."
    assert [s.resolved for s in attribute(text)] == ["Jean Pike", "Pike"]


def test_the_company_is_the_owner_just_told_of() -> None:
    statement = attribute("Larch Rise is owned by Tarnside Care. The company said a manager had been appointed.")[-1]
    assert statement.on_behalf_of == ("Tarnside Care",)


def test_a_place_where_somebody_has_a_shop_is_no_employer() -> None:
    (statement,) = attribute("Ann Otto, who runs a tea room at Cold Nab, said riders would go. Cold Nab is steep.")
    assert statement.on_behalf_of == ()


def test_a_governor_speaks_for_the_prison() -> None:
    statement = attribute("A wing at HMP Wexcombe has reopened.\n\nThe governor, Ann Otto, said every cell had a door.")[-1]
    assert statement.on_behalf_of == ("HMP Wexcombe",)
