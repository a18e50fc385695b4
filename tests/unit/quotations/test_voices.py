"""Bodies that no word for a kind of body shows to be one, and that speak by the last word of their names."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = {
    "a vineyard": (
        "Philippa Hove, who planted the Hove Valley Vineyard, said: “We lost four tonnes.”\n\nThe vineyard said it was silent.",
        [("Philippa Hove", ["Hove Valley Vineyard"]), ("Hove Valley Vineyard", ["Hove Valley Vineyard"])],
    ),
    "a village hall": (
        "Ruth Kestrel, who taught yoga at Denley Village Hall, said nobody needed a chair. “It is found with chairs,” said Ivo Tring,"
        " the hall's booking secretary.\n\nThe hall wrote to Miss Kestrel on Monday saying the decision was final.",
        [("Ruth Kestrel", []), ("Ivo Tring", ["Denley Village Hall"]), ("Denley Village Hall", ["Denley Village Hall"])],
    ),
    "a record office of two words": (
        "A pipe burst above the County Record Office. Ingrid Sole, the county archivist, said 30 volumes were wet.\n\n"
        "The record office said it would be in touch.",
        [("Ingrid Sole", ["County Record Office"]), ("County Record Office", ["County Record Office"])],
    ),
    "a church that is only its saint's": (
        "The bells of St Osric's, Harrowby, have been stopped.\n\n“They ring me,” said the rector, the Rev Dominic Earl.\n\n"
        "The church says it will fit shutters.",
        [("Dominic Earl", ["St Osric's"]), ("St Osric's", ["St Osric's"])],
    ),
    "a band": (
        "The instruments were stolen from the Hebble Brass Band. Gareth Whit, the bandmaster, said he had known them.\n\n"
        "The band said nine could be saved.",
        [("Gareth Whit", ["Hebble Brass Band"]), ("Hebble Brass Band", ["Hebble Brass Band"])],
    ),
    "a museum that disagrees": (
        "The Steam Society says she was lent to the Wharfgate Museum.\n\nThe museum disagrees. “A gift is a gift,” said its director,"
        " Dr Celia Farrow.",
        [("Steam Society", ["Steam Society"]), ("Celia Farrow", ["Wharfgate Museum"])],
    ),
    "friends of a library are no library": (
        "Sue Kemp, treasurer of the Friends of Cold Ash Library, said the roof leaked.\n\nThe library said a bucket was in place.",
        [("Sue Kemp", []), ("library", [])],
    ),
    "a road never speaks": (
        "She lives in Abbey Road near the Royal Oak. The road was shut, Ann Orr said.",
        [("Ann Orr", [])],
    ),
    "the school is not a union of its staff": (
        "A letter from Thornby Academy says: “A pupil without a pouch is out.”\n\nOwen Trask, of the School Staff Union, said no.\n\n"
        "The school said help was available.",
        [
            ("Thornby Academy letter", ["Thornby Academy"]),
            ("Owen Trask", ["School Staff Union"]),
            ("Thornby Academy", ["Thornby Academy"]),
        ],
    ),
    "the club is no association where another is a club": (
        "She was hit on the course of Cranford Golf Club.\n\nThe Footpaths Association said the path was older.\n\n"
        "The club added that it had written to her.",
        [("Footpaths Association", ["Footpaths Association"]), ("Cranford Golf Club", ["Cranford Golf Club"])],
    ),
    "a unit of a force, and a branch of a union": (
        "Sgt Ewan Hathersage, of Aldershire Police's Rural Crime Team, said: “They come at dusk.”\n\n"
        "Lorna Petrie, of the Midwives' Union's Westhaven branch, warned that somebody would give birth on a road.\n\n"
        "The Sedgeport branch of Transport and Allied Workers said nine in ten had voted.",
        [
            ("Ewan Hathersage", ["Aldershire Police"]),
            ("Lorna Petrie", ["Midwives' Union"]),
            ("Transport and Allied Workers", ["Transport and Allied Workers"]),
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_speaks_by_its_noun(name: str) -> None:
    text, expected = CASES[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
