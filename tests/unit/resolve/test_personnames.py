"""How names of people compare."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_ingest.resolve.personnames import ALIKE, EQUAL, FULLER, GIVEN, INITIAL, LETTER, SHORT, compare


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("ada quill", "ada quill", EQUAL),
        ("anne marie quill", "annemarie quill", EQUAL),
        ("tracy quill", "tracey quill", ALIKE),
        ("sara quill", "sarah quill", ALIKE),
        ("ada clark", "ada clarke", ALIKE),
        ("ada quill", "ada quil", ALIKE),
        ("ada quill", "ada quilt", LETTER),
        ("zorbo quill", "zorba quill", GIVEN),
        ("marcus quill", "marcux quill", LETTER),
        ("a quill", "ada quill", INITIAL),
        ("bob quill", "robert quill", SHORT),
        ("ada jane quill", "ada quill", FULLER),
        ("john quill", "joan quill", ""),
        ("joan quill", "jean quill", ""),
        ("ada quill", "ben quill", ""),
        ("ada quill", "ada lee", ""),
        ("quill", "quill", ""),
    ],
)
def test_relations(one: str, other: str, relation: str) -> None:
    assert compare(one, other) == relation
    assert compare(other, one) == relation


names = st.lists(st.text("abcdehiknorstuy", min_size=1, max_size=8), min_size=1, max_size=3).map(" ".join)


@given(names, names)
def test_comparing_is_symmetric(one: str, other: str) -> None:
    assert compare(one, other) == compare(other, one)
