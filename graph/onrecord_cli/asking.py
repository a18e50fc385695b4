"""Verbs that answer: said, held, and every canned question under ask."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

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
    from onrecord.stores.base import Cell, Result

SAID = ("date", "match", "who", "on_behalf_of", "words", "source", "start_char", "end_char", "page")


_ID = re.compile(r"[a-z]+/[\w.~-]+", re.ASCII)


def add(app: typer.Typer) -> None:
    """Add the verbs."""
    app.command()(said)
    app.command()(held)
    app.add_typer(_questions(), name="ask", help="Ask a canned question; each has its parameters as options.")


def said(
    by: Annotated[str | None, typer.Option(help="Person or body who said it.")] = None,
    body: Annotated[str | None, typer.Option("--for", help="Body for which it was said.")] = None,
    topic: Annotated[str | None, typer.Option(help="Subject.")] = None,
    source: Annotated[str | None, typer.Option("--in", help="Words of the source's title, as Hansard.")] = None,
    from_: FromOption = None,
    to: ToOption = None,
    workspace: WorkspaceOption = None,
    as_of: AsOfOption = None,
    known_at: KnownAtOption = None,
    style: FormatOption = Format.table,
    engine: EngineOption = Engine.cypher,
    server: ServerOption = None,
) -> None:
    """Who said what, when: each row with its source and the characters where it stands."""
    answer(
        "who-said",
        {"who": by, "body": body, "topic": topic, "source": source, "from": from_, "to": to},
        Where(workspace, as_of, known_at, server),
        style,
        engine,
        columns=SAID,
    )


def held(
    post: Annotated[str, typer.Argument(help="The office, as 'cabinet member for education'.")],
    on: Annotated[str | None, typer.Option(help="The day; without it, everyone known to have held it.")] = None,
    workspace: WorkspaceOption = None,
    as_of: AsOfOption = None,
    known_at: KnownAtOption = None,
    style: FormatOption = Format.table,
    engine: EngineOption = Engine.cypher,
    server: ServerOption = None,
) -> None:
    """Who held an office, on a day or ever, how certain that is and why."""
    where = Where(workspace, as_of, known_at, server)
    if on:
        answer("post-holder-on-date", {"post": post, "on": on}, where, style, engine)
    else:
        answer("posts-held", {"post": post}, where, style, engine)


def answer(
    name: str,
    values: Mapping[str, str | None],
    where: Where,
    style: Format,
    engine: Engine,
    *,
    columns: tuple[str, ...] | None = None,
    check: bool = False,
) -> None:
    """Ask one question and print its rows; exit code 1 where there are none."""
    from onrecord.ask.answer import ask, compare
    from onrecord.ask.question import question
    from onrecord.errors import StoreError
    from onrecord_cli.opened import looked_up, projection_of, store
    from onrecord_cli.rows import show

    asked = question(name)
    projection = projection_of(where)
    given = looked_up(projection, asked, values)
    with store(projection, engine, where) as opened:
        found = ask(asked, opened, given)
    if check:
        with store(projection, engine.other) as opened:
            difference = compare(found, ask(asked, opened, given))
        if difference.only_cypher or difference.only_sparql:
            raise StoreError(
                f"the engines differ on {len(difference.only_cypher) + len(difference.only_sparql)} rows of '{name}'",
                do="run 'onrecord build --whole'; if they still differ, report it",
            )
        print(f"both engines gave the same {len(found.rows)} rows", file=sys.stderr)
    show(found if style in (Format.json, Format.csv) else _as_printed(found), style, columns=columns or _for_people(found))
    if not found.rows:
        print("nothing found", file=sys.stderr)
        raise typer.Exit(1)


def _as_printed(found: Result) -> Result:
    """For people: where no identity is known to have said it, the source's own words for who did, in quotation marks."""
    from onrecord.stores.base import Result

    if not {"who", "as_named"} <= set(found.columns):
        return found
    who, named = found.columns.index("who"), found.columns.index("as_named")
    rows = [row if row[who] or not row[named] else (*row[:who], f"“{row[named]}”", *row[who + 1 :]) for row in found.rows]
    return Result(found.columns, rows)


def _for_people(found: Result) -> tuple[str, ...]:
    """The columns of a table; sortable days and ids are in JSON and CSV only."""
    return tuple(name for at, name in enumerate(found.columns) if not _for_machines(name, [row[at] for row in found.rows]))


def _for_machines(column: str, cells: Sequence[Cell]) -> bool:
    told = [cell for cell in cells if cell is not None]
    ids = bool(told) and all(isinstance(cell, str) and _ID.fullmatch(cell) for cell in told)
    return ids or column.endswith(("earliest", "latest", "_id", "document")) or column in ("statement", "id")


def _questions() -> typer.Typer:
    """A command a question, made from its header; read only when ``ask`` is what was typed."""
    app = typer.Typer(invoke_without_command=True, rich_markup_mode=None)

    @app.callback()
    def ask(
        context: typer.Context, listed: Annotated[bool, typer.Option("--list", help="Every question with its parameters.")] = False
    ) -> None:
        if listed or context.invoked_subcommand is None:
            _list()
            raise typer.Exit

    if "ask" in sys.argv[1:]:
        from onrecord.ask.question import questions

        for question in questions().values():
            app.command(question.name, help=question.title)(_command(question))
    return app


def _command(question: Any) -> Any:
    parameters = [
        inspect.Parameter(
            p.name.replace("-", "_") + ("_" if p.name == "from" else ""),
            inspect.Parameter.KEYWORD_ONLY,
            default=typer.Option(... if p.required else p.default, f"--{p.name}", help=p.help),
            annotation=str if p.required else str | None,
        )
        for p in question.parameters.values()
    ]
    shared = {
        "workspace": (WorkspaceOption, None),
        "as_of": (AsOfOption, None),
        "known_at": (KnownAtOption, None),
        "style": (FormatOption, Format.table),
        "engine": (EngineOption, Engine.cypher),
        "server": (ServerOption, None),
        "check": (Annotated[bool, typer.Option("--check", help="Ask both engines and compare.")], False),
    }
    parameters += [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for name, (kind, default) in shared.items()
    ]

    def command(
        workspace: Any,
        as_of: str | None,
        known_at: str | None,
        style: Format,
        engine: Engine,
        server: str | None,
        check: bool,
        **values: str | None,
    ) -> None:
        given = {name.rstrip("_"): value for name, value in values.items()}
        answer(question.name, given, Where(workspace, as_of, known_at, server), style, engine, check=check)

    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {p.name: p.annotation for p in parameters}
    return command


def _list() -> None:
    from onrecord.ask.question import questions

    for question in questions().values():
        print(f"{question.name}: {question.title}")
        for p in question.parameters.values():
            print(f"    --{p.name} ({p.type}{', required' if p.required else ''}): {p.help}")
