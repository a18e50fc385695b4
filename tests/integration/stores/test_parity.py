"""Every canned question on every server gives the rows that the workspace's own engine gives: register, reports and articles."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from onrecord.ask.answer import ask
from onrecord.ask.question import Parameter, question, questions
from onrecord.project.build import GRAPH, build
from onrecord.stores.base import Row, Store
from onrecord.stores.ladybug import Ladybug
from onrecord.workspace import Workspace
from onrecord_ingest.pipeline import ingest, load_registers

# of the test itself: what it shares with others, and a server's first push, are made before
pytestmark = pytest.mark.timeout(30, func_only=True)

DAYS = {"from": "2022-01-13", "to": "2024-04-24", "on": "2019-10-01"}
TEXTS = {"words": "education", "inspection": "2024", "measure": "plans"}
"""Texts asked for; any other parameter of that type gets a year."""
CLASSES = {
    "person": "Person", "body": "Organization", "who": "Organization", "post": "Post", "area": "Area", "topic": "Topic",
    "event": "Event", "duty": "Duty",
}  # fmt: skip


class Reference:
    """The embedded engine over all there is, and what it answers."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.store = Ladybug(workspace.current() / GRAPH)
        self.rows = cache(self._rows)

    def values(self, name: str, given: str) -> dict[str, str]:
        """Values of the required parameters and of one that is not, or of all."""
        parameters = question(name).parameters.values()
        return {p.name: self.value(p) for p in parameters if p.required or given in (p.name, "all")}

    def value(self, parameter: Parameter) -> str:
        """Of things the one with most links."""
        if parameter.type in CLASSES:
            query = f"MATCH (n:{CLASSES[parameter.type]})--(x) WITH n, count(*) AS c RETURN n.id ORDER BY c DESC, n.id LIMIT 1"
            return str(self.store.run(query, {}).rows[0][0])
        return {**DAYS, **TEXTS}.get(parameter.name, "2024")

    def _rows(self, name: str, values: tuple[tuple[str, str], ...]) -> list[Row]:
        return list(ask(question(name), self.store, dict(values)).rows)


@pytest.fixture(scope="module")
def reference(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reference]:
    workspace = Workspace.make(tmp_path_factory.mktemp("all"))
    load_registers(workspace)
    ingest(workspace, [*sorted((shared / "data" / "ofsted-area-send").glob("*.pdf")), shared / "corpus" / "seeds"])
    build(workspace, whole=True)
    made = Reference(workspace)
    yield made
    made.store.close()


@pytest.fixture(scope="module")
def store(served: Any, reference: Reference) -> Iterator[Store]:
    served.push(reference.workspace)
    opened = served.open()
    yield opened
    opened.close()


ASKINGS = [(name, given) for name, q in sorted(questions().items()) for given in ("none", *q.parameters, "all")]


@pytest.mark.parametrize("name, given", ASKINGS)
def test_same_rows(name: str, given: str, store: Store, reference: Reference) -> None:
    """Without optional parameters, with each one alone, and with all of them."""
    values = reference.values(name, given)
    assert list(ask(question(name), store, values).rows) == reference.rows(name, tuple(values.items())), values


def test_a_second_push_finds_nothing_to_do(served: Any, store: Store, reference: Reference) -> None:
    assert served.push(reference.workspace).kind == "nothing"
