"""The still pictures: SVG and PNG, with Graphviz and without."""

from __future__ import annotations

import io
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from onrecord.errors import UsageError
from onrecord.export import forces
from onrecord.export.formats import FORMATS, write
from onrecord.export.layout import MOST, place
from onrecord.export.look import SHAPES, looks
from onrecord.export.picture import Graph, Link, Node

_SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(params=["graphviz", "none"])
def graphviz(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> bool:
    """With the machine's Graphviz, and with a path on which there is none."""
    if request.param == "none":
        monkeypatch.setenv("PATH", str(tmp_path))
    elif shutil.which("sfdp") is None:
        pytest.skip("the Graphviz program is not on this machine")
    return bool(request.param == "graphviz")


@pytest.mark.parametrize("which", ["county", "hostile"])
def test_every_label_kind_and_link_is_drawn_as_text_only(which: str, graphviz: bool, request: pytest.FixtureRequest) -> None:
    graph: Graph = request.getfixturevalue(which)
    content, note = FORMATS["svg"].render(graph)
    root = ElementTree.fromstring(content)
    allowed = {"svg", "title", "defs", "marker", "path", "rect", "g", "text", "tspan", "circle", "polygon", "a"}
    assert {element.tag.removeprefix(_SVG) for element in root.iter()} <= allowed
    assert not any(name.lower().startswith("on") for element in root.iter() for name in element.attrib)
    assert all(a.get("href", "").startswith("https://") for a in root.iter(f"{_SVG}a"))
    texts = [text for text in root.itertext() if text.strip()]
    for kind in {node.kind for node in graph.nodes}:
        assert any(kind.split()[0] in text for text in texts)
    assert len([p for p in root.iter(f"{_SVG}path") if p.get("marker-end")]) == len({(k.source, k.target) for k in graph.links})
    assert ("apt-get install graphviz" in note) is not graphviz


def test_the_words_on_a_card_are_the_label(county: Graph) -> None:
    root = ElementTree.fromstring(FORMATS["svg"].render(county)[0])
    cards = {" ".join(t.text or "" for t in text.iter(f"{_SVG}tspan")) for text in root.iter(f"{_SVG}text")}
    assert {node.label for node in county.nodes} <= cards


def test_no_card_covers_another(graphviz: bool) -> None:
    nodes = tuple(Node(f"n{i}", "Person" if i % 3 else "Event", f"Name {i} " * (i % 7 + 1)) for i in range(120))
    links = tuple(Link(f"n{i}", f"n{i // 3}", "L") for i in range(1, 100))
    sizes = [(60.0 + i % 7 * 20, 24.0 + i % 3 * 14) for i in range(120)]
    points = place(Graph(nodes, links), sizes).points
    for i, ((ax, ay), (aw, ah)) in enumerate(zip(points, sizes, strict=True)):
        for (bx, by), (bw, bh) in list(zip(points, sizes, strict=True))[i + 1 :]:
            assert abs(ax - bx) >= (aw + bw) / 2 - 0.5 or abs(ay - by) >= (ah + bh) / 2 - 0.5


def test_the_layout_is_the_same_every_time(county: Graph, graphviz: bool) -> None:
    assert FORMATS["svg"].render(county) == FORMATS["svg"].render(county)


def test_the_own_layout_keeps_neighbours_near() -> None:
    ring = [(i, (i + 1) % 200) for i in range(200)]
    at = forces.spread(ring, [(10.0, 10.0)] * 200)
    near = sum(abs(at[a][0] - at[b][0]) + abs(at[a][1] - at[b][1]) for a, b in ring) / 200
    far = sum(abs(at[i][0] - at[(i + 100) % 200][0]) + abs(at[i][1] - at[(i + 100) % 200][1]) for i in range(200)) / 200
    assert near * 5 < far


@pytest.mark.parametrize("which", ["county", "hostile"])
def test_the_png_holds_a_picture(which: str, graphviz: bool, request: pytest.FixtureRequest) -> None:
    image = pytest.importorskip("PIL.Image", reason="Pillow reads the PNG back")
    content, _ = FORMATS["png"].render(request.getfixturevalue(which))
    with image.open(io.BytesIO(content)) as opened:
        assert opened.format == "PNG"
        assert len(opened.convert("RGB").getcolors(opened.width * opened.height)) > 50


def test_too_many_nodes_are_refused_with_what_to_do() -> None:
    graph = Graph(tuple(Node(f"n{i}", "K", "") for i in range(MOST + 1)))
    for name in ("svg", "png", "html"):
        with pytest.raises(UsageError, match=r"20,001 nodes are too many .* graphml"):
            FORMATS[name].render(graph)


def test_a_graphviz_that_fails_is_told_and_a_plainer_layout_drawn(
    county: Graph, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "sfdp"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}")
    content, note = FORMATS["svg"].render(county)
    assert b"Ines Holt" in content
    assert re.match("Graphviz failed .* so a plainer layout was drawn", note)


def test_a_graphviz_that_cannot_keep_nodes_apart_is_not_used(county: Graph, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lesser = tmp_path / "sfdp"
    lesser.write_text("#!/bin/sh\necho 'remove_overlap: Graphviz not built with triangulation library' >&2\n")
    lesser.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}")
    assert "without the triangulation library" in FORMATS["svg"].render(county)[1]


def test_looks_differ_also_without_colour() -> None:
    kinds = [f"Kind{i:02}" for i in range(90)]
    found = looks(kinds)
    assert len({(look.colour, look.shape.name) for look in found.values()}) == 90
    assert len({look.shape.name for look in looks(kinds[: len(SHAPES)]).values()}) == len(SHAPES)
    assert looks(["Person"])["Person"] == looks(["Zebra", "Person", "Area"])["Person"]


def test_a_file_is_written_whole_or_not_at_all(county: Graph, tmp_path: Path) -> None:
    assert write(county, "dot", tmp_path / "a.dot") == ""
    assert [p.name for p in tmp_path.iterdir()] == ["a.dot"]
    with pytest.raises(UsageError, match="name a file in a folder you can write to"):
        write(county, "dot", tmp_path / "nowhere" / "a.dot")
    with pytest.raises(UsageError, match="unknown format 'pdf'; use one of html, svg"):
        write(county, "pdf", tmp_path / "a.pdf")
