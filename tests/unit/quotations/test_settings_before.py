"""What stands before a speaker without a comma, or with a comma of its own."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At the inquiry in July highways officers from Orme Council had said the lane could cope.", "highways officers"),
        ("At a vigil last night neighbours said she would be missed.", "neighbours"),
        ("At a meeting in March 2024 campaigners said the road was unsafe.", "campaigners"),
        ("In a poll of 1,022 adults commissioned by the county 61 per cent said they had heard little.", "respondents"),
        ("In a survey of 400 members 80% said they would strike.", "respondents"),
        ("In his decision letter, issued on Wednesday, the inspector, Tom Orr, wrote that there was need.", "Tom Orr"),
        ("In a statement, sent by his lawyer, the singer, Tom Orr, said that he was sorry.", "Tom Orr"),
        ("Accountants hired by the city say it would save little.", "accountants"),
        ("Consultants brought in by the council said the bridge was safe.", "consultants"),
        ("His letter, sent on Wednesday by the inspector, Tom Orr, says that there is need.", "letter"),
    ],
)
def test_a_setting_is_no_part_of_the_speaker(text: str, expected: str) -> None:
    """The subject begins behind it."""
    assert next(iter(attribute(text))).resolved == expected


def test_an_inspector_is_nobody_of_the_council() -> None:
    """Whose plans he decides upon."""
    text = "Orme District Council turned the homes down. The inspector, Tom Orr, said there was need."
    assert next(iter(attribute(text))).on_behalf_of == ()
