"""A register's folder through time: what becomes of the rows of a file that is no longer there."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from onrecord.ledger import read
from onrecord.workspace import Workspace
from onrecord_cli.main import app

SOURCES = "documents:\n  roll: {kind: report, title: Roll of Saltmere}\n"
PERSON = "Person:\n  - id: person/{id}\n    name: {name}\n    source: {{document: roll}}\n"
MEMBER = "Membership:\n  - role: Clerk\n    person: person/ada-quill\n    source: {document: roll}\n"
FOUND_TWICE = """
Area:
  - {id: area/saltmere, name: Saltmere, area_type: local area, source: {document: roll}}
Topic:
  - {id: topic/ferries, name: ferries, source: {document: roll}}
Inspection:
  - {id: event/first, name: First, start_date: 2030-05-01, area: [area/saltmere], source: {document: roll}}
  - {id: event/second, name: Second, start_date: 2033-05-01, area: [area/saltmere], source: {document: roll}}
Finding:
  - {finding_type: weakness, summary: late, found_in: event/first, topic: [topic/ferries], source: {document: roll, page: 1}}
  - {finding_type: weakness, summary: still late, found_in: event/second, topic: [topic/ferries], source: {document: roll, page: 2}}
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace.make(tmp_path / "workspace")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return write(tmp_path / "one" / "saltmere", sources=SOURCES, ada=_person("Ada Quill"), owen=_person("Owen Fogg"))


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, body in files.items():
        (folder / f"{name}.yaml").write_text(body, "utf-8")
    return folder


def _person(name: str) -> str:
    return PERSON.format(id=name.lower().replace(" ", "-"), name=name)


def ingest(workspace: Workspace, *paths: Path) -> Result:
    return CliRunner().invoke(app, ["ingest", "--no-build", "--workspace", str(workspace.folder), *map(str, paths)])


def told(workspace: Workspace, cls: str, column: str) -> list[str]:
    ledger = workspace.ledger(read_only=True)
    cells = read.rows(ledger, ledger.schema.classes[cls])[column].to_pylist()
    ledger.close()
    return sorted(cells)


def people(workspace: Workspace) -> list[str]:
    return told(workspace, "Person", "name")


@pytest.mark.parametrize("above", [False, True])
def test_rows_of_a_file_that_is_gone_are_closed_and_counted(workspace: Workspace, register: Path, *, above: bool) -> None:
    given = register.parent if above else register
    assert ingest(workspace, given).exit_code == 0
    (register / "owen.yaml").unlink()
    done = ingest(workspace, given)
    assert people(workspace) == ["Ada Quill"]
    assert "rows closed of register:saltmere/owen.yaml, whose file is gone from its folder: 1" in done.stderr
    assert "0 rows added, 1 closed" in done.stderr
    assert "0 rows added, 0 closed" in ingest(workspace, given).stderr
    write(register, owen=_person("Owen Fogg"))
    assert "1 rows added, 0 closed" in ingest(workspace, given).stderr
    assert people(workspace) == ["Ada Quill", "Owen Fogg"]


def test_single_files_say_nothing_of_the_others(workspace: Workspace, register: Path) -> None:
    ingest(workspace, register)
    (register / "owen.yaml").unlink()
    ingest(workspace, register / "ada.yaml", register / "sources.yaml")
    assert people(workspace) == ["Ada Quill", "Owen Fogg"]


def test_a_file_that_cannot_be_read_is_not_gone(workspace: Workspace, register: Path) -> None:
    ingest(workspace, register)
    (register / "owen.yaml").write_text("no register any more", "utf-8")
    assert ingest(workspace, register).exit_code == 3
    assert people(workspace) == ["Ada Quill", "Owen Fogg"]


def test_who_refers_to_what_is_gone_is_refused(workspace: Workspace, register: Path) -> None:
    ingest(workspace, write(register, roles=MEMBER))
    (register / "ada.yaml").unlink()
    done = ingest(workspace, register)
    assert "saltmere/roles.yaml:3: 'person' refers to person/ada-quill, which is not there" in done.stderr


def test_another_register_of_that_name_closes_nothing_and_is_told(workspace: Workspace, register: Path) -> None:
    ingest(workspace, register)
    other = write(register.parents[1] / "two" / "saltmere", roll=SOURCES.replace("Roll", "List"), cyril=_person("Cyril Brook"))
    done = ingest(workspace, other)
    assert people(workspace) == ["Ada Quill", "Cyril Brook", "Owen Fogg"]
    assert "another register of this name stands, or this one had its files renamed: ada.yaml, owen.yaml, sources.yaml" in done.stderr
    write(other, owen="documents: {}\n")
    ingest(workspace, other)
    assert people(workspace) == ["Cyril Brook"]


def test_folders_of_one_name_given_together_are_one_register(workspace: Workspace, register: Path) -> None:
    write(register.parents[1] / "two" / "saltmere", roll=SOURCES.replace("Roll", "List"), cyril=_person("Cyril Brook"))
    for _ in range(2):
        ingest(workspace, register.parents[1] / "one", register.parents[1] / "two")
        assert people(workspace) == ["Ada Quill", "Cyril Brook", "Owen Fogg"]


def test_links_between_findings_go_with_their_file(workspace: Workspace, register: Path) -> None:
    ingest(workspace, write(register, inspections=FOUND_TWICE))
    assert told(workspace, "Recurrence", "reason") == ["same-topic: both on ferries, in one area"]
    (register / "inspections.yaml").unlink()
    ingest(workspace, register)
    assert told(workspace, "Recurrence", "reason") == []
