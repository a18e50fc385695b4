"""Descriptions that mean whoever the article brought in, and nobody named for another reason."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A girl was bitten by a dog. Nell Frame, a nurse, helped. The girl said she was not scared.", "girl"),
        (
            "A mother has won damages. Lawyers are glad. Nell Frame, their solicitor, said it was hard. The mother said she was glad.",
            "mother",
        ),
        ("A patient waited nine hours. Nell Frame, a consultant, apologised. The patient said it was too long.", "patient"),
        (
            "A tutor who pestered a woman has been banned. Ian Orme, 44, met the woman in May. Gita Rao, presenting the case, told the "
            "panel it went on for months. Giving evidence, the woman said she had been afraid.",
            "woman",
        ),
        (
            "An officer has been sacked. Ian Orme, 44, met a woman, referred to as Ms A, in May. The woman said she had been afraid.",
            "woman",
        ),
        (
            'A burglar has been jailed. Carl Deane, 30, broke into Nell Frame\'s flat. Her son came. "I was cross," Alan Frame '
            "said. In a statement, the pensioner said she no longer slept.",
            "Nell Frame",
        ),
        ("A PLUMBER from Hexby has won a prize. He said he was thrilled.", "plumber"),
        # named next and at no such work, it is whoever was brought in
        ("A patient waited nine hours. Nell Frame, a teacher, was in pain. The patient said it was too long.", "Nell Frame"),
        (
            "A woman has told how she fell. William Frame moved house. His daughter, Nell, helped. The woman said it was hard.",
            "Nell Frame",
        ),
    ],
)
def test_a_noun_means_whoever_it_brought_in(text: str, expected: str) -> None:
    """No name goes to a noun that the article has given to somebody else."""
    assert list(attribute(text))[-1].resolved == expected
