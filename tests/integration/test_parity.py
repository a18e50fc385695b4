"""Two engines that share nothing answer every question alike, over the bundled register and over ingested articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

import pytest

from onrecord.ask.answer import ask, compare
from onrecord.ask.question import Parameter, question, questions
from onrecord.project.build import build
from onrecord.stores.base import Row
from onrecord.stores.ladybug import Ladybug
from onrecord.stores.oxigraph import Oxigraph
from onrecord.workspace import DATASET, GRAPH, Workspace
from onrecord_ingest.pipeline import ingest, load_registers

MATERIAL = ("register", "register and articles")
DAYS = {"from": ("2018-06", "2022-01-13"), "to": ("2018", "2024-04-24"), "on": ("2018-06-01", "2019-10-01", "2024-04-23")}
TEXTS = {
    "words": ("education", "Chief", "and/or"), "inspection": ("2018", "2024-07", "revisit"), "measure": ("plans", "Per"),
    "source": ("Hall", "letter", "2018-06-01"),
}  # fmt: skip
CLASSES = {
    "person": ("Person",), "body": ("Organization",), "who": ("Person", "Organization"), "post": ("Post",), "area": ("Area",),
    "topic": ("Topic",), "event": ("Event",), "duty": ("Duty",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Engines:
    """Both engines over one workspace."""

    cypher: Ladybug
    sparql: Oxigraph

    def rows(self, name: str, values: Mapping[str, str]) -> list[Row]:
        """The rows, which both must give."""
        asked = question(name)
        one, other = (ask(asked, store, values) for store in (self.cypher, self.sparql))
        assert compare(one, other) == compare(one, one), values
        assert one.rows == other.rows, values
        return list(one.rows)

    def known(self, parameter: Parameter) -> list[str]:
        """Values that exist in the graph, the most connected things first, and one that does not."""
        if parameter.type == "day":
            return [*DAYS[parameter.name]]
        if parameter.type == "text":
            return [*TEXTS[parameter.name], "no such words"]
        found = [
            self.cypher.run(f"MATCH (n:{cls})--(x) WITH n, count(*) AS c RETURN n.id ORDER BY c DESC, n.id LIMIT 3", {}).rows
            for cls in CLASSES[parameter.type]
        ]
        return [str(row[0]) for row in chain.from_iterable(found)] + [f"{CLASSES[parameter.type][0].lower()}/nothing"]


@pytest.fixture(scope="module", params=MATERIAL)
def engines(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engines]:
    workspace = Workspace.make(tmp_path_factory.mktemp("parity"))
    load_registers(workspace)
    if request.param != "register":
        ingest(workspace, [request.getfixturevalue("shared") / "corpus" / "seeds"])
    build(workspace, whole=True)
    folder = workspace.current()
    both = Engines(Ladybug(folder / GRAPH), Oxigraph(folder / DATASET))
    yield both
    both.cypher.close()
    both.sparql.close()


@pytest.mark.parametrize("name", sorted(questions()))
def test_same_rows(name: str, engines: Engines) -> None:
    """With no optional parameter, with each one alone, and with all of them together."""
    parameters = question(name).parameters.values()
    values = {p.name: engines.known(p) for p in parameters}
    required = {p.name: values[p.name][0] for p in parameters if p.required}
    asked: list[dict[str, str]] = [required]
    asked += [{**required, p.name: value} for p in parameters for value in values[p.name]]
    asked.append({name: each[0] for name, each in values.items()})
    found = [engines.rows(name, each) for each in asked]
    assert any(found), "the material holds nothing for this question"


def test_the_words_of_an_article_take_the_place_of_the_paraphrase(engines: Engines, request: pytest.FixtureRequest) -> None:
    rows = engines.rows("who-said", {})
    paraphrased = [row for row in rows if "paraphrase" in row]
    if request.node.callspec.params["engines"] == "register":
        assert paraphrased == rows != []
    else:
        assert len(paraphrased) < len(rows)
