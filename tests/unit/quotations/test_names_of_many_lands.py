"""Names of people whose families came from many lands: their parts, their order and what they tell of a woman or a man."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def _who(text: str) -> list[str | None]:
    return [statement.resolved for statement in attribute(text)]


@pytest.mark.parametrize(
    ("name", "later"),
    [
        ("Imran ul-Haq", "Mr ul-Haq"),
        ("Mizan ur-Rahman", "Ur-Rahman"),
        ("Dafydd ab Iorwerth", "Mr ab Iorwerth"),
        ("Nia ferch Owain", "Ms ferch Owain"),
        ("Khalid ibn Rashid", "Mr ibn Rashid"),
        ("Jocelyn dela Peña", "Ms dela Peña"),
        ("Luigi Della Valle", "Mr Della Valle"),
        ("Mustafa Ben Youssef", "Mr Ben Youssef"),
        ("Salvatore Di Marco", "Di Marco"),
        ("Zhang Wei", "Mr Zhang"),
        ("Li Jianguo", "Mr Li"),
        ("Wong Chi Fung", "Mr Wong"),
        ("Lam Suk-yee", "Ms Lam"),
        ("Tran Thi Mai", "Ms Tran"),
        ("Quorvan Wei", "Mr Quorvan"),
        ("Dil Maya Ghale", "Dil Maya"),
        ("Cherry Mae Ramos", "Cherry Mae"),
    ],
)
def test_a_part_of_the_name_is_whoever_bears_the_whole(name: str, later: str) -> None:
    lead = f"Neighbours in Skelby have lost a tree.\n\n{name}, 43, said it fell on Friday. “It shook the house,” {later} said."
    assert _who(lead) == [name, name]


def test_a_name_with_the_family_first_is_no_body_s() -> None:
    (first, second) = attribute("“My door is gone,” said Wong Chi Fung. “It was old,” Mr Wong said.")
    assert (first.resolved, second.resolved) == ("Wong Chi Fung", "Wong Chi Fung")
    assert not first.on_behalf_of


def test_another_of_that_title_is_somebody_else() -> None:
    story = "Ann Otto, 43, said a tree fell. Zhang Wei, who lives next door, saw it. “It shook the house,” Mr Ann said."
    assert "Ann Otto" not in _who(story)[1:]


@pytest.mark.parametrize(
    ("woman", "man"),
    [
        ("Harvinder Kaur", "Manjit Singh"),
        ("Xyloteta Begum", "Abdul Mukith"),
        ("Vexna Horváthová", "Jozef Tulej"),
        ("Sasha Vaitkutė", "Rokas Šimkus"),
        ("Folasade Adeola", "Babajide Ogunleye"),
        ("Agnieszka Wrona", "Grzegorz Sowa"),
        ("Freweini Hagos", "Dawit Haile"),
        ("Hodan Jama", "Guled Roble"),
    ],
)
def test_a_name_tells_of_a_woman_or_a_man(woman: str, man: str) -> None:
    for one, other, first, second in ((woman, man, "She", "He"), (man, woman, "He", "She")):
        story = f"{one} and {other} have worked at the market. {first} said the roof leaked. {second} said the traders would leave."
        assert _who(story) == [one, other]


@pytest.mark.parametrize("name", ["Qing Zhao", "Wai-ling Cheung", "Yuen-ting Ho", "Ming Orme"])
def test_a_name_in_ing_is_no_participle(name: str) -> None:
    story = f"Hexby Council has closed a car park.\n\n{name}, head of highways at the council, said the surface was unsafe."
    (said,) = attribute(story)
    assert (said.resolved, list(said.on_behalf_of)) == (name, ["Hexby Council"])


def test_what_opens_with_a_participle_still_does() -> None:
    story = "Hexby Council has closed a car park.\n\nLeaving Hexby, council leader Ann Otto said the surface was unsafe."
    assert _who(story) == ["Ann Otto"]


def test_whoever_was_he_is_not_she_further_on() -> None:
    pair = "Jornik Vask, 41, and Nerida Holm, 38, have worked at the market for years."
    story = f"{pair} He said the roof leaked. “Nobody listens,” he added. She said the traders would leave."
    assert _who(story) == ["Jornik Vask", "Jornik Vask", "Nerida Holm"]


@pytest.mark.parametrize(("name", "title"), [("Blessing Sibanda", "Mr"), ("Kelechi Onyema", "Mr"), ("Yan Xu", "Ms")])
def test_a_title_tells_more_than_a_name_that_both_bear(name: str, title: str) -> None:
    assert _who(f"{name}, 43, said a tree fell. “It shook the house,” {title} {name.split()[1]} said.") == [name, name]


@pytest.mark.parametrize("told", [", 43, of Harle Road, said", ", mum of the cyclist Joe Orr, said", " (51) said"])
def test_somebody_may_be_called_like_a_street(told: str) -> None:
    story = f"A tree fell in Skelby on Friday.\n\nDemi Street{told} it was old. “It shook the house,” she added."
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(story)] == [("Demi Street", [])] * 2


def test_the_place_before_a_name_is_no_part_of_it() -> None:
    lead = "On Tuesday Ms Holm said the roof had failed. In Skelby Zerda Holm is known as a builder. Zerda Holm, 51, has a hut."
    assert set(_who(f"{lead} “It is a wreck,” Holm said.")) == {"Zerda Holm"}
