"""Bodies whose names hold a list, saints, a place or two things: taken whole."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

WHOLE = {
    "a list behind of": ("Jo Pell, of Pickle, Jam and Chutney Union, said it was late.", "Pickle, Jam and Chutney Union"),
    "a health trust of three places": (
        "Jo Pell, of Aldwick, Wend and Orby NHS Trust, said it was late.",
        "Aldwick, Wend and Orby NHS Trust",
    ),
    "two saints": (
        "St Bede and St Hilda’s Catholic Primary School said it was late.",
        "St Bede and St Hilda’s Catholic Primary School",
    ),
    "the branch of a national charity": ("Jo Pell, from Samaritans of Aldwick, said it was late.", "Samaritans of Aldwick"),
    "a charity by its town": ("Shelter Aldwickshire chief executive Jo Pell said it was late.", "Shelter Aldwickshire"),
    "a town and its district": ("Aldwick and District Mencap said it was late.", "Aldwick and District Mencap"),
    "two things kept in one house": ("Aldwick Museum and Art Gallery said it was late.", "Aldwick Museum and Art Gallery"),
    "a place before a name with of": (
        "Aldwick Diocesan Board of Education chief executive Jo Pell said it was late.",
        "Aldwick Diocesan Board of Education",
    ),
    "a place before a name with an owner": (
        "Aldwick Valley Women’s Aid chief executive Jo Pell said it was late.",
        "Aldwick Valley Women’s Aid",
    ),
    "a pub": ("Jo Pell, manager of the Dog and Gun, said it was late.", "Dog and Gun"),
}


@pytest.mark.parametrize("case", WHOLE)
def test_a_name_of_several_words_is_taken_whole(case: str) -> None:
    text, body = WHOLE[case]
    assert [list(s.on_behalf_of) for s in attribute(f"Work on the road began in May.\n\n{text}")] == [[body]]
