"""Whose words they are: names behind rarer verbs, ages of children, relatives of the dead, who would not have it, names with titles."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES: dict[str, tuple[str, list[str | None]]] = {
    "a name and a verb of voice behind a shout": (
        (
            "Coun Ann Dale, who chairs the board, said she would like to know.\n\n“You were in the chair!” Orr snapped.\n\nJoe Orr "
            "leads the opposition."
        ),
        ["Ann Dale", "Joe Orr"],
    ),
    "with a party in brackets": (
        "Coun Ann Dale blamed the trains. “Get a taxi!” Cllr Joe Orr (Ind, Harne) heckled.\n\nCoun Dale said she would resign.",
        ["Ann Dale", "Joe Orr", "Ann Dale"],
    ),
    "called from the front row": (
        "Ned Dale got up. “She is 86,” he said.\n\n“It was a lovely dog, Ned,” called Mrs Orr from the front row.",
        ["Ned Dale", "Orr"],
    ),
    "how somebody put it": (
        (
            "A bridge will open in May, Hexby Council has promised.\n\n“I will carry the eggs myself if I have to,” was how Mrs Orr "
            "put it."
        ),
        ["Hexby Council", "Orr"],
    ),
    "wants to know": (
        (
            "A report by Hexby Council found the pool was leaking.\n\n“What is the fuss?” Winnie Dale (94, and in the water since "
            "1948) wants to know. “It is a hole. You fill it.”"
        ),
        ["Hexby Council report", "Winnie Dale", "Winnie Dale"],
    ),
    "what is called by a name is nobody's": (
        "Ned Dale said it was a dog.\n\n“The best of all the terriers,” called Biscuit, was last seen at Harne.",
        ["Ned Dale", "Ned Dale"],
    ),
    "a player of that age": (
        (
            "“It was cold,” said Toby Dale, who plays for Harne.\n\nStriker Cal Orr was less sure. “My grandad will not come,” the "
            "22-year-old joked."
        ),
        ["Toby Dale", "Cal Orr"],
    ),
    "no father is seven": (
        (
            "Len Dale, a postman, was called by his son, and said he had taken it for a duck.\n\n“I wanted to keep him,” said the "
            "seven-year-old."
        ),
        ["Len Dale", "son"],
    ),
    "the widow of the man who died": (
        (
            "A bench has been put up in memory of Ken Orr, who taught here.\n\n“I learned it all from him,” said Sam Malik, a "
            "joiner.\n\nHis widow, Margaret, cut the ribbon. She said he would have liked it."
        ),
        ["Sam Malik", "Margaret Orr"],
    ),
    "the husband of whoever speaks, not of whom she names": (
        (
            "Wilma Dale, 80, of Skelby, was treated at home.\n\nWilma said: “I was dreading it.\n\n“Nurse Oriel Ash came twice a "
            "day.”\n\nHer husband, Edwin, said he had been nervous."
        ),
        ["Wilma Dale", "Wilma Dale", "Edwin Dale"],
    ),
    "a spokeswoman of who would not have it": (
        (
            "Hexby Council is cutting buses.\n\nA claim by the Green Party that it was illegal was denied by the council. A "
            "spokeswoman said it was fair."
        ),
        ["Green Party", "spokeswoman for Hexby Council"],
    ),
    "near where it is": (
        "Pinewood Nursery, near Tilford Heath, said two pots had been swapped.",
        ["Pinewood Nursery"],
    ),
    "they both": (
        (
            "June and George Dale met at the pool.\n\n“He went under,” says June.\n\nGeorge remembers the cold.\n\nThey both say "
            "they would like one more swim."
        ),
        ["June Dale", "June Dale and George Dale"],
    ),
    "the Dean is no given name": (
        "The Dean, the Very Rev Rosa Teale, said children should go home for tea.\n\nThe Dean said it was fair.",
        ["Rosa Teale", "Rosa Teale"],
    ),
    "director of a part": (
        "Marcus Dale, Director, North, Arts Council Hexshire, said: “It shows what a library can be.”",
        ["Marcus Dale"],
    ),
    "a child's mum rather than the child": (
        "Ivy Dale, eight, was hurt at school. Her mum rang the head. “I was cross,” she said.",
        ["mum"],
    ),
    "a dead man's father rather than he": (
        "Joe Orr, 20, was killed in May. His father went to court. He said it was a disgrace.",
        ["father"],
    ),
    "a shopkeeper and not his father": (
        "Joe Orr, 34, runs the shop. His father opened it in 1960. He said it had been hard.",
        ["Joe Orr"],
    ),
    "a child's mother is nobody named for something else": (
        (
            "A council has paid the family of a boy. He stopped school at seven. His mother rang each week.\n\n“I had to hide it,” "
            "she said.\n\nSophie Dale runs a helpline. She said calls had doubled."
        ),
        ["mother", "Sophie Dale"],
    ),
    "who is asked answers": (
        "Councillor Joe Orr asked officer Ned Dale why it was late. He said the pipes had burst.",
        ["Ned Dale"],
    ),
    "who asks for help goes on": (
        "Ann Orr asked Sue Dale for help. She said she had been at her wits' end.",
        ["Ann Orr"],
    ),
    "a village is not its council": (
        (
            "Members of Wrendale District Council backed homes at Great Penmore.\n\nGreat Penmore Parish Council said the lane was "
            "narrow.\n\nAnn Dale, of Great Penmore, said she was sad.\n\nThe council said work could not begin yet."
        ),
        ["Great Penmore Parish Council", "Ann Dale", "Wrendale District Council"],
    ),
    "a place for its council": (
        "Marl Council and Hexby Council may merge.\n\nMarl said it would vote in May.",
        ["Marl Council"],
    ),
    "a place of several bodies": (
        "Hexby Council and Hexby Town FC share a car park.\n\nHexby revealed it had lost £2m.",
        ["Hexby"],
    ),
    "a sign of paper": (
        "A scrap of paper on the door said it was closed. It added: “Sorry.”",
        ["scrap of paper", "scrap of paper"],
    ),
    "who is written to replies": (
        "Coun Joe Orr wrote to minister Ned Dale in May. He replied that the road was safe.",
        ["Ned Dale"],
    ),
    "who writes goes on": (
        "Coun Joe Orr wrote to minister Ned Dale in May. He said the road was unsafe.",
        ["Joe Orr"],
    ),
    "for whom somebody without a name speaks": (
        "A spokesman for the applicant said no neighbour had complained.",
        ["spokesman for the applicant"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_whose_they_are(text: str, expected: list[str | None]) -> None:
    """Every statement is whose the article tells it to be."""
    assert [statement.resolved for statement in attribute(text)] == expected
