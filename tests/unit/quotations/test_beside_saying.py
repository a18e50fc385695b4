"""What the speaker does beside saying something is no part of it, and what is said of several deeds of others is."""

from __future__ import annotations

import re

import pytest

from onrecord_ingest.quotations import attribute

ENDS = (
    "Ann Pell said [she will listen] but is also calling on the trust to act.",
    "Ann Pell said [she could hear it] and offered to find out if a bus would come.",
    "Ann Pell said [it was unsafe] and urged drivers to stay away.",
    "Ann Pell said [it was unsafe] and has now launched a petition.",
    "Ann Pell said [it was unsafe] and thanked the crews.",
    "Ann Pell said [it was unsafe] but refused to sign.",
    "Ann Pell said [it was unsafe] but did not give details.",
    "Residents said [the road was unsafe] and businesses fear that trade will suffer.",
    "The inspector ruled [the wall was unlawful] and dismissed the appeal.",
    "The judge said [the wall was unlawful] and jailed him for a year.",
    "The report found [staff were kind] and is due to be published in May.",
    "Police said [a man was hurt] and are appealing for witnesses.",
    "Police said [a man was hurt] but have yet to make an arrest.",
    "The trust said [it was sorry] when contacted by the Mercury.",
    "The trust said [it was sorry], citing a letter from May.",
    "MPs have accused [the firm of “theatrical delay”] after he declined to say more.",
)
GOES_ON = (
    "Ann Pell said [she was sorry and had paid the bill].",
    "Ann Pell said [she had been out and refused to sign].",
    "Ann Pell said [the trust was wrong but would pay].",
    "Ann Pell said [the man came in and asked her to leave].",
    "Ann Pell said [the trust is listening and is calling for a review].",
    "Ann Pell said [the road was shut and will open in May].",
    "Ann Pell said [the wall was tested and rejected].",
    "Ann Pell said [the letter was signed and sent to the firm].",
    "Ann Pell said [the bulbs would be lifted first and offered to the school].",
    "Ann Pell said [it had closed in May and has not reopened].",
    "Ann Pell said [the law was old and gave it no choice].",
    "Ann Pell said [the home was run by a trust that was slow and refused to pay].",
    "Ann Pell said [the driver was kind and thanked the crews].",
    "Ann Pell said [people were angry and businesses feared the worst].",
    "Ann Pell said [it was sorry after mothers held a protest].",
)


@pytest.mark.parametrize("told", [*ENDS, *GOES_ON])
def test_where_what_was_said_ends(told: str) -> None:
    text = told.replace("[", "").replace("]", "") + "\n"
    assert [text[s.start : s.end].strip(" .,") for s in attribute(text)] == re.findall(r"\[(.*?)\]", told.replace(".]", "]"))
