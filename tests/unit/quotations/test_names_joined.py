"""Names of bodies made of several: with "and" behind an owner, in a list, with letters or two words written as one."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations.rows import document_row

NAMES = [
    "Drivers' and Allied Union",
    "Farmers’ and Growers’ Guild",
    "Teachers’ and Lecturers’ Association",
    "Marrow, Wend and Skelby NHS Foundation Trust",
    "St Jude's C of E Primary School",
    "Our Lady and St Hugh Catholic Primary School",
    "SkelbyRail",
    "MarrowCare",
    "Skelby2030",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("story", ["{} said the road was unsafe.", "Jo Pell, chief executive of {}, said the road was unsafe."])
def test_the_whole_name(name: str, story: str) -> None:
    text = f"Road plan under fire\n\nWork on the road began in May.\n\n{story.format(name)}"
    assert [s["on_behalf_of"] for s in document_row("story", text)["statements"]] == [[name]]


def test_two_owners_are_two() -> None:
    found = document_row("story", "Skelby Council and Orwick Parish Council said the road was unsafe.")["statements"]
    assert found[0]["on_behalf_of"] == ["Skelby Council", "Orwick Parish Council"]


def test_a_family_is_no_body() -> None:
    assert (
        document_row("story", "Ann McBride said the road was unsafe. McBride added that it was old.")["statements"][1]["on_behalf_of"]
        == []
    )
