"""What was said where the verb tells it in other words, and what only looks like it."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = {
    "a figure put at": ("Joe Tarn, the director of roads, put the true cost at nearer £11,000.", [("Joe Tarn", "nearer £11,000.")]),
    "wanted to know": ("Cllr Ann Otto wanted to know what would happen at night.", [("Ann Otto", "what would happen at night.")]),
    "told, without that or an article": (
        "Ann Otto asked about children. She was told under-16s would need an adult.",
        [(None, "under-16s would need an adult.")],
    ),
    "told by email": ("Joe Tarn was told by email that he no longer had a job.", [(None, "he no longer had a job.")]),
    "told by somebody": ("Joe Tarn was told by Ann Otto that it was over.", [("Ann Otto", "it was over.")]),
    "a hearing told": (
        "Crossing had been reported twice, inquest told\n\nIt rained.",
        [(None, "Crossing had been reported twice,")],
    ),
    "answered that": (
        "The chief people officer, Ann Otto, answered that it could not, and that nobody would lose.",
        [("Ann Otto", "it could not, and that nobody would lose.")],
    ),
    "repeated that message": ("Ann Otto repeated that message on Tuesday.", []),
    "they add": (
        "Papers say it would take 17 midwives. Only 140 women a year would choose it, they add.",
        [("papers", "it would take 17 midwives."), ("papers", "Only 140 women a year would choose it,")],
    ),
    "found, after a study": (
        "Ann Otto has looked at nine closures. She found that in seven of them the unit never reopened.",
        [("Ann Otto", "in seven of them the unit never reopened.")],
    ),
    "found, at home": ("Ann Otto came home late. She found that the door was open.", []),
    "minutes record": (
        "Minutes of a board meeting in June record that he asked for more time.",
        [("minutes", "he asked for more time.")],
    ),
    "a loss recorded": ("The firm made hats. It recorded a loss of £2m.", []),
    "would only say": (
        "Joe Tarn would only say that his inquiries were at an early stage.",
        [("Joe Tarn", "his inquiries were at an early stage.")],
    ),
    "and reminded": (
        "Skelby Council said it had taken 14 people to court, and reminded residents that they can be fined.",
        [("Skelby Council", "it had taken 14 people to court,"), ("Skelby Council", "they can be fined.")],
    ),
    "what began with a thing": ("The slates go back on after an appeal that began with a jar on the bar passed its target.", []),
    "a chamber that had": (
        "“Every pound was fought over,” Ann Otto told a chamber that had begun to thin out.",
        [("Ann Otto", "“Every pound was fought over,”")],
    ),
    "a meeting that was, that": (
        "Joe Tarn told a meeting that was half empty that he would go.",
        [("Joe Tarn", "he would go.")],
    ),
    "found and lost": ("The family of a boy was paid after officials lost, found and then lost his paperwork.", []),
    "a reply that": (
        "Ann Otto, director of Orrin Homes, said it had not been, a reply that silenced the room.",
        [("Ann Otto", "it had not been,")],
    ),
    "a waste": ("Ann Otto said it was a farce, a waste of money.", [("Ann Otto", "it was a farce, a waste of money.")]),
    "sent while": (
        "Skelby Council said in an email sent while members were still voting that the rise was small.",
        [("Skelby Council", "the rise was small.")],
    ),
    "at which somebody": (
        "The row spilled over into a meeting of the club, at which Joe Tarn, who speaks for the ramblers, said it was late.",
        [("Joe Tarn", "it was late.")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_was_said_in_other_words(case: str) -> None:
    text, expected = CASES[case]
    assert [(s.resolved, text[s.start : s.end]) for s in attribute(text)] == expected
