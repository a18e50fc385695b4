"""What an article tells of by its kind in the first sentence is called by the name that opens the second."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

NAMED = [
    ("distillery", "Skerry Malt"),
    ("nursery", "Acorn Patch"),
    ("charity", "Warm Hands"),
    ("care home", "Stanhope Grange"),
    ("band", "Tin Whistle"),
    ("developer", "Oak Meridian"),
    ("bus company", "Northern Swift"),
    ("surgery", "Quay Lodge"),
]


@pytest.mark.parametrize(("kind", "name"), NAMED)
@pytest.mark.parametrize(
    "lead",
    [
        "A {kind} in Orby has won an award six months after it nearly closed. {name} opened in 1988.",
        "A {kind} which nearly closed last year is to take on ten people.\n\n{name}, in Orby, has been saved by a grant.",
        "A popular {kind} is to close after 40 years. {name} said the rent had doubled.",
    ],
)
@pytest.mark.parametrize(
    "said", ["Jan Pickles, the manager, said staff had wept.", "Jan Pickles, who took over as manager in May, said staff had wept."]
)
def test_the_kind_comes_before_the_name(kind: str, name: str, lead: str, said: str) -> None:
    assert attribute(f"{lead.format(kind=kind, name=name)}\n\n{said}")[-1].on_behalf_of == (name,)


@pytest.mark.parametrize(
    "lead",
    [
        "A nursery in Orby has won an award. Station Road was closed on Friday.",
        "A charity has lost its van. South Wold needs more drivers.",
        "A band won on Saturday. Kit Marlow played the drums.",
        "A festival for 900 people can go ahead. Hallam Nights had asked for a licence.",
    ],
)
def test_a_street_a_region_and_a_person_are_none(lead: str) -> None:
    assert attribute(f"{lead}\n\nJan Pickles, who took over as manager in May, said staff had wept.")[-1].on_behalf_of == ()
