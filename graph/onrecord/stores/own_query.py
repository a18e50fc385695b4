"""The embedded engines as a user's own query needs them: opened for one query, the answer piece by piece, values as terms."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from onrecord.ids import root_of
from onrecord.schema import load
from onrecord.stores.base import Cell, plain
from onrecord.stores.ladybug import MAX_SIZE
from onrecord.stores.sparql_text import ID, plain_term


@dataclass(frozen=True, slots=True)
class Pieces:
    """What an engine answers: rows under columns, triples in N-Triples, or a truth value; the other two are None."""

    columns: tuple[str, ...] | None = None
    rows: Iterator[list[Cell]] | None = None
    triples: Iterator[str] | None = None
    truth: bool | None = None


def open_cypher(path: str, buffer: int) -> Any:
    """A connection to a Ladybug file opened for reading, with its files open and its buffer (bytes) at hand."""
    import ladybug

    database = ladybug.Database(path, read_only=True, auto_checkpoint=False, buffer_pool_size=buffer, max_db_size=MAX_SIZE)
    connection = ladybug.Connection(database)
    connection.execute("RETURN 1")
    return connection


def ask_cypher(connection: Any, query: str, parameters: Mapping[str, Any]) -> Pieces:
    """The engine's answer; it is computed whole before the first row."""
    found = connection.execute(query, dict(parameters))
    return Pieces(columns=tuple(found.get_column_names()), rows=([_cell(value) for value in row] for row in found))


def open_sparql(path: str) -> Any:
    """An Oxigraph folder opened for reading; it opens its files as it needs them."""
    import pyoxigraph

    return pyoxigraph.Store.read_only(path)


def ask_sparql(store: Any, query: str, prefixes: Mapping[str, str]) -> Pieces:
    """The engine's answer, computed as it is taken."""
    import pyoxigraph

    found = store.query(query, prefixes=dict(prefixes))
    if isinstance(found, pyoxigraph.QueryBoolean):
        return Pieces(truth=bool(found))
    if isinstance(found, pyoxigraph.QueryTriples):
        return Pieces(triples=(f"{triple} ." for triple in found))
    names = tuple(variable.value for variable in found.variables)
    return Pieces(columns=names, rows=([_term_cell(term) for term in solution] for solution in found))


def sparql_error(text: str) -> str:
    """What the parser says of a query, with the schema's prefixes; nothing where it is content. No data is touched."""
    import pyoxigraph

    try:
        pyoxigraph.Store().query(text, prefixes=dict(load().prefixes))
    except SyntaxError as error:
        return str(error)
    return ""


def term(value: str | int | float | bool | date) -> str:
    """A value as SPARQL writes it: the id of a thing and ``<…>`` as IRIs, the rest as literals. Raises ValueError for no IRI."""
    from pyoxigraph import Literal, NamedNode

    if isinstance(value, date):
        return str(Literal(value.isoformat(), datatype=NamedNode("http://www.w3.org/2001/XMLSchema#date")))
    if isinstance(value, str):
        if re.fullmatch(r"[a-z]+/[\w.~-]+", value, re.ASCII) and root_of(value) in {root.lower() for root in load().roots}:
            return str(NamedNode(ID + value))
        if value.startswith("<") and value.endswith(">"):
            return str(NamedNode(value[1:-1]))
    return str(Literal(value))


def _term_cell(found: Any) -> Cell:
    try:
        return plain_term(found)
    except (ValueError, AttributeError):  # a literal that is not of its datatype, or a triple
        return str(getattr(found, "value", found))


def _cell(value: Any) -> Cell:
    """A node by its id, a relationship by its name, a path as the list of both, a map as JSON."""
    if isinstance(value, dict):
        if "_NODES" in value:
            nodes, edges = value["_NODES"], value["_RELS"]
            return [str(_cell(each)) for pair in zip(nodes, [*edges, None], strict=False) for each in pair if each is not None]
        if "_LABEL" in value:
            return str(value["_LABEL"] if "_SRC" in value else value.get("id"))
        return json.dumps(value, default=str, ensure_ascii=False)
    if isinstance(value, list | tuple):
        return [str(_cell(each)) for each in value if each is not None]
    if isinstance(value, Decimal):  # the sum of whole numbers is one of many digits
        return int(value) if value == value.to_integral_value() else float(value)
    return plain(value)
