"""What papers print harms nobody: ministers, ombudsmen, mothers, schools and heads of a county are given no other's name or body."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

DEPARTMENT = "Department for Education"
LEADERS = "Society of Children’s Services Leaders"


@pytest.mark.parametrize(
    ("told", "bodies"),
    [
        # the one of the minister's field, whatever is told of as often
        (
            "The government’s plan is late. Ann Orr, the education secretary, denied that the Treasury was behind it.\n\n"
            "The government’s critics wait. A Department for Education spokesperson declined to comment.",
            [(DEPARTMENT,)],
        ),
        ("The Treasury has cut the fund. The schools minister, Ann Orr, said it was wrong.", [()]),
        ("The Treasury has cut the fund. Care minister Ann Orr said no. The Department of Health and Social Care was silent.",
         [("Department of Health and Social Care",)]),
        ("The Welsh Government has cut the fund, and so has the Treasury. The education secretary, Ann Orr, said it was wrong.",
         [("Welsh Government",)]),
        # names with a possessive inside
        (f"Ann Orr, president of the {LEADERS} (SCSL), said beds were short. “We need more,” Orr said.", [(LEADERS,), (LEADERS,)]),
        ("Ann Orr, chief executive of the Forum for Carers’ Rights, said beds were short.", [("Forum for Carers’ Rights",)]),
        ("Ann Orr, chief executive of the League of Parents’ Groups, said beds were short.", [("League of Parents’ Groups",)]),
        # nor the one left, nor the one looked after for ministers
        ("Ann Orr, who took over as director of schools at Skelby Council in May after leaving Hexby Council, said it was late.",
         [("Skelby Council",)]),
        ("Ann Orr, the government-appointed commissioner for Skelby Council, said it was late.", [()]),
        ("Government commissioner Ann Orr said Skelby Council was late.", [()]),
        ("Ann Orr, a harbour commissioner at Skelby Harbour Commissioners, said it was late.", [("Skelby Harbour Commissioners",)]),
        ("Skelby Council is slow. The director of schools, who left Skelby Council in May, said it was late.", [()]),
        ("Skelby Council is slow. The chief executive of the council, who has quit, said it was late.", [()]),
        # where somebody works is no council
        ("Hexshire County Council owes the money. Another head in the county said it was late.", [()]),
        ("Hexshire County Council owes the money. Ann Orr, a headteacher in the county, said it was late.", [()]),
        ("Skelby City Council owes the money. Ann Orr, chief executive of a charity in the city, said it was late.", [()]),
        ("Skelby City Council owes the money. Ann Orr, director of housing in the city, said it was late.", [("Skelby City Council",)]),
    ],
)  # fmt: skip
def test_they_speak_for_no_other_body(told: str, bodies: list[tuple[str, ...]]) -> None:
    assert [s.on_behalf_of for s in attribute(told)] == bodies


@pytest.mark.parametrize(
    ("told", "who"),
    [
        # whoever decides on others is nobody of whom the story only tells
        ("Marling Homes must pay Daisy Orr’s family after a ruling by the Housing Ombudsman.\n\nThe Ombudsman found it at fault.",
         ["Housing Ombudsman"]),
        ("Skelby Council has agreed to pay Daisy Orr’s family £7,400.\n\nThe ombudsman said she had been lost.\n\n"
         "Mum Carly, 38, said it was late.", ["ombudsman", "Carly"]),
        ("The director of schools, who left Skelby Council in May, said it was late. Her interim replacement, Ann Orr, said no.",
         ["director", "Ann Orr"]),
        ("The union met. Delegate Al Roe, a teaching assistant at Marling Primary, said he had two jobs.", ["Al Roe"]),
        ("Ben Cole came. Ned Orr was asked by Cole what he would do next. “Sleep,” he said.", ["Ben Cole", "Ned Orr"]),
        ("The host, Ben Cole, put it to the minister, Dev Orr, that the plan was late. “It isn’t,” he said.", ["Ben Cole", "Dev Orr"]),
        ("Ben Cole put it to good use. The council put it to the test, and will put it to members.", []),
        # no child is Mrs Orr
        ("Carly Orr lives in Skelby with Daisy.\n\nSkelby Council has paid Daisy Orr £9. Daisy, now 11, was lost.\n\nMrs Orr said no.",
         ["Carly Orr"]),
        ("The white paper is late. The prime minister’s official spokesman said it was coming. Downing Street has been asked.",
         ["prime minister’s official spokesman"]),
        ("Skelby Council is late. The families’ spokesman said it was coming.", ["families’ spokesman"]),
        # nor is a noun that opens a headline a body
        ("School bill rises\n\nMum-of-three says payout is “a drop in the ocean”\n\nSkelby Council has paid Ann Orr £9.",
         ["mum-of-three"]),
    ],
)  # fmt: skip
def test_nobody_else_said_it(told: str, who: list[str]) -> None:
    assert [s.resolved for s in attribute(told)] == who


def test_a_school_that_comes_in_later_has_not_spoken() -> None:
    told = (
        "Skelby Council owes Daisy Orr’s family £9.\n\nMum Carly Orr, 38, asked for help.\n\nBut none came.\n\n"
        "In a letter the school said it was “at the limit”.\n\n"
        "She started at Fernlea School, a special school on the edge of the city, that September."
    )
    assert [(s.resolved, s.on_behalf_of) for s in attribute(told)] == [("school", ())]


@pytest.mark.parametrize(
    ("told", "who", "bodies"),
    [
        ("In a letter to the council’s director of schools, Ben Cole, inspectors said it was late.", "inspectors", ()),
        ("In an email to the head, Ben Cole, the governors said it was late.", "governors", ()),
        ("In a letter to the director, Ben Cole, the minister said it was late.", "minister", ()),
        ("In a letter to the leader of the council, Ben Cole, Ann Orr said it was late.", "Ann Orr", ()),
        ("After the vote, Ben Cole, leader of the council said it was late.", "Ben Cole", ("the council",)),
    ],
)
def test_whoever_is_written_to_has_not_written(told: str, who: str, bodies: tuple[str, ...]) -> None:
    assert [(s.resolved, s.on_behalf_of) for s in attribute(told)] == [(who, bodies)]


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Research by the University of Skelmere for the Lantern Institute found costs had doubled.", "University of Skelmere"),
        ("A report by Marling Consulting for Hexby Council found costs had doubled.", "Marling Consulting"),
        ("The Council for British Archaeology found costs had doubled.", "Council for British Archaeology"),
    ],
)
def test_work_done_for_another_is_not_the_others(told: str, body: str) -> None:
    assert [s.on_behalf_of for s in attribute(told)] == [(body,)]


@pytest.mark.parametrize("noun", ["tribunal", "panel", "court", "inquiry", "watchdog"])
def test_a_body_without_a_name_that_has_found_something_goes_on(noun: str) -> None:
    told = f"The {noun} found that Skelby Council had lost sight of the child. It said the plan was “worthless”."
    assert [(s.resolved, s.on_behalf_of) for s in attribute(told)] == [(noun, ()), (noun, ())]
