"""A fault of later Ladybug releases, for which the pin stands: two hops with a predicate on a relationship, and an aggregate."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import ladybug
import pyarrow as pa
import pytest

NODES, EDGES = 120, 900


@pytest.mark.parametrize("seed", range(4))
def test_two_hops_with_a_predicate_and_an_aggregate(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    edges = [(f"n{chance.randrange(NODES)}", f"n{chance.randrange(NODES)}", chance.randrange(100)) for _ in range(EDGES)]
    groups = {f"n{i}": f"g{chance.randrange(6)}" for i in range(NODES)}
    connection = ladybug.Connection(ladybug.Database(tmp_path / "canary.lbdb"))
    connection.execute("CREATE NODE TABLE N(id STRING PRIMARY KEY, g STRING)")
    connection.execute("CREATE REL TABLE R(FROM N TO N, w INT64)")
    connection.execute("COPY N FROM $t", {"t": pa.table({"id": list(groups), "g": list(groups.values())})})
    columns = list(zip(*edges, strict=True))
    connection.execute("COPY R FROM $t", {"t": pa.table({"from": columns[0], "to": columns[1], "w": columns[2]})})
    for low in (20, 50, 90):
        expected: Counter[str] = Counter()
        for start, middle, first in edges:
            for onward, end, second in edges:
                if onward == middle and first > low and groups[start] == "g2":
                    expected[groups[end]] += second
        found = connection.execute(
            "MATCH (a:N)-[x:R]->(b:N)-[y:R]->(c:N) WHERE x.w > $low AND a.g = 'g2' RETURN c.g, sum(y.w)", {"low": low}
        ).get_all()
        assert {g: int(total) for g, total in found if total} == {g: t for g, t in expected.items() if t}
