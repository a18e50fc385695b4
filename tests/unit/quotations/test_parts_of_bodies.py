"""For whom those speak who have an office and no name, departments, trustees and organisers; whose "its" is."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SCHOOL = "Children at Holme Road Primary School were sent home on Monday after a boiler failed."
PRISON = "Inmates at HMP Fenby are locked up for 22 hours a day, inspectors have found."
FIRE = "Neighbours of Wold Fire and Rescue Service have written to Wold County Council about noise."
FIRM = "Fenby Foods has been told to save money."
HOTEL = "Firefighters were called to the Golden Lion Hotel in Marl after a chip pan caught light."
COUNCIL = "A pothole has been filled with flowers. Wold County Council owns the road."
SOLAR = "Plans for 900 panels near Orby go to Harby District Council on Tuesday. The Planning Inspectorate turned down the last ones."
FAIR = "The Orby Wool Fair has been called off."
AIR = "Wold Air Ambulance has bought a new helicopter."


@pytest.mark.parametrize(
    ("lead", "said", "body"),
    [
        (SCHOOL, "The head teacher said the heating should be back by Thursday.", "Holme Road Primary School"),
        (SCHOOL, "The deputy headteacher said the heating should be back by Thursday.", "Holme Road Primary School"),
        (SCHOOL, "“It should be back by Thursday,” the head teacher said.", "Holme Road Primary School"),
        (SCHOOL, "The chair of governors said the heating should be back by Thursday.", "Holme Road Primary School"),
        (HOTEL, "The duty manager, who did not wish to be named, said everyone was out.", "Golden Lion Hotel"),
        (FIRE, "The chief fire officer said the roof had gone.", "Wold Fire and Rescue Service"),
        (FIRM, "The finance chief said orders had dried up.", "Fenby Foods"),
        (PRISON, "The governor said half of his staff were new.", "HMP Fenby"),
        (HOTEL, "The manager said everyone was out within four minutes.", "Golden Lion Hotel"),
        (COUNCIL, "The highways department said it would be mended within 28 days.", "Wold County Council"),
        (COUNCIL, "Highways staff said it would be mended within 28 days.", "Wold County Council"),
        (COUNCIL, "Wold County Council's parks department said it would be mended.", "Wold County Council"),
        (COUNCIL, "The council's roads department said it would be mended.", "Wold County Council"),
        (SOLAR, "Planning officers said the harm would be small.", "Harby District Council"),
        (FAIR, "Organisers said the field was under a foot of water.", "Orby Wool Fair"),
        (AIR, "Trustees said the old one had flown 9,000 missions.", "Wold Air Ambulance"),
    ],
)
def test_who_is_told_by_office_or_part_speaks_for_the_body(lead: str, said: str, body: str) -> None:
    assert attribute(f"{lead}\n\n{said}")[-1].on_behalf_of == (body,)


@pytest.mark.parametrize(
    "said",
    [
        "A teacher said the heating should be back by Thursday.",
        "The caretaker said the heating should be back by Thursday.",
        "The chairman of a bowls club said the heating should be back by Thursday.",
        "The parents said the heating should be back by Thursday.",
        "The head of another school said the heating should be back by Thursday.",
    ],
)
def test_one_of_several_and_those_of_others_do_not(said: str) -> None:
    assert attribute(f"{SCHOOL}\n\n{said}")[-1].on_behalf_of == ()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Pickwell Chemist wants to close. Pickwell says it can drive. Dena Orr, its area manager, said a van would come.",
            "Pickwell Chemist",
        ),
        ("The Marl Bee League sent Gideon Foss, its regional secretary, in a hat. He said bees were calm.", "Marl Bee League"),
        (
            "Class Matters followed 800 pupils for two years. Those who were fined missed 21 days. Theodora Blunt, its head of"
            " research, said fines were a tax.",
            "Class Matters",
        ),
        (
            "Harby District Council cuts the meadow in May. Elspeth Harrow, Head of Green Spaces, said it would be cut twice.",
            "Harby District Council",
        ),
    ],
)
def test_whose_office_it_is(text: str, body: str) -> None:
    assert attribute(text)[-1].on_behalf_of == (body,)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            'Ned Orr took £900 from Marl Bowls Club. A spokesperson for the Crown Prosecution Service said: "We will seek the money on'
            ' behalf of the club."',
            ("Crown Prosecution Service",),
        ),
        (
            "Crews of Wold Fire and Rescue Service were there all night. Threadgold Timber will give a frame. “I learnt to tie knots"
            " there,” managing director Marcus Threadgold said.",
            ("Threadgold Timber",),
        ),
        (
            "Marl Dock Company is turning the quay into flats. A director, Wendell Straker, said the loft had been free.",
            ("Marl Dock Company",),
        ),
        (
            "Marl Dock Company is turning the quay into flats. The Bishop of Marl, the Rt Rev Clement Asquith, has lent his garage. "
            "“It is large,” he said.",
            (),
        ),
        (
            "Harby District Council's plans are late. Marl Meadows Society has objected. The planning committee has refused it twice."
            " Its chairman, Coun Walter Winter, said he would do so again.",
            ("Harby District Council",),
        ),
        (
            "Skelby Town's new ground will not be ready. Marl United have offered theirs.\n\nOllie Fitch, Skelby's chief executive,"
            " said the seats were stuck.",
            ("Skelby Town",),
        ),
        (
            "Nobody has lit Green Lane for years. Wold County Council did not reply.\n\nHarby's head of street scene, Steve Lamb, said"
            " he would ask.",
            (),
        ),
        (
            "Kingfisher Homes wants to build. Speaking for the parish council, Harriet Cope said the village had one shop.",
            (),
        ),
        (
            "Workers in Skelby were told by managers that the works would shut in June.\n\nGarvey & Lisle has been there since 1901.",
            ("Garvey & Lisle",),
        ),
        (
            "Councillors on Wold County Council met on Tuesday. A report to the meeting said the bill would reach £13m.",
            ("Wold County Council",),
        ),
        (
            "Wold Health Trust has shut the unit at night. A paper which went to the trust's board in May said staff were short.",
            ("Wold Health Trust",),
        ),
        (
            "Marl College is to end three subjects. Students got an email. The email, from the principal, says 39 had chosen them.",
            ("Marl College",),
        ),
        (
            "Thornby Primary School would close under plans of Marl County Council.\n\nThornby Primary School has nine pupils. The"
            " consultation paper says they would go to Orby.",
            ("Marl County Council",),
        ),
        (
            "Garvey & Lisle has made biscuits for a century. A memo seen by the Skelby Post says the plan is settled.",
            ("Garvey & Lisle",),
        ),
    ],
)
def test_whose_words_and_papers_they_are(text: str, bodies: tuple[str, ...]) -> None:
    assert attribute(text)[-1].on_behalf_of == bodies
