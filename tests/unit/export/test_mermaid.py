"""Mermaid's text: nothing of a source can end a label or begin anything else."""

from __future__ import annotations

import re

import pytest

from onrecord.export.formats import FORMATS
from onrecord.export.picture import Graph, Link, Node

_LABEL = r'"(?:[^"<>&`\\\[\]{}|#;%\n]|#\d+;)*"'
_NODE = re.compile(rf"n\d+[\[({{>/\\]+{_LABEL}[\])}}/\\]+:::k\d+")
_LINK = re.compile(rf"n\d+ -->\|{_LABEL}\| n\d+")
_CLASS = re.compile(r"classDef k\d+ fill:#\w{8},stroke:#\w{6}")


@pytest.mark.parametrize("which", ["county", "hostile"])
def test_every_line_is_a_node_a_link_or_a_class(which: str, request: pytest.FixtureRequest) -> None:
    graph: Graph = request.getfixturevalue(which)
    head, title, rule, kind, *rest = FORMATS["mermaid"].render(graph)[0].decode().splitlines()
    assert (head, rule, kind) == ("---", "---", "flowchart LR")
    assert title.startswith('title: "')
    assert all(_NODE.fullmatch(row) or _LINK.fullmatch(row) or _CLASS.fullmatch(row) for row in rest)
    assert sum(bool(_NODE.fullmatch(row)) for row in rest) == len(graph.nodes)
    assert sum(bool(_LINK.fullmatch(row)) for row in rest) == len(graph.links)


def test_the_words_are_still_readable(county: Graph) -> None:
    text = FORMATS["mermaid"].render(county)[0].decode()
    assert 'n0(["Ines Holt"]):::k0' in text
    assert 'n0 -->|"on behalf of"| n2' in text


def test_a_graph_larger_than_pages_draw_says_so(county: Graph) -> None:
    assert FORMATS["mermaid"].render(county)[1] == ""
    loops = Graph((Node("a", "Person", "A"),), tuple(Link("a", "a", "ABOUT") for _ in range(500)))
    assert "at most 500 links" in FORMATS["mermaid"].render(loops)[1]
