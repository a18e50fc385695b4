"""Who held an office on a day, and statements made by an office without a name."""

from __future__ import annotations

import pytest

from onrecord import ids
from onrecord.dates import PartialDate
from onrecord.ledger.known import Role
from onrecord.model import Document, Extraction, Record, Span
from onrecord_ingest.resolve import resolve
from onrecord_ingest.resolve.holders import holder

NONE = (None, None)


def term(person: str, start: str | None, end: str | None) -> tuple[str, Role]:
    return person, Role(person, "document/1", "leader", "", "post/1", (), NONE, _days(start), _days(end))


def seen(person: str, day: str) -> tuple[str, Role]:
    return person, Role(person, "document/1", "leader", "", "post/1", (), _days(day), NONE, NONE)


def _days(text: str | None) -> tuple[str | None, str | None]:
    if text is None:
        return NONE
    date = PartialDate.parse(text)
    return date.earliest.isoformat() if date.earliest else None, date.latest.isoformat() if date.latest else None


ADA, BEN = term("ada", "2019-05-01", "2022-05-10"), term("ben", "2022-05-20", "2025-05-01")


@pytest.mark.parametrize(
    ("roles", "day", "verdict", "people", "word"),
    [
        ([ADA, BEN], "2021-03-04", "same", ("ada",), "a source"),
        ([ADA, BEN], "2023-03-04", "same", ("ben",), "a source"),
        ([ADA, BEN], "2022-05-15", "none", (), "vacant"),
        ([ADA, BEN], "2022", "unsure", ("ada", "ben"), "ambiguous"),
        ([ADA, BEN], "2026-01-01", "none", (), "no source"),
        ([ADA, BEN], "2018-01-01", "none", (), "no source"),
        ([ADA, term("ben", "2022-05", "2025")], "2022-05-05", "unsure", ("ada", "ben"), "ambiguous"),
        ([seen("ada", "2021-03-04")], "2021-03-04", "same", ("ada",), "a source"),
        ([seen("ada", "2021-03-04")], "2021-03-05", "none", (), "no source"),
        ([seen("ada", "2021"), seen("ada", "2023")], "2022-06-01", "unsure", ("ada",), "may have held"),
        ([seen("ada", "2021"), seen("ada", "2023"), seen("ben", "2022-02")], "2022-06-01", "none", (), "no source"),
        ([term("ada", "2019", None)], "2020-06-01", "unsure", ("ada",), "may have held"),
        ([term("ada", "2019", None), term("ben", "2021", None)], "2022-06-01", "unsure", ("ben",), "may have held"),
        ([], "2021-01-01", "none", (), "no source"),
    ],
)
def test_the_holder_on_a_day(roles, day: str, verdict: str, people: tuple[str, ...], word: str) -> None:
    first, last = _days(day)
    found = holder(roles, (first, last))
    assert (found.verdict, found.people) == (verdict, people)
    assert word in found.why


COUNCIL, POST = "organization/saltmere-council", "post/harbours"
TEXT = "{who} said: “The ferry will run.” Saltmere County Council owns it."


def _article(county, who: str, day: str) -> str:
    text = TEXT.format(who=who)
    document = Document("news", who, text, published=PartialDate.parse(day))
    start = text.index("“")
    span = Span(start, text.index("”") + 1)
    body = ids.local("Organization", document.id, "Saltmere County Council")
    values = {"words": text[span.start : span.end], "form": "direct", "speaker_text": who, "verdict": "same", "reason": "described"}
    statement = ids.of_span("Statement", document.id, span.start, span.end)
    rows = [
        Record("Organization", body, document.id, {"name": "Saltmere County Council"}, method="test"),
        Record("Statement", statement, document.id, values, span, "test", 0.9),
    ]
    county.ledger.add(Extraction(f"news:{document.id}", [document], rows))
    return statement


def _standing(county, statement: str) -> list[tuple[str | None, str | None, str]]:
    query = "SELECT speaker_id, candidate_id, verdict FROM statement WHERE id = ? AND retracted IS NULL AND method = 'office'"
    return list(county.ledger.connection.execute(query, (statement,)))


@pytest.mark.parametrize(
    ("who", "day", "row"),
    [
        ("The cabinet member for harbours", "2021-03-04", ("person/ada", None, "same")),
        ("Saltmere County Council’s cabinet member for harbours", "2023-03-04", ("person/ben", None, "same")),
        ("The council's cabinet member for harbours", "2022-05-15", (None, None, "none")),
        ("The cabinet member for harbours", "2022", (None, "person/ada\nperson/ben", "unsure")),
        ("The cabinet member for parks", "2021-03-04", None),
        ("A council spokesperson", "2021-03-04", None),
    ],
)
def test_a_statement_of_an_office_has_the_holder_of_its_day(county, who: str, day: str, row: tuple[object, ...] | None) -> None:
    county.register("Organization", COUNCIL, name="Saltmere County Council")
    county.register("Post", POST, name="Cabinet member for harbours", organization=COUNCIL)
    for person, start, end in (("person/ada", "2019-05-01", "2022-05-10"), ("person/ben", "2022-05-20", "2025-05-01")):
        county.register("Person", person, name=person)
        dates = {"start_date": PartialDate.parse(start), "end_date": PartialDate.parse(end)}
        county.held(person, "cabinet member", post=POST, organization=COUNCIL, **dates)
    statement = _article(county, who, day)
    resolve(county.ledger)
    assert _standing(county, statement) == ([row] if row else [])
    assert resolve(county.ledger) == {}


def test_another_source_changes_the_holder(county) -> None:
    county.register("Organization", COUNCIL, name="Saltmere County Council")
    county.register("Post", POST, name="Cabinet member for harbours", organization=COUNCIL)
    county.register("Person", "person/ada", name="Ada Quill")
    county.held("person/ada", "cabinet member", post=POST, organization=COUNCIL, attested=PartialDate.parse("2021-03-04"))
    statement = _article(county, "The cabinet member for harbours", "2021-03-04")
    resolve(county.ledger)
    assert _standing(county, statement) == [("person/ada", None, "same")]
    county.register("Person", "person/ben", name="Ben Lee", document="second")
    county.held("person/ben", "cabinet member", document="second", post=POST, attested=PartialDate.parse("2021-03"))
    resolve(county.ledger)
    assert _standing(county, statement) == [(None, "person/ada\nperson/ben", "unsure")]
