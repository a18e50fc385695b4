"""A user's own queries on a small workspace: what they answer, what they cannot do, and that the next one still works."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
import textwrap
import time
from datetime import date
from pathlib import Path

import pytest

from onrecord.errors import QueryError, UsageError
from onrecord.schema import load
from onrecord.userquery import describe
from onrecord.userquery.run import run
from onrecord.workspace import Workspace

ROOT = Path(__file__).parents[2]
ADA = "person/ada-quill"


def test_cypher_rows(saltmere: Workspace) -> None:
    query = "MATCH (s:Statement)-[:SPEAKER]->(p {id: $who}) RETURN p.name AS who, s.date_earliest AS day, s AS said"
    answer = run(saltmere, "cypher", query, {"who": ADA})
    assert (answer.kind, answer.columns, answer.cut) == ("rows", ("who", "day", "said"), False)
    ((who, day, said),) = answer.rows
    assert (who, day) == ("Ada Quill", "2031-05-01")
    assert str(said).startswith("statement/")


def test_sparql_rows(saltmere: Workspace) -> None:
    query = "SELECT ?day ?said { ?said prov:wasAttributedTo $who ; onr:dateEarliest ?day }"
    answer = run(saltmere, "sparql", query, {"who": ADA})
    ((day, said),) = answer.rows
    assert (answer.columns, day) == (("day", "said"), "2031-05-01")
    assert str(said).startswith("statement/")


def test_a_path_a_map_and_a_relationship_are_readable(saltmere: Workspace) -> None:
    query = "MATCH p = (m:Membership)-[r:HAS_PERSON]->(x {id: $who}) RETURN p, r, {a: 1, b: 'c'} AS m, x.other_names AS names"
    (row,) = run(saltmere, "cypher", query, {"who": ADA}).rows
    assert row == (["membership/1", "HAS_PERSON", ADA], "HAS_PERSON", '{"a": 1, "b": "c"}', ["Dame Ada Quill", "Quill"])


def test_ask_construct_and_describe(saltmere: Workspace) -> None:
    assert run(saltmere, "sparql", "ASK { ?s schema:name 'Ada Quill' }").truth is True
    assert run(saltmere, "sparql", "ASK { ?s schema:name 'Nobody' }").truth is False
    made = run(saltmere, "sparql", "CONSTRUCT { ?s rdfs:label ?n } WHERE { ?s schema:name ?n FILTER(?s = $who) }", {"who": ADA})
    assert made.triples == f'<urn:onrecord:id:{ADA}> <http://www.w3.org/2000/01/rdf-schema#label> "Ada Quill" .\n'.encode()
    assert b"Ada Quill" in run(saltmere, "sparql", "DESCRIBE $who", {"who": ADA}).triples


def test_the_answer_says_when_it_is_cut(saltmere: Workspace) -> None:
    for language, query in (
        ("cypher", "MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN a.id"),
        ("sparql", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"),
        ("cypher", "UNWIND range(1, 9) AS x RETURN x UNION UNWIND range(1, 9) AS x RETURN x + 100 AS x"),
    ):
        answer = run(saltmere, language, query, max_rows=7)
        assert (len(answer.rows), answer.cut) == (7, True)
    assert run(saltmere, "cypher", "UNWIND range(1, 7) AS x RETURN x", max_rows=7).cut is False
    graph = run(saltmere, "sparql", "CONSTRUCT WHERE { ?s ?p ?o }", max_rows=7)
    assert (len(graph.triples.splitlines()), graph.cut) == (7, True)


def test_parameters_are_values_and_never_syntax(saltmere: Workspace) -> None:
    hostile = """x' OR 1=1 // " } SERVICE <http://x.org/> { ?s ?p ?o } #"""
    assert run(saltmere, "cypher", "MATCH (p:Person) WHERE p.name = $n RETURN p", {"n": hostile}).rows == []
    assert run(saltmere, "sparql", "SELECT * { ?s schema:name $n }", {"n": hostile}).rows == []
    assert run(saltmere, "sparql", "SELECT ($n AS ?x) {}", {"n": hostile}).rows == [(hostile,)]
    every = {"i": 3, "f": 1.5, "t": True, "d": date(2030, 1, 2), "l": ["a", "b"]}
    assert run(saltmere, "cypher", "RETURN $i, $f, $t, $d, $l", every).rows == [(3, 1.5, True, "2030-01-02", ["a", "b"])]
    found = run(saltmere, "sparql", "SELECT ?x ($d AS ?y) { VALUES ?x { $i $f $t } FILTER('b' IN ($l)) }", every)
    assert found.rows == [(3, "2030-01-02"), (1.5, "2030-01-02"), (True, "2030-01-02")]
    people = [ADA, "person/owen-obrien"]
    assert len(run(saltmere, "sparql", "SELECT ?x { VALUES ?p { $ids } ?p schema:name ?x }", {"ids": people}).rows) == 2
    assert len(run(saltmere, "sparql", "SELECT ?x { ?p schema:name ?x FILTER(?p IN ($ids)) }", {"ids": people}).rows) == 2


def test_a_parameter_reaches_into_a_nested_group(saltmere: Workspace) -> None:
    query = "SELECT ?n { { SELECT (COUNT(*) AS ?n) { { ?s ?p ?x FILTER(?x = $name) } UNION { ?s a $name } } } }"
    assert run(saltmere, "sparql", query, {"name": "Owen O’Brien"}).rows[0][0] >= 1  # type: ignore[operator]


def test_a_parameter_too_few_or_too_many(saltmere: Workspace) -> None:
    with pytest.raises(QueryError, match=r"^line 2, column 10: \$n has no value; give it with --param n=VALUE"):
        run(saltmere, "cypher", "MATCH (p)\n  RETURN $n")
    with pytest.raises(QueryError, match=r"the query has no \$m"):
        run(saltmere, "sparql", "SELECT * { ?s ?p $n }", {"n": 1, "m": 2})
    with pytest.raises(UsageError, match="no IRI"):
        run(saltmere, "sparql", "SELECT * { ?s ?p $n }", {"n": "<not an iri>"})


@pytest.mark.parametrize(
    ("language", "query", "says"),
    [
        ("cypher", "MATCH (p:Person)\nWHERE p.nam = 'x'\nRETURN p", "line 2, column 9: Cannot find property nam"),
        ("cypher", "MATCH (p:Persn) RETURN p", "line 1, column 10: Table Persn does not exist"),
        ("cypher", "MATCH (p:Person) RETURN q", "line 1, column 25: Variable q is not in scope"),
        ("cypher", "MATCH (p:Person)\nWHERE p.name = = 'é' RETURN p", "line 2, column 16: not understood as Cypher at '='"),
        ("cypher", "MATCH (p:Person) RETURN p.id +", "line 1, column 31: not understood as Cypher: something is missing"),
        ("cypher", "RETURN foo(1)", "line 1, column 8: function FOO does not exist"),
        ("sparql", "SELECT * {\n  ?s schema:name $n . FILTER(?s = ) }", "line 2, column 35: not understood as SPARQL at ')'"),
        ("sparql", "SELECT * {\n  ?s foo:name $n }", "line 2, column 6: the prefix foo: is not declared"),
        ("sparql", "SELECT * { ?s schema:name $n ", "line 1, column 29: not understood as SPARQL: something is missing"),
        ("sparql", "SELECT * { ?s ?p } # $n", "line 1, column 18: not understood as SPARQL at '}'"),
    ],
)
def test_a_wrong_query_is_told_where(saltmere: Workspace, language: str, query: str, says: str) -> None:
    with pytest.raises(QueryError) as failed:
        run(saltmere, language, query, {"n": "a name long enough to move what follows"} if "$n " in query else {})
    assert str(failed.value).startswith(says)
    assert "\n" not in str(failed.value)


ENDLESS = [
    ("cypher", "MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i) RETURN count(*)", {"timeout": 1}, "stopped after 1 seconds"),
    ("sparql", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", {"timeout": 1}, "stopped after 1 seconds"),
    ("cypher", "RETURN " + "+".join(["1"] * 20_000), {"timeout": 1}, "stopped after 1 seconds"),
    ("cypher", "MATCH (a), (b), (c), (d), (e), (f) RETURN collect(a.id + b.id)", {"memory": 2**29}, "memory|it held"),
    ("sparql", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?d ?g", {"memory": 2**28}, "it held"),
    ("cypher", "RETURN properties(null)", {}, r"crashed the engine \(SIG\w+\); the workspace is unharmed"),
    ("cypher", "RETURN " + "[" * 1000 + "]" * 1000, {}, "brackets"),
    ("cypher", "LOAD FROM '/etc/passwd' RETURN *", {}, "LOAD is not allowed"),
    ("cypher", "COPY (MATCH (p:Person) RETURN p.name) TO '/tmp/people.csv'", {}, "COPY is not allowed"),
    ("cypher", "CALL show_tables() RETURN *", {}, "CALL is not allowed"),
    ("cypher", "CREATE (p:Person {id: 'person/nobody'})", {}, "CREATE is not allowed"),
    ("sparql", "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }", {}, "SERVICE is not allowed"),
    ("sparql", "INSERT DATA { <urn:a:b> <urn:a:c> 1 }", {}, "INSERT is not allowed"),
]


@pytest.mark.parametrize(("language", "query", "limits", "says"), ENDLESS)
def test_what_would_harm_ends_and_the_next_query_works(
    saltmere: Workspace, language: str, query: str, limits: dict[str, float], says: str
) -> None:
    with pytest.raises(QueryError, match=says):
        run(saltmere, language, query, **limits)  # type: ignore[arg-type]
    assert run(saltmere, "cypher", "MATCH (p:Person {id: 'person/ada-quill'}) RETURN p.name").rows == [("Ada Quill",)]
    assert run(saltmere, "sparql", "ASK { ?s schema:name 'Ada Quill' }").truth


def test_the_engine_itself_can_open_and_write_nothing(saltmere: Workspace, tmp_path: Path) -> None:
    """What the guard is there to stop fails even past the guard."""
    program = """
        import json, sys
        from onrecord.userquery import child
        print(list(child.cypher({"path": sys.argv[1], "query": sys.argv[2], "parameters": {}, "memory": 2**29}).rows))
    """
    graph = saltmere.current() / "graph.lbdb"
    secret = tmp_path / "secret.csv"
    secret.write_text("a,b\n1,hush\n", "utf-8")
    for query in (f"LOAD FROM '{secret}' RETURN *", f"COPY (MATCH (p:Person) RETURN p.name) TO '{tmp_path}/out.csv'"):
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(program), graph, query], capture_output=True, text=True, check=False
        )
        assert done.returncode != 0
        assert "hush" not in done.stdout + done.stderr
    assert not (tmp_path / "out.csv").exists() or not (tmp_path / "out.csv").read_text("utf-8")


@pytest.mark.skipif(os.name != "posix", reason="the parent is killed by a signal")
def test_the_process_ends_with_its_parent(saltmere: Workspace) -> None:
    program = """
        import sys, threading, time
        from pathlib import Path
        from onrecord.userquery import run
        from onrecord.workspace import Workspace
        held = run.subprocess.Popen
        def told(*given, **named):
            process = held(*given, **named)
            print(process.pid, flush=True)
            return process
        run.subprocess.Popen = told
        run.run(Workspace(Path(sys.argv[1])), "sparql", sys.argv[2])
    """
    query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program), saltmere.folder, query], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    time.sleep(0.5)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    for _ in range(100):
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    pytest.fail("the query's process outlived its parent")


def test_an_unknown_language(saltmere: Workspace) -> None:
    with pytest.raises(UsageError, match="cypher or sparql"):
        run(saltmere, "sql", "SELECT 1")


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """What 'onrecord init' makes."""
    from onrecord_cli.setting_up import init

    folder = tmp_path_factory.mktemp("register")
    init(folder)
    return Workspace(folder)


def test_the_examples_run_as_they_stand(register: Workspace) -> None:
    by_title: dict[str, list[list[str]]] = {}
    for example in describe.EXAMPLES:
        by_title.setdefault(example.title, []).append(sorted(map(repr, run(register, example.language, example.query).rows)))
    assert all(len(both) == 2 and both[0] == both[1] and both[0] for both in by_title.values())


def test_what_can_be_asked_for_is_named() -> None:
    schema = load()
    assert ("Revisit", "Event", "onr:Revisit") in [row[:3] for row in describe.classes(schema).rows]
    assert ("Membership", "HAS_PERSON", "Person") in [row[:3] for row in describe.edges(schema).rows]
    assert ("Inspection", "outcome_grade", "integer") in [row[:3] for row in describe.properties(schema).rows]
    assert [row[1] for row in describe.properties(schema).rows if row[0] == "*"][:3] == ["id", "kind", "label"]
    assert ("prov", "http://www.w3.org/ns/prov#") in describe.prefixes(schema).rows


def test_every_documented_query_gives_what_the_page_says_and_its_twin_the_same(register: Workspace) -> None:
    spec = importlib.util.spec_from_file_location("queries_page", ROOT / "docs" / "queries.py")
    assert spec and spec.loader
    page = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = page
    spec.loader.exec_module(page)
    text = page.PAGE.read_text("utf-8")
    pairs = 0
    twin = None
    for query in page.queries(text):
        found = page.answer(register, query)
        assert found.rows or found.triples or found.truth, query.text
        if query.language == "sparql" and twin is not None:
            assert found.columns == twin.columns
            assert sorted(map(repr, found.rows)) == sorted(map(repr, twin.rows)), query.text
            pairs += 1
        if query.result:
            said = text[slice(*query.result)]
            assert said == page.summary(found), f"{query.text}: run 'python docs/queries.py WORKSPACE' on a fresh 'onrecord init'"
        twin = found if query.language == "cypher" else None
    assert pairs == 20
