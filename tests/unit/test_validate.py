"""Records that break the schema are told, the rest goes on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.dates import PartialDate
from onrecord.model import Document, Extraction, Record, Span
from onrecord.schema import load
from onrecord_ingest.validate import check

TEXT = "The ferry will run on Sundays, said Ada Quill."
DOCUMENT = Document(kind="news", name="ferry.txt", text=TEXT)
ADA = Record("Person", "person/ada-quill", DOCUMENT.id, {"name": "Ada Quill"}, Span(36, 45), "test")
SAYING = Record(
    "Statement",
    "statement/1",
    DOCUMENT.id,
    {"form": "direct", "words": TEXT[0:29], "speaker": ["person/ada-quill"], "date": PartialDate.parse("2031-05")},
    Span(0, 29),
    "test",
    0.9,
)


def nothing_known(wanted: set[str]) -> set[str]:
    return set()


def checked(*records: Record, known: object = nothing_known) -> Extraction:
    return check(Extraction("news:ferry.txt", [DOCUMENT], records), load(), known)  # type: ignore[arg-type]


def test_what_fits_passes_unchanged() -> None:
    extraction = Extraction("news:ferry.txt", [DOCUMENT], [ADA, SAYING])
    assert check(extraction, load(), nothing_known) is extraction


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"cls": "Ferry"}, "unknown class Ferry"),
        ({"id": "person/1"}, "'person/1' is not one of a Statement"),
        ({"id": "statement/"}, "not one of a Statement"),
        ({"confidence": 1.5}, "1.5"),
        ({"document": "document/none"}, "document/none is not there"),
        ({"span": Span(0, 30)}, "are not what stands at 0–30"),
        ({"span": Span(0, 99)}, "goes beyond the text's 46 characters"),
        ({"span": Span(5, 5)}, "holds no character"),
        ({"places": {"cue": Span(31, 400)}}, "goes beyond"),
    ],
)
def test_a_record_out_of_shape_is_refused(change: dict[str, object], told: str) -> None:
    result = checked(ADA, replace(SAYING, **change))  # type: ignore[arg-type]
    assert [r.id for r in result.records] == ["person/ada-quill"]
    assert any(told in r.what for r in result.refusals)
    assert all(r.what and r.do and r.where.startswith("news:ferry.txt, ") for r in result.refusals)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("form", None, "'form' is missing"),
        ("form", "sung", "'form' is 'sung'"),
        ("colour", "red", "Statement has no 'colour'"),
        ("date", "2031-05", "not of type date"),
        ("reason", 7, "not of type text"),
        ("reason", "a\ud83d", "half a character"),
        ("words", "The ferry will not run", "are not what stands"),
        ("speaker", ["person/nobody"], "'speaker' refers to person/nobody, which is not there"),
        ("speaker", ["statement/1"], "'speaker' refers to statement/1"),
        ("speaker", [""], "not an id"),
    ],
)
def test_a_wrong_value_is_refused_with_its_name(name: str, value: object, told: str) -> None:
    values = {n: v for n, v in {**SAYING.values, name: value}.items() if v is not None}
    result = checked(ADA, replace(SAYING, values=values))  # type: ignore[arg-type]
    assert [r.id for r in result.records] == ["person/ada-quill"]
    assert told in result.refusals[0].what


@pytest.mark.parametrize("value", [["one\ntwo"], ["one", ""], "one"])
def test_a_list_value_holds_no_line_break(value: object) -> None:
    assert len(checked(replace(ADA, values={"name": "Ada Quill", "other_names": value})).refusals) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [True, "12", float("nan"), float("inf"), 2**70])
def test_a_figure_is_a_finite_number(value: object) -> None:
    figure = Record("Observation", "observation/1", DOCUMENT.id, {"measure": "ferries", "value": value})  # type: ignore[dict-item]
    assert len(checked(figure).refusals) == 1


def test_one_edge_leads_to_one_thing() -> None:
    pier = Record("Organization", "organization/pier", DOCUMENT.id, {"name": "Pier", "parent": ["organization/a", "organization/b"]})
    assert "'parent' names 2 things" in checked(pier).refusals[0].what


def test_what_is_known_elsewhere_may_be_referred_to() -> None:
    assert not checked(SAYING, known=lambda wanted: wanted & {"person/ada-quill"}).refusals


def test_what_is_refused_here_may_still_stand_elsewhere() -> None:
    result = checked(replace(ADA, values={}), SAYING, known=lambda wanted: wanted & {"person/ada-quill"})
    assert [r.id for r in result.records] == ["statement/1"]


def test_an_edge_to_a_class_reaches_those_below_it_only() -> None:
    letter = Record("Letter", "event/letter", DOCUMENT.id, {"name": "A letter"})
    finding = Record("Finding", "finding/1", DOCUMENT.id, {"finding_type": "strength", "found_in": ["event/letter"]})
    wrong = replace(finding, values={**finding.values, "found_in": ["finding/1"]})
    assert not checked(letter, finding).refusals
    assert "name one of Event, Inspection" in checked(letter, wrong).refusals[0].do


def test_whoever_refers_to_a_refused_record_is_refused_and_told() -> None:
    nameless = replace(ADA, values={})
    reply = Record("Statement", "statement/2", DOCUMENT.id, {"form": "paraphrase", "responds_to": ["statement/1"]})
    result = checked(nameless, SAYING, reply)
    assert not result.records
    assert [r.what for r in result.refusals] == [
        "'name' is missing",
        "'speaker' refers to person/ada-quill, which is not there",
        "'responds_to' refers to statement/1, which is not there",
    ]


def test_words_need_a_text_to_verify_them() -> None:
    extraction = Extraction("x", [Document("news", "ferry", digest="ab" * 32)], [])
    spoken = replace(SAYING, document=extraction.documents[0].id, values={"form": "direct", "words": "Sundays"})
    assert "cannot be verified" in check(replace(extraction, records=[spoken]), load(), nothing_known).refusals[0].what


def test_a_cell_of_a_table_needs_no_characters() -> None:
    row = Record("Observation", "observation/1", DOCUMENT.id, {"measure": "ferries", "value": 3}, Span(0, 0, cell="row 4, count"))
    assert not checked(row).refusals
