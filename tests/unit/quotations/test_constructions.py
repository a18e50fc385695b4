"""Where the speaker stands in the sentence: behind by and from, behind because, with what tells more of them, in somebody's view."""

from __future__ import annotations

import re

import pytest

from onrecord_ingest.quotations import attribute

TOLD = (
    ("It was branded [“a waste of money”] by Hugh Marr, who chairs the trust.", "Hugh Marr"),
    ("The plan, labelled [“a waste of money”] by residents, was passed.", "residents"),
    ("The plan was called [a disgrace] by Hugh Marr, of Orwick.", "Hugh Marr"),
    ("The plan was described by Hugh Marr, who chairs the trust, as [“a waste of money”].", "Hugh Marr"),
    ("The firm has been accused of [wasting money] by Jane Dobbs.", "Jane Dobbs"),
    ("The firm was accused by Friends of Orrin Wood, which runs the site, of [wasting money].", "Friends of Orrin Wood"),
    ("Councillors, who were told by Jane Dobbs that [the road was unsafe], voted for the plan.", "Jane Dobbs"),
    ("Having been told by Jane Dobbs that [the road was unsafe], councillors shut it.", "Jane Dobbs"),
    ("Councillors heard from Ann Pell, the charity’s director, that [the road was unsafe].", "Ann Pell"),
    ("The claim by the charity’s director, Ann Pell, that [the road was unsafe] was rejected.", "Ann Pell"),
    ("There have been complaints from Tom Beech, whose garden floods, that [the road was unsafe].", "Tom Beech"),
    ("Despite warnings from Jane Dobbs that [the road was unsafe], it was reopened.", "Jane Dobbs"),
    ("Councillors rejected residents’ claim that [the road was unsafe].", "residents"),
    ("Councillors rejected a government minister’s claim that [the road was unsafe].", "government minister"),
    ("In the view of Hugh Marr, who chairs the trust, [the road is unsafe].", "Hugh Marr"),
    ("In Jane Dobbs’s view, [the road is unsafe].", "Jane Dobbs"),
    ("If residents are to be believed, [the road is unsafe].", "residents"),
    ("It is the contention of Jane Dobbs that [the road is unsafe].", "Jane Dobbs"),
    ("Jane Dobbs’s position is that [the road is unsafe].", "Jane Dobbs"),
    ("The message from Tom Beech, whose garden floods, was clear: [“The road is unsafe.”]", "Tom Beech"),
    ("Jane Dobbs’s verdict: [“The road is unsafe.”]", "Jane Dobbs"),
    ("The plan went ahead, with Ann Pell, the charity’s director, saying [the road was unsafe].", "Ann Pell"),
    ("With residents warning that [the road was unsafe], councillors put off a decision.", "residents"),
    ("It was put off because campaigner Sue Rudd, 51, said [the road was unsafe].", "Sue Rudd"),
    ("It was backed by the minister, but Hugh Marr, who chairs the trust, said [the road was unsafe].", "Hugh Marr"),
    ("It was criticised by Hugh Marr, who chairs the trust, who said [the road was unsafe].", "Hugh Marr"),
    ("It was thrown out after local farmers said [the road was unsafe].", "farmers"),
    ("It was thrown out when Jane Dobbs and Hugh Marr warned that [the road was unsafe].", "Jane Dobbs and Hugh Marr"),
    ("Last night residents said [the road was unsafe].", "residents"),
    ("Jane Dobbs, who farms at Wick, West Harle, said [the road was unsafe].", "Jane Dobbs"),
    ("Jane, who keeps bees by the river in Orwick, Greater Harle, said [the road was unsafe].", "Jane"),
    ("A tenant, who lives in Orwick, North Harle, said [the road was unsafe].", "tenant"),
    (
        "Tenants were warned of delays and Ann Pell, the charity’s director of roads and parks, admitted [the road was unsafe].",
        "Ann Pell",
    ),
    ("Drivers stayed away in June after management said [the road was unsafe].", "management"),
    ("The row follows the trust also saying [the road was unsafe].", "trust"),
    ("Two sisters - both from Orwick - said [the road was unsafe].", "sisters"),
    ("Tarn Rivers Agency (TRA) officers said [the road was unsafe].", "Tarn Rivers Agency officers"),
    ("According to Ann Pell, managing director of the firm, [the road is unsafe].", "Ann Pell"),
    ("They voted on a plan the charity said [was cheap].", "charity"),
    ("Walkers use a path Jane Dobbs said [had been closed].", "Jane Dobbs"),
    ("Ann Pell added [lower speeds, rather than more signs, would be safer].", "Ann Pell"),
    ("In a statement residents said: [“The road is unsafe.”]", "residents"),
    ("Yesterday a government minister said [the road was unsafe].", "government minister"),
    ("Jane Dobbs used a letter to the Mercury to argue that [the road was unsafe].", "Jane Dobbs"),
    ("Jane Dobbs was clear that [the road was unsafe].", "Jane Dobbs"),
    ("Concerns were raised by Ann Pell, the charity’s director, that [the road was unsafe].", "Ann Pell"),
    ("The council has denied a claim made by residents that [the road was unsafe].", "residents"),
    ("It was dismissed as [“a waste of money”] by Jane Dobbs.", "Jane Dobbs"),
    ("It was put on hold after head teacher Ann Pell complained that [the road was unsafe].", "Ann Pell"),
    ("Ann Pell, the charity’s director, however, said [the road was unsafe].", "Ann Pell"),
    ("Asked by Mark Tolley about the plan, Hugh Marr, who chairs the trust, said [the road was unsafe].", "Hugh Marr"),
    ("Hugh Marr, who chairs the trust, asked by Mark Tolley about it, said [the road was unsafe].", "Hugh Marr"),
    ("In reply to Mark Tolley, a government minister said [the road was unsafe].", "government minister"),
    ("It was backed by Cllr Hugh Marr (Lab), who said [the road was safe].", "Hugh Marr"),
    ("Objections came from the Skelby and District Angling Club, who said [the road was unsafe].", "Skelby and District Angling Club"),
    ("Two years ago residents warned that [the road was unsafe].", "residents"),
    ("At a meeting last week hundreds of villagers said [the road was unsafe].", "villagers"),
    ("It was only last week that villagers said [the road was unsafe].", "villagers"),
    ("Ann Pell, the charity’s director, told Jean Poole, 70, of Mill Lane, that [the road was unsafe].", "Ann Pell"),
    ("The council, accused of wasting money, said [it had done its best].", "council"),
    ("Work began despite what Jane Dobbs called [“a lack of proof”].", "Jane Dobbs"),
    ("Jane Dobbs is against the plan because, she said, [the road was unsafe].", "Jane Dobbs"),
)
NOTHING_SAID = (
    "Councillors heard from Jane Dobbs about the road.",
    "In the view of the castle, the road turns left.",
    "In the eyes of the law, the road is private.",
    "The road is called “The Long Mile” by residents.",
    "The game was called off by Jane Dobbs.",
    "Jane Dobbs called on the trust to explain why the road was unsafe.",
    "It is clear that the road is unsafe.",
    "The water was clear that day.",
    "Residents’ position has been noted.",
    "The view from the bridge is that of a town at peace.",
    "Hugh Marr, accused of theft, was cleared.",
    "A builder accused of setting fire to the mill was cleared.",
    "The position of the council is that of a tenant.",
    "With residents in the room, councillors voted.",
)


@pytest.mark.parametrize(("told", "who"), TOLD)
def test_who_said_it_and_what_was_said(told: str, who: str) -> None:
    marked = re.search(r"\[(.*)\]", told)
    assert marked is not None
    text = f"Road plan under fire\n\nWork on the road began in May.\n\n{told.replace('[', '').replace(']', '')}\n"
    found = attribute(text)
    assert [(s.resolved, text[s.start : s.end].strip(" .,“”")) for s in found] == [(who, marked.group(1).strip(" .,“”"))]


def test_a_quotation_goes_on_behind_what_is_told_of_its_speaker() -> None:
    found = attribute("Road plan under fire\n\n“The road,” said Hugh Marr, who chairs the trust, “is not safe.”\n")
    assert [s.resolved for s in found] == ["Hugh Marr", "Hugh Marr"]


def test_a_clause_goes_on_behind_its_attribution() -> None:
    text = "Road plan under fire\n\nThe road, said Jane Dobbs, was not safe.\n"
    assert [text[s.start : s.end] for s in attribute(text)] == ["The road,", "was not safe."]


def test_the_next_speaker_may_stand_behind_words_for_a_time_or_paper() -> None:
    text = "Road plan under fire\n\nJane Dobbs said two buses were late, while on Sunday Ann Pell said three were.\n"
    assert [(s.resolved, text[s.start : s.end]) for s in attribute(text)] == [
        ("Jane Dobbs", "two buses were late,"),
        ("Ann Pell", "three were."),
    ]


def test_the_main_clause_has_its_own_speaker() -> None:
    text = "Road plan under fire\n\nThe council, accused by Jane Dobbs of wasting money, said it had done its best.\n"
    assert [s.resolved for s in attribute(text)] == ["Jane Dobbs", "council"]


@pytest.mark.parametrize("told", NOTHING_SAID)
def test_what_only_looks_like_a_statement(told: str) -> None:
    assert attribute(f"Road plan under fire\n\nWork on the road began in May.\n\n{told}\n") == []
