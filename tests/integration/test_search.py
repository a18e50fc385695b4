"""Searching words and finding whom a name means, in a small workspace built for the purpose."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import date
from pathlib import Path
from shutil import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import AmbiguousName, NotFound, StoreError, UsageError
from onrecord.lookup import find
from onrecord.search import Hit, expression, search
from onrecord.workspace import Workspace


def snippets(hits: list[Hit]) -> set[str]:
    return {hit.snippet for hit in hits}


def test_a_hit_says_whose_words_and_where_they_stand(saltmere: Workspace) -> None:
    (hit,) = search(saltmere, '"no faith"')
    assert hit.kind == "Statement"
    assert hit.who == ("Owen O’Brien",)
    assert (hit.source, hit.publisher, hit.date) == ("Ferry to run on Sundays", "Saltmere Packet", "2031-05-06")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["no faith"]
    assert hit.span is not None
    assert hit.span[1] - hit.span[0] == len("no faith in the children’s boat")


def test_words_need_not_stand_together_but_a_phrase_does(saltmere: Workspace) -> None:
    assert len(search(saltmere, "no faith")) == 2
    assert len(search(saltmere, "“no faith”")) == 1
    assert search(saltmere, '"faith no boat"') == []


def test_the_beginning_of_a_word(saltmere: Workspace) -> None:
    assert snippets(search(saltmere, "improv*")) == {
        "The ferry will run on Sundays; improvements are coming.",
        "The harbour does not improve quickly enough.",
    }
    assert len(search(saltmere, '"no fai*"')) == 1
    assert search(saltmere, "improv") == []


@pytest.mark.parametrize("typed", ["childrens", "children's", "CHILDREN’S", "children`s", "childrenʼs"])
def test_apostrophes_of_either_kind_and_none(saltmere: Workspace, typed: str) -> None:
    assert {hit.kind for hit in search(saltmere, typed)} == {"Organization", "Finding", "Statement"}
    assert [hit.kind for hit in search(saltmere, f'"{typed} boat"')] == ["Statement"]


@pytest.mark.parametrize("typed", ["leger", "Léger", "LE\u0301GER"])
def test_accents(saltmere: Workspace, typed: str) -> None:
    assert [hit.id for hit in search(saltmere, typed)] == ["person/marc-leger", "person/mary-leger"]


def test_other_spellings_find_the_thing(saltmere: Workspace) -> None:
    assert [hit.id for hit in search(saltmere, "SPA")] == ["organization/saltmere-port"]
    assert [hit.id for hit in search(saltmere, "obrien", kind="person")] == ["person/owen-obrien"]


def test_a_kind_takes_in_those_below_it(saltmere: Workspace) -> None:
    assert [hit.kind for hit in search(saltmere, "saltmere", kind="event")] == ["Inspection"]
    assert {hit.kind for hit in search(saltmere, "saltmere", kind="Organization")} == {"Organization"}
    with pytest.raises(UsageError, match="no kind 'ferry'"):
        search(saltmere, "saltmere", kind="ferry")


def test_by_whom(saltmere: Workspace) -> None:
    assert {hit.kind for hit in search(saltmere, "sundays", by="person/ada-quill")} == {"Statement", "Commitment"}
    assert search(saltmere, "sundays", by="person/owen-obrien") == []


def test_days_are_inside_or_possible_and_a_name_has_none(saltmere: Workspace) -> None:
    in_may = search(saltmere, "sundays", kind="Statement", first_day=date(2031, 5, 1), last_day=date(2031, 5, 31))
    first_week = search(saltmere, "sundays", kind="Statement", first_day=date(2031, 5, 1), last_day=date(2031, 5, 7))
    assert ([h.match for h in in_may], [h.match for h in first_week]) == (["inside"], ["possible"])
    assert search(saltmere, "sundays", kind="Statement", last_day=date(2031, 4, 30)) == []
    assert {hit.kind for hit in search(saltmere, "saltmere", last_day=date(2030, 9, 4))} == {"Inspection", "Document"}
    assert search(saltmere, "sundays")[0].match == ""


def test_a_thing_without_a_day_has_that_of_its_document(saltmere: Workspace) -> None:
    (hit,) = search(saltmere, "faith children", first_day=date(2031, 5, 6), last_day=date(2031, 5, 6))
    assert hit.match == "inside"


def test_an_event_without_a_day_may_be_of_any_and_a_name_is_of_none(saltmere: Workspace) -> None:
    (hit,) = search(saltmere, "regatta", first_day=date(2000, 1, 1), last_day=date(2000, 12, 31))
    assert (hit.kind, hit.date, hit.match, hit.source) == ("Event", None, "possible", "Ferry to run on Sundays")
    assert {hit.date for hit in search(saltmere, "leger")} == {None}


def test_the_limit_keeps_the_best(saltmere: Workspace) -> None:
    every, best = search(saltmere, "saltmere"), search(saltmere, "saltmere", limit=2)
    assert best == every[:2]
    assert [hit.score for hit in every] == sorted((hit.score for hit in every), reverse=True)


@pytest.mark.parametrize(
    "typed", ['"unended', "a AND", "NEAR(a b)", "text:x", "(", "^a", "a* b*", '"" x', "'", "x'; DROP TABLE entry", "a\0b"]
)
def test_nothing_typed_is_syntax(saltmere: Workspace, typed: str) -> None:
    try:
        search(saltmere, typed)
    except UsageError as error:
        assert "nothing to search for" in str(error)


@given(st.text())
def test_any_text_is_searched_or_has_no_word(index: Path, typed: str) -> None:
    try:
        search(index, typed)
    except UsageError:
        assert not any(map(str.isalnum, typed))


def test_an_unended_phrase_goes_to_the_end() -> None:
    assert expression('ferry "no faith') == '"ferry" AND "no faith"'


def test_an_index_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="onrecord build"):
        search(tmp_path / "none.sqlite", "x")


PEOPLE, BODIES = ("Person",), ("Organization",)


@pytest.mark.parametrize(
    ("name", "roots", "found"),
    [
        ("ada quill", PEOPLE, "person/ada-quill"),
        ("Dame Ada Quill OBE", PEOPLE, "person/ada-quill"),
        ("Quill, Ada", PEOPLE, "person/ada-quill"),
        ("Cllr Owen O'Brien", PEOPLE, "person/owen-obrien"),
        ("obrien", PEOPLE, "person/owen-obrien"),
        ("O. O’Brien", PEOPLE, "person/owen-obrien"),
        ("marc leger", PEOPLE, "person/marc-leger"),
        ("person/marc-leger", PEOPLE, "person/marc-leger"),
        ("the Saltmere Port Authority", BODIES, "organization/saltmere-port"),
        ("spa", BODIES, "organization/saltmere-port"),
        ("childrens boats", BODIES, "organization/childrens-boats"),
        ("saltmere", ("Organization", "Area"), "area/saltmere"),
    ],
)
def test_a_name_that_means_one_thing(index: Path, name: str, roots: tuple[str, ...], found: str) -> None:
    assert find(index, name, roots) == found


def test_a_part_of_several_names_is_nobody(index: Path) -> None:
    with pytest.raises(AmbiguousName) as failed:
        find(index, "M Léger", PEOPLE)
    assert "Mary Léger (person/mary-leger, Cabinet member, Saltmere County Council)" in str(failed.value)
    assert "Marc Léger (person/marc-leger" in str(failed.value)


def test_people_of_one_name_in_two_documents_are_not_taken_for_one(index: Path) -> None:
    with pytest.raises(AmbiguousName, match=r"in 'Ferry to run on Sundays'.* or .*in 'Inspection of the harbour'"):
        find(index, "Cyril Fogg", PEOPLE)


def test_a_second_name_of_two_bodies_is_ambiguous(index: Path) -> None:
    with pytest.raises(AmbiguousName, match="Saltmere County Council"):
        find(index, "the port", BODIES)


def test_nobody_says_who_is_near(index: Path) -> None:
    with pytest.raises(NotFound, match="nearest: Saltmere Port Authority"):
        find(index, "Saltmere Port Autority", BODIES)
    with pytest.raises(NotFound):
        find(index, "person/nobody", PEOPLE)
    with pytest.raises(NotFound):
        find(index, "ada quill", BODIES)


@pytest.mark.parametrize(
    ("name", "roots", "told"),
    [
        (
            "the port",
            ("Post",),
            "no post 'the port', but Saltmere County Council is an organization, Saltmere Port Authority is an organization",
        ),
        ("spa", PEOPLE, "no person 'spa', but Saltmere Port Authority is an organization"),
        ("obrien", BODIES, "no organization 'obrien', but Owen O’Brien is a person"),
        ("saltmere", PEOPLE, "no person 'saltmere', but Saltmere is an area"),
        ("inspection of the harbour", ("Event",), "no event 'inspection of the harbour', but Inspection of the harbour is a document"),
        ("léger of nowhere", ("Post",), "no post 'léger of nowhere'"),
    ],
)
def test_a_name_of_another_kind_of_thing_is_told(index: Path, name: str, roots: tuple[str, ...], told: str) -> None:
    with pytest.raises(NotFound) as failed:
        find(index, name, roots)
    assert failed.value.what == told


def test_a_word_that_many_names_have_means_nothing(saltmere: Workspace, tmp_path: Path) -> None:
    index = tmp_path / "words.sqlite"
    copy(saltmere.current() / "words.sqlite", index)
    with sqlite3.connect(index) as connection:
        rows = [(f"harbour {n}", f"Harbour {n}", f"area/harbour-{n}", "Area", 1) for n in range(4)]
        connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?, ?)", rows)
    with pytest.raises(NotFound) as failed:
        find(index, "harbour", ("Post",))
    assert failed.value.what == "no post 'harbour'"


@given(st.text())
def test_any_name_is_found_or_refused(index: Path, name: str) -> None:
    with suppress(NotFound, UsageError):
        assert "/" in find(index, name, ("Person", "Organization"))


@pytest.mark.parametrize(
    ("typed", "near"), [("qulil", "nearest: Ada Quill"), ("Obrein", "nearest: Owen O’Brien"), ("lager", "Marc Léger")]
)
def test_a_surname_misspelt_finds_its_bearer_once(index: Path, typed: str, near: str) -> None:
    with pytest.raises(NotFound) as told:
        find(index, typed, ("Person",))
    assert near in told.value.do
    assert len(set(told.value.do.split(", "))) == len(told.value.do.split(", "))
