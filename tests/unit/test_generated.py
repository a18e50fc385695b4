"""What is made from the schema is fresh, and the Cypher engines take it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from onrecord.data import folder
from onrecord.generate import artefacts, ladybug, neo4j
from onrecord.generate.__main__ import main
from onrecord.schema import Schema, load
from onrecord.shape import SOURCE_COLUMNS, node_columns, relation, relations

GENERATED = folder("schema") / "generated"

RESERVED = {
    "Group": """
class: Group
iri: onr:Group
about: A body of people.
properties:
  name: {type: text, iri: schema:name, about: Its name}
  order: {type: integer, iri: onr:order, about: Its place in the row}
edges:
  match: {to: [Group], iri: onr:match, about: Whom it meets}
  group: {to: [Group], many: true, iri: onr:group, about: To which it belongs}
""",
    "Document": """
class: Document
iri: onr:Document
about: A source.
properties:
  name: {type: text, iri: schema:name, about: Its name}
""",
}


@pytest.fixture(scope="module")
def schema() -> Schema:
    return load()


@pytest.fixture
def own_copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(folder("schema"), tmp_path / "schema"))


def database(path: Path, statements: list[str]) -> Any:
    import ladybug as engine

    connection = engine.Connection(engine.Database(str(path / "graph")))
    for statement in statements:
        connection.execute(statement)
    return connection


def asked(connection: Any, query: str) -> list[list[Any]]:
    return list(connection.execute(query))


def test_what_is_checked_in_is_fresh(schema: Schema) -> None:
    assert artefacts.stale(schema, GENERATED) == [], "run python -m onrecord.generate"


@pytest.mark.parametrize("seed", ["1", "2"])
def test_every_run_writes_the_same_bytes(seed: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "onrecord.generate", "--check"],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")


def test_check_names_each_stale_file_and_writes_nothing(own_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generated = own_copy / "generated"
    (generated / "shapes.ttl").unlink()
    (generated / "neo4j.cypher").write_text("// edited by hand\n", "utf-8")
    (generated / "old.cypher").write_text("// made by nothing any more\n", "utf-8")
    assert main(["--check", "--schema", str(own_copy)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [Path(line.partition(":")[0]).name for line in lines] == ["neo4j.cypher", "old.cypher", "shapes.ttl"]
    assert not (generated / "shapes.ttl").exists()


def test_a_changed_class_makes_files_stale_until_they_are_written(own_copy: Path) -> None:
    area = own_copy / "classes" / "Area.yaml"
    area.write_text(area.read_text("utf-8").replace("A local area,", "A local area or island,"), "utf-8")
    load_again = ["--check", "--schema", str(own_copy)]
    assert main(load_again) == 1
    assert main(["--schema", str(own_copy)]) == 0
    assert main(load_again) == 0


def test_a_wrong_schema_is_one_line_and_no_traceback(own_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_copy / "classes" / "Raft.yaml").write_text("class: Raft\nextends: Boat\niri: onr:Raft\nabout: It floats.\n", "utf-8")
    assert main(["--schema", str(own_copy)]) == 3
    assert capsys.readouterr().err == "Raft: extends the unknown class Boat; name a class of schema/classes\n"


def test_ladybug_loads_the_checked_in_file(tmp_path: Path, schema: Schema) -> None:
    connection = database(tmp_path, [(GENERATED / "ladybug.cypher").read_text("utf-8")])
    tables = {(name, kind) for name, kind in asked(connection, "CALL show_tables() RETURN name, type")}
    assert {name for name, kind in tables if kind == "NODE"} == set(schema.roots)
    assert {name for name, kind in tables if kind == "REL"} == {"SOURCE", *relations(schema)}
    for root in schema.roots:
        columns = [
            (name, "BOOLEAN" if kind == "BOOL" else kind)
            for _, name, kind, *_ in asked(connection, f"CALL table_info('{root}') RETURN *")
        ]
        assert columns == node_columns(schema, root)


def test_ladybug_keeps_a_quotation_with_its_days_and_its_place(tmp_path: Path, schema: Schema) -> None:
    connection = database(tmp_path, ladybug.statements(schema))
    connection.execute("CREATE (:Document {id: 'document/d1', kind: 'Document', label: 'The Fenmoor Herald'})")
    connection.execute("CREATE (:Person {id: 'person/ada', kind: 'Person', other_names: ['A. Quill', 'Ada M. Quill']})")
    connection.execute(
        """MATCH (d:Document), (p:Person) CREATE (s:Statement {id: 'statement/s1', kind: 'Statement', date: '2031-03',
        date_earliest: date('2031-03-01'), date_latest: date('2031-03-31'), confidence: 0.5})-[:SPEAKER]->(p),
        (s)-[:SOURCE {record: 'r1', span_start: 10, span_end: 26, page: 1, confidence: 0.5}]->(d)"""
    )
    assert asked(
        connection,
        """MATCH (p:Person)<-[:SPEAKER]-(s:Statement)-[f:SOURCE]->(d:Document) WHERE s.date_latest < date('2031-04-01')
        RETURN p.other_names, s.date, s.date_earliest, f.span_start, f.span_end, d.label""",
    ) == [[["A. Quill", "Ada M. Quill"], "2031-03", date(2031, 3, 1), 10, 26, "The Fenmoor Herald"]]


def test_every_edge_of_every_class_has_its_table(schema: Schema) -> None:
    pairs = relations(schema)
    for c in schema.classes.values():
        for e in c.edges.values():
            assert {(schema.root(c.name), schema.root(target)) for target in e.to} <= set(pairs[relation(schema, e)])


def test_names_that_cypher_reserves_and_names_that_classes_bear_load(tmp_path: Path) -> None:
    classes = tmp_path / "classes"
    classes.mkdir()
    (tmp_path / "prefixes.yaml").write_text("onr: 'urn:test:'\nschema: 'https://schema.org/'\n", "utf-8")
    for name, text in RESERVED.items():
        (classes / f"{name}.yaml").write_text(text, "utf-8")
    reserved = load(classes)
    connection = database(tmp_path, ladybug.statements(reserved))
    connection.execute("CREATE (g:`Group` {id: 'group/1', `order`: 3})-[:HAS_GROUP]->(g)-[:`MATCH`]->(g)")
    assert asked(connection, "MATCH (g:`Group`)-[:`MATCH`]->() RETURN g.`order`") == [[3]]


def test_source_says_of_which_record_the_place_is() -> None:
    assert [name for name, _ in SOURCE_COLUMNS] == ["record", "span_start", "span_end", "page", "cell", "method", "confidence"]


def test_neo4j_takes_every_statement_twice_and_keeps_ids_unique(schema: Schema) -> None:
    if "NEO4J_URI" not in os.environ:
        pytest.skip("NEO4J_URI names no server")
    from neo4j import GraphDatabase

    login = (os.environ["NEO4J_USER"], os.environ["NEO4J_PASSWORD"])
    with GraphDatabase.driver(os.environ["NEO4J_URI"], auth=login) as driver:
        for statement in neo4j.statements(schema) * 2:
            driver.execute_query(statement)
        found, _, _ = driver.execute_query("SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes, properties")
        unique = {(*row["labelsOrTypes"], *row["properties"]) for row in found}
        indexes, _, _ = driver.execute_query("SHOW INDEXES YIELD name RETURN name")
    assert {(root, "id") for root in schema.roots} <= unique
    assert {"event_start_date_earliest", "person_name", "statement_kind"} <= {row["name"] for row in indexes}


def test_reference_page_names_every_class_property_and_relationship(schema: Schema) -> None:
    page = (GENERATED / "reference.md").read_text("utf-8")
    for c in schema.classes.values():
        assert f"## {c.name}\n" in page
        assert all(f"| {name} |" in page or f"| **{name}** |" in page for name in (*c.properties, *c.edges))
    assert all(f"`{name}`" in page for name in relations(schema))
    assert "```mermaid\nclassDiagram\n" in page
