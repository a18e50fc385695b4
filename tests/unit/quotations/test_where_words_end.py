"""Where the reporter goes on or sets the scene, words that signs bear, and verbs behind what somebody says."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what a paper does to its readers is no part of what it says
        ("The notice says the bridge is unsafe and asks drivers to use the ford.", [("notice", "the bridge is unsafe")]),
        ("A letter says the firm is sorry and gives residents until May to go.", [("letter", "the firm is sorry")]),
        ("The report says the trust is slow and needs help.", [("report", "the trust is slow and needs help.")]),
        # where it was said
        (
            "Conrad Ells, the estates boss, said on this morning's programme the cameras were off.",
            [("Conrad Ells", "the cameras were off.")],
        ),
        ("Ann Orr said on BBC Radio Hexshire there would be more.", [("Ann Orr", "there would be more.")]),
        (
            "Ann Orr said in a letter handed to the minister on Sunday the plan was made by others.",
            [("Ann Orr", "the plan was made by others.")],
        ),
        # "that" which points at a time
        ("Ann Orr wrote to parents that evening. In her letter she said she was sorry.", [("Ann Orr", "she was sorry.")]),
        ("Ann Orr told him that same evening that she was leaving.", [("Ann Orr", "she was leaving.")]),
        ("Ann Orr warned staff that very morning that the boiler was unsafe.", [("Ann Orr", "the boiler was unsafe.")]),
        ("Ann Orr said that summer was her best time.", [("Ann Orr", "summer was her best time.")]),
        ("Ann Orr, the trust's doctor on call that night, told the coroner she was in theatre.", [("Ann Orr", "she was in theatre.")]),
        ("Ann Orr, who answered the trust's call that day, said it rang twice.", [("Ann Orr", "it rang twice.")]),
        # what commas tell of a paper stands before what is said in it
        ("Ann Orr said in a statement, which was read to the jury, that the roof fell.", [("Ann Orr", "the roof fell.")]),
        ("Ann Orr said in an email, seen by the Echo, that the roof fell.", [("Ann Orr", "the roof fell.")]),
        # verbs behind "went on to"
        ("Ann Orr went on to claim that the wall was late.", [("Ann Orr", "the wall was late.")]),
        ("The report goes on to note that the wall was late.", [("report", "the wall was late.")]),
        # whom it was told
        ("Ann Orr told her an adviser had been sent in.", [("Ann Orr", "an adviser had been sent in.")]),
        ("The clerk told Joe Orr, 9, he could learn at home.", [("clerk", "he could learn at home.")]),
        ("The clerk told Joe Orr, 41, of Mill Lane, that it was late.", [("clerk", "it was late.")]),
        # what somebody is asked by whoever is told of at length
        (
            "Joe Orr gave evidence. Asked by Ann Marr, representing the family, if he regretted it, he said he did.",
            [("Ann Marr", "if he regretted it,"), ("Joe Orr", "he did.")],
        ),
        # what a film lets one hear
        ("CCTV was played in which the clerk, Ann Orr, could be heard to say: “It is late.”", [("Ann Orr", "“It is late.”")]),
        # why it was called is no judgement of it
        ("Ann Orr called the strike after members threw out a rise of two per cent.", []),
        # a heading of a story told by the hour
        ("Ann Orr said the buses were late.\n\n8.15am: ‘Two miles in my work shoes’", [("Ann Orr", "the buses were late.")]),
        ("Ann Orr spoke first.\n\n8.15am: ‘I walked two miles.’", [("Ann Orr", "‘I walked two miles.’")]),
        # who does something to another's claim goes on
        (
            "The judge, Ann Orr, rejected the trust's claim that it was late, saying nobody had asked.",
            [("trust", "it was late,"), ("Ann Orr", "nobody had asked.")],
        ),
        # numbers behind a listener
        ("Ann Orr told the court 90 tyres were found.", [("Ann Orr", "90 tyres were found.")]),
        # what signs bear
        ("There were placards at the gate reading “LET THEM WEAR NAVY”.", [("placards", "“LET THEM WEAR NAVY”")]),
        (
            "By Wednesday there was a bedsheet on the railings, nine feet by six: “BEEP IF YOU ARE LOUD”.",
            [("bedsheet", "“BEEP IF YOU ARE LOUD”")],
        ),
        # a plain form behind a noun for several people is a verb
        (
            "More than 80% of patients rate it as fine, reports Julie Bann, the manager.",
            [("Julie Bann", "More than 80% of patients rate it as fine,")],
        ),
        ("Most parents back the plan, says Julie Bann, the head.", [("Julie Bann", "Most parents back the plan,")]),
    ],
)
def test_what_is_said_ends_where_the_reporter_goes_on(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(s.resolved, text[s.start : s.end]) for s in attribute(text)] == expected
