"""Every question is a document: a header that tells all, a twin, a page; and what is asked wrongly is refused with what to do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from onrecord.ask.answer import ask
from onrecord.ask.question import question, questions
from onrecord.data import folder
from onrecord.errors import NotFound, SchemaError, UsageError
from onrecord.stores.base import Cell, Result

ROOT = Path(__file__).parents[2]
NAMES = sorted(questions())


class Answering:
    """A store that gives the rows it was made with, and keeps what it was asked."""

    def __init__(self, language: str, result: Result) -> None:
        self.language, self.result = language, result
        self.parameters: Mapping[str, Cell] = {}

    def run(self, query: str, parameters: Mapping[str, Cell]) -> Result:
        self.parameters = parameters
        return self.result

    def close(self) -> None:
        pass


def test_each_cypher_file_has_its_twin() -> None:
    assert {p.stem for p in folder("queries").glob("*.rq")} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_row_can_name_its_source(name: str) -> None:
    assert {"source", "publisher", "document", "start_char", "end_char", "page"} <= set(question(name).columns)


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_use_every_parameter(name: str) -> None:
    asked = question(name)
    in_sparql = set(re.findall(r"\?in_(\w+)", asked.sparql))
    in_cypher = {n.removeprefix("has_") for n in re.findall(r"\$(\w+)", asked.cypher)}
    assert in_sparql == set(asked.parameters)
    assert in_cypher == {"on_day" if name == "on" else name for name in asked.parameters}


@pytest.mark.parametrize("name", NAMES)
def test_cypher_keeps_to_what_both_engines_mean_alike(name: str) -> None:
    """Words of DESIGN.md's list of what is not portable, and what we found to differ."""
    body = question(name).cypher
    for word in ("shortestPath", "substring(", "labels(", "properties(", "toString(", "type(", "any(", "LIMIT", "$on)", "|:"):
        assert word not in body


@pytest.mark.parametrize("name", NAMES)
def test_the_page_tells_title_parameters_and_columns(name: str) -> None:
    asked = question(name)
    page = (ROOT / "docs" / "questions" / f"{name}.md").read_text("utf-8")
    assert page.startswith(f"# {asked.title}\n")
    for parameter in asked.parameters.values():
        assert f"| `--{parameter.name}` | {parameter.type} |" in page and parameter.help in page
    for column, kind in asked.columns.items():
        assert f"| `{column}` | {kind} |" in page
    assert f"onrecord ask {name}" in page and "## Limits" in page


def _who_said(**values: Cell) -> Result:
    columns = tuple(question("who-said").columns)
    return Result(columns, [tuple(values.get(column) for column in columns)])


def test_a_partial_day_opens_to_its_first_and_its_last() -> None:
    store = Answering("cypher", _who_said())
    ask(question("who-said"), store, {"from": "2018", "to": "2018-02"})
    assert (store.parameters["from"], store.parameters["to"]) == ("2018-01-01", "2018-02-28")
    ask(question("who-said"), store, {})
    assert (store.parameters["from"], store.parameters["to"]) == ("0001-01-01", "9999-12-31")
    assert store.parameters["has_who"] is False and store.parameters["who"] == ""


def test_the_day_of_a_post_is_one_day() -> None:
    with pytest.raises(UsageError, match="takes one day"):
        ask(question("post-holder-on-date"), Answering("cypher", _who_said()), {"on": "2018-06"})


def test_a_list_is_the_same_from_either_language() -> None:
    asked = question("who-said")
    one = ask(asked, Answering("cypher", _who_said(who=["B", "A", "B"], topics=[])), {})
    other = ask(asked, Answering("sparql", _who_said(who="B\nA", topics="")), {})
    assert one == other


def test_a_missing_and_an_unknown_parameter_are_refused() -> None:
    with pytest.raises(UsageError, match="needs --event"):
        ask(question("statements-about-event"), Answering("cypher", _who_said()), {})
    with pytest.raises(UsageError, match="no parameter whom"):
        ask(question("who-said"), Answering("cypher", _who_said()), {"whom": "person/x"})


def test_an_unknown_question_names_the_nearest() -> None:
    with pytest.raises(NotFound, match="who-said"):
        question("who-sayd")


@pytest.mark.parametrize(
    "header",
    ["// title: t\n// columns: {a: colour}", "// title: t\n// columns: {a: text}\n// order: [b]", "// columns: {a: text}",
     "// title: t\n// parameters:\n//   p: {type: colour, help: h}\n// columns: {a: text}"],
)  # fmt: skip
def test_a_wrong_header_is_refused_by_file(header: str, tmp_path: Path) -> None:
    (tmp_path / "odd.cypher").write_text(f"{header}\nRETURN 1", "utf-8")
    (tmp_path / "odd.rq").write_text("SELECT", "utf-8")
    with pytest.raises(SchemaError, match=r"odd\.cypher"):
        questions(tmp_path)


def test_a_missing_twin_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lone.cypher").write_text("// title: t\n// columns: {a: text}\nRETURN 1 AS a", "utf-8")
    with pytest.raises(SchemaError, match=r"lone\.cypher"):
        questions(tmp_path)
