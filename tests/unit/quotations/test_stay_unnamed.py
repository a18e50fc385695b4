"""Whoever is not to be named is given no name told elsewhere."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations.rows import document_row


def who(text: str) -> list[str | None]:
    return [s["resolved"] for s in document_row("story", text)["statements"]]


@pytest.mark.parametrize(
    "unnamed",
    [
        "who asked us not to name her",
        "who did not want to give her name",
        "who asked us not to use her real name",
        "whose name has been changed",
        "who declined to give her name",
    ],
)
def test_a_nurse_without_a_name_is_not_the_matron(unnamed: str) -> None:
    story = f"""Nurses at Marrow General have spoken out.

A nurse on the unit, {unnamed}, said 17 patients had been in the corridor.

“You can’t do a handover,” she said.

Matron Dervla Naughton, a nurse for 30 years, said it was a bad night."""
    assert who(story) == ["nurse", "nurse", "Dervla Naughton"]


def test_a_pupil_by_whom_something_was_told_is_not_the_one_named_later() -> None:
    story = """One inspector was told by a pupil that she had “had more case workers than birthdays”.

Pupil Nuala Brightman, 15, said she had moved school twice."""
    assert who(story) == ["pupil", "Nuala Brightman"]


def test_a_childs_mother_has_not_the_surname_of_another_told_of() -> None:
    story = """Ken Durdle has seen children across the road for 31 years.

“I know them all,” he said.

Pupil Alfie, ten, said that Ken had a joke. His mum, Donna, remembered Mr Durdle. “He told me off,” she said."""
    assert who(story)[-1] == "Donna"


@pytest.mark.parametrize("noun", ["Advocate", "Chauffeur", "Marshal", "Coastguard"])
def test_a_job_before_a_name_is_no_part_of_it(noun: str) -> None:
    assert who(f"The road is shut.\n\n{noun} Lou Penning said it was sad.") == ["Lou Penning"]
