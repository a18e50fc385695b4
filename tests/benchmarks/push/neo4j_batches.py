"""How fast ``push neo4j`` is beside hand-written UNWIND batches of the same rows, in the same run, on the same server.

    python tests/benchmarks/push/neo4j_batches.py [STATEMENTS] [ROUNDS]

A round is one load by hand, one push into the empty database and one more push, which finds nothing to do; which of the two loads
comes first changes from round to round. Before them one of each makes the server warm. What counts is the median of the rounds'
ratios; the seconds of processor that this process took stand beside the time, and the load of the machine before and after.

The server is the one that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name. It is emptied: the script refuses one that holds anything.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from onrecord import ids
from onrecord.data import folder
from onrecord.model import Document, Extraction, Record, Span
from onrecord.project.identities import canonical
from onrecord.project.tables import project
from onrecord.push.neo4j import push
from onrecord.shape import SOURCE
from onrecord.stores.base import Graph
from onrecord.stores.neo4j import Address, Neo4j
from onrecord.workspace import Workspace

A_DOCUMENT = 20
"""Statements in one document."""
BATCH = 5_000


def made(workspace: Workspace, statements: int) -> None:
    """Articles of an invented county: each statement has a speaker, a body, a subject and its place."""
    register = Document("register", "saltmere.yaml", title="Register of Saltmere")
    curated = [Record("Person", f"person/p{n}", register.id, {"name": f"Person {n}"}) for n in range(400)]
    curated += [Record("Organization", f"organization/o{n}", register.id, {"name": f"Body {n}"}) for n in range(150)]
    curated += [Record("Topic", f"topic/t{n}", register.id, {"name": f"Subject {n}"}) for n in range(30)]
    ledger = workspace.ledger()
    ledger.add(Extraction("register:saltmere", [register], curated))
    documents, records = [], []
    for number in range(0, statements, A_DOCUMENT):
        article = Document(
            "news", f"{number}.txt", f"Article {number}: " + "They said so again and again. " * 60, title=f"Article {number}"
        )
        documents.append(article)
        for at in range(A_DOCUMENT):
            n, start = number + at, at * 70
            values = {
                "words": f"They said so for the {n}th time, in words enough to fill a line or two.", "form": "direct",
                "speaker": [f"person/p{n * 7 % 400}"], "on_behalf_of": [f"organization/o{n * 11 % 150}"], "topic": [f"topic/t{n % 30}"],
            }  # fmt: skip
            records.append(
                Record(
                    "Statement", ids.of_span("Statement", article.id, start, start + 60), article.id, values, Span(start, start + 60)
                )
            )
    ledger.add(Extraction("news:saltmere", documents, records))
    ledger.close()


def by_hand(store: Neo4j, graph: Graph) -> None:
    """One session, one batch after the other."""
    for root, table in graph.nodes.items():
        for start in range(0, len(table), BATCH):
            rows = table.slice(start, BATCH).to_pylist()
            store.write([(f"UNWIND $rows AS row MERGE (n:`{root}` {{id: row.id}}) SET n += row", {"rows": rows})])
    tables = [(name, one, other, table) for (name, one, other), table in graph.edges.items()]
    tables += [(SOURCE, root, "Document", table) for root, table in graph.sources.items()]
    for name, one, other, table in tables:
        match = f"UNWIND $rows AS row MATCH (a:`{one}` {{id: row.from}}) MATCH (b:`{other}` {{id: row.to}})"
        merge = f"MERGE (a)-[r:{SOURCE} {{record: row.record}}]->(b) SET r += row" if name == SOURCE else f"MERGE (a)-[:`{name}`]->(b)"
        for start in range(0, len(table), BATCH):
            store.write([(f"{match} {merge}", {"rows": table.slice(start, BATCH).to_pylist()})])


def emptied(store: Neo4j) -> None:
    store.write([("MATCH (p:Projection) DETACH DELETE p", {}), ("MATCH (p:ProjectionPart) DELETE p", {})])
    while store.run("MATCH (n) RETURN count(n)", {}).rows[0][0]:
        store.write([("MATCH (n) WITH n LIMIT 20000 DETACH DELETE n", {})])


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of the clock, and of them what this process computed."""

    clock: float
    computing: float


def timed(step: Callable[[], object]) -> Took:
    clock, computing = time.perf_counter(), time.process_time()
    step()
    return Took(time.perf_counter() - clock, time.process_time() - computing)


def one_round(store: Neo4j, workspace: Workspace, graph: Graph, number: int) -> tuple[Took, Took, Took]:
    """By hand, pushed, pushed again."""
    found: dict[str, Took] = {}
    for what in ("by hand", "push") if number % 2 else ("push", "by hand"):
        if what == "push":
            found[what] = timed(lambda: push(workspace, store.address))
            found["again"] = timed(lambda: push(workspace, store.address))
        else:
            found[what] = timed(lambda: by_hand(store, graph))
        emptied(store)
    return found["by hand"], found["push"], found["again"]


def told(name: str, hand: Took, pushed: Took, again: Took) -> None:
    seconds = " | ".join(f"{each.clock:.2f} s ({each.computing:.2f})" for each in (hand, pushed, again))
    print(f"| {name} | {seconds} | {hand.clock / pushed.clock:.2f} | 1/{pushed.clock / again.clock:.0f} |", flush=True)


def main(statements: int, rounds: int) -> None:
    address = Address(*(os.environ[f"NEO4J_{part}"] for part in ("URI", "USER", "PASSWORD")))
    store = Neo4j(address)
    if store.run("MATCH (n) RETURN count(n)", {}).rows[0][0]:
        sys.exit("the server is not empty")
    store.define((folder("schema") / "generated" / "neo4j.cypher").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as place:
        workspace = Workspace.make(Path(place) / "saltmere")
        made(workspace, statements)
        ledger = workspace.ledger(read_only=True)
        graph = project(ledger, canonical(ledger)).graph
        ledger.close()
        nodes = sum(map(len, graph.nodes.values()))
        edges = sum(map(len, graph.edges.values())) + sum(map(len, graph.sources.values()))
        print(f"{nodes} nodes, {edges} relationships; load {os.getloadavg()[0]:.1f}")
        print("| round | by hand (computing here) | push | push again | push in the speed by hand | again : push |")
        print("|---|---|---|---|---|---|")
        told("to get warm", *one_round(store, workspace, graph, 0))
        found = []
        for number in range(1, rounds + 1):
            found.append(one_round(store, workspace, graph, number))
            told(str(number), *found[-1])
        ratio = median(hand.clock / pushed.clock for hand, pushed, _ in found)
        again = median(pushed.clock / again.clock for _, pushed, again in found)
        hand, pushed = (median(each[at].clock for each in found) for at in (0, 1))
        rates = f"{(nodes + edges) / hand:.0f} rows/s by hand, {(nodes + edges) / pushed:.0f} pushed"
        print(f"median of {rounds}: {rates}; push {ratio:.2f} of the speed by hand, again 1/{again:.0f}; load {os.getloadavg()[0]:.1f}")
    store.close()


if __name__ == "__main__":
    main(*(int(each) for each in (sys.argv[1:] + ["10000", "7"][len(sys.argv) - 1 :])))
