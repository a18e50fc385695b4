"""Every question over a county that does not exist, in both languages, against rows written by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from onrecord.ask.answer import ask
from onrecord.ask.question import question, questions
from onrecord.dates import PartialDate
from onrecord.ledger.book import Judgement
from onrecord.model import Document, Extraction, Record, Span
from onrecord.project.build import build
from onrecord.schema import load
from onrecord.stores.base import Store
from onrecord.stores.ladybug import Ladybug
from onrecord.stores.oxigraph import Oxigraph
from onrecord.workspace import DATASET, GRAPH, Workspace

HERE = Path(__file__).parent
CASES = [(path.stem, case) for path in sorted((HERE / "answers").glob("*.yaml")) for case in yaml.safe_load(path.read_text("utf-8"))]


def _document(name: str, values: Mapping[str, Any]) -> Document:
    published = values.get("published")
    return Document(name=name, **{**values, "published": PartialDate.parse(str(published)) if published else None})


def _record(cls: str, identifier: str, document: Document, span: list[int] | None, values: Mapping[str, Any]) -> Record:
    known = load().classes[cls].properties
    own = {n: PartialDate.parse(str(v)) if n in known and known[n].type == "date" else v for n, v in values.items()}
    return Record(cls, identifier, document.id, own, Span(*span) if span else None, method="test")


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Store]]:
    """Both engines over the county."""
    told = yaml.safe_load((HERE / "county.yaml").read_text("utf-8"))
    documents = {name: _document(name, values) for name, values in told["documents"].items()}
    records = [_record(cls, each, documents[d], span, values) for cls, each, d, span, values in told["records"]]
    workspace = Workspace.make(tmp_path_factory.mktemp("county"))
    ledger = workspace.ledger()
    # two documents may say something of one thing, so each document is an origin of its own
    for document in documents.values():
        own = [r for r in records if r.document == document.id]
        ledger.add(Extraction(f"test:{document.name}", [document], own))
    ledger.judge([Judgement(one, other, "same", "test", "the same") for one, other in told["same"]], "test")
    ledger.close()
    build(workspace, whole=True)
    folder = workspace.current()
    stores = {"cypher": Ladybug(folder / GRAPH), "sparql": Oxigraph(folder / DATASET)}
    yield stores
    for store in stores.values():
        store.close()


@pytest.mark.parametrize("language", ["cypher", "sparql"])
@pytest.mark.parametrize(("name", "case"), CASES, ids=[f"{n}-{c['ask']}" for n, c in CASES])
def test_answer(name: str, case: Mapping[str, Any], language: str, county: Mapping[str, Store]) -> None:
    asked = question(name)
    found = ask(asked, county[language], {n: str(v) for n, v in case["ask"].items()})
    at = [list(asked.columns).index(column) for column in case.get("columns", [])]
    assert [[row[i] for i in at] for row in found.rows] == case["rows"]


def test_every_question_has_golden_rows_and_one_that_finds_nothing() -> None:
    assert {name for name, _ in CASES} == set(questions())
    assert {name for name, case in CASES if not case["rows"]} == set(questions())


def test_every_row_names_its_source(county: Mapping[str, Store]) -> None:
    """Title, publisher and document; and where the record has a place, the characters."""
    for name, case in CASES:
        asked = question(name)
        found = ask(asked, county["cypher"], {n: str(v) for n, v in case["ask"].items()})
        columns = list(asked.columns)
        for row in found.rows:
            told = dict(zip(columns, row, strict=True))
            assert told["source"] and told["publisher"] and str(told["document"]).startswith("document/"), (name, told)
