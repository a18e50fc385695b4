"""Bodies with a number in their names, and landlords told of as the association."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

NUMBERED = {
    "a branch of a union": (
        "Local 416 said members would vote. The union said the city had refused. CUPE Local 79 president Nas Yadi said it was over.",
        [("Local 416", ["Local 416"]), ("Local 416", ["Local 416"]), ("Nas Yadi", ["CUPE Local 79"])],
    ),
    "a theatre": (
        "Unit 4 Theatre will stage its last play. Artistic director Hal Orr said the roof leaked.",
        [("Hal Orr", ["Unit 4 Theatre"])],
    ),
    "known by what it does": (
        "Studio 3 Arts said its grant was cut. The charity said classes would go on. Its director, Lee Moss, said it was hard.",
        [("Studio 3 Arts", ["Studio 3 Arts"])] * 2 + [("Lee Moss", ["Studio 3 Arts"])],
    ),
    "known by its spokesman": ("A spokesman for Area 51 Gym said it was full.", [("spokesman for Area 51 Gym", ["Area 51 Gym"])]),
    "an address is none": ("There was a fire in Unit 4 Tarn Estate. Owner Guy Tarn said he wept.", [("Guy Tarn", [])]),
    "an ordinal before the name": (
        "The 3rd Marling Brownies were glad. Leader Ann Orr, of 1st Kettle Scout Group, said it was sad.",
        [("Ann Orr", ["1st Kettle Scout Group"])],
    ),
}
LANDLORDS = {
    "homes": (
        "Her landlord, Castlegate Homes, says the lift broke. The association's chief executive, Yvette Trimble, said it was wrong.",
        ["Castlegate Homes", "Castlegate Homes"],
    ),
    "housing": (
        "Orrin Housing has apologised. The charity said it was sorry. The landlord said work had begun.",
        ["Orrin Housing"] * 2,
    ),
    "an association of others": (
        "Marrow Homes wants to build. Skelby Residents' Association is against. The association said roads were full.",
        ["Skelby Residents' Association"],
    ),
    "no inspectors' report is somebody's": ("Rosheen Clegg waits. The ombudsman's report found “a mess of it all”.", []),
}


@pytest.mark.parametrize("name", NUMBERED)
def test_a_body_with_a_number_in_its_name(name: str) -> None:
    text, expected = NUMBERED[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


@pytest.mark.parametrize("name", LANDLORDS)
def test_whoever_lets_homes_may_be_told_of_as_an_association(name: str) -> None:
    text, expected = LANDLORDS[name]
    assert [body for s in attribute(text) for body in s.on_behalf_of] == expected
