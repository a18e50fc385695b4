"""A noun with "the" goes back to what the article named before, though no word of the name tells what it is."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations.engine import attribute

_LEAD = "Anger over cuts in Skelby\n\nPeople in Skelby met on Tuesday night.\n\n"
TAKEN_UP = {
    "a care home by its house": (
        "Sedge House has been told to find new money. Jo Dale, the care home’s operations director, said 40 jobs would go.",
        ["Sedge House"],
    ),
    "a surgery by its street": ("The list at Beacon Road was closed last month. The surgery said it had no choice.", ["Beacon Road"]),
    "a surgery that acts": ("The change was made by Beacon Road last month. The surgery said it had no choice.", ["Beacon Road"]),
    "a café": (
        "Sixty people work for Copper Kettle, set up in 1998. Kay Orme, who runs the café, said trade was poor.",
        ["Copper Kettle"],
    ),
    "a society": ("Alderwood Players lost its grant on Monday. The society said the news had come late.", ["Alderwood Players"]),
    "a union of which the name says association": (
        "The change was made by Fire Crews Association last month. The union said it had no choice.",
        ["Fire Crews Association"],
    ),
    "a care home by its house, paragraphs before": (
        "Ferndown Court will close in March.\n\nIt rained on Monday.\n\nThe wind was up.\n\nThe care home said it had no choice.",
        ["Ferndown Court"],
    ),
    "not where the article tells of one without a name": (
        "A café in the square has shut. Copper Kettle has been told to find money. The café said it had no choice.",
        [],
    ),
    "not a place": ("Mere End has been flooded again. The club said the pitch was under water.", []),
    "not somebody": ("Ferra Court, 41, has left Skelby. The care home said she would be missed.", []),
    "not where two are told of": ("Copper Kettle has beaten Blue Spoon to a prize. The café said it was proud.", []),
}


@pytest.mark.parametrize("case", TAKEN_UP)
def test_what_a_noun_takes_up(case: str) -> None:
    story, bodies = TAKEN_UP[case]
    assert [list(s.on_behalf_of) for s in attribute(_LEAD + story)] == [bodies]


_SCHEME = "Marlow Hospitals NHS Trust has put off a new scheme.\n\n"
TIES = {
    "is in office": "Jo Pell is head of finance at the trust. “The scheme will be late,” she said.",
    "from": "Jo Pell, from the trust, said the scheme would be late.",
    "for": "Jo Pell, for the trust, said the scheme would be late.",
    "speaks for": "Jo Pell, who speaks for the trust, said the scheme would be late.",
    "answers for": "Jo Pell, who answers for finance at the trust, said the scheme would be late.",
    "responding for": "Responding for the trust, Jo Pell said the scheme would be late.",
    "there": "Jo Pell, a manager there, said the scheme would be late.",
    "a chief without a name": "The trust’s finance chief said the scheme would be late.",
    "a manager without a name": "A senior manager at the trust said the scheme would be late.",
    "what stands on its website": "A statement posted on the trust’s website said the scheme would be late.",
    "internal papers": "Internal emails seen by the Gazette say the scheme would be late.",
}


@pytest.mark.parametrize("case", TIES)
def test_how_somebody_belongs_to_a_body(case: str) -> None:
    assert [list(s.on_behalf_of) for s in attribute(_SCHEME + TIES[case])] == [["Marlow Hospitals NHS Trust"]]


APART = {
    "was in office": "Jo Pell was head of finance at the trust until 2019. “The scheme will be late,” she said.",
    "a scholar": "Jo Pell, from the university, said the scheme would be late.",
    "a former manager": "A former manager at the trust said the scheme would be late.",
    "a nurse": "A nurse at the trust said the scheme would be late.",
}


@pytest.mark.parametrize("case", APART)
def test_who_does_not_speak_for_a_body(case: str) -> None:
    assert [list(s.on_behalf_of) for s in attribute(_SCHEME + APART[case])] == [[]]


JOBS = {
    "a job that the body owns": ("Orrin Council", "Jo Pell, the council’s ecologist, said it was late.", ["Orrin Council"]),
    "a manager of volunteers": (
        "Orrin Wildlife Trust",
        "Jo Pell, the charity’s volunteer manager, said it was late.",
        ["Orrin Wildlife Trust"],
    ),
    "a volunteer": ("Orrin Wildlife Trust", "Jo Pell, a volunteer at the charity, said it was late.", []),
    "work of councils at a school": (
        "Skelby Road Primary School",
        "Jo Pell, the school’s designated safeguarding lead, said it was late.",
        ["Skelby Road Primary School"],
    ),
}


@pytest.mark.parametrize("case", JOBS)
def test_jobs_that_a_body_owns(case: str) -> None:
    body, said, bodies = JOBS[case]
    assert [list(s.on_behalf_of) for s in attribute(f"{body} has put off a new scheme.\n\n{said}")] == [bodies]
