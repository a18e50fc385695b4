"""Which capitals name a person, which a body, and where the name begins and ends."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute
from onrecord_ingest.quotations.cast.register import read_cast
from onrecord_ingest.quotations.text.paragraphs import paragraphs


def people(text: str) -> list[str]:
    return [person.name for person in read_cast(text, [q for p in paragraphs(text) for q in p.quotations]).people]


def bodies(text: str) -> dict[str, set[str]]:
    return {body.name: body.classes for body in read_cast(text, [q for p in paragraphs(text) for q in p.quotations]).bodies}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Four Vales Water said a pipe had burst.", "Four Vales Water"),
        ("Seven Ashes Housing Association said lifts would be mended.", "Seven Ashes Housing Association"),
        ("Next Steps Nursery said fees would rise.", "Next Steps Nursery"),
        ("Parents at All Hallows Primary School said they were told.", "All Hallows Primary School"),
        ("Long Sarn Surgery said so. Staff from Long Sarn Surgery wept.", "Long Sarn Surgery"),
        ("Hexshire Police and Crime Panel said it was sad.", "Hexshire Police and Crime Panel"),
        (
            "The Office of the Police and Crime Commissioner for Hexshire now employs 41 people.",
            "Office of the Police and Crime Commissioner for Hexshire",
        ),
        ("The Association of Heads of Nursing Services said so.", "Association of Heads of Nursing Services"),
        ("The Parish Councils’ Network said so.", "Parish Councils’ Network"),
        ("Staff at Ysgol Maes y Dderwen said so.", "Ysgol Maes y Dderwen"),
        ("Transport for Hexshire said buses would run.", "Transport for Hexshire"),
        ("Age UK Hexshire said it was sad.", "Age UK Hexshire"),
        ("She chairs the Scottish government body. The Scottish government said so.", "Scottish government"),
    ],
)
def test_a_body_has_its_whole_name(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize("text", ["Two Hexby Council officers said so.", "Three Labour councillors left."])
def test_a_number_of_people_is_no_part_of_the_body_they_belong_to(text: str) -> None:
    assert not any(name.startswith(("Two", "Three")) for name in bodies(text))


def test_a_department_whose_name_is_a_list_speaks_as_one() -> None:
    (statement,) = attribute("The Ministry of Parks, Rivers and Local Roads said bridges would be mended.")
    assert statement.resolved == "Ministry of Parks, Rivers and Local Roads"
    (statement,) = attribute("A spokesman for the Department for Land, Tides and Rural Roads said: “We are sorry.”")
    assert statement.on_behalf_of == ("Department for Land, Tides and Rural Roads",)


def test_a_force_and_its_federation_are_two_bodies() -> None:
    found = bodies("Hexshire Police Federation said morale was low. Hexshire Police said it was not.")
    assert found["Hexshire Police"] == {"police"}
    assert found["Hexshire Police Federation"] == {"association"}


def test_a_club_and_its_supporters_trust_are_two_bodies() -> None:
    found = bodies("Hexby Town have played here since 1911. The Hexby Town Supporters’ Trust said so.")
    assert "association" in found["Hexby Town"]
    assert "Hexby Town Supporters’ Trust" in found


@pytest.mark.parametrize(
    "text",
    [
        "She told Care Home Weekly that it was sad.",
        "He told BBC Radio Hexshire that it was sad.",
        "The letter, seen by the Hexby Academy Briefing, was short.",
    ],
)
def test_a_paper_to_which_somebody_spoke_is_no_firm_and_no_school(text: str) -> None:
    assert list(bodies(text).values()) == [{"media"}]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ronnie ‘Chip’ Barlow said it was sad.", "Ronnie Barlow"),
        ("Di Stone said it was sad.", "Di Stone"),
        ("P.J. Tarrant said it was sad.", "P.J. Tarrant"),
        ("Lt Col Piers Hadleigh MBE said it was sad.", "Piers Hadleigh"),
        ("Det Con Amy Larch said it was sad.", "Amy Larch"),
        ("Alan Church lives here. Mr Church said it was sad.", "Alan Church"),
        ("That left Vesta Lake, for the Liberals. Ms Lake spoke.", "Vesta Lake"),
        ("Drax Farrow, regional organiser for the Dockers’ Alliance, said it was sad.", "Drax Farrow"),
    ],
)
def test_a_person_is_known_by_the_way_of_naming(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Citizens Advice Hexby said debts had doubled.",
        "Residents Against Fracking said it was sad.",
        "Homes in Hexby are dear. Hexby General said beds were full.",
        "Owner Brightwater Capital said the mill would shut.",
        "A guitarist of the band Cold Larder said it was loud.",
        "The council’s auditors, Pember Goole, said plans were weak.",
    ],
)
def test_a_body_without_a_word_for_one_is_nobody(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Chief Operating Officer said so.",
        "He lives in Nether Garth, said a friend.",
        "It was banned by the Hexby Waters Act and reopened on Boxing Day.",
        "TALKS to end the strike went on.",
        "A HEXBY mum said it was sad.",
    ],
)
def test_offices_places_laws_and_words_in_capitals_name_nothing(text: str) -> None:
    assert people(text) == []
    assert bodies(text) == {}


def test_a_name_in_capitals_at_an_opening_has_its_ordinary_spelling() -> None:
    assert "Hexby Town Council" in bodies("HEXBY Town Council is bust.")
    assert "UNISON Hexshire" not in people("UNISON Hexshire said so.")


def test_a_body_shows_its_kind_by_its_name() -> None:
    found = bodies("The Royal College of Porters met Gap Residents’ Group, Cyngor Bro Hafren, Natural England and Lark Homecare.")
    assert found["Royal College of Porters"] == {"association"}
    assert found["Gap Residents’ Group"] == {"association"}
    assert found["Cyngor Bro Hafren"] == {"council"}
    assert found["Natural England"] == {"agency"}
    assert found["Lark Homecare"] == {"company"}


@pytest.mark.parametrize(
    ("text", "name", "classes"),
    [
        ("King’s College Hexby said it was sad.", "King’s College Hexby", {"school"}),
        ("Armstrong and Sons said it was sad.", "Armstrong and Sons", {"company"}),
        ("Holmes, Tarn and Partners said it was sad.", "Holmes, Tarn and Partners", {"company"}),
        ("Tarn, Fell and Moor Care Trust said it was sad.", "Tarn, Fell and Moor Care Trust", {"trust"}),
        ("The Liberal Democrats’ Ann Moss said it was sad.", "Liberal Democrats", {"party"}),
        ("The Save Our Surgery group said it was sad.", "Save Our Surgery", {"association", "charity"}),
        ("The NEU said it was sad.", "NEU", {"union"}),
    ],
)
def test_names_with_owners_kinsfolk_and_lists(text: str, name: str, classes: set[str]) -> None:
    assert bodies(text)[name] == classes


def test_bodies_named_one_after_another_stay_apart() -> None:
    found = bodies("Hexby Council, Tarn Council and Fell Care Trust said in a joint statement that it was sad.")
    assert {"Hexby Council", "Tarn Council", "Fell Care Trust"} == set(found)


def test_a_word_of_kin_at_an_opening_is_no_given_name() -> None:
    assert people("Gran Betty Noakes, 81, said it was sad.") == ["Betty Noakes"]


@pytest.mark.parametrize("name", ["Ahmed Ellis", "Mared Ellis", "Rose Ellis", "Will May", "April Summers", "Karen Church"])
def test_a_name_that_looks_like_a_verb_or_a_month_speaks(name: str) -> None:
    (statement,) = attribute(f"{name}, head teacher of Larch School, said it was sad.")
    assert (statement.resolved, statement.on_behalf_of) == (name, ("Larch School",))


def test_a_single_name_introduced_once_is_a_person_everywhere() -> None:
    text = "Yesme’s story. Yesme (not her real name) was 14 when she left. Yesme told us it was sad."
    assert people(text) == ["Yesme"]
    assert bodies(text) == {}


def test_initials_with_small_letters_are_those_of_a_department() -> None:
    statements = attribute("The Department for Education met. A DfE spokesman said: “We are sorry.”")
    assert statements[-1].on_behalf_of == ("Department for Education",)


def test_the_body_of_a_spokesman_is_not_cut_at_a_possessive() -> None:
    (statement,) = attribute("A spokesperson for St Osyth’s Hospice said it was sad.")
    assert statement.on_behalf_of == ("St Osyth’s Hospice",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Otto, controller at Marlshire Mountain Rescue, said it was sad.", "Marlshire Mountain Rescue"),
        ("The manager of Hexby Citizens Advice said it was sad.", "Hexby Citizens Advice"),
        ("A mast at Hexby is to go. Hexby and Tarn Parish Council said so.", "Hexby and Tarn Parish Council"),
        ("The General and Marine Workers Union said so.", "General and Marine Workers Union"),
        ("Tarn Edge’s Ukrainian Sunday School said so.", "Ukrainian Sunday School"),
        ("Papers of the Tarn Edge Academies Trust, which runs five schools, were published.", "Tarn Edge Academies Trust"),
        ("The Shop and Depot Workers’ Union said so.", "Shop and Depot Workers’ Union"),
        ("The charity Gofal yr Hen Felin said so.", "Gofal yr Hen Felin"),
        ("The Township of Marling said so.", "Township of Marling"),
    ],
)
def test_a_body_is_not_cut_short_nor_made_longer(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "Zandile Mokoena, Senior Sister on the ward, described it as “sad”.",
        "Zandile Mokoena, of the bell founders Orr & Kell, who came to look, told members it was cracked.",
    ],
)
def test_somebody_of_an_unlisted_given_name_is_a_person(text: str) -> None:
    assert "Zandile Mokoena" in people(text)


@pytest.mark.parametrize("noun", ["Commuters", "Organisers", "Onlookers", "Growers", "Fishermen"])
def test_a_plural_at_the_head_of_a_sentence_is_no_name(noun: str) -> None:
    assert not bodies(f"Mercia Tram has laid on buses. {noun} said the first had been full.").keys() - {"Mercia Tram"}


def test_a_house_called_court_is_no_court_of_law() -> None:
    assert bodies("She was tried at Hexby Crown Court.")["Hexby Crown Court"] == {"court"}
    (statement,) = attribute("A spokeswoman for Rosemary Court said a carer had been dismissed.")
    assert statement.on_behalf_of == ("Rosemary Court",)


def test_a_clipped_given_name_is_that_of_who_bears_it_in_full() -> None:
    statements = attribute("Bartholomew Orme said it was sad. Bart said it was worse.")
    assert [s.resolved for s in statements] == ["Bartholomew Orme"] * 2


def test_what_opens_a_sentence_is_no_part_of_a_name() -> None:
    story = "The crews went home.\n\nBut the GMB, which represents most, disputed that. “Different,” said its organiser, Shona Petrie."
    assert attribute(story)[-1].on_behalf_of == ("GMB",)
