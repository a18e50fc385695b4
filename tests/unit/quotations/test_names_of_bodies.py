"""Where the name of a body begins and ends, and what it is when it stands in capitals or in part."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

BODIES = {
    "a centre that is for something, and no house": (
        "The Centre for Fair Schooling said it was a disgrace. Its director, Jo Pane, said it was sad.",
        [("Centre for Fair Schooling", ["Centre for Fair Schooling"]), ("Jo Pane", ["Centre for Fair Schooling"])],
    ),
    "an observatory, and help for somebody": (
        "The Observatory for Care said it was late. Help for Teachers said it was early.",
        [("Observatory for Care", ["Observatory for Care"]), ("Help for Teachers", ["Help for Teachers"])],
    ),
    "a think tank is no alliance of workers": (
        "Schools are spending twice as much, a think tank has warned.\n\nThe Foundation for Learning Policy read 812 accounts.\n\nThe "
        "Teachers’ Alliance said it was a disgrace.",
        [
            ("Foundation for Learning Policy", ["Foundation for Learning Policy"]),
            ("Teachers’ Alliance", ["Teachers’ Alliance"]),
        ],
    ),
    "a university and a council": (
        "The University of Hexby and Hexby Borough Council said in a joint statement that all students would be housed.",
        [("University of Hexby and Hexby Borough Council", ["University of Hexby", "Hexby Borough Council"])],
    ),
    "a union whose name begins as a university's does": (
        "Lecturers at the University of Hexby want heating. The University and College Union (UCU) said talks were slow.",
        [("University and College Union", ["University and College Union"])],
    ),
    "initials told where the body is named again": (
        "Tarn Ferries timetable out\n\nThree captains of Tarn Ferries (TF) met its board. TF said it was pleased.",
        [("Tarn Ferries", ["Tarn Ferries"])],
    ),
    "a charity and a campaign whose names open with a preposition": (
        "The Hexby Police Federation was there. The charity Inside Track, which helps the young, said that was wrong. Its director, "
        "Gavin Orr, said it was cold. Campaign group Behind Bars said it was not.",
        [("Inside Track", ["Inside Track"]), ("Gavin Orr", ["Inside Track"]), ("Behind Bars", ["Behind Bars"])],
    ),
    "a group whose name opens with a word that is told beside it": (
        "Every bus was late. Bus Users Hexshire, a passengers’ group, said it had counted.",
        [("Bus Users Hexshire", ["Bus Users Hexshire"])],
    ),
    "a firm with its place before it": (
        "Orwick-based Pellaby said its oven was cold. A spokesman for Marling-based Orr Foods said it was sorry.",
        [("Pellaby", ["Pellaby"]), ("spokesman for Orr Foods", ["Orr Foods"])],
    ),
    "somebody with a name in no list, from the charity": (
        "Harle Owl Foundation has a new van. Wulf Tarrent, from the charity, said it was blue. He said it was small.",
        [("Wulf Tarrent", ["Harle Owl Foundation"]), ("Wulf Tarrent", ["Harle Owl Foundation"])],
    ),
    "the food bank's": (
        "Skelby Food Bank has a new roof. “It is dry,” the food bank's Tessa Marl said.",
        [("Tessa Marl", ["Skelby Food Bank"])],
    ),
    "a club shown by two offices": (
        "A kiln has cracked. Spin Clay Youth founder and chairman Rufus Marl came to look. “It was old,” Rufus said.",
        [("Rufus Marl", ["Spin Clay Youth"])],
    ),
    "an office in capitals behind a council": (
        "Hexby County Council Chief Executive Ann Otto said it was late. “It is,” said Bill Orme, Skelby Homes Regional Director.",
        [("Ann Otto", ["Hexby County Council"]), ("Bill Orme", ["Skelby Homes"])],
    ),
    "an office in capitals behind a union": (
        "Posy Orr, a GMB Area Organiser, said it was dull. UCU is angry. “It is late,” said UCU Branch President Ann Otto.",
        [("Posy Orr", ["GMB"]), ("Ann Otto", ["UCU"])],
    ),
    "an office in capitals behind a school and a chamber": (
        "St Jude's Primary School Head Teacher Ann Otto said it was late. “So it is,” said Hexby Chamber of Commerce Chief Executive "
        "Bill Orme.",
        [("Ann Otto", ["St Jude's Primary School"]), ("Bill Orme", ["Hexby Chamber of Commerce"])],
    ),
    "a body whose name goes on behind a word for an office": (
        "Hexby School Governors Association said it was late. Hexby Council Officers' Union said it was not.",
        [
            ("Hexby School Governors Association", ["Hexby School Governors Association"]),
            ("Hexby Council Officers' Union", ["Hexby Council Officers' Union"]),
        ],
    ),
    "an office for some work, in capitals": (
        "Orwick Borough Council Head of Planning Kit Marl said it was late. “It is sound,” said the council's Head of Parks Ann Otto.",
        [("Kit Marl", ["Orwick Borough Council"]), ("Ann Otto", ["Orwick Borough Council"])],
    ),
    "a pub called after what is a given name too": (
        "Tarn Ferries has cut a route. Bertil Voss, landlord of the Ashley Arms, said trade was slow.",
        [("Bertil Voss", ["Ashley Arms"])],
    ),
    "a side of a club": (
        "Bowlers were happy. “We drew,” said Orwick's 2nd XI captain Kit Marl.",
        [("Kit Marl", [])],
    ),
    "a broadcaster and a name": (
        "Speaking to BBC Radio Tarnshire Kit Marl, project manager for the Fen Trust, said the hedge was cut.",
        [("Kit Marl", ["Fen Trust"])],
    ),
    "a paper and a name": (
        "Speaking to the Orwick Mercury Kit Marl, project manager for the Fen Trust, said the hedge was cut.",
        [("Kit Marl", ["Fen Trust"])],
    ),
    "a body told more of, behind a name in no list": (
        "Wulf Tarrent, from Owl Care, based in Mill Road, said it was late.",
        [("Wulf Tarrent", ["Owl Care"])],
    ),
    "two banks": (
        "Lloyds said its branch would shut. Barclays said its branch would stay.",
        [("Lloyds", ["Lloyds"]), ("Barclays", ["Barclays"])],
    ),
    "two houses that are each a body": (
        "Lamps hang in Orwick Market and Wend Library. The library said they were old.",
        [("Wend Library", ["Wend Library"])],
    ),
    "those who plant a town's flowers": (
        "Orwick in Bloom won gold. Chairman Kit Marl said it was a joy.",
        [("Kit Marl", ["Orwick in Bloom"])],
    ),
    "an address": (
        "Growers met at 10 Downing Street. The government said it was listening.",
        [("government", [])],
    ),
    "whoever leads a sailing club": (
        "Wend Sailing Club has a slip. Commodore Kit Marl said winds were light.",
        [("Kit Marl", ["Wend Sailing Club"])],
    ),
    "a shed where men mend things": (
        "Orwick Men's Shed has moved. Coordinator Kit Marl said planks were many.",
        [("Kit Marl", ["Orwick Men's Shed"])],
    ),
    "a club struck by a fire": (
        "Fire-hit Hexby Bowls Club seeks a hut\n\nThe club said its mower was gone.",
        [("Hexby Bowls Club", ["Hexby Bowls Club"])],
    ),
    "a ministry and a force": (
        "The Ministry of Defence and Fellshire Police said the range was closed.",
        [("Ministry of Defence and Fellshire Police", ["Ministry of Defence", "Fellshire Police"])],
    ),
    "a body of one part of the country, called by a word that the text has": (
        "A canal has burst.\n\nDot Amble, director of Canal Society North, said water was low.",
        [("Dot Amble", ["Canal Society North"])],
    ),
    "what a place has by a name of its own": (
        "Hexby's Palace Cinema will shut in May. It has stood in Hexby since 1931. “It is over,” said Ann Otto, the manager.",
        [("Ann Otto", ["Palace Cinema"])],
    ),
    "what a place has that is only called by what it is": (
        "Marling's Royal Infirmary is full. Patients in Marling wait. “It is over,” said Ann Otto, the chief nurse.",
        [("Ann Otto", ["Marling's Royal Infirmary"])],
    ),
    "a club in capitals, then by its last word": (
        "FELLBY WANDERERS have sacked their manager. Wanderers and Otto Capital said in a joint statement: “We part as friends.”",
        [("Fellby Wanderers and Otto Capital", ["Fellby Wanderers", "Otto Capital"])],
    ),
    "a council in capitals": (
        "NORTHDALE COUNCIL has cut libraries. The council said it had no money.",
        [("Northdale Council", ["Northdale Council"])],
    ),
    "a district that traders pay for": (
        "Shops were full on Christmas Eve. Ann Otto, manager of the Hexby Town Improvement District, said footfall was up.",
        [("Ann Otto", ["Hexby Town Improvement District"])],
    ),
    "a surname that is an office": (
        "Hexby Town won 2-0. Head coach Dinah Deacon was pleased. “We won,” Deacon said.",
        [("Dinah Deacon", ["Hexby Town"])],
    ),
    "a backbencher with names that nobody knows": (
        "Labour has been split. Tory backbencher Wendeline Orrick told the chamber she would vote no.",
        [("Wendeline Orrick", [])],
    ),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_body_is_known_by_its_own_name(name: str) -> None:
    text, expected = BODIES[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


HOMES = ("Rose Court Care Home", "Holly Lodge Nursing Home", "Florence House Residential Home", "Rowan Cottage Hospice")
HEADS = (
    "Ada Ash, manager of {}, said it was mad.",
    "“It is mad,” said {} manager Ada Ash.",
    "{} manager Ada Ash said it was mad.",
    "Ada Ash is in charge of {}. She said it was mad.",
    "Speaking for {}, Ada Ash said it was mad.",
)


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("text", HEADS)
def test_a_home_called_after_a_given_name_is_no_person(home: str, text: str) -> None:
    said = attribute(f"Moor Water is sorry for the leak. {text.format(home)}")
    assert [s.on_behalf_of for s in said if s.resolved == "Ada Ash"] == [(home,)]


@pytest.mark.parametrize("site", ["Marl Docks", "Marl Harbour", "Marl Library", "Marl Dairy"])
@pytest.mark.parametrize("text", ["Ada Ash, director of {}, said it was mad.", "Ada Ash is in charge of {}. She said it was mad."])
def test_whoever_heads_a_place_of_work_speaks_for_it(site: str, text: str) -> None:
    said = attribute(f"Moor Water is sorry for the leak. {text.format(site)}")
    assert [s.on_behalf_of for s in said if s.resolved == "Ada Ash"] == [(site,)]
