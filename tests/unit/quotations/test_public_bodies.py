"""Names of the bodies of public service in an English county, read whole wherever they stand and whatever they are made of."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

NAMES = [
    # boroughs, ridings, ports
    "the Royal Borough of Hexby",
    "the Royal Borough of Hexby and Marling",
    "the London Borough of Skelby",
    "East Riding of Hexshire Council",
    "the Broads of Marl Authority",
    "Port of Hexby Authority",
    # health: lists of places, two places, a place of several words
    "NHS Hexshire, Marling and Skelby Integrated Care Board",
    "Hexshire, Marling and Skelby ICB",
    "NHS North East Hexshire and Tarn ICB",
    "Hexshire and Marling Integrated Care System",
    "Hexshire and West Marling Health and Care Partnership",
    # forces and crews
    "Devlin and Marl Police",
    "Hexshire and Marling Fire and Rescue",
    "Marl and Wend Fire & Rescue Service",
    "Hexshire and Marling Fire and Rescue Authority",
    "Hexshire Police and Crime Panel",
    # schools and those who speak for them
    "Our Lady of Marl RC School",
    "Moor House School and College",
    "the National Association of Independent Schools and Non-Maintained Special Schools",
    "the Office of the Schools Adjudicator",
    "the Children and Families Scrutiny Committee",
    "Hexby SEND Information, Advice and Support Service",
    # for whom they are
    "Together for Children Marling",
    "Prospects for Children",
    # by initials
    "the DfE",
    "NAHT",
]
FORMS = [
    "The hall was full on Monday.\n\n{N} said the waits were too long.",
    "The hall was full on Monday.\n\nA spokesperson for {N} said the waits were too long.",
    "{N} has written to parents. In a statement, it said the waits were too long.",
    "The hall was full on Monday.\n\nKate Bright, director of {N}, said the waits were too long.",
]


@pytest.mark.parametrize("name", NAMES)
def test_named_whole(name: str) -> None:
    """The body speaks, or somebody for it, under its whole name."""
    told = [form.format(N=name).replace(f"\n\n{name}", f"\n\n{name[:1].upper()}{name[1:]}") for form in FORMS]
    own = name.removeprefix("the ")
    assert [[b for s in attribute(text) for b in s.on_behalf_of] for text in told] == [[own]] * len(FORMS)


SHAPES = ["Beacon Education", "Horizon Learning", "Compass Fostering", "Marl Valley Health", "Marling Grammar", "Ladybirds Pre-school"]


@pytest.mark.parametrize("name", SHAPES)
def test_known_by_its_last_word(name: str) -> None:
    """What opens a sentence and speaks is a body where its last word tells what bodies do."""
    found = attribute(f"The hall was full on Monday.\n\n{name} said the waits were too long.")
    assert [list(statement.on_behalf_of) for statement in found] == [[name]]


WHOLE = [
    "Hexby Together for Children",
    "Parent Voice Marling",
    "SEND Voices Hexshire",
    "Send Help Hexby",
    "Families First for Marling",
    "Fair Funding for Hexshire",
    "Hexshire Women’s and Children’s NHS Foundation Trust",
]


@pytest.mark.parametrize("name", WHOLE)
def test_not_cut(name: str) -> None:
    """No first word of such a name is taken for what opens a sentence, or for somebody's role."""
    assert [s.resolved for s in attribute(f"The hall was full on Monday.\n\n{name} said the waits were too long.")] == [name]


def test_two_stay_two() -> None:
    """Two bodies that speak together are not one."""
    text = "NHS England and Hexshire ICB said in a joint statement that the waits were too long."
    assert [list(statement.on_behalf_of) for statement in attribute(text)] == [["NHS England", "Hexshire ICB"]]


def test_a_list_behind_what_opens_the_sentence() -> None:
    """What opens a sentence is no part of a name that is a list."""
    found = attribute("Families were cross. But NHS Skelby, Tarn and Marl ICB insisted that it had listened.")
    assert [statement.resolved for statement in found] == ["NHS Skelby, Tarn and Marl ICB"]


@pytest.mark.parametrize("name", ["Veolis", "Orbis", "Pellbus"])
def test_a_name_in_s_is_no_plural(name: str) -> None:
    """A capital within a sentence is a name, even where it ends as plurals do."""
    found = attribute(f"Corran Borough Council met on Monday.\n\nAsked about the delay, {name} said demand had doubled.")
    assert [statement.resolved for statement in found] == [name]
