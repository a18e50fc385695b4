"""The verb that carries the graph away: export."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord_cli.options import AsOfOption, KnownAtOption, SpecialOption, Where, WorkspaceOption
from onrecord_cli.progress import tell_of_special

if TYPE_CHECKING:
    from onrecord.stores.base import Result, Row

DRAWN = ("html", "svg", "png", "dot", "mermaid", "gexf")
"""Formats in which a membership or a succession is one dated line."""
HELP = "html, svg, png, graphml, gexf, cytoscape, dot, mermaid, csv (a ZIP of three tables), ttl, trig, nq, nt, jsonld or neo4j-admin."
_ID = re.compile(r"[a-z]+/[\w.~-]+", re.ASCII)


def add(app: typer.Typer) -> None:
    """Add the verb."""
    app.command()(export)


def export(
    named: Annotated[
        list[str] | None, typer.Argument(help="The format and the file, instead of the options.", metavar="[FORMAT FILE]")
    ] = None,
    style: Annotated[str | None, typer.Option("--format", "-f", help=HELP)] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The file to write, - for standard output; of neo4j-admin a folder.")
    ] = None,
    around: Annotated[str | None, typer.Option(help="A person, body or other thing: what lies around it.")] = None,
    depth: Annotated[int, typer.Option(help="With --around: how many links away.", min=1, max=6)] = 2,
    most: Annotated[int, typer.Option(help="With --around: the most things.", min=1)] = 500,
    question: Annotated[str | None, typer.Option(help="A canned question: the things in its rows, and those asked about.")] = None,
    param: Annotated[list[str] | None, typer.Option(help="With --question or --cypher: name=value.")] = None,
    special: SpecialOption = False,
    cypher: Annotated[str | None, typer.Option(help="A query of your own: the things whose ids it returns.")] = None,
    workspace: WorkspaceOption = None,
    as_of: AsOfOption = None,
    known_at: KnownAtOption = None,
) -> None:
    """Write the whole graph, or a part of it, in a form that other programs read."""
    from onrecord.errors import UsageError
    from onrecord.export.formats import FORMATS, write
    from onrecord.export.output import STANDARD
    from onrecord.schema import load
    from onrecord.stores.oxigraph import RDF_FORMS
    from onrecord.subgraph import around as lying_around
    from onrecord.subgraph import collapsed, of, whole, without_special
    from onrecord_cli.opened import projection_of, store
    from onrecord_cli.options import Engine

    style, output = _target(named or [], style, output)
    if style == "neo4j-admin":
        _for_admin(output, Where(workspace, as_of, known_at), part=bool(around or question or cypher), special=special)
        return
    if style not in (*FORMATS, *RDF_FORMS):
        raise UsageError(f"no format '{style}'", do=f"use one of {', '.join((*FORMATS, *RDF_FORMS, 'neo4j-admin'))}")
    if style == "csv" and output.suffix.lower() == ".csv":
        raise UsageError("csv is three tables in one ZIP file", where=str(output), do=f"name it {output.with_suffix('.zip').name}")
    if sum(each is not None for each in (around, question, cypher)) > 1:
        raise UsageError("--around, --question and --cypher are three ways to choose", do="use one of them")
    schema, projection = load(), projection_of(Where(workspace, as_of, known_at))
    with store(projection, Engine.cypher) as opened:
        title = around or question or "On the Record"
        if around:
            graph, left = lying_around(opened, schema, _found(projection, around), depth, most, title)
            if left:
                print(f"{left} things more lie within {depth} links; --most {most + left} takes them in", file=sys.stderr)
        elif question or cypher:
            rows, asked = _answer(projection, question, cypher, param or [])
            if not rows.rows:
                print("nothing found", file=sys.stderr)
                raise typer.Exit(1)
            graph = of(opened, schema, {part for row in (*rows.rows, asked) for cell in row for part in _ids(cell)}, title)
        else:
            graph = whole(opened, schema, title)
    told = graph if special else without_special(graph)
    if hidden := sorted({node.id for node in graph.nodes} - {node.id for node in told.nodes}):
        tell_of_special(len(hidden))
    graph = told
    if style in RDF_FORMS:
        ids = None if not (around or question or cypher) else [node.id for node in graph.nodes]
        _write_rdf(projection, style, output, ids, hidden)
    elif note := write(collapsed(graph, schema) if style in DRAWN else graph, style, output):
        print(note, file=sys.stderr)
    print(
        f"{len(graph.nodes)} things and {len(graph.links)} links in {'standard output' if output == STANDARD else output}",
        file=sys.stderr,
    )


def _target(named: list[str], style: str | None, output: Path | None) -> tuple[str, Path]:
    """Format and file, from the options or in their place."""
    from onrecord.errors import UsageError

    if len(named) == 2 and not (style or output):
        return named[0], Path(named[1])
    if named or style is None or output is None:
        raise UsageError("a format and a file are needed", do="write 'onrecord export html graph.html', or use --format and --output")
    return style, output


def _for_admin(folder: Path, where: Where, *, part: bool, special: bool) -> None:
    from onrecord.errors import UsageError
    from onrecord.export.neo4j_admin import COMMAND, write
    from onrecord.export.output import STANDARD
    from onrecord.workspace import Workspace

    if folder == STANDARD:
        raise UsageError("neo4j-admin makes a folder, which standard output cannot be", do="name a folder")
    if part or where.as_of or where.known_at:
        raise UsageError("neo4j-admin takes the whole graph of now", do="leave out what chooses a part of it")
    ledger = Workspace.find(where.workspace).ledger(read_only=True)
    try:
        size, hidden = write(ledger, folder, special=special)
    finally:
        ledger.close()
    tell_of_special(hidden)
    print(f"{size} nodes and relationships in {folder}; with the server stopped run {folder / COMMAND}", file=sys.stderr)


def _ids(cell: object) -> list[str]:
    parts = cell if isinstance(cell, list) else [cell]
    return [part for part in parts if isinstance(part, str) and _ID.fullmatch(part)]


def _found(projection: Path, name: str) -> str:
    from onrecord.lookup import find
    from onrecord.workspace import WORDS

    return find(projection / WORDS, name, ("Person", "Organization", "Post", "Area", "Event", "Topic", "Duty"))


def _answer(projection: Path, question: str | None, cypher: str | None, param: list[str]) -> tuple[Result, Row]:
    """The rows, and what was asked about."""
    from onrecord.ask.answer import ask
    from onrecord.ask.question import question as named
    from onrecord.stores.base import Result
    from onrecord.userquery.parameters import parse
    from onrecord.userquery.run import run
    from onrecord_cli.opened import looked_up, store
    from onrecord_cli.options import Engine

    if cypher:
        answer = run(projection, "cypher", cypher, parse(param))
        return Result(answer.columns, answer.rows), ()
    asked = named(question or "")
    values: dict[str, str | None] = {name: str(value) for name, value in parse(param).items()}
    given = looked_up(projection, asked, values)
    with store(projection, Engine.cypher) as opened:
        return ask(asked, opened, given), tuple(given.values())


def _write_rdf(projection: Path, style: str, output: Path, ids: list[str] | None, hidden: list[str]) -> None:
    from onrecord.export.output import put
    from onrecord.schema import load
    from onrecord.stores.oxigraph import Oxigraph, dump
    from onrecord.workspace import DATASET

    put(dump(Oxigraph(projection / DATASET), style, load().prefixes, ids, hidden), output)
