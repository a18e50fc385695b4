"""Nobody's health becomes a property of a person; offices and causes keep their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord_ingest.sources.news import extract
from onrecord_ingest.sources.news.privacy import is_special, tells_of_health


@pytest.mark.parametrize(
    "role",
    [
        "a grandmother of three girls with learning difficulties",
        "mother of an autistic boy",
        "a SEND parent",
        "whose son has epilepsy",
        "a wheelchair user",
        "who was diagnosed last year",
        "a father of a child with special educational needs and chair of the port's forum",
    ],
)
def test_words_that_tell_of_health(role: str) -> None:
    assert tells_of_health(role)


@pytest.mark.parametrize(
    "role",
    [
        "cabinet member for children with disabilities",
        "director of SEND and inclusion",
        "chair of the parent carer forum",
        "a SEND campaigner",
        "autism campaigner",
        "a mother of three",
        "mental health nurse",
        "harbour master",
    ],
)
def test_offices_causes_and_families_do_not(role: str) -> None:
    assert not tells_of_health(role)


def test_such_a_description_is_no_role_and_is_counted(tmp_path: Path) -> None:
    article = tmp_path / "boats.txt"
    article.write_text(
        "Ada Quill, a grandmother of three girls with learning difficulties, said: “The boats are late again.”\n\n"
        "Owen Marsh, chief executive of Saltmere Port Authority, said: “They will be on time in May.”\n",
        "utf-8",
    )
    found = extract(article)
    said = [r for r in found.records if r.cls == "Statement"]
    assert [r.values.get("role") for r in said] == [None, "chief executive of Saltmere Port Authority"]
    assert said[0].values["speaker_text"] == "Ada Quill"
    held = [r for r in found.records if r.cls == "Membership"]
    assert held and all("learning" not in str(r.values) for r in held)
    assert found.counts["descriptions that tell of somebody's health, left out"] == 1


@pytest.mark.parametrize(
    ("words", "special"),
    [
        ("“My 12-year-old has autism and no school.”", True),
        ("“Her daughter was diagnosed last year.”", True),
        ("“I was diagnosed with epilepsy at nine.”", True),
        ("“I am committed to services for children with disabilities.”", False),
        ("“We know parents of autistic children wait too long.”", False),
        ("“My son has waited two years for a plan.”", False),
    ],
)
def test_words_on_somebodys_health_are_flagged_and_those_on_a_service_are_not(words: str, special: bool) -> None:
    assert is_special(words) is special
