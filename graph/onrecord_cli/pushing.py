"""Verbs that make servers show the graph: push neo4j, push sparql."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord_cli.options import SpecialOption, WorkspaceOption
from onrecord_cli.progress import tell_of_special

if TYPE_CHECKING:
    from onrecord.push.plan import Pushed

UserOption = Annotated[str | None, typer.Option(help="Who sends.")]
ReplaceOption = Annotated[bool, typer.Option("--replace", help="Take out what the server holds of another workspace.")]


def add(app: typer.Typer) -> None:
    """Add the verbs."""
    push = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    push.command()(neo4j)
    push.command()(sparql)
    app.add_typer(push, name="push", help="Make a server show the workspace's graph as it is now; again: send what is new.")


def neo4j(
    workspace: WorkspaceOption = None,
    uri: Annotated[str | None, typer.Option(help="bolt://HOST:PORT or neo4j://…; else NEO4J_URI.")] = None,
    user: UserOption = None,
    password_env: Annotated[str, typer.Option(help="The variable that holds the password.")] = "NEO4J_PASSWORD",
    replace: ReplaceOption = False,
    special: SpecialOption = False,
) -> None:
    """Send the graph to a Neo4j 5 database."""
    from onrecord.push.neo4j import push
    from onrecord.push.plan import Asked
    from onrecord.workspace import Workspace
    from onrecord_cli.progress import stages
    from onrecord_cli.servers import neo4j_address

    with stages() as progress:
        done = push(Workspace.find(workspace), neo4j_address(uri, user, password_env), Asked(special, replace), progress)
    _tell(done, "rows", "nodes and relationships")


def sparql(
    workspace: WorkspaceOption = None,
    query: Annotated[str | None, typer.Option(help="Where it answers queries; else SPARQL_QUERY.")] = None,
    update: Annotated[str | None, typer.Option(help="Where it takes updates; else SPARQL_UPDATE.")] = None,
    gsp: Annotated[str | None, typer.Option(help="Its Graph Store Protocol; else SPARQL_GSP.")] = None,
    user: UserOption = None,
    password_env: Annotated[str, typer.Option(help="The variable that holds the password.")] = "SPARQL_PASSWORD",
    replace: ReplaceOption = False,
    special: SpecialOption = False,
) -> None:
    """Send the dataset to a SPARQL 1.1 server: the joined view, and a named graph a source document."""
    from onrecord.push.plan import Asked
    from onrecord.push.sparql import push
    from onrecord.workspace import Workspace
    from onrecord_cli.progress import stages
    from onrecord_cli.servers import endpoint

    with stages() as progress:
        done = push(Workspace.find(workspace), endpoint(query, update, gsp, user, password_env), Asked(special, replace), progress)
    _tell(done, "bytes", "triples")


def _tell(done: Pushed, sent: str, held: str) -> None:
    tell_of_special(done.hidden)
    if done.kind == "nothing":
        print(f"nothing new; the server holds {done.held} {held}", file=sys.stderr)
    else:
        print(f"{done.sent} {sent} sent, {done.removed} removed; the server holds {done.held} {held}", file=sys.stderr)
