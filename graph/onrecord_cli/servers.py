"""Where the servers are: from options, else from the environment. Passwords come from the environment only."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from onrecord.errors import UsageError
from onrecord_cli.options import Engine, Where

if TYPE_CHECKING:
    from onrecord.stores.neo4j import Address, Neo4j
    from onrecord.stores.sparql import Endpoint, Sparql


def served(engine: Engine, where: Where) -> Neo4j | Sparql | None:
    """The server that an engine's name and the options mean; None where an embedded engine is meant."""
    if engine is Engine.cypher or (engine is Engine.sparql and not (where.server or os.environ.get("SPARQL_QUERY"))):
        if where.server:
            raise UsageError("--server goes with --engine neo4j or --engine sparql", do="name the engine")
        return None
    if where.as_of or where.known_at:
        raise UsageError("a server shows the graph of now only", do="ask --as-of and --known-at of the workspace's own engines")
    if engine is Engine.neo4j:
        from onrecord.stores.neo4j import Neo4j

        return Neo4j(neo4j_address(where.server))
    from onrecord.stores.sparql import Sparql

    return Sparql(endpoint(where.server))


def neo4j_address(uri: str | None = None, user: str | None = None, variable: str = "") -> Address:
    """The address of a Neo4j server; NEO4J_URI and NEO4J_USER fill what no option gives."""
    from onrecord.stores.neo4j import Address

    return Address(
        _given(uri, "NEO4J_URI", "--uri"), user or os.environ.get("NEO4J_USER", "neo4j"), _password(variable or "NEO4J_PASSWORD")
    )


def endpoint(
    query: str | None = None,
    update: str | None = None,
    gsp: str | None = None,
    user: str | None = None,
    variable: str = "",
) -> Endpoint:
    """The addresses of a SPARQL server; SPARQL_QUERY, SPARQL_UPDATE, SPARQL_GSP and SPARQL_USER fill what no option gives."""
    from onrecord.stores.sparql import Endpoint

    user = user or os.environ.get("SPARQL_USER", "")
    return Endpoint(
        _given(query, "SPARQL_QUERY", "--query"),
        update or os.environ.get("SPARQL_UPDATE", ""),
        gsp or os.environ.get("SPARQL_GSP", ""),
        user,
        _password(variable or "SPARQL_PASSWORD") if user else "",
    )


def _given(value: str | None, variable: str, option: str) -> str:
    found = value or os.environ.get(variable)
    if not found:
        raise UsageError("no address of a server", do=f"give it with {option}, or set {variable}")
    return found


def _password(variable: str) -> str:
    found = os.environ.get(variable)
    if not found:
        raise UsageError(f"no password: {variable} is not set", do=f"set {variable}, or name another variable with --password-env")
    return found
