"""What a body is, by what stands beside a name of which no word tells it; and what is a street, a village or somebody."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations.engine import attribute

_LEAD = "Anger over cuts in Skelby\n\nPeople in Skelby met on Tuesday night.\n\n"
BODIES = {
    "a kind before the name": ("The nursery Little Acorns said it had no choice.", "Little Acorns"),
    "a kind behind the name": ("Little Acorns, a nursery in Skelby, is to close. A spokesman said it was sad.", "Little Acorns"),
    "behind what it does": ("The charity that runs the scheme, Bright Steps, said it was sad.", "Bright Steps"),
    "a house called after a given name": ("Hazel Bank, a school in Skelby, is to close. “It is sad,” the school said.", "Hazel Bank"),
    "who works there": ("Jo Dale, who is a manager at Northmoor, said it was sad.", "Northmoor"),
    "an office behind the name": ("“It is sad,” said Northmoor land director Jo Dale. Staff at Northmoor wept.", "Northmoor"),
    "one word that a noun takes up": ("A plan by Northmoor has been refused. The housebuilder said it would appeal.", "Northmoor"),
    "a club called after a town": ("Oakhurst Town lost on Monday. The club said it was sad.", "Oakhurst Town"),
    "a ward": ("A bed at Bluebell Ward was broken. The unit said it was sad.", "Bluebell Ward"),
    "a firm by its ground": ("A plan by Talent Bridge has been refused. The firm said it would appeal.", "Talent Bridge"),
    "a festival": ("Orwick Pride has been called off. The festival said it had run out of money.", "Orwick Pride"),
    "a pub": ("Jo Dale, who works at The Plough, said it was sad. The pub said it was too.", "Plough"),
    "a pub of two words": ("Drinkers at the pub The Fox and Hounds wept. The pub said it was sad.", "Fox and Hounds"),
    "a small word inside": ("The charity Home from Hospital Skelby said it was sad.", "Home from Hospital Skelby"),
    "a wish": ("Harry’s Wish, a charity in Skelby, is to close. The charity said it was sad.", "Harry’s Wish"),
    "a number": ("Studio 44, a gallery in Skelby, is to close. The gallery said it was sad.", "Studio 44"),
    "a troop": ("The hut of 3rd Skelby Scouts burnt down. 3rd Skelby Scouts said it was sad.", "3rd Skelby Scouts"),
    "a school called after a saint": ("St Wystan’s has been told to close. The school said it was sad.", "St Wystan’s"),
    "a café by whose it is": ("Rosie’s has closed its doors. The café said it was sad.", "Rosie’s"),
    "green": ("Coaches run by Green Arrow were late. The operator said it was sad.", "Green Arrow"),
    "brothers": ("Thornleigh Brothers said it was sad. The firm said it would pay.", "Thornleigh Brothers"),
    "initials": ("A grant to ORCA was cut. The charity said it was sad.", "ORCA"),
    "a spokesman takes it up": ("Copper Kettle lost its stall on Monday. A spokesman said it was sad.", "Copper Kettle"),
    "its officer": ("Copper Kettle lost its stall on Monday. Its chief executive, Lee Gower, said it was sad.", "Copper Kettle"),
    "a medical centre": ("Abbey Medical Centre is to close. The surgery said it was sad.", "Abbey Medical Centre"),
    "a food bank": ("Orwick Foodbank is to close. The food bank said it was sad.", "Orwick Foodbank"),
    "beside a council": ("The money came from Little Acorns and Orwick County Council. The nursery said it was sad.", "Little Acorns"),
    "past a sentence that names nobody": (
        "A plan by Copper Kettle was refused. It had rained for a week. The café said it would appeal.",
        "Copper Kettle",
    ),
}
NOBODIES = {
    "a village": ("The spill at Hampton Lacy was found by Brackwater Ltd. The firm said it was sorry.", "Hampton Lacy"),
    "a street": ("Staff at Mill Lane wept. The company said it was sorry.", "Mill Lane"),
    "a manager at the head of a sentence": ("The bus was late. Station manager Jo Dale said it was sad.", "Station"),
    "a feast": ("Jo Dale, who became principal at Easter, said it was sad.", "Easter"),
    "a region": ("Jo Dale, its manager for the Borders, said it was sad.", "Borders"),
    "a seat": (
        "Kay Orme, who has the seat of Wrensford South, asked about the unit at Skelby High. She said it was sad.",
        "Wrensford South",
    ),
    "somebody and his shop": ("Rosie’s mother wept. Rosie said it was sad.", "Rosie’s"),
    "a film": ("Jo Dale, director of Brief Encounter, said it was sad.", "Brief Encounter"),
    "a paper": ("Jo Dale, who writes for The Beadle, said it was sad.", "Beadle"),
    "two villages with one council": (
        "Jo Dale, clerk to Nether Hanby and Little Toft Parish Council, said it was sad.",
        "Little Toft Parish Council",
    ),
    "somebody who is 41": ("Ferra Court, 41, has left. The care home said it was sad.", "Ferra Court"),
}


@pytest.mark.parametrize("case", BODIES)
def test_a_name_is_a_bodys_by_what_stands_beside_it(case: str) -> None:
    story, body = BODIES[case]
    found = attribute(_LEAD + story)
    assert found and all(statement.on_behalf_of == (body,) for statement in found), [(s.resolved, s.on_behalf_of) for s in found]


@pytest.mark.parametrize("case", NOBODIES)
def test_a_name_of_a_place_or_of_somebody_is_no_bodys(case: str) -> None:
    story, name = NOBODIES[case]
    found = attribute(_LEAD + story)
    assert found and all(name not in statement.on_behalf_of for statement in found), [(s.resolved, s.on_behalf_of) for s in found]
