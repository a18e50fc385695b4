"""Papers that speak: whose they are by the words around them, and what only tells where somebody spoke."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES: dict[str, tuple[str, list[str | None]]] = {
    "the same document": (
        (
            "The risk assessment, all 90 pages of it, concludes that the bridge is “a rising hazard”. The same document admits nobody "
            "has been hurt there."
        ),
        ["risk assessment", "risk assessment"],
    ),
    "the paper that has just spoken, and no notice told of before": (
        "Moll Orr studied a notice on the shelter.\n\nA memo seen by the Echo says talks are over.\n\n“Assume six weeks,” it reads.",
        ["memo", "memo"],
    ),
    "a website on which a body speaks": (
        "Larkton Folk said on its website that costs had risen by £90,000.\n\n“We looked at it every way,” it said.",
        ["Larkton Folk", "Larkton Folk"],
    ),
    "a statement read to a court": (
        (
            "Karl Sidley took £31,000 from Edna Oake, a seamstress. Her statement, read to Selby Crown Court, said: “I gave a ladder "
            "as his was broken.”"
        ),
        ["statement"],
    ),
    "a paper seen by somebody else": (
        "An email from an officer of the council, seen by the Hexby Echo, says it was counted twice.",
        ["officer’s email"],
    ),
    "a letter it mailed": (
        (
            "The Sand Crane Trust has said that it will ask nobody to leave. “Our quarrel is not with our neighbours,” reads a letter "
            "it mailed to every cottage."
        ),
        ["Sand Crane Trust", "Sand Crane Trust letter"],
    ),
    "a letter it got": (
        "The Sand Crane Trust has called a meeting. “Our quarrel is with you,” reads a letter it received on Monday.",
        ["letter"],
    ),
    "a joint statement of two by their nouns": (
        (
            "Snow Biscuits is to shut its bakery. The Bakers Union has met its bosses. Late on Friday the firm and the union issued a "
            "joint statement saying talks would resume."
        ),
        ["Snow Biscuits and Bakers Union"],
    ),
    "an entry of a date": (
        "Sam Pell has kept a diary. The entry for August 11, 1999, reads: “Eclipse. Stopped four minutes.”",
        ["entry"],
    ),
    "words before the sign that bears them": (
        "Ann Tarn runs the mill. “Keep out of this field,” the sign reads.",
        ["sign"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_whose_words_a_paper_gives(case: str) -> None:
    text, speakers = CASES[case]
    assert [statement.resolved for statement in attribute(text)] == speakers


@pytest.mark.parametrize(
    ("text", "who", "bodies"),
    [
        ("A file kept by Tarrow Council revealed that there had been 14 complaints.", "Tarrow Council file", ["Tarrow Council"]),
        (
            "The Echo has seen a report written for the county by consultants. It says the bolts were “painted over”. Tarn County "
            "Council would not comment.",
            "consultants’ report",
            [],
        ),
        ("Castlegate Homes lets it. A text message sent to tenants promised “a swift end”.", "text message", ["Castlegate Homes"]),
        ("Skelby High School shut early. An email sent to parents on Friday said the boiler broke.", "email", ["Skelby High School"]),
        ("A report drawn up by officers at Marling Council warned that it was unsafe.", "report", ["Marling Council"]),
    ],
)
def test_a_paper_is_whose_it_is_told_to_be_written_or_sent_by(text: str, who: str, bodies: list[str]) -> None:
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == [(who, bodies)]
