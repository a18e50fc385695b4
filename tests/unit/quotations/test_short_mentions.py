"""Mentions that say little of whoever speaks: one of them, the wife of a patient, somebody called by another name."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SPEAKERS = {
    "a relative of somebody not named": (
        "A nurse said she was tired. The wife of a patient said he had fallen twice.",
        ["nurse", "wife"],
    ),
    "somebody called by another name": (
        "A driver, who asked to be known as Pete, said the cab was cold. “I wear gloves,” he said.",
        ["Pete", "Pete"],
    ),
    "a group in small letters": (
        "The Priory Fields patient group, for one. It says it was told late. Priory Fields Medical Group said it was not.",
        ["Priory Fields patient group", "Priory Fields Medical Group"],
    ),
    "a group for something": (
        "Families for Answers, the group that fought for the review, said it was late. Patients for Change said nobody rang.",
        ["Families for Answers", "Patients for Change"],
    ),
    "one of those counted": (
        "About 60 drivers met. One of them, carrying a flask, said it was cold.",
        ["driver"],
    ),
    "a name of women and men": (
        "Elspeth Barrow runs the trust. Jude Nettle chaired the governors. She denies that it was late.",
        ["Jude Nettle"],
    ),
    "a pronoun that hangs on a noun": (
        "As the third goal went in the fans around it sang “Sell the club”.",
        ["fans"],
    ),
    "a verb behind another after a question": (
        "Ned Orr manages Marling FC. Asked if he was paid, the former Scotland international laughed and said he would rather not say.",
        ["Ned Orr"],
    ),
    "a paper asks, and a coroner": (
        "Asked by the Evening Herald if it was due, Ms Kessler said it was. Asked by the coroner why it was late, she said it was old.",
        ["Kessler", "coroner", "Kessler"],
    ),
    "what is yet to be told or pointed out": (
        "He had to be told which door was his. It is no place to point out that she sells eggs. He wrote to point out that it leaked.",
        [None],
    ),
    "what is let be known, and said only": (
        "Ann Orr has let it be known that she will go. Hal Lowe would say only that there was a bridge.",
        ["Ann Orr", "Hal Lowe"],
    ),
    "what is said and not told": (
        "The guild argues that the charter says Thursday and says where. It would not say why.",
        ["guild"],
    ),
    "a hearing with its place": (
        "An inquest at Thornmere heard that he had rung. The trial of Hal Orr heard he was away.",
        [None, None],
    ),
    "a paper that goes on": (
        "An email complains that “the usual few have won” and goes on: “Do we need them?”",
        ["email", "email"],
    ),
}


@pytest.mark.parametrize("name", SPEAKERS)
def test_who_is_meant(name: str) -> None:
    text, expected = SPEAKERS[name]
    assert [s.resolved for s in attribute(text)] == expected
