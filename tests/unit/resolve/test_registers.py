"""Identities of registers: code and name must both fit, and nobody is chosen where two would do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.ledger import Ledger
from onrecord.ledger.book import Judgement
from onrecord.model import Document, Extraction, Record, Value
from onrecord.schema import load
from onrecord_ingest.resolve.registers import judgements
from onrecord_ingest.sources.commons import HOUSE

SOURCE = Document("register", "r", title="r")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path / "ledger.sqlite", load())
    yield made
    made.close()


def told(ledger: Ledger, *records: tuple[str, str, dict[str, Value]]) -> list[Judgement]:
    rows = [Record(cls, identifier, SOURCE.id, values) for cls, identifier, values in records]
    ledger.add(Extraction("test", [SOURCE], rows))
    found = judgements(ledger)
    ledger.judge(found, "test")
    assert ledger.judge(judgements(ledger), "test") == 0  # the same verdicts are never added twice
    return found


def area(identifier: str, name: str, *codes: str, kind: str = "local area") -> tuple[str, str, dict[str, Value]]:
    values: dict[str, Value] = {"name": name, "area_type": kind}
    return "Area", identifier, values | ({"identifiers": list(codes)} if codes else {})


def test_code_and_name_make_one_area(ledger: Ledger) -> None:
    (verdict,) = told(
        ledger,
        area("area/gss-E10009001", "Ardenshire", "gss:E10009001", "dfe:999"),
        area("area/ardenshire-0a1b2c3d", "ARDENSHIRE", "dfe:999"),
    )
    assert (verdict.one, verdict.other, verdict.verdict) == ("area/ardenshire-0a1b2c3d", "area/gss-E10009001", "same")
    assert verdict.reason == "both have dfe:999 and the name 'ardenshire'"


def test_a_code_under_another_name_stays_unsure(ledger: Ledger) -> None:
    (verdict,) = told(
        ledger,
        area("area/gss-E10009001", "Ardenshire", "gss:E10009001", "dfe:999"),
        area("area/millport-0a1b2c3d", "Millport", "dfe:999"),
    )
    assert verdict.verdict == "unsure"
    assert "'ardenshire'" in verdict.reason and "'millport'" in verdict.reason


def test_another_name_known_from_elsewhere_counts(ledger: Ledger) -> None:
    first, *_ = told(
        ledger,
        area("area/gss-E06009001", "County Tarn", "gss:E06009001"),
        area("area/gss-E06009001", "Tarn", "gss:E06009001", "dfe:998"),
        area("area/tarn-0a1b2c3d", "Tarn", "dfe:998"),
    )
    assert first.verdict == "same"


def test_an_area_named_by_its_authority_is_that_authoritys_area(ledger: Ledger) -> None:
    council: dict[str, Value] = {"name": "Ardenshire County Council", "identifiers": ["gss:E10009001"], "classification": "council"}
    found = told(
        ledger,
        area("area/gss-E10009001", "Ardenshire", "gss:E10009001"),
        area("area/ods-991", "Ardenshire County Council", "ods:991"),
        ("Organization", "organization/gss-E10009001", council | {"area": ["area/gss-E10009001"]}),
        ("Organization", "organization/ardenshire-county-council", {"name": "Ardenshire county council", "classification": "council"}),
    )
    assert {(v.one, v.other, v.verdict) for v in found} == {
        ("area/gss-E10009001", "area/ods-991", "same"),
        ("organization/ardenshire-county-council", "organization/gss-E10009001", "same"),
    }


def test_two_authorities_of_one_name_leave_it_open(ledger: Ledger) -> None:
    councils = [
        (
            "Organization",
            f"organization/gss-E0700900{n}",
            {
                "name": "Tarn Council",
                "identifiers": [f"gss:E0700900{n}"],
                "classification": "council",
                "area": [f"area/gss-E0700900{n}"],
            },
        )
        for n in (1, 2)
    ]  # fmt: skip
    assert told(ledger, *councils, area("area/ods-991", "Tarn Council", "ods:991")) == []


def test_an_area_without_code_goes_by_name_within_its_kind(ledger: Ledger) -> None:
    (verdict,) = told(
        ledger,
        area("area/gss-E92000001", "England", "gss:E92000001", kind="country"),
        area("area/england-0a1b2c3d", "England", kind="country"),
        area("area/gss-E07009009", "England", "gss:E07009009"),
    )
    assert (verdict.one, verdict.other) == ("area/england-0a1b2c3d", "area/gss-E92000001")


def member(identifier: str, name: str) -> list[tuple[str, str, dict[str, Value]]]:
    membership: dict[str, Value] = {"person": identifier, "organization": HOUSE}
    return [("Person", identifier, {"name": name}), ("Membership", f"membership/{identifier[7:]}", membership)]


def test_one_member_of_a_name_in_each_source_is_one_person(ledger: Ledger) -> None:
    people = [*member("person/parliament-1", "Ottilie Farrow"), *member("person/parlparse-9", "Dame Ottilie Farrow")]
    found = told(ledger, *people, *member("person/wikidata-Q7", "Ottilie Farrow"), *member("person/wikidata-Q8", "Idris Quillon"))
    assert [(v.one, v.other, v.verdict) for v in found] == [
        ("person/parliament-1", "person/parlparse-9", "same"),
        ("person/parliament-1", "person/wikidata-Q7", "same"),
        ("person/parlparse-9", "person/wikidata-Q7", "same"),
    ]


def test_two_members_of_a_name_in_one_source_leave_all_unsure(ledger: Ledger) -> None:
    people = [*member("person/parliament-1", "Gwen Pryce"), *member("person/parliament-2", "Gwen Pryce")]
    found = told(ledger, *people, *member("person/parlparse-9", "Gwen Pryce"))
    assert {v.verdict for v in found} == {"unsure"}


def test_a_namesake_outside_the_house_is_left_alone(ledger: Ledger) -> None:
    outsider = ("Person", "person/gwen-pryce-0a1b2c3d", {"name": "Gwen Pryce"})
    assert told(ledger, *member("person/parliament-1", "Gwen Pryce"), outsider) == []
