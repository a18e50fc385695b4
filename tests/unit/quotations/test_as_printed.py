"""For whom people speak in news as it is printed: the council that decides, couples and their shops, offices told at length, bodies
without a name."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

PLANS = (
    "Four homes planned for Marling have been turned down.\n\n"
    "An application had gone to Hexby and Dale Council for a field at Low Garth."
    "\n\nIt had drawn an objection from Marling City Council, which runs the park next to it.\n\n"
)
APPROVED = "A plan for a bar has been approved by Northdale Council.\n\nSkelby Town Council owns the lane next to it.\n\n"
SOLAR = (
    "Brightacre Renewables had meant to build a solar farm in Little Marl. It has dropped the plans.\n\n"
    "An email brought it to the parish council.\n\n"
)
TEA_ROOM = (
    "A café is to close, its owners have said.\n\nThe couple behind Sorrel and Thyme on Mill Street in Skelby announced that it was "
    "over.\n\nSorrel and Thyme went on Facebook to thank its customers.\n\n"
)
ROAD = "The high road through Westby is to close. The town council was not told, and the county council was.\n\n"
WARDS = "Staff at the Royal Hexby Hospital fear for patients. The union Carers United wants a review.\n\n"
SCHOOL = "Hexby Council has been told to pay £900 to a mother of two.\n\n"
WAITS = "Waits are too long in North Marl. Skelby Hospital was run by North Marl Primary Care Trust, which has since gone.\n\n"
BUDGET = (
    "Skelby District Council has set its budget. Skelby District Council will put up its tax.\n\nThe district council is short.\n\n"
)
GUESTS = "Hoteliers in Skelby dread the summer.\n\n"

PEOPLE = {
    "planning officers of the council that decides": (PLANS + "Planning officers said it fitted.", ["Hexby and Dale Council"]),
    "officers of the council that decides": (APPROVED + "Officers said it would be quiet.", ["Northdale Council"]),
    "a vice chairman of the committee just told of": (
        PLANS + "The committee had doubts, though. Vice chairman Frank Illing said it was no place for homes.",
        ["Hexby and Dale Council"],
    ),
    "a chairman of a parish council without a name": (SOLAR + "Chairman Kath Ridley said it was a relief.", ["the parish council"]),
    "somebody whose firm was told in another's words": (
        SOLAR
        + "Jon Weir walked the fields. “Rory Ames at Brightacre Renewables rang me,” he whispers.\n\nMr Ames said it was a good site.",
        [[], ["Brightacre Renewables"]],
    ),
    "a couple": (
        TEA_ROOM + "Ruth Tansley, who has the café with her husband, Neil, said it was hard.\n\nThe post added: “It was a good run.”",
        ["Sorrel and Thyme"],
    ),
    "a pair by their firm": (
        "The husband-and-wife team behind The Copper Pan in Hexby said it would open in May.",
        ["Copper Pan"],
    ),
    "a message after a post": (
        "In a post on Facebook, the owner of the Blue Lamp, Sam Ostler, said it would open. The message added that all were well.",
        ["Blue Lamp"],
    ),
    "an office with a list behind it, and its holder": (
        "Hexby Council has been told to do better.\n\n“More is being done,” according to interim director for roads, "
        "lighting and street care, Owen Tarrant.\n\n“We have more people,” he said.",
        ["Hexby Council"],
    ),
    "a director without an article": (
        "Hexby Council has been told to do better.\n\n“It is hard,” said director of roads and parks, Owen Tarrant.",
        ["Hexby Council"],
    ),
    "a deputy mayor of a town": (ROAD + "Deputy mayor of Westby cllr Carol Ames said it was a disgrace.", ["the town council"]),
    "bosses of a hospital": (WARDS + "Yet on Monday hospital bosses denied that beds had run out.", ["Royal Hexby Hospital"]),
    "a school without a name": (SCHOOL + "The girl’s school said it was sorry. It said a nurse was there.", ["girl’s school"]),
    "a council without a name": ("Parents met on Monday. The council said it was short of money.", ["council"]),
    "the service of a county": (WAITS + "The NHS in North Marl said it was sorry.", ["NHS in North Marl"]),
    "groups of a county, and no trust called after it": (
        WAITS + "The wait is longest in Skelby, figures from North Marl's four Clinical Commissioning Groups show.",
        ["Clinical Commissioning Groups"],
    ),
    "who keeps a house of one word": (
        GUESTS + "Nora Tindle, who has had the Puffin guesthouse for 13 years, said it was bad.",
        ["Puffin guesthouse"],
    ),
    "who runs a house called like somebody": (
        GUESTS + "Ida Marsh, who runs the Cliff View guesthouse, said it was bad.",
        ["Cliff View guesthouse"],
    ),
    "who took over as late as spring": (
        GUESTS + "Jill Frane took over the Sea Breeze guesthouse as late as April. She said it was bad.",
        ["Sea Breeze"],
    ),
    "one of several houses": (GUESTS + "Paul Oxby of The Belvedere, another of the guest houses, said it was bad.", ["Belvedere"]),
    "the chairman of the council that the story is about": (
        BUDGET + "The lion's share goes to Hexshire County Council.\n\nThe chairman of the council, Cllr Di Lane, said it was hard. "
        "The council says no jobs will go.",
        ["Skelby District Council"],
    ),
    "an officer who appears before others": (
        "Marl Hospitals NHS Trust runs two sites.\n\n"
        "Appearing before Hexshire County Council's health committee, chief operating officer Sian Roe said it was late.",
        ["Marl Hospitals NHS Trust"],
    ),
    "an officer at the hall of a council": (
        "Hexshire County Council has bought pumps.\n\nAt County Hall, flood manager Al Otto said they would be ready.",
        ["Hexshire County Council"],
    ),
    "a partner of a firm by her field of law": (
        "Orr Rooke LLP has won a case.\n\n“It is a landmark,” said Nadia Dean.\n\nNadia Dean, Partner and Head of Public Law",
        ["Orr Rooke LLP"],
    ),
    "a head by her own school": (
        "Becky Orr, whose own school, Marling Primary, is one of nine, said it was a joy.",
        ["Marling Primary"],
    ),
    "a director of a firm by its first word": (
        "Swiftway Marling is to cut six routes.\n\nSwiftway's director, Ann Orr, said fuel had gone up.",
        ["Swiftway Marling"],
    ),
    "a chairman of a parish council that nobody names": (
        "Parish council chairman Derek Howe said the village was delighted.",
        ["the parish council"],
    ),
    "a detective from a department that every force has": (
        "Det Sgt Ann Orme, from CID, said it was cruel. He was caught by Hexshire Police in May.",
        ["Hexshire Police"],
    ),
    "a solicitor of a firm of two names": (
        "Their solicitor Ann Orme, of Marsh and Pole, said it was a long road.",
        ["Marsh and Pole"],
    ),
    "a part of a council by its name": ("Hexby Council Parks Department lead Ann Orme said it would stay.", ["Hexby Council"]),
    "a spokesman of a part of a council": ("A Hexby Council Highways Department spokesman said it would stay.", ["Hexby Council"]),
    "a fire service by its shorter name first": (
        "Hexshire Fire Service came. Watch manager Alan Roe said it was hot. Hexshire Fire & Rescue Service said it was out.",
        ["Hexshire Fire & Rescue Service"],
    ),
    "an ambulance service by its shorter name first": (
        "Hexshire Ambulance Service was late. A spokesman for Hexshire Ambulance Service NHS Trust said it was sorry.",
        ["Hexshire Ambulance Service NHS Trust"],
    ),
    "a planning officer of no parish's": (
        "Little Marl Parish Council met. Council planning officer Ann Orme said it was late. West Marl District Council decides.",
        ["West Marl District Council"],
    ),
    "a project director of the firm just told of": (
        "Developer Sea Breeze Power said it was good. Project director Lars Holm said work could start in May.\n\n"
        "Skelby Port manager Ann Coe was there.",
        ["Sea Breeze Power"],
    ),
    "a union by its fuller name": (
        "Hexby Trades Union held a rally. A spokesman for Hexby Trades Union Council said it was a start.",
        ["Hexby Trades Union Council"],
    ),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_they_speak_for_the_body_that_the_words_tie_them_to(name: str) -> None:
    text, expected = PEOPLE[name]
    found = [list(s.on_behalf_of) for s in attribute(text)]
    assert found == (expected if isinstance(expected[0], list) else [expected] * len(found))
    assert found


@pytest.mark.parametrize(
    "told",
    [
        "Ann Otto, who was at the Marling pub, said it was late.",
        "Ann Otto, a regular at the Marling café, said it was late.",
        "The Patient Participation Group of Birch Lane Surgery met. Its chair, Derek Rayne, said it was late.",
        "Catriona Muir, SNP group leader on Fallside Council, said it was late.",
        "Fallside Council met. SNP Group Leader Councillor Catriona Muir said it was late.",
        "Commuter Lisa Hart, 34, a nurse at Skelby General Hospital, said it was late.",
        "Mother-of-two Lisa Hart, who works for Skelby Council, said it was late.",
        "Striking nurse Lisa Hart, who works at Skelby General Hospital, said it was late.",
        "Firefighters came to Marling Recycling, which burns wood. Station manager Carl Bates said it was late.",
        "Marlshire Council pays for half of the homes in Elm Road. Manager Hazel Finn said it was late.",
        "Fit For All, the trust that ran the pool, has shut it. Head coach of Oxley Otters Sam Reed said it was late.",
        "Marl Motors mended the window. Takeaway manager Ali Khan said it was late.",
        "A van was found on Monday. Founder Eddie Moss said it was late. Marling Rotary Club gave £500.",
        "The couple, who live next to Skelby Council, said it was late.",
    ],
)
def test_whoever_the_words_tie_to_none_speaks_for_nobody(told: str) -> None:
    assert [s.on_behalf_of for s in attribute(told)] == [()]


def test_a_council_told_of_without_a_name_is_none_of_its_county() -> None:
    text = "An Essex council has said sorry to a mother. Hexby City Council must pay £900. The council said it would."
    assert [s.on_behalf_of for s in attribute(text)] == [("Hexby City Council",)]
