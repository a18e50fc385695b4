"""What every engine must do, embedded or served: the same script over each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from onrecord.ask.answer import ask
from onrecord.ask.question import question
from onrecord.dates import PartialDate
from onrecord.errors import OnRecordError, QueryError
from onrecord.ledger.book import Judgement
from onrecord.model import Document, Extraction, Record, Span
from onrecord.workspace import Workspace

# of the test itself: what it shares with others, and a server's first push, are made before
pytestmark = pytest.mark.timeout(30, func_only=True)

TEXT = "“The ferry will run,” said Ada Quill, harbour master."
ARTICLE = Document("news", "ferry.txt", TEXT, title="Ferry", publisher="Saltmere Packet", published=PartialDate.parse("2031-05"))
NOTE = Document("news", "note.txt", "Ms A Quill of Saltmere Port spoke.")
ADA = Record("Person", "person/ada", ARTICLE.id, {"name": "Ada Quill", "other_names": ["Dame Ada"]}, Span(27, 36), "register")
AS_TOLD = {"paraphrase": "The boat goes", "form": "paraphrase", "speaker": ["person/ada"]}
PARAPHRASE = Record("Statement", "statement/para", ARTICLE.id, AS_TOLD, Span(0, 18), confidence=0.5)
AS_SAID = {"words": TEXT[:21], "form": "direct", "speaker": ["person/ada"], "date": PartialDate.parse("2031-05-04")}
WORDS = Record("Statement", "statement/words", ARTICLE.id, AS_SAID, Span(0, 21), "test")
OTHER = Record("Person", "person/a-quill-0a1b2c3d", NOTE.id, {"name": "A Quill"}, Span(3, 10), "test")
SEEN = Record("Membership", "membership/m", NOTE.id, {"role": "member", "person": "person/a-quill-0a1b2c3d"}, Span(3, 10), "test")
PLAN = Record("Plan", "event/plan", ARTICLE.id, {"name": "Ferry plan", "responds_to": ["statement/para"]}, None, "register")

ODD = (
    "plain",
    'it\'s “quoted” "twice"',
    "a \\ backslash, \\n no line, \\u0041 no letter, \\\\ two",
    "café 🚢 \u202eback\u202c",
    "tab\there",
    "$parameters ?in_who } UNION { ?s ?p ?o } #",
    "// no comment /* nor this */ `tick`",
    "<urn:x> .",
)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = Workspace.make(tmp_path / "saltmere")
    add(made, "register:saltmere", [ARTICLE], [ADA, PARAPHRASE, PLAN])
    return made


def add(workspace: Workspace, origin: str, documents: list[Document], records: list[Record]) -> None:
    ledger = workspace.ledger()
    ledger.add(Extraction(origin, documents, records))
    ledger.close()


def test_it_shows_the_ledger_at_every_step(engine: Any, workspace: Workspace, built: Any) -> None:
    def first() -> None:
        """What the fixture added."""

    def one_person() -> None:
        add(workspace, "news:note", [NOTE], [OTHER, SEEN])
        ledger = workspace.ledger()
        ledger.judge([Judgement("person/ada", "person/a-quill-0a1b2c3d", "same", "test", "one harbour")], "test")
        ledger.close()

    def words_for_a_paraphrase() -> None:
        add(workspace, "news:ferry", [ARTICLE], [WORDS])
        add(workspace, "news:note", [NOTE], [OTHER])  # the membership is no longer found

    def forgotten() -> None:
        add(workspace, "news:note", [], [])
        add(workspace, "register:saltmere", [ARTICLE], [PARAPHRASE, PLAN])

    for step in (first, one_person, words_for_a_paraphrase, forgotten):
        step()
        engine.show(workspace)
        held = engine.holds(workspace)
        assert held == built(workspace, engine.name), step.__name__


def test_a_text_arrives_as_it_is_and_is_never_taken_for_a_query(engine: Any, tmp_path: Path) -> None:
    workspace = Workspace.make(tmp_path / "odd")
    people = [Record("Person", f"person/p{number}", ARTICLE.id, {"name": name}, method="test") for number, name in enumerate(ODD)]
    add(workspace, "register:odd", [ARTICLE], people[:1])
    engine.show(workspace)
    add(workspace, "register:odd", [ARTICLE], people)  # most of them arrive as a change
    engine.show(workspace)
    store = engine.open(workspace)
    try:
        for number, name in enumerate(ODD):
            if store.language == "cypher":
                found = store.run("MATCH (n:Person) WHERE n.name = $name RETURN n.id AS id", {"name": name})
            else:
                found = store.run("SELECT ?id WHERE { VALUES (?in_name) { $parameters } ?id schema:name ?in_name }", {"name": name})
            assert found.rows == [(f"person/p{number}",)], name
    finally:
        store.close()


def test_values_come_as_plain_ones(engine: Any, workspace: Workspace) -> None:
    add(workspace, "news:ferry", [ARTICLE], [WORDS])
    engine.show(workspace)
    store = engine.open(workspace)
    try:
        (row,) = ask(question("who-said"), store, {}).rows
        said = dict(zip(question("who-said").columns, row, strict=True))
    finally:
        store.close()
    assert (said["who"], said["date"], said["earliest"]) == (["Ada Quill"], "2031-05-04", "2031-05-04")
    assert (said["start_char"], said["end_char"], said["publisher"]) == (0, 21, "Saltmere Packet")


def test_a_wrong_query_is_the_asker_s_fault(engine: Any, workspace: Workspace) -> None:
    engine.show(workspace)
    store = engine.open(workspace)
    try:
        with pytest.raises(QueryError):
            store.run("MATCH (n RETURN n" if store.language == "cypher" else "SELECT * WHERE { ?s ?p }", {})
    finally:
        store.close()


def test_nothing_can_be_written_by_asking(engine: Any, workspace: Workspace) -> None:
    engine.show(workspace)
    before = engine.holds(workspace)
    store = engine.open(workspace)
    try:
        with pytest.raises(OnRecordError):
            writing = "CREATE (n:Person {id: 'person/x'})" if store.language == "cypher" else "INSERT DATA { <urn:a> <urn:b> <urn:c> }"
            store.run(writing, {})
    finally:
        store.close()
    assert engine.holds(workspace) == before
