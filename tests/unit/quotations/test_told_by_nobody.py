"""What a hearing or somebody else was told, and nobody is named who told it: in two halves, without *that*, in a headline."""

from __future__ import annotations

import re

import pytest

from onrecord_ingest.quotations import attribute

SAID = (
    "[The roof had gone], the inquest was told, [and the beams with it].",
    "[The boy], the court heard, [had been left alone].",
    "[The driver], jurors were told, [had no licence].",
    "[The firm], the inquiry heard, [lost the files in 2019].",
    "A court heard [among his previous offences are four thefts].",
    "The inquest heard [in the weeks before his death he had stopped eating].",
    "The court heard [police found the van in Marling].",
    "The court heard [when officers arrived he had gone].",
    "Jurors heard [there was no light on the path].",
    "The panel heard evidence that [the nurse had slept on duty].",
    "The hearing was told [how the nurse slept on duty].",
    "Residents were assured [work would be done by May].",
    "Families were promised [the school would reopen by May].",
    "Families were promised that [the school would reopen by May].",
    "He was told [“there is no bed”].",
    "[Fall no accident], jury told",
    "[Bridge unsafe for years], inquiry told",
    "[‘He never came home’], inquest told",
    "Council accused of [losing files]",
    "Minister accused of [‘betraying’ farmers]",
    "Trust accused of [cover-up over deaths]",
)
NOTHING = (
    "When he came in, he was told, and he left.",
    "When he came in, he was told.",
    "The court heard the case that had been brought in May.",
    "The panel heard in May the case of a nurse.",
    "Councillors heard a talk on bees that went on for an hour.",
    "The meeting heard when the next one would be.",
    "The hearing in Skelby, which lasted a day, was told.",
    "He was told how to apply.",
    "Having been told by Jane Dobbs to wait, councillors waited.",
    "Man accused of theft",
    "Ned Orr, accused of hiding a knife, was cleared",
    "A man accused of hiding a knife was cleared.",
    "Families were promised a new school which would have a pool.",
    "It is written in purple pen, runs to nine lines and has no end.",
)


@pytest.mark.parametrize("told", SAID)
def test_what_was_told_is_found_and_given_to_nobody(told: str) -> None:
    text = told.replace("[", "").replace("]", "") + "\n"
    found = attribute(text)
    assert [text[s.start : s.end].strip(" .,") for s in found] == re.findall(r"\[(.*?)\]", told)
    assert not any(s.resolved for s in found)


@pytest.mark.parametrize("told", NOTHING)
def test_nothing_was_told(told: str) -> None:
    assert attribute(told + "\n") == []
