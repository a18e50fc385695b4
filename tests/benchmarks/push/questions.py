"""Every canned question on every engine over the register, the reports and the articles: rows, milliseconds, and whether all agree.

    ONRECORD_SHARED=… python tests/benchmarks/push/questions.py [STATEMENTS [MEMBERSHIPS [QUESTION…]]]

The servers are those that NEO4J_URI, OXIGRAPH_QUERY and FUSEKI_QUERY and their like name; they must hold nothing, or what this script
left there. A question is asked as it is, with each of its parameters, and with all of them, each three times; the table has the median
without optional parameters and, behind it, that of the slowest asking. With STATEMENTS so many of an invented county stand beside, with
MEMBERSHIPS officers of all the bodies there are; QUESTION names those to ask, else all are asked.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2] / "integration" / "stores"))

from neo4j_batches import made
from test_parity import ASKINGS, Reference

from onrecord.ask.answer import ask
from onrecord.ask.question import question, questions
from onrecord.dates import PartialDate
from onrecord.model import Document, Extraction, Record
from onrecord.project.build import build
from onrecord.push import neo4j, sparql
from onrecord.push.plan import Asked
from onrecord.stores.base import Row, Store
from onrecord.stores.ladybug import Ladybug
from onrecord.stores.neo4j import Address, Neo4j
from onrecord.stores.oxigraph import Oxigraph
from onrecord.stores.sparql import Endpoint, Sparql
from onrecord.workspace import DATASET, GRAPH, Workspace
from onrecord_ingest.pipeline import ingest, load_registers

TIMES = 3
ALL = Asked(special=True, replacing=True)


def filled(workspace: Workspace, statements: int, memberships: int = 0) -> None:
    shared = Path(os.environ["ONRECORD_SHARED"])
    load_registers(workspace)
    ingest(workspace, [*sorted((shared / "data" / "ofsted-area-send").glob("*.pdf")), shared / "corpus" / "seeds"])
    if statements:
        made(workspace, statements)
    build(workspace, whole=True)
    if memberships:
        employed(workspace, memberships)
        build(workspace, whole=True)


def employed(workspace: Workspace, memberships: int) -> None:
    """Invented officers of the bodies in the projection, each with two terms of three years in the same body."""
    store = Ladybug(workspace.current() / GRAPH)
    bodies = [str(row[0]) for row in store.run("MATCH (o:Organization) RETURN o.id ORDER BY o.id", {}).rows]
    store.close()
    register = Document("register", "saltmere-offices.yaml", title="Offices of Saltmere")
    records = [Record("Person", f"person/officer-{n}", register.id, {"name": f"Officer {n}"}) for n in range((memberships + 1) // 2)]
    for n in range(memberships):
        officer = n // 2
        year = 2006 + n % 17
        values = {
            "person": [f"person/officer-{officer}"], "organization": [bodies[officer % len(bodies)]], "role": f"Office {n % 11}",
            "start_date": PartialDate.parse(f"{year}-04"), "end_date": PartialDate.parse(f"{year + 3}-03"),
        }  # fmt: skip
        records.append(Record("Membership", f"membership/saltmere-{n}", register.id, values))
    ledger = workspace.ledger()
    ledger.add(Extraction("register:saltmere-offices", [register], records))
    ledger.close()


def engines(reference: Reference) -> dict[str, Store]:
    """The embedded ones, and each server that the environment names, filled."""
    found: dict[str, Store] = {"Ladybug": reference.store, "Oxigraph": Oxigraph(reference.workspace.current() / DATASET)}
    if "NEO4J_URI" in os.environ:
        address = Address(*(os.environ[f"NEO4J_{part}"] for part in ("URI", "USER", "PASSWORD")))
        neo4j.push(reference.workspace, address, ALL)
        found["Neo4j"] = Neo4j(address)
    for name, prefix in (("Oxigraph server", "OXIGRAPH"), ("Fuseki", "FUSEKI")):
        if f"{prefix}_QUERY" in os.environ:
            endpoint = Endpoint(*(os.environ.get(f"{prefix}_{part}", "") for part in ("QUERY", "UPDATE", "GSP", "USER", "PASSWORD")))
            sparql.push(reference.workspace, endpoint, ALL)
            found[name] = Sparql(endpoint)
    return found


def asked(name: str, store: Store, values: dict[str, str]) -> tuple[float, list[Row]]:
    """Milliseconds, and the rows."""
    took, rows = [], []
    for _ in range(TIMES):
        began = time.perf_counter()
        rows = list(ask(question(name), store, values).rows)
        took.append((time.perf_counter() - began) * 1000)
        if took[-1] > 10_000:
            break
    return median(took), rows


def main(statements: int, memberships: int, names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as place:
        workspace = Workspace.make(Path(place) / "all")
        filled(workspace, statements, memberships)
        reference = Reference(workspace)
        opened = engines(reference)
        print(f"load {os.getloadavg()[0]:.1f}\n| question | askings | rows | {' | '.join(opened)} |\n|---|{'---|' * (2 + len(opened))}")
        for name in names or sorted(questions()):
            given = [g for n, g in ASKINGS if n == name]
            rows = {each: reference.rows(name, tuple(reference.values(name, each).items())) for each in given}
            cells, differing = [], 0
            for store in opened.values():
                took = {}
                for each in given:
                    took[each], found = asked(name, store, reference.values(name, each))
                    differing += found != rows[each]
                cells.append(f"{took['none']:.0f} ({max(took.values()):.0f})")
            wrong = f" **{differing} differ**" if differing else ""
            print(f"| {name} | {len(given)} | {len(rows['none'])}{wrong} | {' | '.join(cells)} |", flush=True)
        print(f"load {os.getloadavg()[0]:.1f}")
        for store in opened.values():
            store.close()


if __name__ == "__main__":
    main(*(int(each) for each in [*sys.argv[1:3], "0", "0"][:2]), sys.argv[3:])
