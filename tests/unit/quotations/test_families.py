"""Families, couples and people told of together: shared surnames, relatives, "both women", "the trio", "her sister"."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES: dict[str, tuple[str, list[str | None]]] = {
    "the father of one told of by age": (
        "Officer Imran Rao wrote to families. The mother of one nine-year-old had waited. “Nobody rang,” said his father, Paul.",
        ["Paul"],
    ),
    "the father of a pupil": ("Head teacher Ian Rao sent one pupil home. “It is a tie,” said his father, Paul.", ["Paul"]),
    "the son of the patient": ("Dr Ian Rao saw the patient in May. “It took an hour,” said his son, Paul.", ["Paul"]),
    "the wife of whoever is described himself": (
        "Tom Orr, 81, a pensioner, lay there. “It took hours,” said his wife, Jo.",
        ["Jo Orr"],
    ),
    "both women": (
        (
            "Nell Oakes, who was a nurse, and Ida Prowse, who drove a bus, were born in the same street. Both women said they would do "
            "it again."
        ),
        ["Nell Oakes and Ida Prowse"],
    ),
    "both men named one by one": (
        "Joe Tarn came first. Mick Adair followed with the oars. Both men said the tide had turned.",
        ["Joe Tarn and Mick Adair"],
    ),
    "a trio listed with what each brought": (
        (
            "Three friends have walked to the coast. On the road were Bea Fane, at the front; Dita Rao, with the map; and Ada Teague, "
            "who had the tea. The trio said they had only meant to go to the shop."
        ),
        ["Bea Fane, Dita Rao and Ada Teague"],
    ),
    "they who came with each other": (
        "Our MP, Jon Vale, came on Saturday with Hetty Marsh, who stood against him. “We agree on this,” they told us.",
        ["Jon Vale and Hetty Marsh"],
    ),
    "three brothers of one surname": (
        (
            "Alf, Sid and Ned Crewe took over the forge from their father. Alf, the eldest at 70, said his knees hurt.\n\n“He always "
            "says that,” said Sid."
        ),
        ["Alf Crewe", "Sid Crewe"],
    ),
    "brothers named with the noun": (
        "Brothers Paul and Kevin Trent own the boat. “It leaks,” Paul said. His brother said it only leaked in rain.",
        ["Paul Trent", "Kevin Trent"],
    ),
    "children in a list": (
        (
            "Martin and Jean Pratt and their children, Lucy, 14, Ollie, 11, and Nan, six, grew it in the yard. “It is bigger than me,” "
            "said Ollie."
        ),
        ["Ollie Pratt"],
    ),
    "children somebody has": (
        "Tess Amory has three sons, Jack, 9, Will, 7, and Ned, 4. “They eat everything,” she said.\n\n“I don’t like peas,” said Jack.",
        ["Tess Amory", "Jack Amory"],
    ),
    "the children of a school": (
        "Martin Pratt is head of Hexby Primary. The school’s children, Lucy, 14, and Ollie, 11, grew it. “It is big,” said Ollie.",
        ["Ollie"],
    ),
    "a wife of many years": (
        "Arthur Pascoe has wound the clock since 1965. “He asked me for toast,” says Brenda, his wife of 58 years.",
        ["Brenda Pascoe"],
    ),
    "the wife of a couple": (
        "Harry and Dora Boyce live opposite. “We heard nothing,” Mr Boyce said. His wife said there had been a van outside.",
        ["Harry Boyce", "Dora Boyce"],
    ),
    "twins of two surnames": (
        (
            "Twin sisters have turned 90. Mabel Rudd and Elsie Tonge share a flat in Hexby. “I get the window,” Mrs Rudd said.\n\nHer "
            "sister said she was tired of hearing it."
        ),
        ["Mabel Rudd", "Elsie Tonge"],
    ),
    "two who are no sisters": (
        "Mabel Rudd and Elsie Tonge share a flat in Hexby. “I get the window,” Mrs Rudd said.\n\nHer sister said she was tired of it.",
        ["Mabel Rudd", "sister"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_of_a_family_or_a_pair_speaks(case: str) -> None:
    text, speakers = CASES[case]
    assert [statement.resolved for statement in attribute(text)] == speakers
