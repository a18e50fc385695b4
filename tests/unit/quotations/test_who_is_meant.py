"""Whom an office in letters, a second in office, one of a family, a township or a spokesperson with a name behind means; papers,
headlines and offices by what they are called."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chief financial officer Dev Orme said it was safe.\n\n“It is safe,” the CFO said.", ["Dev Orme", "Dev Orme"]),
        ("He was taken to hospital in Port Merrow, 70 minutes away. He is well. The miller says she is upset.", ["miller"]),
        ("Chief executive Ann Bell laughed. “No,” the CEO said.", ["Ann Bell"]),
        ("Reeve Ada Cole said money was short.\n\n“We have one grader,” the reeve said.", ["Ada Cole", "Ada Cole"]),
        (
            "Sim Tolk, the Rovers captain, had scored. Alternate captain Bo Oakes said it was good. Tolk shot wide.\n\n"
            "The room was loose, the alternate captain said.",
            ["Bo Oakes", "Bo Oakes"],
        ),
        ("Edie Tarn runs the light. Their daughter, Josie, learned at home.\n\n“I liked it,” the younger Tarn said.", ["Josie Tarn"]),
        ("The Township of Merrow says it has spent the money.", ["Township of Merrow"]),
        ("The Merrow Coast Guard said it would go. The agency said it was sorry.", ["Merrow Coast Guard", "Merrow Coast Guard"]),
        ("A spokesman for the trust, Hal Orme, declined to comment but said it was sorry.", ["Hal Orme"]),
        ("The professor, Ivo Tarn, was late.\n\n“It is so,” the tall, quiet professor said.", ["Ivo Tarn"]),
        ("One in three respondents said they wanted a pool.", ["respondents"]),
        ("Fair horse bit my hat, says mum\n\n“It held on,” said mum-of-two Kay Orme.", ["Kay Orme", "Kay Orme"]),
        (
            "School plan\n\nA report by the inspectorate, Estyn, in 2023 described the school as “a happy place”.",
            ["inspectorate’s report"],
        ),
        (
            "Festival\n\nIt was backed by Molly Quarmby, who works at the Hallam Arms and claimed it would pay her wages.",
            ["Molly Quarmby"],
        ),
        ("Loans\n\nThe 140-page report says councillors “shut their eyes”.", ["report"]),
        (
            "Waits\n\nUniversity Hospitals Fellshire wrote in May. The trust has said the wait was long.",
            ["University Hospitals Fellshire"],
        ),
        (
            "Buses\n\nOwen Dash starts work at six and has a daughter of nine. The baker asked how she was to get there.",
            ["Owen Dash"],
        ),
        ("Road closed\n\nBeneath the cap was a notice in a neat hand: “This wheel was hung and not paid for”.", ["notice"]),
        ("Vote lost\n\nResidents leaving the chamber said they would raise money for a barrister.", ["residents"]),
        (
            "The Local Government Ombudsman upheld her complaint. He said the council had been slow.",
            ["Local Government Ombudsman"],
        ),
        ("‘It is a kick in the teeth’: shop owners slam charges\n\nParking is to cost more.", ["shop owners"]),
    ],
)
def test_who_is_meant(text: str, expected: list[str]) -> None:
    assert [statement.resolved for statement in attribute(text)] == expected


def test_a_driver_finds_a_door_locked_and_says_nothing() -> None:
    assert attribute("Lorna Orme, a school bus driver, found the door locked.") == []


def test_the_coroner_of_the_headline_is_named_much_later() -> None:
    far = "The road was wet that morning, and it had not been swept. " * 20
    story = f"Coroner calls junction ‘an accident waiting’\n\n{far}\n\nThe coroner, Honor Leth, said it would be looked at."
    assert [s.resolved for s in attribute(story)] == ["Honor Leth", "Honor Leth"]


def test_a_place_that_opens_a_sentence_says_nothing() -> None:
    (said,) = attribute("Outside, tied between the swings, hung a banner painted on a bedsheet: “WE ARE NOT SURPLUS PLACES”.")
    assert said.resolved != "Outside"
