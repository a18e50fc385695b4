"""Question and answer: whoever was asked answers where the reporter names nobody."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES: dict[str, tuple[str, list[str | None]]] = {
    "an inquiry in turns": (
        (
            "Colin Harker, who runs the quarry, was giving evidence to the inquiry on Tuesday.\n\n“How many lorries left that "
            "morning?” asked Rosalind Denby, for the villagers.\n\n“Eleven.”\n\n“And you counted them?”\n\n“I did not.”"
        ),
        ["Rosalind Denby", "Colin Harker", "Rosalind Denby", "Colin Harker"],
    ),
    "a defendant asked again": (
        (
            "Dan Pell, 41, denies theft. Ines Foy, prosecuting, asked him where he had been.\n\n“In the shed,” he replied.\n\n“And "
            "was anybody with you?” she asked.\n\n“Only the dog.”"
        ),
        ["Ines Foy", "Dan Pell", "Ines Foy", "Dan Pell"],
    ),
    "an answer that asks back": (
        (
            "Lewis Tarn, 41, denies it. Pippa May, prosecuting, asked him why it was open.\n\n“It’s my door,” he replied.\n\n“And "
            "the dog?” she asked.\n\n“Not in the house, no. Is yours?”"
        ),
        ["Pippa May", "Lewis Tarn", "Pippa May", "Lewis Tarn"],
    ),
    "a pause before the answer": (
        (
            "Rory Tench, 36, told Hexby Crown Court he had never seen the van.\n\n“Did you look behind you?” asked Judge Ann Dole.\n\n"
            "There was a long silence.\n\n“I never do, your honour.”"
        ),
        ["Rory Tench", "Ann Dole", "Rory Tench"],
    ),
    "he who answers a man": (
        (
            "Gareth Sim, the finance director, came before the committee.\n\n“Why was the bill not paid?” asked Peter Lowe, its "
            "chairman.\n\n“Because nobody sent it to us,” he replied."
        ),
        ["Peter Lowe", "Gareth Sim"],
    ),
    "asked in the passive": (
        "The chairman, Ravi Deol, was asked by Cllr Mabel Orr why it had taken nine years.\n\n“Because we had no money.”",
        ["Mabel Orr", "Ravi Deol"],
    ),
    "asked by the paper": (
        "Lena Frost, 44, has run the ferry for ten years. We asked her whether she would miss it.\n\n“Not the mornings.”",
        ["Lena Frost"],
    ),
    "told by the paper": (
        (
            "Len Tuck said the queue was long.\n\nEdie Mott, a regular since 1990, was not having it when we told her she was a star. "
            "“Get away with you. I only came for chips.”"
        ),
        ["Len Tuck", "Edie Mott"],
    ),
    "a question to nobody": (
        (
            "The council said trade was good.\n\n“What are we supposed to do now?” asked Kit Arden, a tenant.\n\n“They left us with "
            "nothing.”"
        ),
        ["council", "Kit Arden", "Kit Arden"],
    ),
    "a subject with a clause of its own before a colon": (
        (
            "Len Tuck, a baker, has written to the town hall about it.\n\nMayor Farah Sole, to whom he has sent a loaf, had an answer: "
            "“It is a very good loaf, but we cannot eat it all.”"
        ),
        ["Farah Sole"],
    ),
    "a noun that ends like an adverb": (
        "Corporal Ned Arkle, 27, joined at 17.\n\n“Ned was our clown,” his family said. “He was going to be best man.”",
        ["family", "family"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_whoever_was_asked_answers(case: str) -> None:
    text, speakers = CASES[case]
    assert [statement.resolved for statement in attribute(text)] == speakers
