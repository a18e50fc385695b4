"""Whom "who" means behind a noun that cannot speak, and papers of which something is told before they speak."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute
from onrecord_ingest.quotations.rows import document_row

LEADS = [
    "The plan was approved against the advice of {}, who warned that the road was unsafe.",
    "The council has ignored the concerns of {}, who say the road is unsafe.",
    "Members voted by seven to four to go ahead, to the dismay of {}, who said the road was unsafe.",
    "There was applause for {}, who told the meeting that the road was unsafe.",
]
DOCUMENTS = [
    "A letter sent to parents last week and seen by the Gazette says the road is unsafe.",
    "A letter commissioned after the fire warned that the road was unsafe.",
    "A letter read out in court said the road was unsafe.",
    "A letter signed by 400 people shows that the road was unsafe.",
    "A letter circulated among staff shows that the road was unsafe.",
]


def said(text: str) -> list[tuple[str, str | None]]:
    return [(text[s["start"] : s["end"]], s["resolved"]) for s in document_row("story", text)["statements"]]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    ("people", "who"),
    [("officers", "officers"), ("Jane Dobbs", "Jane Dobbs"), ("its own doctors", "doctors"), ("the inspectors", "inspectors")],
)
def test_who_means_people(lead: str, people: str, who: str) -> None:
    assert [name for _, name in said(f"Road plan\n\n{lead.format(people)}")] == [who]


def test_a_place_is_nobody() -> None:
    assert said("Ann Bell, from the village of Orwick, who drives there daily, said it was slow.")[0][1] == "Ann Bell"


@pytest.mark.parametrize("story", DOCUMENTS)
def test_paper_with_what_was_done_with_it(story: str) -> None:
    statements = said(f"Road plan\n\n{story}")
    assert [name for _, name in statements] == ["letter"]
    assert statements[0][0].startswith("the road")


def test_kind_of_paper_is_kept() -> None:
    assert [name for _, name in said("A briefing note to councillors said the road was unsafe.")] == ["briefing note"]
    assert [name for _, name in said("A damning report said the road was unsafe.")] == ["report"]


@pytest.mark.parametrize(
    "opening",
    [
        "Hexshire Children First, the company that runs children's services for Hexshire County Council",
        "Hexby Buses, the firm that runs services for Hexshire County Council",
        "Hexshire County Council, the body that runs schools for the county",
    ],
)
def test_what_a_body_is_told_to_run_is_not_who_speaks(opening: str) -> None:
    assert [s.resolved for s in attribute(f"{opening}, said 312 pupils were waiting.")] == [opening.partition(",")[0]]
