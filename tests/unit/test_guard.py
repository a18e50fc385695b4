"""The guards of a user's own query: what reads is let through, what writes or reaches out is named with its line and column."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import QueryError, UsageError
from onrecord.userquery import guard_cypher, guard_sparql
from onrecord.userquery.parameters import parse

CYPHER = [
    "MATCH (p:Person) RETURN p.name",
    "match (s:Statement)-[:SPEAKER]->(p) where p.name = 'CALL db.labels()' return s;",
    "MATCH (p) OPTIONAL MATCH (p)-[r]->(q) WITH p, count(*) AS n WHERE n > 1 RETURN p, n ORDER BY n DESC, p.id SKIP 1 LIMIT 5",
    "UNWIND [1, 2, 3] AS x RETURN CASE WHEN x > 1 THEN 'a' ELSE 'b' END AS y UNION ALL RETURN 'c' AS y",
    "MATCH (n) WHERE EXISTS { MATCH (n)-[:SPEAKER]->() } RETURN COUNT { (n)-->(m) WHERE m.id <> n.id } AS k",
    "MATCH (n {id: 'x'}) WITH * WHERE n.a IS NOT NULL AND NOT n.b IN [1, 2] RETURN *",
    "MATCH (n) RETURN n.call, n.set, n.load, n.create AS x ORDER BY n.delete",
    "MATCH (n:Load|Create)-[r:SET|:DROP*1..3]->(m:`CALL`) RETURN {set: 1, copy: 2} AS m",
    "MATCH (`load`) RETURN `load`.`set`, $create",
    "RETURN 'it\\'s; CREATE (n)' AS x",
    "/* LOAD FROM 'x' */ RETURN 1 // CREATE (n)",
    "MATCH p = (a)-[* SHORTEST 1..4]->(b) RETURN length(p), [x IN nodes(p) | x.id]",
    "MATCH (a)-[r*1..3 (x, y | WHERE y.kind = 'Person')]-(b) RETURN a.id",
    "MATCH (a) WHERE a.name STARTS WITH 'x' OR a.name ENDS WITH 'y' OR a.name =~ '.*' RETURN DISTINCT a.id AS id",
    "MATCH (a) WHERE all(x IN a.other_names WHERE x CONTAINS 'y') RETURN date('2020-01-01') < a.start_date_latest",
    "RETURN date.truncate('month', date('2020-01-01')) AS d, 1.5e3 * 2 - -1 AS n, 0xff % 7 AS m",
    "MATCH (n:Person) RETURN n.* LIMIT 1",
]

NOT_CYPHER = [
    ("LOAD FROM '/etc/passwd' RETURN *", "LOAD", 1),
    ("LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x", "LOAD", 1),
    ("COPY (MATCH (n) RETURN n.id) TO '/tmp/x.csv'", "COPY", 1),
    ("COPY Person FROM 'x.csv'", "COPY", 1),
    ("CALL show_tables() RETURN *", "CALL", 1),
    ("MATCH (n) CALL { CREATE (m) } RETURN n", "CALL", 11),
    ("WITH * CALL (n) { CREATE (m) } RETURN 1", "CALL", 8),
    ("WITH 1 AS as CALL (as) { CREATE (m) } RETURN 1", "CALL", 14),
    ("CREATE (n:Person {id: 'x'})", "CREATE", 1),
    ("MATCH (n) SET n.name = 'x'", "SET", 11),
    ("MATCH (n) DETACH DELETE n", "DETACH", 11),
    ("MATCH (n) DELETE n", "DELETE", 11),
    ("MATCH (n) REMOVE n.name", "REMOVE", 11),
    ("MERGE (n:Person)", "MERGE", 1),
    ("MATCH (n) FOREACH (x IN [1] | SET n.a = x)", "FOREACH", 11),
    ("DROP TABLE Person", "DROP", 1),
    ("ALTER TABLE Person ADD x STRING", "ALTER", 1),
    ("ATTACH 'x.db' AS y (dbtype sqlite)", "ATTACH", 1),
    ("INSTALL httpfs", "INSTALL", 1),
    ("EXPORT DATABASE '/tmp/x'", "EXPORT", 1),
    ("IMPORT DATABASE '/tmp/x'", "IMPORT", 1),
    ("USE GRAPH x RETURN 1", "USE", 1),
    ("EXPLAIN MATCH (n) RETURN n", "EXPLAIN", 1),
    ("PROFILE MATCH (n) RETURN n", "PROFILE", 1),
    ("BEGIN TRANSACTION", "BEGIN", 1),
    ("SHOW DATABASES", "SHOW", 1),
    ("RETURN 1; MATCH (n) DELETE n", "one statement", 9),
    ("RETURN 1.LOAD FROM 'x'", "LOAD", 10),
    ("RETURN 1.CALL(x)", "CALL", 10),
    ("RETURN 1 LOAD FROM 'x'", "LOAD", 10),
    ("MATCH (n) RETURN n UNION CALL show_tables() RETURN *", "CALL", 26),
    ("MATCH (n) WHERE EXISTS { CALL x() } RETURN n", "CALL", 26),
    ("MATCH (n) RETURN COLLECT { MATCH (m) RETURN m }", "a block", 26),
    ("MATCH (n) WITH (n) { CREATE (m) }", "a block", 20),
    ("RETURN apoc.cypher.runFirstColumnSingle('CREATE (n)', {})", "apoc.cypher", 8),
    ("RETURN `apoc`.`load`.`json`('x')", "apoc", 8),
    ("RETURN `apoc.load.json`('x')", "apoc", 8),
    ("MATCH (n) SHOW x", "SHOW", 11),
    ("OPTIONAL CALL x()", "CALL", 10),
    ("MATCH (n) RETURN n FINISH", "FINISH", 20),
    ("MATCH (n) \u017fet n.x = 1", "\u017fet", 11),
    ("", "empty", 0),
    ("  // nothing", "empty", 0),
    ("'CALL'", "begin", 1),
]


@pytest.mark.parametrize("query", CYPHER)
def test_cypher_that_reads(query: str) -> None:
    guard_cypher.check(query)


@pytest.mark.parametrize(("query", "word", "column"), NOT_CYPHER)
def test_cypher_that_is_refused(query: str, word: str, column: int) -> None:
    with pytest.raises(QueryError) as failed:
        guard_cypher.check(query)
    assert word in failed.value.what
    assert failed.value.where == (f"line 1, column {column}" if column else "")


def test_the_place_is_in_the_users_own_lines() -> None:
    with pytest.raises(QueryError, match=r"^line 3, column 4: SET is not allowed"):
        guard_cypher.check("MATCH (n) // é\r\n/* one\n */SET n.x = 1")
    with pytest.raises(QueryError, match=r"^line 2, column 4: SERVICE is not allowed"):
        guard_sparql.check("SELECT * {\n   SERVICE <http://x.org/> { ?s ?p ?o } }")


@pytest.mark.parametrize(
    "query",
    [
        "RETURN '\\u0027 CALL x() //'",
        "RETURN 1 // \\u000A CALL x()",
        "RETURN `a\\u0060 CALL x()`",
        "SELECT * { ?s ?p '\\u0027' }",
        "RETURN '\\\\u0027'",
    ],
)
def test_an_escape_that_an_engine_may_decode_first(query: str) -> None:
    guard = guard_sparql if query.startswith("SELECT") else guard_cypher
    with pytest.raises(QueryError, match="the escape"):
        guard.check(query)


def test_comments_do_not_nest_and_hide_nothing() -> None:
    with pytest.raises(QueryError, match="CREATE"):
        guard_cypher.check("/* /* */ CREATE (n) /* */ */")
    with pytest.raises(QueryError, match="the comment does not end"):
        guard_cypher.check("RETURN 1 /*/")
    with pytest.raises(QueryError, match="COPY"):
        guard_cypher.check("RETURN 1 // x\rCOPY x")
    with pytest.raises(QueryError, match="does not end"):
        guard_cypher.check("RETURN 'x")


def test_length_and_depth_have_an_end() -> None:
    with pytest.raises(QueryError, match="characters"):
        guard_cypher.check("RETURN " + "1+" * 60_000 + "1")
    with pytest.raises(QueryError, match="brackets"):
        guard_cypher.check("RETURN " + "[" * 1000 + "]" * 1000)
    with pytest.raises(QueryError, match="brackets"):
        guard_sparql.check("SELECT * " + "{" * 1000 + "}" * 1000)


def test_a_limit_goes_only_where_none_is() -> None:
    assert guard_cypher.check("MATCH (n) RETURN n ; // end").limit_at == len("MATCH (n) RETURN n")
    assert guard_cypher.check("MATCH (n) RETURN n LIMIT 3").limit_at is None
    assert guard_cypher.check("MATCH (n) WITH n LIMIT 3 RETURN n").limit_at is not None
    assert guard_cypher.check("RETURN 1 AS x UNION RETURN 2 AS x").limit_at is None
    assert guard_cypher.check("MATCH (n) WHERE EXISTS { MATCH (n) RETURN n LIMIT 1 } RETURN n").limit_at is not None


SPARQL = [
    "SELECT * { ?s ?p ?o }",
    "PREFIX ex: <http://example.org/x#> ASK { ?s a ex:Service ; ex:load 'SERVICE <http://x> {}' }",
    "# SERVICE\nCONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(?o < 3 && ?o>1) }",
    "DESCRIBE <urn:onrecord:id:person/x>",
    'SELECT (COUNT(DISTINCT ?s) AS ?n) (GROUP_CONCAT(?x; separator=", ") AS ?y) { ?s schema:name ?x } GROUP BY ?s HAVING(?n > 1)',
    "SELECT ?g FROM NAMED <urn:onrecord:id:document/1> { GRAPH ?g { ?s ?p '''it's''' } }",
    "SELECT * { ?s (prov:wasAttributedTo|^schema:about)+/schema:name? ?o . FILTER NOT EXISTS { ?s a onr:Plan } MINUS { ?s a ?c } }",
    "SELECT * { id:person\\/x ?p 'a'@en-GB, \"b\"^^xsd:string, 1.5e3, true, _:b . BIND(IF(?p = $x, 1, 2) AS ?y) } VALUES ?z { 1 }",
    "SELECT ?x { { SELECT ?x { ?x a ?y } LIMIT 1 } UNION { ?x a foaf:Person } OPTIONAL { ?x ?q 'insert data' } } ORDER BY DESC(?x)",
]

NOT_SPARQL = [
    ("SELECT * { SERVICE <http://x.org/sparql> { ?s ?p ?o } }", "SERVICE", 12),
    ("SELECT * { service silent ?x { ?s ?p ?o } }", "service", 12),
    ("PREFIX : <http://x.org/> SELECT * { SERVICE:x{?s ?p ?o} }", "SERVICE:", 37),
    ("PREFIX : <http://x.org/> SELECT * { ?s ?p trueSERVICE:x{?s ?p ?o} }", "trueSERVICE:", 43),
    ("PREFIX : <http://x.org/> SELECT * { ?s ?p 1SERVICE:x{?s ?p ?o} }", "SERVICE:", 44),
    ("SELECT * { ?a ?p ?d FILTER(?a<?b+'x>y') SERVICE <http://x.org/> {} FILTER(?c = 'z') }#'", "whole IRI", 30),
    ("SELECT * { ?a ?p ?d FILTER(?a<xsd:x#>'''\n) SERVICE <http://x.org/> {} #'''\n }", "whole IRI", 30),
    ("INSERT DATA { <urn:a:b> <urn:a:c> 1 }", "INSERT", 1),
    ("DELETE WHERE { ?s ?p ?o }", "DELETE", 1),
    ("PREFIX a: <urn:x:y> CLEAR ALL", "CLEAR", 21),
    ("LOAD <http://x.org/>", "LOAD", 1),
    ("SELECT * { ?s ?p ?o } ; DROP ALL", "DROP", 25),
    ("SELECT * FROM <http://x.org/> { ?s ?p ?o }", "FROM", 10),
    ("SELECT * FROM ex:x { ?s ?p ?o }", "FROM", 10),
    ("BASE <http://x.org/> SELECT * { <y> ?p ?o }", "BASE", 1),
    ("SELECT * { <y> ?p ?o }", "whole IRI", 12),
    ("SELECT $x { ?s ?p $x }", "$x is a parameter", 8),
    ("SELECT * { BIND(1 AS $x) }", "$x is a parameter", 22),
    ("{ ?s ?p ?o }", "begin", 1),
    ("", "empty", 0),
    ("SELECT * { ?s ?p \u201cx\u201d }", "character", 18),
]


@pytest.mark.parametrize("query", SPARQL)
def test_sparql_that_reads(query: str) -> None:
    guard_sparql.check(query)


@pytest.mark.parametrize(("query", "word", "column"), NOT_SPARQL)
def test_sparql_that_is_refused(query: str, word: str, column: int) -> None:
    with pytest.raises(QueryError) as failed:
        guard_sparql.check(query)
    assert word in failed.value.what
    assert failed.value.where == (f"line 1, column {column}" if column else "")


PIECES = st.sampled_from(
    [*"'\"`\\(){}[]<>#$?:.,;|*/ \n\r\0é", "CALL", "MATCH (n)", "RETURN", "SERVICE", "/*", "*/", "//", "'''", '"""', "SELECT", "\\u0027"]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=4))).map("".join))
def test_the_guards_only_ever_refuse(query: str) -> None:
    for guard in (guard_cypher, guard_sparql):
        with suppress(QueryError):
            guard.check(query)


@given(st.text(alphabet=st.characters(exclude_characters="'\\\0", exclude_categories=["Cs"])))
def test_nothing_in_a_text_is_a_clause(said: str) -> None:
    assert guard_cypher.check(f"RETURN '{said}' AS x").limit_at is not None
    if "\n" not in said and "\r" not in said:
        guard_sparql.check(f"SELECT * {{ ?s ?p '{said}' }}")


@given(
    PIECES.filter(lambda piece: piece != "//"),
    st.sampled_from(["LOAD FROM 'x'", "CALL x()", "CREATE (n)", "MERGE (n)", "COPY x FROM 'y'", "DROP TABLE x"]),
)
def test_a_clause_after_anything_is_refused(before: str, clause: str) -> None:
    with pytest.raises(QueryError):
        guard_cypher.check(f"MATCH (n) {before} {clause}")


def test_values_have_types() -> None:
    from datetime import date

    assert parse(["a=1", "b=-1.5", "c=true", "d=2024-02-29", "e=x=y", 'f=["x", 2]', 'g="885"', "h=", "i=[not json"]) == {
        "a": 1, "b": -1.5, "c": True, "d": date(2024, 2, 29), "e": "x=y", "f": ["x", 2], "g": "885", "h": "", "i": "[not json",
    }  # fmt: skip
    for wrong in ("novalue", "=x", "a b=c", "d=2024-02-30", "l=[[1]]", "m=[null]"):
        with pytest.raises(UsageError):
            parse([wrong])
