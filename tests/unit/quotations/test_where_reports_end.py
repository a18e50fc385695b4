"""Where what is reported begins and ends: papers that say two things, findings, listeners with a place, claims told first."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def said(text: str) -> list[tuple[str | None, str]]:
    return [(statement.resolved, text[statement.start : statement.end]) for statement in attribute(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report claims the engine was old and states there will be no change.\n",
         [("report", "the engine was old"), ("report", "there will be no change.")]),
        ("The report warns of “a revolving door” of agency staff, and the service still needs help.\n",
         [("report", "“a revolving door” of agency staff,")]),
        ("The report describes the plan as “settled” and is dated May 4.\n", [("report", "“settled”")]),
        ("The ombudsman found Orwick Homes had taken 31 weeks, and ordered it to pay £400.\n",
         [("ombudsman", "Orwick Homes had taken 31 weeks,")]),
        ("Ann Bell said it was late, but members voted for it.\n", [("Ann Bell", "it was late,")]),
        ("Ann Bell said it was late, and the chairman, Cllr Joe Orr, used his casting vote.\n", [("Ann Bell", "it was late,")]),
        ("Ann Bell said it was late, and members had voted for it.\n", [("Ann Bell", "it was late, and members had voted for it.")]),
        ("Ann Bell said it was late, which brought shouts of “When?” from the back.\n",
         [("Ann Bell", "it was late,"), (None, "“When?”")]),
        ("Ann Bell told the hearing in Orwick he had come home and asked her to wait.\n",
         [("Ann Bell", "he had come home and asked her to wait.")]),
        ("Ann Bell confirmed to Joe Orr, our treasurer, that it would stay.\n", [("Ann Bell", "it would stay.")]),
        ("Parents who replied to a survey by the charity said they would rather stay.\n", [("parents", "they would rather stay.")]),
        ("The suggestion that it was unsafe was made by Harold Orr, who kept a list.\n", [("Harold Orr", "it was unsafe")]),
        ("Ann Bell, counsel for the council, submitted that the policy was followed.\n", [("Ann Bell", "the policy was followed.")]),
        ("Ann Bell snorted that she would sooner walk.\n", [("Ann Bell", "she would sooner walk.")]),
        ("“It is over there,” Ann Bell said, pointing across the harbour, “and so are they.”\n",
         [("Ann Bell", "“It is over there,”"), ("Ann Bell", "“and so are they.”")]),
        ("A report, for which the council paid £31,000, found that the boiler was old.\n", [("report", "the boiler was old.")]),
        ("One neighbour complained of “oompah at nine”.\n", [("neighbour", "“oompah at nine”.")]),
        ("It is so already, according to Ann and Ned Wragg, of Mill Row.\n", [("Ann Wragg and Ned Wragg", "It is so already,")]),
        ("The bridge is shut until May as “surprise” Roman pier found\n", []),
        ("There is a pallet of bags under a sign: “DO NOT REMOVE”.\n", [("sign", "“DO NOT REMOVE”")]),
        ("Ann Bell said that meant they were late.\n", [("Ann Bell", "that meant they were late.")]),
        ("The council put in a bid in May and the firm broke in two.\n", []),
    ],
)  # fmt: skip
def test_what_is_reported(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert said(text) == expected
