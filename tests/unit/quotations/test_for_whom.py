"""For whom somebody speaks by an office as the article words it, and who speaks for nobody."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

WORDED = {
    "a clerk to a council, before her name": (
        "The clerk to Averley Town Council, Moira Stagg, said the grass was short.",
        [("Moira Stagg", ["Averley Town Council"])],
    ),
    "an office that begins like a participle": (
        "Tom Prout, returning officer for Wexmoor Council, said it was fair. Ada Lunn, waiting for the doctor, said it was slow.",
        [("Tom Prout", ["Wexmoor Council"]), ("Ada Lunn", [])],
    ),
    "a governor of a prison": (
        "A wing at HMP Stonedge opened.\n\nThe governor, Noel Pars, said it was clean.",
        [("Noel Pars", ["HMP Stonedge"])],
    ),
    "a priest whom his title makes nobody's father": (
        "Father Michael Dunne, the parish priest at St Brigid’s Church in Coldbrook, said the heating had gone.",
        [("Michael Dunne", ["St Brigid’s Church"])],
    ),
    "a curator of a museum of something": (
        "The engines stand in Netherby Museum of Steam. Curator Hilary Coe said they were warm.",
        [("Hilary Coe", ["Netherby Museum of Steam"])],
    ),
}

NOBODY = {
    "a party's spokeswoman": (
        "Honor Dunstan, the Greens’ leisure spokeswoman, said it was late. Wexmoor Council replied.",
        [("Honor Dunstan", [])],
    ),
    "a teacher of long ago": (
        "Both boys went to Oakfield Primary School. Their old teacher, Peggy Lorn, said they had been good.",
        [("Peggy Lorn", [])],
    ),
    "a business of which only the place is told": (
        "Jill Bastow, who runs a tea room at Cold Edge, said it was late. Ned Orr lives at Cold Edge.",
        [("Jill Bastow", [])],
    ),
}


@pytest.mark.parametrize(("text", "expected"), [*WORDED.values(), *NOBODY.values()], ids=[*WORDED, *NOBODY])
def test_whose_the_words_of_an_office_are(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected
