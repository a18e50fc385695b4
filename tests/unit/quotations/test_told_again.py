"""Somebody told of again by what they are, beside others of another kind: offices told apart, trades in other words, families."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES: dict[str, tuple[str, list[str | None]]] = {
    "the mayor is not the former mayor": (
        "The Mayor of Hexshire, Ann Otto, said trams would come. Ex-mayor Ned Orr said he had heard it before. “It is "
        "true,” the mayor said.",
        ["Ann Otto", "Ned Orr", "Ann Otto"],
    ),
    "nor is the chair the vice-chair": (
        "Committee chair Cllr Ann Otto said it could open. Cllr Ned Orr, vice-chair, said it could not. “There are "
        "rules,” the chair said.",
        ["Ann Otto", "Ned Orr", "Ann Otto"],
    ),
    "one farmer by what is farmed": (
        "Sheep farmer Ned Orr said dogs had come. Arable farmer Jo Tarn said gates were left open. “It is worse,” the "
        "sheep farmer said.",
        ["Ned Orr", "Jo Tarn", "Ned Orr"],
    ),
    "the leader of the opposition is not the council's": (
        "The council's Labour leader, Ned Orr, said it was fair. Tory group leader Ann Otto said it was not. “It is,” "
        "the Labour leader "
        "said. The opposition leader said three had shut.",
        ["Ned Orr", "Ann Otto", "Ned Orr", "Ann Otto"],
    ),
    "a chief of what the cabinet member has": (
        "Cabinet member for housing Ann Otto said homes would come. Cabinet member for finance Ned Orr said there was "
        "money. “In May,” the "
        "housing chief said. The finance chief said that was right.",
        ["Ann Otto", "Ned Orr", "Ann Otto", "Ned Orr"],
    ),
    "the councillor of a place": (
        "Cllr Ann Otto, who represents Harne, said it must stay. Cllr Ned Orr, the member for Orrin, said it was old. "
        "“It can be mended,” "
        "said the Harne councillor.",
        ["Ann Otto", "Ned Orr", "Ann Otto"],
    ),
    "a former teacher, though another has spoken since": (
        "Former teacher Ann Otto said lorries had come for years. Police inspector Ned Orr said patrols had been sent. "
        "“I saw none,” the "
        "former teacher replied.",
        ["Ann Otto", "Ned Orr", "Ann Otto"],
    ),
    "a novelist is an author": (
        "Novelist Ned Orr opened the library. Librarian Ann Otto said children loved him. “Books saved me,” the author said.",
        ["Ann Otto", "Ned Orr"],
    ),
    "a doctor who teaches is an academic": (
        "Dr Ann Otto, who teaches history at Hexshire University, said it was Roman. Builder Ned Orr found it. “I "
        "thought it was a drain,” "
        "said the builder. The academic said it was none.",
        ["Ann Otto", "Ned Orr", "Ann Otto"],
    ),
    "a noun that ends like no trade": ("Rower Ann Otto opened the club. “It is a dream,” the athlete said.", ["Ann Otto"]),
    "a police inspector is an officer": (
        "Carol Dunn, a police inspector, said it was over. “We are glad,” the officer said.",
        ["Carol Dunn"] * 2,
    ),
    "what stands before the next name tells of the next": (
        "Retired teacher Ann Otto wrote to her MP, Jo Tarn. “I got no answer,” the former teacher said. The MP said she had written.",
        ["Ann Otto", "Jo Tarn"],
    ),
    "a noun at the head of a sentence is whom he takes up": (
        "Ned Orr, a plumber, said it was safe. Ken Tew, an engineer at the council, said it was not. But the plumber "
        "was not convinced. “It "
        "is safe,” he said.",
        ["Ned Orr", "Ken Tew", "Ned Orr"],
    ),
    "two are told of in one sentence": (
        "A mother of two has told how she fell. Ann Otto, 41, was alone. The mother of two was found by a neighbour. "
        "“I owe her my life,” "
        "she said.",
        ["Ann Otto", "Ann Otto"],
    ),
    "a seat in the Senedd": ("Ned Orr, the Labour MS for Harne, said it was late. “It is a shame,” said the MS.", ["Ned Orr"] * 2),
    "no title of a woman": ("Labour MS Ned Orr said it was late. He said it would not do.", ["Ned Orr"] * 2),
    "a ward is no other side": (
        "Ward councillor Ned Orr says it is late. “It is a shame,” the Harne councillor said.",
        ["Ned Orr"] * 2,
    ),
    "whoever has led a school": (
        "Ann Otto, who has led Harne Primary since 2015, was called. “I wept,” the headteacher said. Station manager "
        "Ned Orr said it was out.",
        ["Ann Otto", "Ned Orr"],
    ),
    "a clergyman": (
        "Rev Ned Orr wants new lead. “It is cold,” the clergyman said. Churchwarden Jo Tarn brought tea.",
        ["Ned Orr"],
    ),
    "a solicitor is a lawyer": (
        "Solicitor Ann Otto said others should come. The lawyer added that time was short.",
        ["Ann Otto", "Ann Otto"],
    ),
    "a child is nobody's father": (
        "Ned Orr's son Tim, 17, cannot travel alone. “I opened the letter,” said the father-of-two. Mr Orr said it was a shock.",
        ["Ned Orr", "Ned Orr"],
    ),
    "the father and the son in one sentence": (
        "Ned Orr and his son Tim saw the crash. “It was loud,” said Mr Orr. His son said a man was hurt.",
        ["Ned Orr", "Tim Orr"],
    ),
    "a brother is no father": (
        "Ned Orr has two sons, Ben and Tim. “They fight,” the father said. Ben said they did not. His brother said they did.",
        ["Ned Orr", "Ben Orr", "Tim Orr"],
    ),
    "a husband known by given name": (
        "Pam Orme has run the shop with her husband, Jack, for 40 years. “I shall cry,” she said. Her husband said he would too.",
        ["Pam Orme", "Jack Orme"],
    ),
    "a granddaughter": (
        "Grandmother Ann Otto fought a thief. Her grandson Kyle Otto said she was brave. Her grandson said he would not argue.",
        ["Kyle Otto", "Kyle Otto"],
    ),
    "long after, where nobody else comes into question": (
        "A shopkeeper has hit out at plans.\n\nNed Orr, 54, who sells fruit, said the road was full.\n\nDeveloper "
        "Marlow Homes said it would "
        "be widened.\n\nA spokesman said: “We have listened.”\n\nBut the greengrocer said that was not true.",
        ["Ned Orr", "Marlow Homes", "spokesman for Marlow Homes", "Ned Orr"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_is_told_of_again(name: str) -> None:
    text, expected = CASES[name]
    assert [statement.resolved for statement in attribute(f"News from Harne\n\n{text}\n")] == expected


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Zara de Souza", "Ms de Souza"),
        ("Jan van der Berg", "Mr van der Berg"),
        ("Llŷr ap Gwilym", "Mr ap Gwilym"),
        ("Aoife Ní Bhriain", "Ms Ní Bhriain"),
        ("Tilly St John", "Ms St John"),
        ("Zainab al-Hassani", "al-Hassani"),
        ("PJ Moran", "Moran"),
        ("Łukasz Żak", "Mr Żak"),
    ],
)
def test_a_surname_of_several_words_or_of_another_language_leads_to_the_whole_name(name: str, short: str) -> None:
    text = f"{name} said it should be saved. “It is part of the town,” {short} said."
    assert [statement.resolved for statement in attribute(text)] == [name, name]


def test_how_a_dean_is_styled_is_no_part_of_the_name() -> None:
    assert [s.resolved for s in attribute("The Very Rev Hugh Church said it was cold. Mr Church said it was late.")] == [
        "Hugh Church"
    ] * 2


@pytest.mark.parametrize("behind", [", 51,", ", a farmer,", ", who lives next door,"])
def test_a_nickname_is_inside_the_name_whatever_follows_it(behind: str) -> None:
    text = f"“It is part of the town,” Robert “Bob” Tarn{behind} said."
    (statement,) = attribute(text)
    assert statement.resolved == "Robert Tarn"
    assert text[statement.start : statement.end] == "“It is part of the town,”"


@pytest.mark.parametrize(
    "text",
    [
        "That came too late for Odalys Brandreth, a weaver. “I have lost my job,” she said.",
        "Odalys Brandreth is a weaver. “It is home,” the weaver said.",
        "Odalys Brandreth was born there. “It is home,” Brandreth said.",
        "The mill was bought by Odalys Brandreth in 2019. “I fell in love with it,” she said.",
        "For Odalys Brandreth, it has been a long wait. “I had almost given up,” she said.",
    ],
)
def test_a_name_in_no_list_is_a_persons_where_the_text_shows_it(text: str) -> None:
    assert [statement.resolved for statement in attribute(text)] == ["Odalys Brandreth"]


@pytest.mark.parametrize(
    "text",
    [
        "A woman was hurt by Nether Garth on Monday. “I was scared,” she said.",
        "Ann Otto left the mill to Ferndale Loom in May. “I was tired,” she said.",
        "The mill went to Ferndale Loom, a developer. “It will be flats,” Ann Otto said.",
    ],
)
def test_other_capitals_are_nobodys_name(text: str) -> None:
    assert [s.resolved for s in attribute(text) if s.resolved in ("Nether Garth", "Ferndale Loom")] == []
