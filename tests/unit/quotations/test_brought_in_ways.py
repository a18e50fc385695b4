"""For whom somebody speaks whom a sentence brings in by how they came to an office, by the holder whose second they are, by the
business they bought, or bare behind the office itself."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

BOARD = "Tenants of Southmere Housing, which owns the block, have had no lift since May.\n\n"
COUNCIL = "Ned Marsh, leader of Skelby Council, survived a vote on Tuesday.\n\n“It was close,” said Len Orr, the Liberal Democrat.\n\n"
SHOP = "Brook Street Pharmacy will close on Saturdays.\n\nSkelby Council put up its rent in April.\n\n"
RAIL = "Northmoor Trains cancelled one train in five in March.\n\n"
TRUST = "Orrin Valley NHS Trust is to close the ward.\n\n"
SPEAKS_FOR = {
    "a body whose people open the story": (BOARD + "The chief executive, Ann Otto, said it was late.", "Southmere Housing"),
    "started in an office": (RAIL + "Ann Otto, who started as head of stations on Monday, said it was late.", "Northmoor Trains"),
    "in office still": (TRUST + "Ann Otto, who was and remains the chief nurse, said it was late.", "Orrin Valley NHS Trust"),
    "the association of the paragraph before": (
        "Mrs Noor has rung Southmere Housing 46 times. Orme Lifts came.\n\nAn email from the association said it was in hand."
        "\n\n“It is late,” says Ann Otto, who was made interim director of repairs on the 19th.",
        "Southmere Housing",
    ),
    "the Council with its capital": (
        "The Skelby Improvement Board has reported on Skelby Council.\n\nThe Council needs £5 million. Ann Otto, Executive Director "
        "of Resources, said it was late.",
        "Skelby Council",
    ),
    "bare behind the office": (TRUST + "The chief nurse was not surprised. “It is late,” said Ann Otto.", "Orrin Valley NHS Trust"),
    "with what she had behind the office": (
        TRUST + "It was three before the chief nurse was called. Ann Otto, who had brought a graph, said it was late.",
        "Orrin Valley NHS Trust",
    ),
    "his deputy, behind another": (COUNCIL + "Defending him was left to Ann Otto, his deputy. She said it was late.", "Skelby Council"),
    "a surname's number two": (COUNCIL + "Mr Marsh’s number two, Ann Otto, said it was late.", "Skelby Council"),
    "who stood in": (COUNCIL + "Ann Otto, who stood in for him, said it was late.", "Skelby Council"),
    "his finance director": (COUNCIL + "Ann Otto, his finance director, said it was late.", "Skelby Council"),
    "who bought the business": (
        SHOP + "Ann Otto, 51, who bought the business from her uncle, said it was late.",
        "Brook Street Pharmacy",
    ),
    "who bought it in a clause of its own": (
        SHOP + "Ann Otto bought the pharmacy in 2015. She said it was late.",
        "Brook Street Pharmacy",
    ),
    "whose family runs it": (
        SHOP + "Ann Otto, whose family has run the business since 1961, said it was late.",
        "Brook Street Pharmacy",
    ),
    "with her husband": (SHOP + "Ann Otto and her husband bought the business in 2015. She said it was late.", "Brook Street Pharmacy"),
    "one of two brothers": (
        "The buses are run by Otto Coaches, a family firm.\n\nLen Otto, one of the two brothers, said it was late.",
        "Otto Coaches",
    ),
    "who founded the event": (
        "Marling Folk Festival has a licence.\n\nAnn Otto, who founded the event in her father’s barn, said it was late.",
        "Marling Folk Festival",
    ),
    "in the chair": (
        "Skelby Council’s licensing panel met. Nether Skelby Parish Council objects.\n\nCllr Ann Otto, who was in the chair, said "
        "it was late.",
        "Skelby Council",
    ),
    "the convener of a Scottish council": (
        "Inverloch Council has drained its reserves.\n\nAnn Otto, the convener, said it was late.",
        "Inverloch Council",
    ),
    "a region's manager": (
        "Marling Lido is shut. It is run by Orme Leisure.\n\n“I miss it,” said Jo Hext, 81.\n\nAnn Otto, the regional manager, said it "
        "was late.",
        "Orme Leisure",
    ),
    "its barrister": (
        "Orme Solar was refused by Skelby District Council.\n\nThe district council stands by it. Its barrister, Ann Otto KC, said it "
        "was late.",
        "Skelby District Council",
    ),
    "described by the office, named with a party": (
        "A police and crime commissioner has been questioned.\n\nAnn Otto (Con) faced the Skelshire Police and Crime Panel.\n\n"
        "Ms Otto said it was late.\n\nThe Office of the Police and Crime Commissioner for Skelshire is in Marling.",
        "Office of the Police and Crime Commissioner for Skelshire",
    ),
    "full-time for a campaign": (
        "Friends of Marl Library have a grant.\n\nAnn Otto, the Friends’ full-time co-ordinator, said it was late.",
        "Friends of Marl Library",
    ),
}
SPEAKS_FOR_NOBODY = {
    "a neighbour behind the office": TRUST + "The chief nurse was not surprised. Len Otto, a retired signalman, said it was late.",
    "a neighbour who lives there": TRUST + "The chief nurse was away. “It is late,” said Ann Otto, who lives next door.",
    "the then director": "Keswell Homes shut. The review is by Orme & Tope.\n\nThe firm’s then director, Len Otto, said it was late.",
    "a cook on strike": (
        "Pickets stood at Marl Primary School, Ann Otto among them.\n\nShe is the head cook, one of 40 staff who have begun a strike."
        "\n\nMs Otto said it was late."
    ),
    "trustees of a common": (
        "Common Ground Veterinary Clinic has seen bites.\n\nAnn Otto, who chairs the Common’s trustees, said it was late."
    ),
    "whose grandfather began it, as a victim": (
        "A clerk stole from Otto Implements.\n\nLen Otto, whose grandfather founded it, told the court in his victim statement that "
        "it was late."
    ),
}


@pytest.mark.parametrize(("text", "body"), SPEAKS_FOR.values(), ids=SPEAKS_FOR.keys())
def test_whom_a_sentence_brings_in_speaks_for_the_body(text: str, body: str) -> None:
    *_, last = attribute(text)
    assert (last.resolved or "").endswith("Otto")
    assert last.on_behalf_of == (body,)


@pytest.mark.parametrize("text", SPEAKS_FOR_NOBODY.values(), ids=SPEAKS_FOR_NOBODY.keys())
def test_whom_a_sentence_brings_in_otherwise_speaks_for_nobody(text: str) -> None:
    *_, last = attribute(text)
    assert (last.resolved or "").endswith("Otto")
    assert last.on_behalf_of == ()


def test_several_told_by_their_nouns_speak_together() -> None:
    text = (
        "Plum Tree Trust runs the school. The cooks go to a caterer, Chantry Foods.\n\nThe trust and the caterer said they would meet."
    )
    assert [s.on_behalf_of for s in attribute(text)] == [("Plum Tree Trust", "Chantry Foods")]
    text = "Orrin Hospitals and Skelby Council have a lounge.\n\nThe hospital trust and Skelby Council said it would open."
    assert [s.on_behalf_of for s in attribute(text)] == [("Orrin Hospitals", "Skelby Council")]


def test_auditors_of_the_state_are_no_side() -> None:
    (statement,) = attribute("The river is dirty, a report by the National Audit Office has found.")
    assert statement.on_behalf_of == ()
