"""What export writes to a file in each format, of the whole graph and of its parts, read back with the readers people use."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import networkx
import pandas
import pyoxigraph
import pytest
import rdflib
from typer.testing import CliRunner, Result

from onrecord.errors import NotFound, UsageError
from onrecord.workspace import Workspace
from onrecord_cli.main import app

ADA = "urn:onrecord:id:person/ada-quill"


def _export(workspace: Workspace, file: Path, *more: str) -> Result:
    return _to(workspace, file.suffix[1:].replace("zip", "csv"), str(file), *more)


def _to(workspace: Workspace, style: str, output: str, *more: str) -> Result:
    arguments = ["export", "--format", style, "--output", output, "--workspace", str(workspace.folder), *more]
    return CliRunner().invoke(app, arguments)


@pytest.fixture
def ada(saltmere: Workspace, tmp_path: Path) -> dict[str, Path]:
    """What lies around a person in every format."""
    styles = ["html", "svg", "png", "graphml", "gexf", "cytoscape", "dot", "mermaid", "zip", "ttl", "trig", "nq", "nt", "jsonld"]
    files = {style: tmp_path / f"ada.{style}" for style in styles}
    for file in files.values():
        done = _export(saltmere, file, "--around", "ada quill", "--depth", "1")
        assert done.exit_code == 0, (done.stderr, done.exception)
    return files


def test_every_format_holds_the_person_and_reads_back(ada: dict[str, Path]) -> None:
    graphs = {
        "graphml": networkx.read_graphml(ada["graphml"]),
        "gexf": networkx.read_gexf(ada["gexf"]),
        "cytoscape": networkx.cytoscape_graph(json.loads(ada["cytoscape"].read_text("utf-8"))),
    }
    for graph in graphs.values():
        assert "person/ada-quill" in graph and graph.number_of_edges() > 1
    assert set(graphs["graphml"]) == set(graphs["cytoscape"]) >= set(graphs["gexf"])
    with ZipFile(ada["zip"]) as tables:
        assert "person/ada-quill" in set(pandas.read_csv(tables.open("nodes.csv"))["id"])
        assert len(pandas.read_csv(tables.open("edges.csv"))) == graphs["graphml"].number_of_edges()
    for style in ("ttl", "nt"):
        assert (rdflib.URIRef(ADA), None, None) in rdflib.Graph().parse(ada[style])
    forms = {"trig": pyoxigraph.RdfFormat.TRIG, "nq": pyoxigraph.RdfFormat.N_QUADS, "jsonld": pyoxigraph.RdfFormat.JSON_LD}
    quads = {style: {str(q) for q in pyoxigraph.parse(path=str(ada[style]), format=form)} for style, form in forms.items()}
    assert quads["trig"] == quads["nq"] == quads["jsonld"] and any(ADA in quad for quad in quads["nq"])
    assert "Ada Quill" in "".join(ElementTree.parse(ada["svg"]).getroot().itertext())
    width, height = struct.unpack(">II", ada["png"].read_bytes()[16:24])
    assert ada["png"].read_bytes().startswith(b"\x89PNG") and min(width, height) > 100
    assert all("Ada Quill" in ada[style].read_text("utf-8") for style in ("html", "dot", "mermaid"))


def test_a_question_is_drawn_with_what_it_was_asked_about(saltmere: Workspace, tmp_path: Path) -> None:
    done = _export(saltmere, tmp_path / "said.graphml", "--question", "who-said", "--param", "who=ada quill")
    assert done.exit_code == 0, done.stderr
    graph = networkx.read_graphml(tmp_path / "said.graphml")
    statements = [node for node in graph if node.startswith("statement/")]
    assert len(statements) == 1 and graph.has_edge(statements[0], "person/ada-quill")


def test_a_query_of_one_s_own_is_drawn(saltmere: Workspace, tmp_path: Path) -> None:
    query = "MATCH (m:Membership)-[:HAS_PERSON]->(p:Person) WHERE p.name = $name RETURN m.id, p.id"
    done = _export(saltmere, tmp_path / "own.graphml", "--cypher", query, "--param", "name=Ada Quill")
    assert done.exit_code == 0, done.stderr
    assert set(networkx.read_graphml(tmp_path / "own.graphml")) == {"membership/1", "person/ada-quill"}


def test_the_whole_graph_is_in_the_dataset_s_forms(saltmere: Workspace, tmp_path: Path) -> None:
    for style in ("ttl", "nt"):
        assert _export(saltmere, tmp_path / f"all.{style}").exit_code == 0
    assert len(rdflib.Graph().parse(tmp_path / "all.ttl")) == len(rdflib.Graph().parse(tmp_path / "all.nt")) > 50


def test_at_most_so_many_things_and_the_rest_is_counted(saltmere: Workspace, tmp_path: Path) -> None:
    done = _export(saltmere, tmp_path / "few.graphml", "--around", "ada quill", "--most", "3")
    assert len(networkx.read_graphml(tmp_path / "few.graphml")) == 3
    assert "things more lie within" in done.stderr


def test_nothing_found_writes_no_file(saltmere: Workspace, tmp_path: Path) -> None:
    done = _export(saltmere, tmp_path / "none.svg", "--question", "who-said", "--param", "who=ada quill", "--param", "to=1999")
    assert done.exit_code == 1 and not (tmp_path / "none.svg").exists()


def test_misuse_is_told(saltmere: Workspace, tmp_path: Path) -> None:
    assert isinstance(_export(saltmere, tmp_path / "a.doc").exception, UsageError)
    spreadsheet = CliRunner().invoke(app, ["export", "-f", "csv", "-o", str(tmp_path / "a.csv"), "-w", str(saltmere.folder)])
    assert isinstance(spreadsheet.exception, UsageError) and "a.zip" in str(spreadsheet.exception)
    assert isinstance(_export(saltmere, tmp_path / "a.svg", "--around", "nobody at all").exception, NotFound)
    both = _export(saltmere, tmp_path / "a.svg", "--around", "ada quill", "--question", "who-said")
    assert isinstance(both.exception, UsageError)
    assert isinstance(_to(saltmere, "neo4j-admin", "-").exception, UsageError)


@pytest.mark.parametrize("style", ["svg", "trig", "nt"])
def test_a_file_is_written_whole_or_not_at_all(saltmere: Workspace, tmp_path: Path, style: str) -> None:
    for file in (tmp_path / "nowhere" / f"a.{style}", tmp_path):
        done = _to(saltmere, style, str(file))
        assert isinstance(done.exception, UsageError) and "a folder you can write to" in str(done.exception)
    assert not [*tmp_path.iterdir(), *tmp_path.parent.glob(".*.part")]


@pytest.mark.parametrize("style", ["dot", "graphml", "png", "csv", "nq"])
def test_a_dash_is_standard_output(saltmere: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, style: str) -> None:
    monkeypatch.chdir(tmp_path)
    around = ("--around", "ada quill", "--depth", "1")
    piped, filed = _to(saltmere, style, "-", *around), _to(saltmere, style, "file", *around)
    assert (piped.exit_code, filed.exit_code) == (0, 0), (piped.exception, filed.exception)
    assert piped.stdout_bytes == (tmp_path / "file").read_bytes()
    assert "in standard output" in piped.stderr
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal there")
@pytest.mark.parametrize(("style", "code", "told"), [("png", 2, "standard output is a terminal"), ("mermaid", 0, "in standard output")])
def test_a_terminal_is_given_text_only(saltmere: Workspace, style: str, code: int, told: str) -> None:
    import pty

    above, terminal = pty.openpty()
    program = "from onrecord_cli.main import run; run()"
    arguments = ["export", style, "-", "--around", "ada quill", "--depth", "1", "--workspace", str(saltmere.folder)]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        stdout=terminal,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        timeout=300,
        check=False,
    )
    os.close(terminal)
    os.close(above)
    assert (done.returncode, told in done.stderr.decode()) == (code, True), done.stderr
