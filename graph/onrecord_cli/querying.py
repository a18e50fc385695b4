"""Verbs for a query of one's own: cypher, sparql; what can be asked for: schema; and words: search."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord_cli.options import (
    AsOfOption,
    Engine,
    EngineOption,
    Format,
    FormatOption,
    FromOption,
    KnownAtOption,
    ServerOption,
    ToOption,
    Where,
    WorkspaceOption,
)

if TYPE_CHECKING:
    from onrecord.userquery.run import Answer

QueryArgument = Annotated[str | None, typer.Argument(help="The query; without it and --file, standard input.")]
FileOption = Annotated[Path | None, typer.Option("--file", help="A file that holds the query.")]
ParamOption = Annotated[list[str] | None, typer.Option("--param", help="name=value; may be given several times.")]
TimeoutOption = Annotated[float, typer.Option(help="Seconds after which the query is stopped.", min=0.1)]
MostOption = Annotated[int, typer.Option("--max-rows", help="The most rows that are printed.", min=1)]


def add(app: typer.Typer) -> None:
    """Add the verbs."""
    app.command()(cypher)
    app.command()(sparql)
    app.command()(schema)
    app.command()(search)


def cypher(
    query: QueryArgument = None,
    file: FileOption = None,
    param: ParamOption = None,
    timeout: TimeoutOption = 30.0,
    max_rows: MostOption = 10_000,
    workspace: WorkspaceOption = None,
    as_of: AsOfOption = None,
    known_at: KnownAtOption = None,
    style: FormatOption = Format.table,
    engine: EngineOption = Engine.cypher,
    server: ServerOption = None,
) -> None:
    """Ask the graph a read-only query of your own in Cypher."""
    _run("cypher", engine, _text(query, file), param, (timeout, max_rows), Where(workspace, as_of, known_at, server), style)


def sparql(
    query: QueryArgument = None,
    file: FileOption = None,
    param: ParamOption = None,
    timeout: TimeoutOption = 30.0,
    max_rows: MostOption = 10_000,
    workspace: WorkspaceOption = None,
    as_of: AsOfOption = None,
    known_at: KnownAtOption = None,
    style: FormatOption = Format.table,
    engine: EngineOption = Engine.sparql,
    server: ServerOption = None,
    form: Annotated[str, typer.Option("--form", help="Of CONSTRUCT and DESCRIBE: ttl or jsonld.")] = "ttl",
) -> None:
    """Ask the graph a read-only query of your own in SPARQL; ASK exits with 0 for true and 1 for false."""
    _run("sparql", engine, _text(query, file), param, (timeout, max_rows), Where(workspace, as_of, known_at, server), style, form)


def schema(style: FormatOption = Format.table) -> None:
    """What can be asked for: classes, properties, relationships, prefixes, and three queries in each language."""
    from onrecord.schema import load
    from onrecord.stores.base import Result
    from onrecord.userquery import describe
    from onrecord_cli.rows import show

    parts = {
        "classes": describe.classes(load()),
        "properties": describe.properties(load()),
        "relationships": describe.edges(load()),
        "prefixes": describe.prefixes(load()),
        "examples": Result(("title", "language", "query"), [(e.title, e.language, e.query) for e in describe.EXAMPLES]),
    }
    if style in (Format.json, Format.csv):
        # one list of rows, as everywhere: each says of which part it is
        names = tuple(dict.fromkeys(("part", *(name for part in parts.values() for name in part.columns))))
        rows = [
            tuple(part if name == "part" else dict(zip(found.columns, row, strict=True)).get(name) for name in names)
            for part, found in parts.items()
            for row in found.rows
        ]
        show(Result(names, rows), style)
        return
    for part, found in parts.items():
        show(found, style, title=part)


def search(
    words: Annotated[list[str], typer.Argument(help='Words, "a phrase", begin*.')],
    kind: Annotated[str | None, typer.Option(help="Only things of this class: Statement, Finding, Person …")] = None,
    by: Annotated[str | None, typer.Option(help="Only words of this person or body.")] = None,
    from_: FromOption = None,
    to: ToOption = None,
    most: Annotated[int, typer.Option(help="The most hits.", min=1)] = 20,
    workspace: WorkspaceOption = None,
    as_of: AsOfOption = None,
    known_at: KnownAtOption = None,
    style: FormatOption = Format.table,
) -> None:
    """Search words said, names in every spelling, findings and documents; the best first, each with its source."""
    from onrecord.dates import asked, in_order
    from onrecord.lookup import find
    from onrecord.search import search as find_words
    from onrecord.stores.base import Result, Row
    from onrecord.workspace import WORDS
    from onrecord_cli.opened import projection_of
    from onrecord_cli.rows import show

    first_day = asked("--from", from_).earliest if from_ else None
    last_day = asked("--to", to).latest if to else None
    in_order(first_day, last_day)
    projection = projection_of(Where(workspace, as_of, known_at))
    index = projection / WORDS
    found = find_words(
        index,
        " ".join(words),
        kind=kind,
        first_day=first_day,
        last_day=last_day,
        by=find(index, by, ("Person", "Organization")) if by else None,
        limit=most,
    )
    rows: list[Row] = [
        (h.kind, h.date, h.match, list(h.who), h.snippet, h.source, h.publisher, h.page, *(h.span or (None, None)), h.id, h.document)
        for h in found
    ]
    names = ("kind", "date", "match", "who", "words", "source", "publisher", "page", "start_char", "end_char", "id", "document")
    show(Result(names, rows), style, columns=("kind", "date", "match", "who", "words", "source", "page", "start_char", "end_char"))
    if not rows:
        print("nothing found", file=sys.stderr)
        raise typer.Exit(1)


def _text(query: str | None, file: Path | None) -> str:
    from onrecord.errors import UsageError

    if query is not None and file is not None:
        raise UsageError("a query and a file of one", do="give one of them")
    if file is not None:
        try:
            return file.read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"cannot be read: {error}", where=str(file), do="name a file with the query in UTF-8") from error
    return query if query is not None else sys.stdin.read()


def _run(
    language: str,
    engine: Engine,
    query: str,
    param: list[str] | None,
    limits: tuple[float, int],
    where: Where,
    style: Format,
    form: str = "ttl",
) -> None:
    from onrecord.errors import UsageError
    from onrecord.stores.base import Result
    from onrecord_cli.rows import show

    if (language == "sparql") != (engine is Engine.sparql):
        raise UsageError(f"--engine {engine} does not speak {language}", do="use 'onrecord cypher' or 'onrecord sparql' accordingly")
    timeout, most = limits
    answer = _answer(language, engine, query, param or [], timeout, most, where)
    if answer.kind == "truth":
        print("true" if answer.truth else "false")
        raise typer.Exit(0 if answer.truth else 1)
    if answer.kind == "graph":
        sys.stdout.buffer.write(_form(answer.triples, form))
    else:
        show(Result(answer.columns, answer.rows), style)
    if answer.cut:
        print(f"cut after {most}; --max-rows shows more", file=sys.stderr)
    if not answer.rows and not answer.triples:
        print("nothing found", file=sys.stderr)
        raise typer.Exit(1)


def _answer(language: str, engine: Engine, query: str, param: list[str], timeout: float, most: int, where: Where) -> Answer:
    from onrecord.userquery import served as on_server
    from onrecord.userquery.parameters import parse
    from onrecord.userquery.run import run
    from onrecord_cli.opened import projection_of
    from onrecord_cli.servers import served

    server = served(engine, where)
    if server is None:
        return run(projection_of(where), language, query, parse(param), timeout=timeout, max_rows=most)
    try:
        return on_server.run(server, query, parse(param), timeout=timeout, max_rows=most)
    finally:
        server.close()


def _form(triples: bytes, form: str) -> bytes:
    from onrecord.errors import UsageError
    from onrecord.schema import load
    from onrecord.stores.oxigraph import rewritten

    if form not in ("ttl", "jsonld"):
        raise UsageError(f"no form '{form}'", do="ttl or jsonld")
    return rewritten(triples, form, load().prefixes)
