"""People whom the article tells of by a noun, a question or a date, and names beside it."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

TOLD = {
    "the noun is taken up with a name": (
        "Asked by one pensioner whether it was cold, Dr Ann Otto said it was.\n\nThe pensioner, Walter Mabe, was not so sure.",
        ["Walter Mabe", "Ann Otto"],
    ),
    "another named in between is not that one": (
        "It was late, a trader told the meeting. Ann Otto said it was not.\n\nThe trader, Ned Orr, left.",
        ["Ned Orr", "Ann Otto"],
    ),
    "a name given within the sentence": (
        "A woman in the next block, who would only give her name as Mrs Blanch, said she was cold.",
        ["Blanch"],
    ),
    "one name is not given to two": (
        "A driver told us it was late.\n\nA woman in the next block, who would only give her name as Mrs Blanch, said she was cold.",
        ["driver", "Blanch"],
    ),
    "she answers, whoever asks": (
        "Council leader Ann Otto said it was late.\n\nPressed by a reporter on whether she would go, she said she would not.",
        ["Ann Otto", "Ann Otto"],
    ),
    "a month of a date is no given name": (
        "On 9 April Isaac Holl came down in clean boots. He said the drawings had gone. Mr Holl said they would be found.",
        ["Isaac Holl", "Isaac Holl"],
    ),
    "nor is the month behind in": ("In April Isaac Holl left. Mr Holl said it was late.", ["Isaac Holl"]),
    "a month that is a given name": ("April Orr said it was late.", ["April Orr"]),
    "an adverb inside the verb": ("The inspectors left. They did, however, note that staff were kind.", ["inspectors"]),
}


@pytest.mark.parametrize("name", TOLD)
def test_who_is_meant(name: str) -> None:
    text, expected = TOLD[name]
    assert [statement.resolved for statement in attribute(text)] == expected
