"""Which body holds mayors, leaders, clergy, university officers and officers of a firm that is named in short."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

REGION = "Fellshire Combined Authority"
OFFICERS = {
    "a council's leader with the party between": (
        'Ann Otto, Hexby Borough Council\'s Labour leader, walked out. "It is late," she said on the steps.',
        [("Ann Otto", ["Hexby Borough Council"])],
    ),
    "whoever sees to all the schools of a council": (
        "Oxbury CE Primary may close. Marlshire County Council has published a plan.\n\nAl Orr, head of school transport, said "
        "it was hard. Jo Pane, the school organisation manager, said it was late.",
        [("Al Orr", ["Marlshire County Council"]), ("Jo Pane", ["Marlshire County Council"])],
    ),
    "the leader of a group on it": (
        "Hexby Borough Council met. Dan Orr, leader of the council's Labour group, said rates would rise.",
        [("Dan Orr", [])],
    ),
    "an office told of far down, and its holder in the next sentence": (
        "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nThe head of Marling Grammar School was less sure. "
        "Olive Penn told parents it was a risk.",
        [("Olive Penn", ["Marling Grammar School"])],
    ),
    "the mayor of a region beside that of a town": (
        f"The metro mayor, Ann Otto, said {REGION} would pay. Harle's mayor, Ned Crowe, said Harle Town Council was sad.",
        [("Ann Otto", [REGION]), ("Ned Crowe", ["Harle Town Council"])],
    ),
    "a mayor where the council has a leader": (
        "Money came from the Combined Authority and Hexby City Council.\n\nMayor Ann Otto said: “It is for them.”\n\n"
        f"Councillor Ty Bask, Leader of Hexby City Council, added: “I am proud.”\n\n{REGION} expects crowds.",
        [("Ann Otto", [REGION]), ("Ty Bask", ["Hexby City Council"])],
    ),
    "a mayor of a borough": (
        f"The elected mayor of Hexby, Dan Orr, said buses would stay. Hexby Borough Council and {REGION} agreed.",
        [("Dan Orr", ["Hexby Borough Council"])],
    ),
    "a firm's officer for what councils do": (
        "Trackway Rail Services will cut trains. Marling County Council is against it.\n\n"
        "“It is sad,” said Dan Orr, Trackway's head of housing.",
        [("Dan Orr", ["Trackway Rail Services"])],
    ),
    "a place that a club is called after": (
        "Hexby Rovers won. Hexby's mayor, Ann Otto, said she was glad.",
        [("Ann Otto", [])],
    ),
    "officers of a university, and a scholar": (
        "Fern University has cut jobs. Ann Otto, its head of wellbeing, said students were sad.\n\n"
        "Pia Lund, head of history at Fern University, said Vikings came.",
        [("Ann Otto", ["Fern University"]), ("Pia Lund", [])],
    ),
    "an archdeacon": (
        "The Archdeacon of Hexby, the Venerable Dan Orr, said the Diocese of Hexby was “thrilled”.",
        [("Dan Orr", ["Diocese of Hexby"])],
    ),
    "a bishop and a dean with two titles": (
        "The Bishop of Marling, the Rt Rev Ann Otto, said it was sad. The Diocese of Marling has 40 schools.",
        [("Ann Otto", ["Diocese of Marling"])],
    ),
    "what somebody's portfolio includes": (
        "Verena Quill, whose portfolio includes libraries, was glad. She told Marling City Council that she would stay.",
        [("Verena Quill", ["Marling City Council"])],
    ),
}


@pytest.mark.parametrize("name", OFFICERS)
def test_an_office_is_of_the_body_that_has_such(name: str) -> None:
    text, expected = OFFICERS[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
