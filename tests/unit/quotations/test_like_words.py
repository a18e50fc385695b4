"""A noun that says of somebody what their introduction says in other words, in examples of our own."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

EXAMPLES = [
    (
        "Sian Rees",
        "Huw Pike, a farmer at Harne, lost his keys. “She ate them,” Mr Pike said.\n\n"
        "Sian Rees, of Fell Vets, was called out. “I sat there for days,” the farmer said. The vet said the cow was well.\n",
    ),
    ("Rob Hart", "Jo Lunt, 71, has a paper round.\n\nRob Hart has run Hart News since 1998. The newsagent said she was never late.\n"),
    (
        "Tommy Orr",
        "Helen Rose, chief executive of Harne Council, said there was no money.\n\n“Let her lift a bin,” said Tommy Orr, of the Dock "
        "Workers’ Union.\n\nMs Rose said her pay was public. The union leader said he would ballot.\n",
    ),
    (
        "Wilma Strood",
        "Cllr Al Finch (Con) said it was late.\n\nIndependent Wilma Strood, whose ward takes in the pool, wanted a levy.\n\n"
        "“I have asked people,” said the councillor.\n",
    ),
    (
        "Jan Threll",
        "Jan Threll, who sits on Harne Council for Labour, went to see it. “I have told them,” the Labour councillor said.\n",
    ),
    ("Dora Mill", "Dora Mill, who represents Harne in the Commons, wrote to ministers. The MP said she was pleased.\n"),
    ("Dev Sahni", "Dev Sahni, chief financial officer of Harne Foods Ltd, was calm.\n\n“It is safe,” said the CFO.\n"),
]
"""Name, text: who makes the last statement."""


@pytest.mark.parametrize(("name", "text"), EXAMPLES)
def test_a_noun_means_whoever_is_introduced_in_like_words(name: str, text: str) -> None:
    assert attribute(text)[-1].resolved == name
