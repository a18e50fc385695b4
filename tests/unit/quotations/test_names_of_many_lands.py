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
