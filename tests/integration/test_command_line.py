"""The program as its user meets it: a process, its output, its exit code."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from io import StringIO
from pathlib import Path

import ladybug
import pytest

from onrecord.workspace import GRAPH, LEDGER, Workspace

Run = Callable[..., subprocess.CompletedProcess[str]]
PROGRAM = [sys.executable, "-c", "from onrecord_cli.main import run; run()"]


@pytest.fixture(scope="session")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the bundled register, made by the program itself."""
    folder = tmp_path_factory.mktemp("workspaces") / "worcestershire"
    made = _run("demo", str(folder))
    assert made.returncode == 0, made.stderr
    assert "Marcus Hart" in made.stdout
    return folder


def _run(*arguments: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {k: v for k, v in os.environ.items() if k != "ONRECORD_WORKSPACE"}
    path = {"PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(
        [*PROGRAM, *arguments], capture_output=True, text=True, cwd=cwd, env=inherited | path | environment, timeout=300
    )


@pytest.fixture
def run(workspace: Path) -> Run:
    return lambda *arguments, **more: _run(*arguments, **{"cwd": workspace, **more})


def test_help_names_every_verb(run: Run) -> None:
    shown = run("--help").stdout
    assert all(verb in shown for verb in ("demo", "init", "ingest", "build", "said", "held", "ask", "status"))


def test_said_gives_each_row_its_source(run: Run) -> None:
    rows = json.loads(run("said", "--by", "Cllr Marcus Hart", "--format", "json").stdout)
    assert rows
    for row in rows:
        assert row["who"] == ["Marcus Hart"]
        assert row["source"] and row["document"].startswith("document/")
        assert 0 <= row["start_char"] < row["end_char"]


def test_both_engines_answer_the_same(run: Run) -> None:
    one, other = (run("said", "--by", "hart", "--format", "json", "--engine", engine).stdout for engine in ("cypher", "sparql"))
    assert json.loads(one) == json.loads(other)
    checked = run("ask", "body-succession", "--body", "NHS Herefordshire and Worcestershire ICB", "--check")
    assert checked.returncode == 0 and "both engines gave the same" in checked.stderr


def test_csv_has_a_header_and_rows_and_markdown_a_table(run: Run) -> None:
    rows = list(csv.reader(StringIO(run("said", "--by", "hart", "--format", "csv").stdout)))
    assert rows[0][0] == "date" and all(len(row) == len(rows[0]) for row in rows)
    lines = run("said", "--by", "hart", "--format", "markdown").stdout.splitlines()
    assert lines[0].startswith("| date") and set(lines[1]) <= set("|-")


def test_ranges_are_marked_possible_unless_wholly_inside(run: Run) -> None:
    rows = json.loads(run("said", "--by", "hart", "--from", "2018-06-01", "--to", "2018-06-30", "--format", "json").stdout)
    assert rows and {row["match"] for row in rows} == {"possible"}


def test_the_holder_of_an_office_on_a_day(run: Run) -> None:
    rows = json.loads(run("held", "cabinet member for education", "--on", "2018-06-01", "--format", "json").stdout)
    assert {row["person"] for row in rows} == {"Marcus Hart"}
    assert {row["certainty"] for row in rows} <= {"attested", "within stated term", "possible"}


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("said", "--by", "hartt"), 1, "Marcus Hart"),
        (("said", "--by", "hart", "--to", "2001"), 1, "nothing found"),
        (("said", "--by", "hart", "--from", "soon"), 2, "is not a date"),
        (("said", "--from", "2020", "--to", "2019"), 2, "exchange the two"),
        (("search", "plan", "--from", "soon"), 2, "is not a date"),
        (("diff", "2020", "2021"), 2, "DAY takes one day"),
        (("said", "--format", "xml"), 2, "onrecord said --help"),
        (("held",), 2, "onrecord held --help"),
        (("ask", "who-sayd"), 2, "nearest: who-said"),
        (("ask", "post"), 2, "posts-held, post-holder-on-date"),
        (("ask", "nonsense"), 2, "onrecord ask --list"),
        (("ask", "post-holder-on-date", "--post", "cabinet member for education", "--on", "soon"), 2, "write it as 2018-06-01"),
        (("said", "--as-of", "2018"), 2, "--as-of takes one day, not '2018'"),
        (("frobnicate",), 2, "No such command"),
        (("said", "--workspace", "/nowhere"), 2, "onrecord init"),
        (("ingest", "nothing.txt"), 3, "mend the path"),
        (("init",), 3, "stands here already"),
    ],
)
def test_an_error_is_one_line_with_what_to_do(run: Run, arguments: tuple[str, ...], code: int, says: str) -> None:
    done = run(*arguments)
    assert done.returncode == code
    assert says in done.stderr
    assert done.stderr.startswith("onrecord: ") or done.stderr == "nothing found\n"
    assert len(done.stderr.splitlines()) == 1


def test_the_workspace_is_found_from_below_and_by_its_variable(run: Run, workspace: Path, tmp_path: Path) -> None:
    below = workspace / "letters" / "2022"
    below.mkdir(parents=True, exist_ok=True)
    assert run("status", cwd=below).returncode == 0
    assert run("status", cwd=tmp_path).returncode == 2
    assert run("status", cwd=tmp_path, ONRECORD_WORKSPACE=str(workspace)).returncode == 0


def test_a_pipe_that_nobody_reads_ends_in_peace(workspace: Path) -> None:
    query = "UNWIND range(1, 9000) AS i RETURN i"
    ours = {"PYTHONPATH": os.pathsep.join(sys.path), "ONRECORD_WORKSPACE": str(workspace)}
    with subprocess.Popen(
        [*PROGRAM, "cypher", query, "--format", "csv"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ | ours
    ) as done:
        assert done.stdout and done.stderr
        done.stdout.read(1)
        done.stdout.close()
        said = done.stderr.read()
    assert (done.returncode, said) == (0, b"")


REGISTER = """\
documents:
  minutes: {kind: report, title: Minutes of May, publisher: Saltmere Port Authority, published: 2031-05-01}
Person:
  - {id: person/ada-quill, name: Ada Quill, source: {document: minutes, page: 1}}
  - {id: person/ada-quill, name: Ada Q. Quill, source: {document: minutes, page: 2}}
Organization:
  - {id: organization/saltmere, name: Saltmere Council, classification: council, source: {document: minutes, page: 1}}
  - {id: organization/port, name: The Port, classification: other, founding_date: 2031-02-30, source: {document: minutes, page: 1}}
Membership:
"""
ROLES = """\
  - {person: person/ada-quill, organization: organization/nowhere, role: Pilot, source: {document: minutes, page: 1}}
  - {person: person/ada-quill, organization: organization/saltmere, role: Leader, source: {document: minutes, page: 1}}
"""


def test_a_register_of_one_s_own_is_ingested_and_what_is_wrong_in_it_told_by_file_and_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "facts.yaml").write_text(REGISTER + ROLES)
    (tmp_path / "other.yaml").write_text("services:\n  web: {}\n")
    made = run("init", "--empty", "here", cwd=tmp_path)
    assert made.returncode == 0 and made.stdout.endswith("here, empty\n")
    done = run("ingest", "../mine", cwd=tmp_path / "here")
    assert done.returncode == 0, done.stderr
    for line, told in ((5, "stands at mine/facts.yaml:4 already"), (8, "is not a date"), (10, "nowhere, which is not there")):
        assert [told in each for each in done.stderr.splitlines() if f"mine/facts.yaml:{line}: " in each] == [True]
    rows = json.loads(run("ask", "posts-held", "--person", "quill", "--format", "json", cwd=tmp_path / "here").stdout)
    assert [(row["role"], row["body"]) for row in rows] == [("Leader", "Saltmere Council")]
    again = run("ingest", "facts.yaml", "--workspace", "../here", cwd=tmp_path / "mine")
    assert " 0 rows added, 0 closed" in again.stderr
    assert "of no kind" in run("ingest", "../other.yaml", cwd=tmp_path / "here").stderr
    assert run("ingest", "--kind", "wizard", "../other.yaml", cwd=tmp_path / "here").returncode == 2


def test_a_workspace_whose_making_was_broken_off_is_finished(run: Run, tmp_path: Path) -> None:
    Workspace.make(tmp_path / "demo")
    done = run("demo", "demo", cwd=tmp_path)
    assert done.returncode == 0 and "Marcus Hart" in done.stdout
    assert run("init", "demo", cwd=tmp_path).returncode == 3
    Workspace.make(tmp_path / "init")
    done = run("init", "init", cwd=tmp_path)
    assert done.returncode == 0 and "with the register of Worcestershire" in done.stdout and "onrecord init --empty" in done.stderr
    assert run("said", "--by", "hart", cwd=tmp_path / "init").returncode == 0


def test_extract_tells_people_the_words_and_programs_the_places_and_that_it_reads_english_only(tmp_path: Path) -> None:
    words = "Ada Quill said: “The ferry is late.”"
    (tmp_path / "a.txt").write_text(words, "utf-8")
    (tmp_path / "b.txt").write_text("Глава совета сказала, что паром вернётся в июне.", "utf-8")
    told = _run("extract", "a.txt", "b.txt", cwd=tmp_path)
    assert (told.returncode, told.stderr.count("only English is read")) == (0, 1) and "reported: b.txt" in told.stderr
    assert (
        "Ada Quill · said · direct" in told.stdout and "“The ferry is late.”" in told.stdout and "b: no statement found" in told.stdout
    )
    objects = [json.loads(line) for line in _run("extract", "--jsonl", "a.txt", "b.txt", cwd=tmp_path).stdout.splitlines()]
    assert [(each["id"], [words[s["start"] : s["end"]] for s in each["statements"]]) for each in objects] == [
        ("a", ["“The ferry is late.”"]),
        ("b", []),
    ]


def test_said_names_a_group_in_the_source_s_words_and_tells_how_to_make_two_of_a_name_one(tmp_path: Path) -> None:
    for name, said in (
        ("a", "Parents in Saltmere said the ferry was late."),
        ("b", "Ada Quill said: “It is.”"),
        ("c", "Ada Quill said: “No.”"),
    ):
        (tmp_path / f"{name}.txt").write_text(said, "utf-8")
    assert _run("init", "--empty", "w", cwd=tmp_path).returncode == 0
    assert _run("ingest", "a.txt", "b.txt", "c.txt", "--workspace", "w", cwd=tmp_path).returncode == 0
    assert "“Parents in Saltmere”" in _run("said", cwd=tmp_path / "w").stdout
    rows = json.loads(_run("said", "--format", "json", cwd=tmp_path / "w").stdout)
    assert [row["who"] for row in rows if row["as_named"] == "Parents in Saltmere"] == [[]]
    assert "onrecord review" in _run("said", "--by", "Ada Quill", cwd=tmp_path / "w").stderr


def test_a_workspace_of_another_schema_is_refused_with_what_to_do(workspace: Path, tmp_path: Path) -> None:
    folder = tmp_path / "older"
    shutil.copytree(workspace, folder)
    with closing(sqlite3.connect(folder / LEDGER)) as ledger, ledger:
        ledger.execute("UPDATE meta SET value = 'older' WHERE key = 'schema'")
    database = ladybug.Database(str(Workspace(folder).current() / GRAPH))
    with closing(ladybug.Connection(database)) as connection:
        connection.execute("DROP TABLE PERHAPS_FOR")
    database.close()
    for arguments in (("said", "--by", "Marcus Hart"), ("export", "--format", "html", "--output", str(tmp_path / "picture.html"))):
        asked = _run(*arguments, cwd=folder)
        assert asked.returncode == 3
        assert "made with schema older" in asked.stderr and "onrecord init" in asked.stderr


def test_no_colour_in_a_pipe(run: Run) -> None:
    assert "\x1b" not in run("said", "--by", "hart", TERM="xterm-256color").stdout


def test_exports_leave_out_what_tells_of_somebodys_health_unless_asked(tmp_path: Path) -> None:
    folder, article = tmp_path / "w", tmp_path / "quay.txt"
    article.write_text("Ada Quill said: “My 12-year-old has autism and no school.” Ned Marsh said: “The ferry is late.”\n", "utf-8")
    assert _run("init", "--empty", str(folder)).returncode == 0
    assert _run("ingest", str(article), "--workspace", str(folder)).returncode == 0
    for form in ("ttl", "trig", "cytoscape", "html"):
        for options, there in (((), False), (("--special",), True)):
            made = tmp_path / f"out.{form}"
            done = _run("export", "--format", form, "--output", str(made), "--workspace", str(folder), *options)
            assert done.returncode == 0, done.stderr
            text = made.read_text("utf-8")
            assert ("autism" in text) is there, (form, options)
            assert "ferry is late" in text
            assert ("left out" in done.stderr) is not there
