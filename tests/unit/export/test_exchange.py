"""GraphML, GEXF, Cytoscape JSON and CSV, read back by the readers people use."""

from __future__ import annotations

import io
import json
import zipfile
from collections import Counter
from xml.etree import ElementTree

import networkx as nx
import pytest

from onrecord.export.formats import FORMATS
from onrecord.export.networks import link_row, network, node_row
from onrecord.export.picture import Graph, Link, Node
from onrecord.export.plain import line, normal


def read(name: str, content: bytes) -> nx.MultiDiGraph:
    """The graph as networkx reads it."""
    if name == "graphml":
        return nx.read_graphml(io.BytesIO(content), force_multigraph=True)
    if name == "gexf":
        return nx.read_gexf(io.BytesIO(content), version="1.3")
    return nx.cytoscape_graph(json.loads(content))


def nodes_of(graph: nx.MultiDiGraph, names: dict[str, set[str]]) -> dict[str, dict[str, object]]:
    return {node: {k: v for k, v in data.items() if k in names[node]} for node, data in graph.nodes(data=True)}


def edges_of(graph: nx.MultiDiGraph) -> Counter[tuple[str, str, str, str]]:
    return Counter((a, b, str(d["kind"]), str(d.get("words", d.get("role")))) for a, b, d in graph.edges(data=True))


@pytest.mark.parametrize("name", ["graphml", "gexf", "cytoscape"])
@pytest.mark.parametrize("which", ["county", "hostile"])
def test_networkx_reads_back_the_same_nodes_and_edges(name: str, which: str, request: pytest.FixtureRequest) -> None:
    graph: Graph = request.getfixturevalue(which)
    made = network(graph)
    content, note = FORMATS[name].render(graph)
    back = read(name, content)
    names = {node: set(data) for node, data in made.nodes(data=True)}
    assert nodes_of(back, names) == nodes_of(made, names)
    assert edges_of(back) == edges_of(made)
    assert back.is_directed()
    assert note == ""


def test_values_keep_their_types_and_their_sources(county: Graph) -> None:
    back = read("graphml", FORMATS["graphml"].render(county)[0])
    assert back.nodes["organization/marlshire"]["joint"] is True
    assert back.nodes["person/leo-marsh"]["confidence"] == 1.0
    assert back.nodes["statement/1"]["value_"] == 12
    assert back.nodes["person/ines-holt"]["since"] == "2019-04-01"
    assert back.nodes["statement/1"]["sources"].splitlines() == [
        "Marlshire Gazette, 2021-05-03, characters 120–214, https://gazette.example/a?b=1&c=2, document/0a1b",
        "Inspection report, 2021-06, page 3, characters 5–40, document/77ff",
    ]


def test_one_name_with_values_of_two_types_is_read_back_as_text() -> None:
    graph = Graph((Node("a", "K", "A", {"x": 1}), Node("b", "K", "B", {"x": "many"})))
    for name in ("graphml", "gexf", "cytoscape"):
        assert dict(read(name, FORMATS[name].render(graph)[0]).nodes(data="x")) == {"a": "1", "b": "many"}


def test_gexf_carries_the_days_of_a_link_and_the_colour_of_a_kind(county: Graph) -> None:
    root = ElementTree.fromstring(FORMATS["gexf"].render(county)[0])
    space = {"g": root.tag[1 : root.tag.index("}")], "v": "http://gexf.net/1.3/viz"}
    graph = root.find("g:graph", space)
    assert graph is not None
    assert (graph.get("mode"), graph.get("timeformat")) == ("dynamic", "date")
    days = Counter((edge.get("start"), edge.get("end")) for edge in root.iter(f"{{{space['g']}}}edge"))
    assert days == {("2021-05-01", "2021-05-03"): 1, ("2019-04-01", None): 1, (None, None): 2}
    colours = {tuple(c.attrib.values())[:3] for c in root.iter(f"{{{space['v']}}}color")}
    assert len(colours) == len({node.kind for node in county.nodes})


def test_cytoscape_ids_are_text_and_every_node_has_a_name(county: Graph) -> None:
    elements = json.loads(FORMATS["cytoscape"].render(county)[0])["elements"]
    assert [n["data"]["id"] for n in elements["nodes"]] == [node.id for node in county.nodes]
    assert elements["nodes"][2]["data"]["name"] == "Marlshire County Council"
    ids = [e["data"]["id"] for e in elements["edges"]]
    assert len(set(ids)) == len(county.links)


def tables(graph: Graph) -> dict[str, list[dict[str, str]]]:
    """The three tables as pandas reads them, empty cells left out."""
    import pandas as pd

    with zipfile.ZipFile(io.BytesIO(FORMATS["csv"].render(graph)[0])) as archive:
        frames = {n: pd.read_csv(archive.open(n), dtype=str, keep_default_na=False) for n in archive.namelist()}
    return {n: [{k: v for k, v in row.items() if v != ""} for row in f.to_dict("records")] for n, f in frames.items()}


@pytest.mark.parametrize("which", ["county", "hostile"])
def test_pandas_reads_back_the_same_tables(which: str, request: pytest.FixtureRequest) -> None:
    graph = normal(request.getfixturevalue(which))
    read = tables(graph)

    def bare(row: dict[str, object]) -> dict[str, str]:
        """Cells without the guard before a formula."""
        return {str(k).removeprefix("'"): str(v).removeprefix("'") for k, v in row.items()}

    assert [bare(row) for row in read["nodes.csv"]] == [bare({"id": n.id, **node_row(n)}) for n in graph.nodes]
    assert [bare(row) for row in read["edges.csv"]] == [
        bare({"source": k.source, "target": k.target, **link_row(k)}) for k in graph.links
    ]
    assert len(read["sources.csv"]) == sum(len(thing.sources) for thing in (*graph.nodes, *graph.links))


def test_pandas_reads_numbers_and_the_place_of_a_source(county: Graph) -> None:
    rows = tables(county)
    assert rows["sources.csv"][0] == {
        "id": "statement/1",
        "title": "Marlshire Gazette",
        "date": "2021-05-03",
        "document": "document/0a1b",
        "start": "120",
        "end": "214",
        "url": "https://gazette.example/a?b=1&c=2",
    }
    assert "url" not in rows["sources.csv"][1]
    assert rows["sources.csv"][2] == {
        "source": "person/ines-holt",
        "target": "organization/marlshire",
        "kind": "ON_BEHALF_OF",
        "title": "Inspection report",
        "date": "2021-06",
        "document": "document/77ff",
        "start": "5",
        "end": "40",
        "page": "3",
    }
    assert rows["nodes.csv"][2]["confidence"] == "0.5"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "\n=", "＝"])
def test_no_cell_of_a_table_begins_as_a_formula(start: str) -> None:
    text = f"{start}1+1"
    rows = tables(Graph((Node("a", "K", text, {text: text, "number": -5}),), (Link("a", "a", text),)))
    cells = [cell for rows in rows.values() for row in rows for pair in row.items() for cell in pair]
    risky = [cell for cell in cells if cell.lstrip(" \n\t")[:1] in {"=", "+", "-", "@", "＝"}]
    assert risky == ["-5"], "a number stays a number"
    assert rows["nodes.csv"][0]["label"] == f"'{line(text)}"


def test_an_empty_graph_is_written_in_every_format() -> None:
    for name, made in FORMATS.items():
        assert made.render(Graph(()))[0], name
