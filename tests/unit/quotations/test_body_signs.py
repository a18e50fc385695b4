"""Bodies that no word in their names shows, people and places that must not be taken for one."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute
from onrecord_ingest.quotations.paragraphs import paragraphs
from onrecord_ingest.quotations.register import read_cast


def bodies(text: str) -> set[str]:
    return {body.name for body in read_cast(text, [q for p in paragraphs(text) for q in p.quotations]).bodies if not body.weak}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Marling Scaffolds said the pole had been loose.", "Marling Scaffolds"),
        ("Orwen Gliders told pupils on Monday that lessons would stop.", "Orwen Gliders"),
        ("Tarnside Bakehouses, the owner of the shop, said it would close.", "Tarnside Bakehouses"),
        ("Hexby Albion said in a statement that their guests were welcome.", "Hexby Albion"),
        ("Tolsey Jazz said on its website that tickets would be refunded.", "Tolsey Jazz"),
        ("The developer is Solway Meadows. It said homes would follow.", "Solway Meadows"),
        ("Orrin Kiln, which has run the pottery since 2001, said it would appeal.", "Orrin Kiln"),
        ("Pellow Slate employs 44 people. It said dust was down.", "Pellow Slate"),
        ("Skelby Vale manager Gil Orme said he was proud.", "Skelby Vale"),
        ("Ann Otto, a solicitor at Wexley Dunn, said he was innocent.", "Wexley Dunn"),
        ("Harrow Kestrel workers walked out. Harrow Kestrel said talks would go on.", "Harrow Kestrel"),
    ],
)
def test_a_body_is_known_by_what_is_told_of_it(text: str, body: str) -> None:
    assert body in bodies(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Marling Scaffolds said the pole had been loose. “We are sorry,” said Ann Otto, its head of safety.", "Marling Scaffolds"),
        (
            "Orwen Gliders told pupils lessons would stop.\n\nManaging director Gil Orme wept. “I am sorry,” he said.",
            "Orwen Gliders",
        ),
        ("Ann Otto, senior partner at Wexley Dunn, said nobody would go.", "Wexley Dunn"),
        ("The operator is Solway Meadows. A spokesperson said it was sorry.", "Solway Meadows"),
    ],
)
def test_whoever_holds_an_office_there_speaks_for_it(text: str, body: str) -> None:
    assert attribute(text)[-1].on_behalf_of == (body,)


@pytest.mark.parametrize(
    "text",
    [
        "Zebedy Crankle, 41, said it was sad. Zebedy Crankle’s brother said so too.",
        "Oswen Hawkins said it was sad.",
        "Oswen Crabbers, who lives there, said it was sad.",
        "Kwabby Flowers said it was sad. Ms Flowers has a dog.",
        "Oswen Brooks told the council that lorries came at night.",
    ],
)
def test_a_person_of_an_unusual_name_is_no_body(text: str) -> None:
    assert not bodies(text)
    assert attribute(text)[0].on_behalf_of == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Otto, director of Children’s Services at Hexby Council, said it was sad.",
        "Ann Otto, Head of Voluntary Services at Hexby Council, said it was sad.",
        "Ann Otto, Director of Finance and Resources at Hexby Council, said it was sad.",
    ],
)
def test_a_department_is_no_body_of_its_own(text: str) -> None:
    assert attribute(text)[0].on_behalf_of == ("Hexby Council",)


def test_a_place_by_a_road_does_not_speak() -> None:
    assert not bodies("A bus hit a wall at Upper Rowan. Marling Cross residents said it was a bend. Nether Edge has no shop.")
