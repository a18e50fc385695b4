"""The ledger: nothing twice, nothing changed, nothing lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.dates import PartialDate
from onrecord.errors import LedgerError
from onrecord.ledger import Ledger, read
from onrecord.model import Document, Extraction, Record, Span
from onrecord.schema import load

TEXT = "The bus is late, said Ada Penn of Saltmere council."
ARTICLE = Document("news", "bus.txt", TEXT, published=PartialDate.parse("2020-03"))


def person(name: str) -> Record:
    return Record("Person", "person/ada", ARTICLE.id, {"name": name, "other_names": ["A Penn", "Ada P"]}, Span(22, 30), "test")


def said(words: str = TEXT[:15]) -> Record:
    values = {"words": words, "form": "direct", "speaker": ["person/ada"], "date": PartialDate.parse("2020-03")}
    return Record("Statement", "statement/one", ARTICLE.id, values, Span(0, 15), "test", 0.9, {"speaker": Span(22, 30)})


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger.create(tmp_path / "ledger.sqlite", load())


def test_the_same_file_twice_adds_nothing(ledger: Ledger) -> None:
    first = ledger.add(Extraction("news:bus", [ARTICLE], [person("Ada Penn"), said()]))
    again = ledger.add(Extraction("news:bus", [ARTICLE], [person("Ada Penn"), said()]))
    assert (first.added, first.closed) == (3, 0)
    assert (again.change, again.added, again.closed, again.unchanged) == (None, 0, 0, 3)
    assert ledger.change == 1


def test_what_a_file_no_longer_says_is_closed_and_kept(ledger: Ledger) -> None:
    ledger.add(Extraction("news:bus", [ARTICLE], [person("Ada Penn"), said()]))
    change = ledger.add(Extraction("news:bus", [ARTICLE], [person("Ada Penn")]))
    assert (change.added, change.closed) == (0, 1)
    assert len(read.rows(ledger, ledger.schema.classes["Statement"])) == 0
    assert ledger.connection.execute("SELECT recorded, retracted FROM statement").fetchall() == [(1, 2)]
    ledger.add(Extraction("news:bus", [ARTICLE], [person("Ada Penn"), said()]))
    assert ledger.connection.execute("SELECT recorded, retracted FROM statement ORDER BY recorded").fetchall() == [(1, 2), (3, None)]


def test_a_row_comes_back_as_it_went_in(ledger: Ledger) -> None:
    ledger.add(Extraction("news:bus", [ARTICLE], [person("Ada Penn"), said()]))
    (row,) = read.rows(ledger, ledger.schema.classes["Person"]).to_pylist()
    assert (row["name"], row["other_names"], row["span_start"], row["span_end"]) == ("Ada Penn", ["A Penn", "Ada P"], 22, 30)
    (statement,) = read.rows(ledger, ledger.schema.classes["Statement"]).to_pylist()
    assert statement["speaker_id"] == ["person/ada"]
    assert [str(statement[f"date{end}"]) for end in ("", "_earliest", "_latest")] == ["2020-03", "2020-03-01", "2020-03-31"]
    assert read.text(ledger, ARTICLE.id) == (TEXT, ())
    assert ledger.connection.execute("SELECT property, span_start, span_end FROM evidence").fetchall() == [("speaker", 22, 30)]


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM person", "UPDATE person SET name = 'Eve'", "UPDATE person SET retracted = NULL", "DELETE FROM judgement"],
)
def test_rows_cannot_be_changed_even_by_hand(ledger: Ledger, statement: str) -> None:
    ledger.add(Extraction("news:bus", [ARTICLE], [person("Ada Penn")]))
    ledger.connection.execute(
        "INSERT INTO judgement (one, other, verdict, decided_by, reason, origin, recorded) VALUES ('a', 'b', 'same', 'c', 'd', 'e', 1)"
    )
    with pytest.raises(sqlite3.IntegrityError, match="never"):
        ledger.connection.execute(statement)


def test_an_extraction_goes_in_whole_or_not_at_all(ledger: Ledger) -> None:
    broken = Record("Person", "person/eve", ARTICLE.id, {"name": "Eve"}, None, None)  # type: ignore[arg-type]
    with pytest.raises(sqlite3.IntegrityError):
        ledger.add(Extraction("news:bus", [ARTICLE], [person("Ada Penn"), broken]))
    assert ledger.change == 0
    assert len(read.rows(ledger, ledger.schema.classes["Person"])) == 0


def test_a_ledger_of_another_schema_is_refused_with_what_to_do(ledger: Ledger) -> None:
    with ledger.connection:
        ledger.connection.execute("UPDATE meta SET value = 'older'")
    with pytest.raises(LedgerError, match=r"made with schema older.*init"):
        Ledger.open(ledger.path, load())


def test_a_file_that_is_no_ledger_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "notes.sqlite"
    other.write_text("not a database " * 100)
    with pytest.raises(LedgerError, match="not a ledger"):
        Ledger.open(other, load())
    with pytest.raises(LedgerError, match="init"):
        Ledger.open(tmp_path / "none.sqlite", load())


KILLED = """
import os, sys
from pathlib import Path
from onrecord.ledger import Ledger
from onrecord.schema import load

path, left, schema = Path(sys.argv[1]), [int(sys.argv[2])], load()

def within(frame, event, argument):
    if event == "line":
        left[0] -= 1
        if left[0] < 0:
            os._exit(9)
    return within

sys.settrace(lambda frame, event, argument: within if frame.f_code is Ledger.create.__func__.__code__ else None)
Ledger.create(path, schema)
"""


def test_a_process_killed_while_it_makes_a_ledger_leaves_none_or_a_whole_one(tmp_path: Path) -> None:
    path, steps, ended = tmp_path / "ledger.sqlite", 0, 9
    while ended == 9:
        path.unlink(missing_ok=True)
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        ended = subprocess.run([sys.executable, "-c", KILLED, path, str(steps)], env=environment, timeout=120, check=False).returncode
        made = Ledger.open(path, load()) if path.exists() else Ledger.create(path, load())
        assert made.change == 0
        made.close()
        steps += 1
    assert ended == 0 and steps > 6
