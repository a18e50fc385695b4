"""Bodies that no word in their names shows, people and places that must not be taken for one."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute
from onrecord_ingest.quotations.cast.register import read_cast
from onrecord_ingest.quotations.text.paragraphs import paragraphs


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
        ("Ann Otto, a solicitor at Garland Hale, who acted for him, said it was sad.", "Garland Hale"),
        ("His lawyer, Ann Otto of Wexley Dunn, said he was innocent.", "Wexley Dunn"),
        ("Ann Otto, of Tarn Lanterns, came with a ladder.", "Tarn Lanterns"),
        ("Ann Otto, who runs Tarn Edge Pottery, said it was sad.", "Tarn Edge Pottery"),
        ("Ann Otto, a partner in Orme and Kell, was called out.", "Orme and Kell"),
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
        "Oswen Crabbers said it was sad. His brother Joe Crabbers said so too.",
        "Oswen Pellowe has recalled how he fell. Oswen Pellowe said it hurt.",
        "Joaozinho Esteves said it was sad.",
        "Rytas Kazlauskas said it was sad.",
        "Zenobi Toews said it was sad.",
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


@pytest.mark.parametrize(
    "text",
    [
        "A bus hit a wall at Upper Rowan. Marling Cross residents said it was a bend. Nether Edge has no shop.",
        "Ann Otto, of Seven Oaks, said it was sad. Joe Hale, from Long Marshes, said so.",
        "The film Northern Roads is out. The novel Cold Harbours tells us that love is blind.",
        "A spokesman for Ann Hale said it was sad.",
        "The owners are Ann Otto and Joe Hale. The developer is Ulla Pranger, 41. She said it was sad.",
    ],
)
def test_a_place_a_work_and_somebody_are_no_bodies(text: str) -> None:
    assert not bodies(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Hexby Town 2, Canal Road 1\n\nA late goal won it.\n\nManager Joe Hale said he was proud.", "Hexby Town"),
        ("Marling Hall, where pupils wear yellow, is to close.\n\nThe headmaster, Joe Hale, said it was sad.", "Marling Hall"),
        ("Pupils at Tarn Grange walked out. The head teacher, Ann Otto, said it was sad.", "Tarn Grange"),
        ("A spokesperson for Otter’s said the tills had gone.", "Otter’s"),
    ],
)
def test_clubs_schools_and_shops_by_what_is_told_of_them(text: str, body: str) -> None:
    assert attribute(text)[-1].on_behalf_of == (body,)


def test_the_operator_is_the_one_that_laid_on_buses() -> None:
    statement = attribute("Gil Orme, of Network Rail, said it was wet. Solway Line has laid on buses. The operator said six had come.")[
        -1
    ]
    assert statement.resolved == "Solway Line"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "The Office of the Police and Crime Commissioner for Hexshire will pay. A spokeswoman for the office said it was right.",
            "Office of the Police and Crime Commissioner for Hexshire",
        ),
        ("Flights from Hexby Airport are to rise. Joe Hale wept. The airport said it would pay for glazing.", "Hexby Airport"),
        ("Flights from Hexby Airport are to rise.\n\nAnn Otto, the airport's managing director, said it was safe.", "Hexby Airport"),
    ],
)
def test_a_body_is_meant_by_a_word_of_its_name(text: str, body: str) -> None:
    assert attribute(text)[-1].on_behalf_of == (body,)
