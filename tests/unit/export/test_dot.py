"""DOT as the Graphviz program reads it."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from typing import Any

import pytest

from onrecord.export.formats import FORMATS
from onrecord.export.picture import Graph
from onrecord.export.plain import normal

needs_graphviz = pytest.mark.skipif(shutil.which("dot") is None, reason="the Graphviz program is not on this machine")


def parsed(graph: Graph) -> dict[str, Any]:
    """The graph as ``dot`` understands it, without drawing it."""
    done = subprocess.run(
        ["dot", "-Knop", "-Tdot_json"], input=FORMATS["dot"].render(graph)[0], capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr.decode()
    return dict(json.loads(done.stdout))


@needs_graphviz
@pytest.mark.parametrize("which", ["county", "hostile"])
def test_graphviz_reads_the_same_nodes_and_links(which: str, request: pytest.FixtureRequest) -> None:
    graph = normal(request.getfixturevalue(which))
    read = parsed(graph)
    names = {node["_gvid"]: plain(node["comment"]) for node in read["objects"]}
    assert list(names.values()) == [node.id for node in graph.nodes]
    assert sorted((names[e["tail"]], names[e["head"]]) for e in read["edges"]) == sorted((k.source, k.target) for k in graph.links)
    for node, made in zip(graph.nodes, read["objects"], strict=True):
        label = plain(made["label"]).replace("\n", " ")
        assert label.rstrip("…").replace(" ", "") == node.label.replace(" ", "")[: len(label.rstrip("…").replace(" ", ""))]
        assert made.get("URL", "https://").startswith("https://")


def plain(text: str) -> str:
    """A label as Graphviz shows it: its escapes and entities read."""
    return html.unescape(re.sub(r"\\(.)", lambda sign: "\n" if sign[1] == "n" else sign[1], text))


@needs_graphviz
def test_graphviz_draws_a_label_with_tags_as_words(hostile: Graph) -> None:
    done = subprocess.run(["dot", "-Tsvg"], input=FORMATS["dot"].render(hostile)[0], capture_output=True, check=True, timeout=60)
    svg = done.stdout.decode()
    assert "&lt;b&gt;bold" in svg
    assert not re.search(r"<(script|img|b|i)\b|javascript:alert\(1\)\"", svg.split("<g", 1)[1])


def test_ids_are_never_those_of_a_source(hostile: Graph) -> None:
    lines = FORMATS["dot"].render(hostile)[0].decode().splitlines()
    assert all(re.match(r"n\d+ (-> n\d+ )?\[|(graph|node|edge) \[|digraph \{$|\}$", row) for row in lines)
