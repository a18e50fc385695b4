"""Who is meant where an address, a relative clause, a family's name or a passer-by stands beside the verb."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

WHO = {
    "an address of a street and a town": (
        "Kevin Mallory, 33, of Quarry Rise, Harle, had denied causing the crash.",
        [("Kevin Mallory", "Kevin Mallory, 33, of Quarry Rise, Harle")],
    ),
    "an address whose town ends like a participle": (
        "Ann Otto, 41, of Elm Road, Marling, said she was sorry.",
        [("Ann Otto", "Ann Otto, 41, of Elm Road, Marling")],
    ),
    "an address in four parts": (
        "Sue Parr, aged 60, of The Close, Little Orrin, near Hexby, claimed she was asleep.",
        [("Sue Parr", "Sue Parr, aged 60, of The Close, Little Orrin, near Hexby")],
    ),
    "a second name and no address": (
        "Ann Orr, of Hexby Council, Dan Pett, of Skelby Council, said no.",
        [("Dan Pett", "Dan Pett, of Skelby Council")],
    ),
    "a passer-by before an officer of police": (
        '"It never braked," a woman who was waiting told the Post. "There was a bang."\n\n'
        'Detective Sergeant Carys Mendip said: "Ring us."',
        [("woman", "a woman"), ("woman", None), ("Carys Mendip", "Detective Sergeant Carys Mendip")],
    ),
    "a passer-by before a manager, who is no man by that": (
        '"I saw smoke," said a man who lives opposite.\n\nWatch manager Dan Orr said nobody was hurt.',
        [("man", "a man"), ("Dan Orr", "Watch manager Dan Orr")],
    ),
    "who, of the speaker before": (
        "Millicent Croy said it was so.\n\n“There are folk crying,” said a porter, who added that he was tired.",
        [("Millicent Croy", "Millicent Croy"), ("porter", "a porter"), ("porter", None)],
    ),
    "one winter, which is nobody": (
        "Gill Orr said she knew every dog. One winter she noticed a boy in sandals. “Nobody was told.”",
        [("Gill Orr", "Gill Orr"), ("Gill Orr", None)],
    ),
    "somebody with one name only, told of by what he is": (
        "A security guard, who gave his name only as Baz, backed her up. “Football socks,” he added.",
        [("Baz", "he")],
    ),
    "a tribunal's adjudicator, who is nobody else": (
        "Mr Orr appealed to the tribunal and won. In her ruling, the adjudicator found the signs were poor.",
        [("adjudicator", "the adjudicator")],
    ),
    "a mayor named after the place": (
        "The mayor of the Wend Valley has staked her future on trams.\n\nAnn Oldacre used a speech to unveil two lines.\n\n"
        "The Labour mayor said work would start in May. The Wend Valley Combined Authority has a plan.",
        [("Ann Oldacre", "The Labour mayor")],
    ),
    "inspectors in a headline, who are no inspectorate": (
        "Patients left on trolleys, inspectors find\n\nThe Care Quality Commission said staff were tired.",
        [("inspectors", "inspectors"), ("Care Quality Commission", "The Care Quality Commission")],
    ),
    "one of the diners": (
        "Diners seemed calm on Friday. “I wondered what was in it,” joked one.",
        [("diner", "one")],
    ),
    "a family's son": (
        "Edwin Haslam died in May. Outside, the Haslams' son, Luke, read a statement: “Dad sang bass.”",
        [("Luke Haslam", "the Haslams' son, Luke")],
    ),
    "a note that came with something": (
        "The Friends of the Lido have £64. It came with a note, which is pinned up in the office: “Kindly mend it.”",
        [("note", "a note")],
    ),
}


@pytest.mark.parametrize("name", WHO)
def test_who_is_meant_and_what_names_them(name: str) -> None:
    text, expected = WHO[name]
    assert [(s.resolved, s.speaker.text if s.speaker else None) for s in attribute(text)] == expected
