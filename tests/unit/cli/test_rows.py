"""Rows on paper: what a table tells people, and what every form must not do."""

from __future__ import annotations

import csv
import json
from io import StringIO

import pytest

from onrecord.stores.base import Result
from onrecord_cli.options import Format
from onrecord_cli.rows import show


def test_each_source_bears_its_own_place(capsys: pytest.CaptureFixture[str]) -> None:
    names = ("who", "source", "page", "start_char", "end_char", "person_source", "person_page", "person_start_char", "person_end_char")
    show(Result(names, [("Ada Quill", "Minutes", 3, None, None, "Packet", None, 10, 19)]), Format.markdown)
    assert capsys.readouterr().out.splitlines() == [
        "| who | source | person_source |",
        "|---|---|---|",
        "| Ada Quill | Minutes [p. 3] | Packet [10–19] |",
    ]


def test_a_column_called_page_is_shown_where_there_is_no_source(capsys: pytest.CaptureFixture[str]) -> None:
    show(Result(("page",), [(7,)]), Format.table)
    assert "7" in capsys.readouterr().out


def test_one_of_several_ranges_reads_as_people_write_it(capsys: pytest.CaptureFixture[str]) -> None:
    written = "[2021-11-01..2021-11-05,2024-04-22..2024-04-28]"
    result = Result(("date", "words"), [(written, "[sic]")])
    show(result, Format.table)
    told = capsys.readouterr().out
    assert "2021-11-01/2021-11-05 or 2024-04-22/2024-04-28" in told and "[sic]" in told
    show(result, Format.json)
    assert json.loads(capsys.readouterr().out) == [{"date": written, "words": "[sic]"}]


def test_no_rows_are_no_table_but_json_and_csv_stay_readable(capsys: pytest.CaptureFixture[str]) -> None:
    show(Result(("who",), []), Format.table)
    assert capsys.readouterr().out == ""
    show(Result(("who",), []), Format.json)
    assert json.loads(capsys.readouterr().out) == []
    show(Result(("who",), []), Format.csv)
    assert capsys.readouterr().out == "who\n"


def test_hostile_cells_are_inert(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = ["=cmd()", "@x", "-1+1", "\x1b[31mred", "a|b<script>", "\u202eright to left"]
    show(Result(("words",), [(each,) for each in hostile]), Format.csv)
    cells = [row[0] for row in csv.reader(StringIO(capsys.readouterr().out))][1:]
    assert not any(cell.startswith(("=", "+", "-", "@")) or "\x1b" in cell or "\u202e" in cell for cell in cells)
    for style in (Format.table, Format.markdown):
        show(Result(("words",), [(each,) for each in hostile]), style)
        told = capsys.readouterr().out
        assert "\x1b" not in told and "\u202e" not in told
    assert "a\\|b&lt;script>" in told
