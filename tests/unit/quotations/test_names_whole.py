"""Names of bodies that are read whole: two places, small words inside, a shop called after its keeper or what it sells; two that stay
two, and somebody who is no body."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

Said = list[tuple[str, list[str]]]

WHOLE: dict[str, tuple[str, Said]] = {
    "somebody with a small word in the surname": (
        "Hollin Foods will shut.\n\nCaspar van Dreel, the firm's chief operating officer, said it was hard. Luca di Marco "
        "said it was sad.",
        [("Caspar van Dreel", ["Hollin Foods"]), ("Luca di Marco", [])],
    ),
    "somebody told of as a fellow": ("Fellow Independent Joyce Wake said it was hard.", [("Joyce Wake", [])]),
    "two places, of which the story tells": (
        "It rained in Tarnford and in Lune. Tarnford people were up all night.\n\nTarnford and Lune Police said the road was shut.",
        [("Tarnford and Lune Police", ["Tarnford and Lune Police"])],
    ),
    "a place of two words": (
        "It rained near West Marl.\n\nWest Marl and Lune Housing Association said the road was shut.",
        [("West Marl and Lune Housing Association", ["West Marl and Lune Housing Association"])],
    ),
    "a place called like somebody": (
        "Ada Lowe, chief nurse of the Tamar and Marl NHS Trust, said the ward was shut.",
        [("Ada Lowe", ["Tamar and Marl NHS Trust"])],
    ),
    "two places before a clause": (
        "Tarnford and Lune Chamber of Commerce, which has 200 members, said trade was bad.",
        [("Tarnford and Lune Chamber of Commerce", ["Tarnford and Lune Chamber of Commerce"])],
    ),
    "a union of two kinds of school": (
        "Staff walked out of the University and College Union's talks. The University and College Union said pay was low.",
        [("University and College Union", ["University and College Union"])],
    ),
    "a union behind what opens a sentence": (
        "The yard is shut. But the Shop and Warehouse Union said pay was low.",
        [("Shop and Warehouse Union", ["Shop and Warehouse Union"])],
    ),
    "on wheels": ("Ada Lowe, director of Smiles on Wheels, said teeth were bad.", [("Ada Lowe", ["Smiles on Wheels"])]),
    "at home": (
        "Hospice at Home Lune gets half its money from shops. The charity's director, Ada Lowe, said it was not enough.",
        [("Ada Lowe", ["Hospice at Home Lune"])],
    ),
    "at home, taken up by whoever founded it": (
        "Hospice at Home Lune gets half its money from shops. Ada Lowe, who founded the charity and is its director, said it was hard.",
        [("Ada Lowe", ["Hospice at Home Lune"])],
    ),
    "somebody's own firm": (
        "“We lost it all,” said Seth Dunmore, whose family firm, Dunmore's Cider, is claiming £9,000.",
        [("Seth Dunmore", ["Dunmore's Cider"])],
    ),
    "a preposition first": (
        "The van is run by a charity, In Good Hands. The charity's manager, Ada Lowe, said it was full.",
        [("Ada Lowe", ["In Good Hands"])],
    ),
    "an escape room": (
        "There was a siege at an escape room, Locked In. The escape room's manager, Ada Lowe, said it was a clue.",
        [("Ada Lowe", ["Locked In"])],
    ),
    "cider": ("Dunmore’s Cider said it had lost 4,000 bottles.", [("Dunmore’s Cider", ["Dunmore’s Cider"])]),
    "books, which are a shop's": ("Mulgrew’s Books said it would move.", [("Mulgrew’s Books", ["Mulgrew’s Books"])]),
    "three partners": ("Hale, Wick & Tarn said the house was sold.", [("Hale, Wick & Tarn", ["Hale, Wick & Tarn"])]),
    "a saint's hospital": (
        "Ned Orr left a note at St Aldwyn's. A spokeswoman for St Aldwyn's, a hospital, said it was read.",
        [("spokeswoman for St Aldwyn's", ["St Aldwyn's"])],
    ),
    "a keeper's shop": (
        "“It is a mess,” said Ada Lowe, manager at Hobb’s.\n\nA spokesman for Hobb’s, a shop in Lune, said it would be cleaned.",
        [("Ada Lowe", ["Hobb’s"]), ("spokesman for Hobb’s", ["Hobb’s"])],
    ),
}

APART: dict[str, tuple[str, Said]] = {
    "two with one spokesman": (
        "A spokesman for Tarnford Council and Lune Police said the road was shut.",
        [("spokesman for Tarnford Council and Lune Police", ["Tarnford Council", "Lune Police"])],
    ),
    "a charity of letters and a force": (
        "The RNLI and Lune Police said the beach was shut.",
        [("RNLI and Lune Police", ["RNLI", "Lune Police"])],
    ),
    "a union and a council": (
        "Unison and Lune Council said the talks were over.",
        [("Unison and Lune Council", ["Unison", "Lune Council"])],
    ),
    "a firm of two and a council": (
        "Hale & Wick and Lune Council said the house was sold.",
        [("Hale & Wick and Lune Council", ["Hale & Wick", "Lune Council"])],
    ),
    "a place in capitals is no acronym": (
        "TARNFORD and Isles Council has no money. The council said it was sorry.",
        [("Tarnford and Isles Council", ["Tarnford and Isles Council"])],
    ),
    "a client named in commas": (
        "Members of Lune Council met. Ada Lowe, for the applicant, Marl Regeneration, said the shop would open.",
        [("Ada Lowe", ["Marl Regeneration"])],
    ),
    "for a client in commas, by somebody with a given name that nobody knows": (
        "Members of Lune Council met. Talwyn Peake, on behalf of the developer, Marl Homes, said the shop would open.",
        [("Talwyn Peake", ["Marl Homes"])],
    ),
    "first the client": (
        "Members of Lune Council met. For the applicant, Marl Homes, Ada Lowe said the shop would open.",
        [("Ada Lowe", ["Marl Homes"])],
    ),
    "a charity named in commas behind an office": (
        "Lune Council met. Ada Lowe, director of the charity, Marl Homes, said it was sad.",
        [("Ada Lowe", ["Marl Homes"])],
    ),
    "the side that went up, and not the one beaten": (
        "It was cold, and Tarn Albion were beaten.\n\nManager Ada Lowe was in tears as Lune Town went up. “I am glad,” she said.",
        [("Ada Lowe", ["Lune Town"])],
    ),
    "the side that beat another": (
        "Late drama\n\nLune Town went up when they beat Tarn Albion. Manager Ada Lowe said it was over.",
        [("Ada Lowe", ["Lune Town"])],
    ),
    "a brewer is somebody": ("It rained. Talwyn Peake, a brewer in Lune, said it was wet.", [("Talwyn Peake", [])]),
    "the director of a film is no council's": (
        "Lune Council met. Ada Lowe, director of Brief Encounter, said the film was a romp.",
        [("Ada Lowe", [])],
    ),
    "the director of a council's work": (
        "Lune Council met. Ada Lowe, director of Public Health, said the water was safe.",
        [("Ada Lowe", ["Lune Council"])],
    ),
    "what opens a sentence with a place": (
        "Work on Mill Lane has begun. The company's director, Ada Lowe, said it was late.",
        [("Ada Lowe", [])],
    ),
}


@pytest.mark.parametrize("name", WHOLE)
def test_the_name_is_whole(name: str) -> None:
    text, expected = WHOLE[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


@pytest.mark.parametrize("name", APART)
def test_two_stay_two_and_somebody_is_no_body(name: str) -> None:
    text, expected = APART[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
