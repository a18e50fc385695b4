"""Papers by whom they go to, by what is told of them in a sentence of its own, and those whose words are read out without a verb."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def told(text: str) -> list[tuple[str | None, list[str]]]:
    return [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # to whom it goes
        (
            "Marlow Care has shut a home. Hexby Council had offered more.\n\nA letter sent to families says the company is sorry.",
            [("letter", ["Marlow Care"])],
        ),
        (
            "At Coalbrook Academy it is quiet.\n\nA letter that goes home in the first week tells parents: “We will turn up.”",
            [("letter", ["Coalbrook Academy"])],
        ),
        ("Orrin Park Academy sent them home.\n\nA letter home said it would help.", [("letter", ["Orrin Park Academy"])]),
        # by whom it is written and who has seen it
        (
            "The memo, written by the chief nurse last week and seen by the Argus, says staff are tired.",
            [("chief nurse’s memo", [])],
        ),
        ("The letter, written by the head and signed by governors, says it will close.", [("head’s letter", [])]),
        # whose it is
        (
            "Hexby Council met. The Friends of Hexby Museum had offered to run it. Their letter said 74 had signed.",
            [("Friends of Hexby Museum letter", ["Friends of Hexby Museum"])],
        ),
        (
            "Inspectors who went to HMP Marlside found it was full.\n\nTheir report calls the wings “unfit”.",
            [("inspectors", []), ("inspectors’ report", [])],
        ),
        (
            "Norrland Water is late. Tarnby has a river.\n\nA report by the regulator Ofwat in 2023 found it lost 27%.",
            [("Ofwat report", [])],
        ),
        (
            "The email in question came from Orrinshire County Council. It told families it was off.",
            [("email", ["Orrinshire County Council"])],
        ),
        (
            "Ada Ash, head of Orrin Primary School, said it was warm.\n\n"
            "The new bench is in place. Its brass plaque reads: “He liked it here.”",
            [("Ada Ash", ["Orrin Primary School"]), ("brass plaque", [])],
        ),
        (
            "Tarn Medical Group runs it.\n\nA petition started by Nerys Att, who chairs the patients’ group, is out. It says no.",
            [("petition", [])],
        ),
        # read out without a verb
        (
            "Governors had written to say that it was cold. A letter from the pupils was put in. “Please vote yes. It is dark.”",
            [("governors", []), ("pupils’ letter", [])],
        ),
        (
            "Northway Trust runs a school. On Tuesday an email dropped into our inbox, which Yusuf Pat had asked for. "
            "It was written by the trust in May. “We can go on.”",
            [("email", ["Northway Trust"])],
        ),
        ("“It is sad,” said Ann Orr. A letter came on Friday. “It was three lines.”", [("Ann Orr", []), ("Ann Orr", [])]),
        # teams, officers, advocates
        (
            "Officers say it was found.\n\nInspector Stu Brae, of Westmark Police's Rural Crime Team, said it was late.",
            [("officers", ["Westmark Police"]), ("Stu Brae", ["Westmark Police"])],
        ),
        (
            "He was tried by Fallow District Council. Sian Rook, prosecuting for the council, told the court 90 tyres were found.",
            [("Sian Rook", ["Fallow District Council"])],
        ),
        (
            "Ofsted and the CQC found “widespread failings” in Hexshire. Their report said leaders had been too slow.",
            [("Ofsted and CQC", []), ("Ofsted and CQC report", [])],
        ),
        # what those who write ask and hear
        (
            "Northway Trust runs it. What does the trust say now? We asked. It sent us two lines: “No.”",
            [("Northway Trust", ["Northway Trust"])],
        ),
        ("Orrin Trust runs it. We're told that it was loud.", [(None, [])]),
        ("Save Orrin's Field has told the Herald it will go to court.", [("Save Orrin's Field", ["Save Orrin's Field"])]),
    ],
)
def test_a_paper_is_whose_it_is_told_to_be(text: str, expected: list[tuple[str | None, list[str]]]) -> None:
    assert told(text) == expected


BEFORE = "Dawn Pellow, who chairs Skelby Parish Council, said the road was a disgrace. “I have written twice,” she said.\n\n"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # what hangs and stands about
        ("A sign has gone up on the village green. “No road here.”", "sign"),
        ("There is a plaque beside the door. “Built by public subscription, 1887.”", "plaque"),
        ("A notice has been pinned to the church door. “Path closed until further notice.”", "notice"),
        ("Mrs Pellow has put up a sign on her gate. “I had to do something.”", "Dawn Pellow"),
        # known by two words; told with who made it
        ("Her fundraising page has asked for £2,000. “We will stop when they stop,” it says.", "page"),
        ("A study by the University of Fellshire was put to the meeting. It found that traffic would rise by a fifth.", "study"),
    ],
)
def test_what_hangs_there_or_has_been_made_speaks(text: str, who: str) -> None:
    assert (attribute(BEFORE + text)[-1].resolved or "").endswith(who)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A report last month from the Housing Watch found it was poor.", "Housing Watch report"),
        ("A report last month found it was poor.", "report"),
        ("In Skelby, one study that looked at data up to 2015 found graves in half of the fields.", "study"),
        ("A letter this week from the council says it is sorry.", "council’s letter"),
        ("One nurse said patients had cried. “We were sad,” they said.", "patients"),
    ],
)
def test_a_time_is_no_part_of_what_a_paper_is_called(text: str, expected: str) -> None:
    assert told(text)[-1][0] == expected
