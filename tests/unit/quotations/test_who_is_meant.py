"""Whom an office in letters, a second in office, one of a family, a township or a spokesperson with a name behind means."""

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
    ],
)
def test_who_is_meant(text: str, expected: list[str]) -> None:
    assert [statement.resolved for statement in attribute(text)] == expected


def test_a_driver_finds_a_door_locked_and_says_nothing() -> None:
    assert attribute("Lorna Orme, a school bus driver, found the door locked.") == []
