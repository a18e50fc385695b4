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
    ("In a statement residents said: [“The road is unsafe.”]", "residents"),
    ("Yesterday a government minister said [the road was unsafe].", "government minister"),
    ("Jane Dobbs used a letter to the Mercury to argue that [the road was unsafe].", "Jane Dobbs"),
    ("Jane Dobbs was clear that [the road was unsafe].", "Jane Dobbs"),
    ("Jane Dobbs is against the plan because, she said, [the road was unsafe].", "Jane Dobbs"),
)
NOTHING_SAID = (
    "Councillors heard from Jane Dobbs about the road.",
    "In the view of the castle, the road turns left.",
    "In the eyes of the law, the road is private.",
    "The road is called “The Long Mile” by residents.",
    "The game was called off by Jane Dobbs.",
    "It is clear that the road is unsafe.",
    "The water was clear that day.",
    "Residents’ position has been noted.",
    "The view from the bridge is that of a town at peace.",
    "With residents in the room, councillors voted.",
)


@pytest.mark.parametrize(("told", "who"), TOLD)
def test_who_said_it_and_what_was_said(told: str, who: str) -> None:
    marked = re.search(r"\[(.*)\]", told)
    assert marked is not None
    text = f"Road plan under fire\n\nWork on the road began in May.\n\n{told.replace('[', '').replace(']', '')}\n"
    found = attribute(text)
    assert [(s.resolved, text[s.start : s.end].strip(" .,“”")) for s in found] == [(who, marked.group(1).strip(" .,“”"))]


@pytest.mark.parametrize("told", NOTHING_SAID)
def test_what_only_looks_like_a_statement(told: str) -> None:
    assert attribute(f"Road plan under fire\n\nWork on the road began in May.\n\n{told}\n") == []
