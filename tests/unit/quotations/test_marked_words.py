"""What is said by words in quotation marks alone: a verdict behind *as*, what is cited, warned against or complained of."""

from __future__ import annotations

import re

import pytest

from onrecord_ingest.quotations import attribute

SAID = (
    ("Tom Beech hailed the ruling as [“a victory for common sense”].", "Tom Beech"),
    ("Inspectors rated the home’s leadership as [“poor and getting worse”].", "inspectors"),
    ("The report identified the crossing as [“the single greatest risk on the line”].", "report"),
    ("Jane Dobbs defended the scheme as [“right for Skelby”].", "Jane Dobbs"),
    ("Campaigners decried the move as [“a death knell for the village”].", "campaigners"),
    ("The family remembered her as [“a ray of sunshine”].", "family"),
    ("Jane Dobbs referred to the site as [“an eyesore nobody owns”].", "Jane Dobbs"),
    ("Hugh Marr left the meeting, hailing the vote as [“a turning point”].", "Hugh Marr"),
    ("Hugh Marr, branding the fire [“mindless”], offered a reward.", "Hugh Marr"),
    ("The plan was hailed as [“a game-changer”] by residents.", "residents"),
    ("The plan was hailed by Jane Dobbs as [“a game-changer”].", "Jane Dobbs"),
    ("A scheme hailed by Ann Pell as [“a game-changer”] has been dropped.", "Ann Pell"),
    ("The scheme, which Ann Pell hailed as [“a game-changer”], has been dropped.", "Ann Pell"),
    ("The council has approved a plan described as [“cruel”] by campaigners.", "campaigners"),
    ("The plan, dismissed as [“nonsense”] by the mayor, has been backed.", "mayor"),
    ("Ann Pell cited [“a lack of staff and a leaking roof”].", "Ann Pell"),
    ("The trust cited [“operational pressures”] as the reason.", "trust"),
    ("Ann Pell cited [“high costs” and “low demand”] for the delay.", "Ann Pell"),
    ("The coroner warned against [“jumping to conclusions”].", "coroner"),
    ("Ann Pell highlighted the [“need to act now”].", "Ann Pell"),
    ("Ann Pell stepped down on Monday, highlighting the [“need to make way for new blood”].", "Ann Pell"),
    ("The report pointed to [“a lack of clear leadership”].", "report"),
    ("The study predicts [a “moderate to severe” effect on trade in the valley].", "study"),
    ("Residents hit out at [“faceless officials who never visit”].", "residents"),
    ("Inspectors praised the school for its [“huge strides”].", "inspectors"),
    ("The school was praised by inspectors for its [“huge strides”].", "inspectors"),
    ("Inspectors criticised the trust for [“chaotic record-keeping”].", "inspectors"),
)
NOTHING = (
    "A plan described as “cruel” has been approved.",
    "A scheme hailed as “a game-changer” for buses has been dropped.",
    "The band is billed as “The Wobblers”.",
    "Jane Dobbs referred to the dog as “Rex”.",
    "The road, cited as “the worst in Hexby” in 2019, is shut.",
    "The home, rated “good” in 2019, has 40 beds.",
    "The storm highlighted the “need to act now”.",
    "The sign pointed to “the old mill”.",
    "The club defended its “unbeaten run”.",
    "Jane Dobbs spoke about “Birds of Hexby” at the library.",
    "Jane Dobbs attacked the “Skelby Strangler” with a spade.",
    "Jane Dobbs praised the “Skelby Stars” scheme.",
    "They are sometimes referred to as “the lads”.",
    "The trust was criticised for its “chaotic records”.",
    "The folder was labelled “accounts”.",
    "Jane Dobbs defended herself as best she could.",
)


@pytest.mark.parametrize(("told", "who"), SAID)
def test_words_in_quotation_marks_tell_what_was_said(told: str, who: str) -> None:
    marked = re.search(r"\[(.*)\]", told)
    assert marked is not None
    text = told.replace("[", "").replace("]", "") + "\n"
    found = [(s.resolved, text[s.start : s.end].strip(" .,")) for s in attribute(text)]
    assert found == [(who, marked.group(1))]


@pytest.mark.parametrize("told", NOTHING)
def test_marks_alone_are_no_statement(told: str) -> None:
    assert attribute(told + "\n") == []
