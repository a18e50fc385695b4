"""Somebody whom a sentence brings in that says nothing, and whom the next one means by a pronoun or by nothing at all."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

BEFORE = "Council officer Gill Bray said the road was needed. "


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # somebody named, where another of the same gender has spoken
        (BEFORE + "Among those against it is Ann Pell. “It is a mistake,” she said.", "Ann Pell"),
        (BEFORE + "The plan has angered Ann Pell. She said it was a mistake.", "Ann Pell"),
        (BEFORE + "There to meet them was a retired teacher, Ann Pell. “It is a mistake,” she said.", "Ann Pell"),
        (BEFORE + "She wrote to Ann Pell. “It is a good plan,” she said.", "Gill Bray"),
        (BEFORE + "\n\nIt was left to Ann Pell to explain. “It is a mistake.”", "Ann Pell"),
        # somebody without a name
        (BEFORE + "Opposition has come from one parent. “It is a mistake,” she said.", "parent"),
        (BEFORE + "Standing in for the leader was a retired nurse. “It is a mistake,” she said.", "retired nurse"),
        (BEFORE + "The first to arrive was another driver. “It is a mistake,” he said.", "driver"),
        ("The plan worries the school's head teacher. “It is a mistake,” she said.", "school's head teacher"),
        ("Next to speak was a government minister. “It is a mistake.”", "government minister"),
        ("Another neighbour of Gill Bray is a government minister. “It is a mistake,” he said.", "government minister"),
        (BEFORE + "Hardest hit is one of the cyclists. “It is a mistake,” he said.", "cyclist"),
        (BEFORE + "Another neighbour of Tom Frith is Ann Pell. “It is a mistake,” she said.", "Ann Pell"),
        (BEFORE + "Then came Jorunn Vrell. “It is a mistake,” he said.", "Jorunn Vrell"),
        ("Ann Pell's house has flooded twice. “It is a mistake.”", "Ann Pell"),
        ("Meet Ann Pell, 51. “It is a mistake,” she said.", "Ann Pell"),
        (BEFORE + "She was cross. The head teacher was not surprised. “It is a good plan,” she said.", "head teacher"),
        # groups and bodies
        ("The plan worries residents. “It is a mistake,” they said.", "residents"),
        ("The loudest critics were Ann Pell and Hugh Marr. “It is a mistake,” they said.", "Ann Pell and Hugh Marr"),
        ("The plan has angered the RSPCA. It said it was a mistake.", "RSPCA"),
        ("The plan was published by the RSPCA. It says dogs will be banned.", "plan"),
        # and who is only told of by it
        ("Officer Ray Holt said the bridge was unsafe. A lorry driver was killed there. “It will happen again,” he said.", "Ray Holt"),
        ("Officer Ray Holt said the bridge was unsafe. It is named after Tom Frith. “It will happen again,” he said.", "Ray Holt"),
        (BEFORE + "She is a mother of three. “It is a good plan,” she said.", "Gill Bray"),
        (BEFORE + "Gill Bray's daughter goes to the school. “She walks,” she said.", "Gill Bray"),
        (BEFORE + "Her father, a retired driver, was hit there. “He lay in the road,” she said.", "Gill Bray"),
    ],
)
def test_who_is_meant_by_the_next_sentence(text: str, said: str) -> None:
    assert attribute("Road plan\n\n" + text)[-1].resolved == said
