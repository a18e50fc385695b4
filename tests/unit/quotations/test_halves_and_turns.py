"""Where one statement ends and the next begins: settings before a verb, clauses broken off, a reply in the same sentence."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    "when", ["last night", "this week", "on Monday", "this morning", "last month", "earlier this year", "late last night"]
)
@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Hexby NHS Trust (HNT), which holds the purse,", "Hexby NHS Trust"),
        ("Hexby NHS Trust, which holds the purse,", "Hexby NHS Trust"),
        ("Ned Orr, who runs the shop,", "Ned Orr"),
        ("The minister, Ann Otto,", "Ann Otto"),
        ("A spokesman for the firm", "spokesman for the firm"),
    ],
)
def test_when_something_was_said_is_nobody(told: str, who: str, when: str) -> None:
    assert [s.resolved for s in attribute(f"{told} {when} insisted that it was late.")] == [who]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("It stood for a pupil who, the protesters said, was without a place.", ["was without a place."]),
        ("It is a road that, residents say, floods each winter.", ["floods each winter."]),
        ("He built a hall which, the council says, is too tall.", ["is too tall."]),
        ("Her members used to train; now, she says, they have no time.", ["they have no time."]),
    ],
)
def test_what_is_said_in_the_midst_of_a_clause_begins_with_it(told: str, said: list[str]) -> None:
    assert [told[s.start : s.end] for s in attribute(told)] == said


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Mrs Hodge, answering a question from Len Wray, said she did not know – to which he replied: “It is on page 9.”",
         ["Hodge", "Len Wray"]),
        ("Ned Orr told Mrs Hodge it was late, to which she replied that it was not.", ["Ned Orr", "Hodge"]),
        ("Ned Orr said it was late, to which Mrs Hodge replied: “It is not.”", ["Ned Orr", "Hodge"]),
        ("Ned Orr said it was late, prompting Mrs Hodge to reply: “It is not.”", ["Ned Orr", "Hodge"]),
        ("The plan was late, prompting Mrs Hodge to ask: “Whose is it?”", ["Hodge"]),
        ("Outside, Mrs Amory, who is 41, read out a statement.", []),
        ("Afterwards, Ned Orr, who is 30, wrote a letter.", []),
    ],
)  # fmt: skip
def test_who_replies_in_the_same_sentence(told: str, who: list[str]) -> None:
    assert [s.resolved for s in attribute(told)] == who


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("Ned Orr said the bus was late and called it “a disgrace”.", 2),
        ("Ned Orr said the firm had lied, and branded the boss “a crook”.", 2),
        ("The judge noted that Skelby Water had 14 convictions and said it appeared not to care.", 2),
        ("Ann Otto said Mr Hale came to the door and called her “a witch”.", 1),
        ("Ann Otto said the landlord came in and described the flat as “a palace”.", 1),
    ],
)
def test_a_judgement_in_marks_is_the_speakers_own(told: str, number: int) -> None:
    assert len(attribute(told)) == number


@pytest.mark.parametrize(
    "told",
    [
        "There were shouts of “Shame on you!” as she left.",
        "Shouts of “What about us?” could be heard.",
        "There were cries of “Resign!” from the gallery.",
        "Chants of “Save our pool!” rang out.",
        "She left to cries of “Shame on you!”",
        "A shout of “Go home!” went up.",
    ],
)
def test_what_several_cry_is_nobodys(told: str) -> None:
    found = attribute(f"Ann Otto said it was late.\n\n{told}")
    assert [s.resolved for s in found] == ["Ann Otto", None]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Bins to stay weekly, leader tells council\n\nNed Orr, the leader, said it was right.", ["Ned Orr", "Ned Orr"]),
        (
            "Members at four schools to strike in June, chief tells conference\n\nNed Orr, the chief, said it was right.",
            ["Ned Orr", "Ned Orr"],
        ),
        ("Council leader tells MPs\n\nNed Orr said it was right.", ["Ned Orr"]),
        ("Staff walked out over what Unison calls “a joke of an offer”.", ["Unison"]),
        ("It is what locals call “The Nest”.", []),
    ],
)
def test_who_tells_at_the_end_of_a_headline_and_what_somebody_calls_it(told: str, who: list[str]) -> None:
    assert [s.resolved for s in attribute(told)] == who
