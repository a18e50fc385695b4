"""Who said it where the sentence is plain but long: words before the name, lists behind it, who is told of next."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

WHO = {
    "a list in a relative clause": (
        "Kay Sorrell, who has an easel, a ladder and an owl, denied all knowledge.",
        ["Kay Sorrell"],
    ),
    "a list behind a party": ("Coun Trevor Wynne (Lab), who keeps bees, hens and a pig, said the lane was wet.", ["Trevor Wynne"]),
    "a list behind a participle": ("Kay Sorrell, 45, wearing a hat, a scarf and two coats, said it was cold.", ["Kay Sorrell"]),
    "a list behind with": ("Kay Sorrell, with a flask, a rug and a dog, said the queue was long.", ["Kay Sorrell"]),
    "an apposition in a relative clause": ("Kay Sorrell, who saw the driver, a man in a cap, said she had waved.", ["Kay Sorrell"]),
    "another named in the clause": (
        "Kay Sorrell, who was told by Tom Beech, head of parks, said it was late.",
        ["Kay Sorrell"],
    ),
    "a clause before the subject": (
        "After she met Kay Sorrell, who has a cat and a dog, the mayor, Ann Otto, said it was late.",
        ["Ann Otto"],
    ),
    "a hearing before name and office": (
        "“It was a bad night,” Recorder Jasper Dutton told him.\n\nAfter the hearing Carl Massing, a manager at Harle Ambulance "
        "Service, said both were well. He said they were at work.",
        ["Jasper Dutton", "Carl Massing", "Carl Massing"],
    ),
    "a vote before a name that is in no list": ("Before the debate Zyta Wilkow, a governor, said the roof was safe.", ["Zyta Wilkow"]),
    "a paper before the name": ("In a letter to the Echo Carl Massing, a former mayor, said the bench was rotten.", ["Carl Massing"]),
    "a town before the name": ("In Marling Carl Massing, a barber, said the road was quiet.", ["Carl Massing"]),
    "an -ing word before the name": ("Mitigating Carl Massing, for the defence, said the man was drunk.", ["Carl Massing"]),
    "an office to a body, and the name": (
        "“They are awful,” said Tom Beech.\n\n"
        "“They are good,” said the clerk to Ingsby Parish Council, Denise Varley. She added that the county owned them.",
        ["Tom Beech", "Denise Varley", "Denise Varley"],
    ),
    "an office at a body, and the name": (
        "“They are good,” said the head of planning at Orwick Borough Council, Denise Varley.",
        ["Denise Varley"],
    ),
    "somebody who does something, and the name": ("“They are good,” said the man who runs the depot, Gary Broom.", ["Gary Broom"]),
    "an office told of next": (
        "“It was 31 degrees,” said Mags Cuthbert.\n\nThe manager of Orwick Care Home sent for fans. She said two were sick.",
        ["Mags Cuthbert", "Mags Cuthbert"],
    ),
    "an office told of next and somebody told of": (
        "“It was 31 degrees,” said Mags Cuthbert, a parent.\n\nThe manager of Orwick Care Home sent for fans. She said two were sick.",
        ["Mags Cuthbert", "manager"],
    ),
    "an office told of next that is another's": (
        "“It was 31 degrees,” said Mags Cuthbert.\n\nThe manager has ordered fans. She said it was hot.\n\n"
        "Judith Beck, manager of the home, said they were dear.",
        ["Mags Cuthbert", "Judith Beck", "Judith Beck"],
    ),
    "a sentence that signs nothing": (
        "“It fell on a Sunday,” said the principal, Jo Bell.\n\n“I have kept a piece of it.”\n\n"
        "Edmund Wray, the town's MP, urged the minister to act.",
        ["Jo Bell", "Jo Bell"],
    ),
    "whoever is first named behind the words": (
        "Danny Moffat said the club had said no.\n\n“My late husband never saw us win.” Supporter Sheila Storr said she had his scarf.",
        ["Danny Moffat", "Sheila Storr", "Sheila Storr"],
    ),
    "a family's firm": (
        "“We lost it all,” says Seth Dunning, whose family firm, Dunning's Cider, is suing. He said the hole was deep.",
        ["Seth Dunning", "Seth Dunning"],
    ),
    "a thing that is called like somebody": (
        "The winner, Ploughy Parton, came from Maisie Stott, ten. She said she thought of it in the bath.",
        ["Maisie Stott"],
    ),
    "a winner who is somebody": ("The winner, Ann Otto, came from Leam. She said it was hard.", ["Ann Otto"]),
    "who an inspector has told of": (
        "A couple may stay in their barn, an inspector has ruled.\n\nRod and Anna Dacre built it in 2018.",
        ["inspector"],
    ),
    "whom a councillor tells of nothing": (
        "A bridge will shut for a year, a councillor has warned.\n\nAnna Dacre runs the café beside it.",
        ["councillor"],
    ),
    "an officer of a work in -ing": ("A shop must close, a licensing officer has said.\n\nIt opened in 2018.", ["licensing officer"]),
}


@pytest.mark.parametrize("name", WHO)
def test_who_said_it(name: str) -> None:
    text, expected = WHO[name]
    assert [s.resolved for s in attribute(text)] == expected


@pytest.mark.parametrize(
    ("told", "bodies"),
    [
        ("for the applicant, Gasworks Regeneration,", ["Gasworks Regeneration"]),
        ("representing the tenants, the Orwick Cycle Club,", ["Orwick Cycle Club"]),
        ("a director of the developer, Marlow Homes,", ["Marlow Homes"]),
        ("for the owners, Brook and Sons,", ["Brook and Sons"]),
        ("a neighbour of the developer, Marlow Homes,", []),
        ("for the objectors,", []),
    ],
)
def test_for_whom_somebody_speaks_is_explained(told: str, bodies: list[str]) -> None:
    (statement,) = attribute(f"Nicola Prior, {told} said the store would open.")
    assert (statement.resolved, list(statement.on_behalf_of)) == ("Nicola Prior", bodies)
