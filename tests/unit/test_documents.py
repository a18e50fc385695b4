"""What is written about the program is what the program is."""

from __future__ import annotations

from pathlib import Path

from onrecord.ask.question import questions
from onrecord_cli.reference import text
from onrecord_ingest.sources.kinds import KINDS

ROOT = Path(__file__).parents[2]


def test_the_page_of_commands_is_the_programs_own_help() -> None:
    assert (ROOT / "docs" / "commands.md").read_text("utf-8") == text(), "run 'make generated'"


def test_every_question_and_every_source_kind_has_a_page() -> None:
    pages = {path.stem for path in (ROOT / "docs" / "questions").glob("*.md")}
    assert not questions().keys() - pages
    sources = {path.stem.replace("-", "_") for path in (ROOT / "docs" / "sources").glob("*.md")}
    assert not set(KINDS) - sources


def test_readme_has_its_two_commands_and_names_no_folder_that_is_not_there() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert readme.count("\npython3 -m venv .venv && ") == 2
    for name in (
        "schema",
        "queries",
        "ingest/onrecord_ingest",
        "ingest/registers",
        "graph/onrecord",
        "graph/onrecord_cli",
        "docs/questions",
    ):
        assert (ROOT / name).is_dir() and name in readme
