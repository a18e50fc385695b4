"""For which body those speak who have followed somebody in office, chair a board as professors, or are in office no more."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = [
    (
        (
            "Hexby Borough Council's standards committee met. Cllr Ned Lowe, who was mayor of Great Marling until May, broke "
            "the rules. The complaint was made by his successor, Cllr Ada Holm. Great Marling Town Council meets on Monday. "
            "Cllr Holm said it was late. “It is,” the mayor said."
        ),
        ["Great Marling Town Council", "Great Marling Town Council"],
    ),
    ("Ned Lowe, former chief executive of Marrow Homes, is to be tried. His successor, Ada Holm, said it was late.", ["Marrow Homes"]),
    ("Ned Lowe, who ran Marrow Homes until 2020, has died. Ada Holm, who took over from him, said it was late.", ["Marrow Homes"]),
    ("Marrow Homes is to close. Its former boss, Ned Lowe, was sacked. His successor, Ada Holm, said it was late.", ["Marrow Homes"]),
    ("Hexby Council is bust. Former leader Ned Lowe was blamed. His predecessor, Ada Holm, said it was late.", [""]),
    ("Ned Lowe, chief executive of Marrow Homes, was blamed. His predecessor, Ada Holm, said it was late.", [""]),
    (
        (
            "Ned Lowe, a former mayor of Great Marling, was cross. “It is late,” he said. Great Marling Town Council said "
            "no. Hexby Borough Council said no."
        ),
        ["", "Great Marling Town Council", "Hexby Borough Council"],
    ),
    (
        (
            "The list is held by Hexby Care Board. Its chief nurse, Ann Orme, told the board that it was long. The chair, "
            "Professor John Lee, asked how many were children."
        ),
        ["Hexby Care Board", "Hexby Care Board"],
    ),
    (
        (
            "The list is held by Hexby Care Board. “I am sorry,” its chief nurse, Ann Orme, told the board. The chair, "
            "Professor John Lee, asked how many were children. “It is late,” Professor Lee said."
        ),
        ["Hexby Care Board", "Hexby Care Board", "Hexby Care Board"],
    ),
    ("Hexby Hospitals NHS Trust met on Monday. The chair, Professor John Lee, said it was late.", ["Hexby Hospitals NHS Trust"]),
    (
        (
            "Hexby Hospitals NHS Trust met on Monday. “I am sorry,” its chief nurse, Ann Orme, told the board. The chairman, "
            "Dr John Lee, said it was late."
        ),
        ["Hexby Hospitals NHS Trust", "Hexby Hospitals NHS Trust"],
    ),
    ("Hexby Hospitals NHS Trust met on Monday. Professor John Lee, the chair, said it was late.", ["Hexby Hospitals NHS Trust"]),
    (
        "Hexby Hospitals NHS Trust met on Monday. Professor John Lee, who chairs the board, said it was late.",
        ["Hexby Hospitals NHS Trust"],
    ),
    (
        "Hexby Hospitals NHS Trust met on Monday. Professor Sir John Lee, chair of the trust, said it was late.",
        ["Hexby Hospitals NHS Trust"],
    ),
    (
        "Hexby Hospitals NHS Trust met on Monday. Professor John Lee, its medical director, said it was late.",
        ["Hexby Hospitals NHS Trust"],
    ),
    (
        "Hexby Hospitals NHS Trust met on Monday. The medical director, Professor John Lee, said it was late.",
        ["Hexby Hospitals NHS Trust"],
    ),
    ("Hexby Hospitals NHS Trust met on Monday. Medical director Prof John Lee said it was late.", ["Hexby Hospitals NHS Trust"]),
    ("Hexby Hospitals NHS Trust met on Monday. Professor John Lee said it was late.", [""]),
    ("Hexby Hospitals NHS Trust met on Monday. Professor John Lee, a surgeon, said it was late.", [""]),
    ("Hexby Hospitals NHS Trust met on Monday. Professor John Lee, of Skelby University, said it was late.", [""]),
    (
        (
            "Hexby Hospitals NHS Trust met on Monday. Professor John Lee, director of the centre for health at Skelby "
            "University, said it was late."
        ),
        [""],
    ),
    (
        (
            "Hexby Council is late with money. I met a woman who used to work in its special needs team. The officer, who "
            "did not want her name used, told me that staff had to be slow. “Nobody said so,” she said."
        ),
        ["", ""],
    ),
    (("Hexby Council is late with money. A former officer told me that staff had to be slow. “Nobody said so,” she said."), ["", ""]),
    (
        (
            "Hexby Council is late with money. One man who worked in its finance team until May spoke to me. The officer "
            "said staff had to be slow."
        ),
        [""],
    ),
    (
        (
            "Hexby Council is late with money. A woman who had left its housing department wrote to us. The officer said "
            "staff had to be slow."
        ),
        [""],
    ),
    (
        ("Marrow Homes is late with money. I met a man who used to work in its repairs team. The manager said staff had to be slow."),
        [""],
    ),
    ("Marrow Homes is late with money. A former manager spoke to me. The manager said staff had to be slow.", [""]),
    ("Hexby Police is short of money. A retired officer spoke to me. The officer said staff had to be slow.", [""]),
    (
        (
            "Hexby Council is late with money. I met a woman who works in its special needs team. The officer told me that "
            "staff had to be slow."
        ),
        ["Hexby Council"],
    ),
]
"""Stories, and the body of each of their statements, if any."""


@pytest.mark.parametrize(("story", "bodies"), CASES)
def test_for_whom_each_statement_is_made(story: str, bodies: list[str]) -> None:
    assert [" & ".join(s.on_behalf_of) for s in attribute(story)] == bodies
