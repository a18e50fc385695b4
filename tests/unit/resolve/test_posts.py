"""Offices: words that are one office, and which post of the register an article's is."""

from __future__ import annotations

import pytest

from onrecord.dates import PartialDate
from onrecord.model import Document, Extraction, Record, Span
from onrecord_ingest.resolve.offices import offices, written

COMPANY = "Saltmere Children First"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CEO of Saltmere Children First", "chief executive"),
        ("the director of children’s services said", "Director of Children Services"),
        ("Co-Ordinator", "coordinator"),
        ("the protest, cabinet member for education", "cabinet member for education"),
        ("cabinet member at County Hall for education", "cabinet member for education"),
    ],
)
def test_one_office(one: str, other: str) -> None:
    assert offices(one, COMPANY)[0] == offices(other, COMPANY)[0]


def test_two_offices_in_one_phrase() -> None:
    assert written("Director of Children Services and CEO of Saltmere Children First added") == (
        "Director of Children Services",
        "CEO of Saltmere Children First",
    )


@pytest.mark.parametrize("words", ["a mother of two", "from Saltmere", "a resident", ""])
def test_no_office(words: str) -> None:
    assert offices(words) == ()


def test_a_deputy_is_not_the_leader() -> None:
    assert not set(offices("deputy leader")) & set(offices("leader"))


def _post(county, name: str, person: str, day: str) -> str:
    document = Document("news", name + day, f"{name} {day}", published=PartialDate.parse(day))
    post = f"post/{name.replace(' ', '-')}-0000000{day[-1]}"
    rows = [
        Record("Post", post, document.id, {"name": name}, method="test"),
        Record("Membership", f"membership/{name}{day}", document.id, {"person": person, "post": post, "role": name}, Span(0, 3)),
    ]
    county.ledger.add(Extraction(f"news:{name}{day}", [document], rows))
    return post


def test_without_a_body_the_same_holder_on_that_day_tells_the_post(county) -> None:
    county.register("Organization", "organization/council", name="Saltmere Council")
    county.register("Post", "post/harbour", name="Cabinet member for harbours", organization="organization/council")
    county.register("Person", "person/ada-quill", name="Ada Quill")
    county.held("person/ada-quill", "cabinet member", post="post/harbour", attested=PartialDate.parse("2031"))
    then = _post(county, "cabinet member for harbours", "person/ada-quill", "2031-05-01")
    later = _post(county, "cabinet member for harbours", "person/ada-quill", "2035-05-02")
    assert county.verdict(then, "post/harbour") == "same"
    assert county.verdict(later, "post/harbour") == "none"
