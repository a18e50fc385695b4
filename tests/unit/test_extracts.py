"""What sources say, document by document, without a workspace."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from onrecord.errors import SourceError, UsageError
from onrecord_ingest.extracts import extracts

TEXT = "Ada Quill said: “The ferry will run on Sundays.”"


def test_an_article_is_one_object_whose_spans_cut_its_text(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(TEXT, "utf-8")
    (found,) = extracts(tmp_path / "ferry.txt")
    assert found.row["id"] == "ferry" and found.text == TEXT and not found.doubts
    (said,) = found.row["statements"]
    assert TEXT[said["start"] : said["end"]] == "“The ferry will run on Sundays.”"
    assert TEXT[said["speaker"]["start"] : said["speaker"]["end"]] == said["speaker"]["text"] == said["resolved"] == "Ada Quill"


def test_texts_by_id_are_an_object_each_by_their_key_or_a_field(tmp_path: Path) -> None:
    file = tmp_path / "texts.json"
    file.write_text(json.dumps({"a": {"text": TEXT, "number": "x7"}, "b": {"text": "Nobody spoke.", "number": 8}}), "utf-8")
    assert [(each.row["id"], len(each.row["statements"])) for each in extracts(file)] == [("a", 1), ("b", 0)]
    assert [each.row["id"] for each in extracts(file, id_key="number")] == ["x7", "8"]


@pytest.mark.parametrize(
    ("body", "id_key", "says"),
    [
        ("[1, 2]", None, "no texts by id"),
        ("{", None, "not JSON"),
        ('{"a": {"words": "x"}}', None, "'a' has no 'text'"),
        ('{"a": {"text": "x"}}', "number", "'a' has no 'number'"),
        ('{"a": "x"}', None, "'a' has no 'text'"),
        ('{"a": {"text": "x \\ud800"}}', None, "half a character at 2"),
    ],
)
def test_what_is_no_such_file_is_told(tmp_path: Path, body: str, id_key: str | None, says: str) -> None:
    file = tmp_path / "texts.json"
    file.write_text(body, "utf-8")
    with pytest.raises(SourceError, match=says):
        list(extracts(file, id_key=id_key))


def test_an_unknown_kind_is_misuse(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="ofsted-report"):
        list(extracts(tmp_path / "a.txt", "wizard"))
