"""The process in which a user's query runs: one request in, lines of JSON out.

It opens the projection for reading, then gives up what a query has no use for: writing files and, with the Cypher engine, opening
files and sockets. It ends with its parent, by its own alarm, or killed.

Request: language, path, query, parameters, prefixes, rows, seconds, memory. Lines: ``columns``, then a ``row`` each, or a ``triple``
each (N-Triples), or a ``truth``; last an ``end`` that says whether rows were left out, or an ``error`` of the engine.
"""

from __future__ import annotations

import datetime
import json
import os
import signal
import sys
import threading
import uuid  # noqa: F401  the engine's driver needs it, and cannot load it later
from collections.abc import Callable, Iterable
from decimal import Decimal
from itertools import islice
from typing import Any

from onrecord.stores.base import Cell, plain

Send = Callable[[dict[str, Any]], None]


def main() -> None:
    """Answer the request on standard input."""
    request = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if os.name == "posix":
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(request["seconds"])
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as out:
        os.dup2(2, 1)  # what an engine prints is no answer

        def send(line: dict[str, Any]) -> None:
            out.write(json.dumps(line) + "\n")

        try:
            (cypher if request["language"] == "cypher" else sparql)(request, send)
        except (RuntimeError, SyntaxError, ValueError, OSError, MemoryError) as error:
            send({"error": f"{type(error).__name__}: {error}"})
    os._exit(0)  # the engine's own tidying up may take longer than the query


def cypher(request: dict[str, Any], send: Send) -> None:
    """Answer on a Ladybug file."""
    import ladybug

    from onrecord.stores.ladybug import MAX_SIZE

    database = ladybug.Database(
        request["path"], read_only=True, auto_checkpoint=False, buffer_pool_size=request["memory"] // 2, max_db_size=MAX_SIZE
    )
    connection = ladybug.Connection(database)
    connection.execute("RETURN 1")
    _write_nothing()
    _open_nothing()
    found: Any = connection.execute(request["query"], {name: _typed(value) for name, value in request["parameters"].items()})
    send({"columns": found.get_column_names()})
    _rows(([_cell(value) for value in row] for row in found), request["rows"], send)


def sparql(request: dict[str, Any], send: Send) -> None:
    """Answer on an Oxigraph folder."""
    import pyoxigraph

    from onrecord.stores.sparql_text import plain_term

    store = pyoxigraph.Store.read_only(request["path"])
    _write_nothing()
    found = store.query(request["query"], prefixes=request["prefixes"])
    if isinstance(found, pyoxigraph.QueryBoolean):
        send({"truth": bool(found)})
        send({"end": False})
    elif isinstance(found, pyoxigraph.QueryTriples):
        for triple in islice(found, request["rows"]):
            send({"triple": f"{triple} ."})
        send({"end": next(found, None) is not None})
    else:
        send({"columns": [variable.value for variable in found.variables]})
        _rows(([_term(term, plain_term) for term in solution] for solution in found), request["rows"], send)


def _rows(rows: Iterable[list[Cell]], most: int, send: Send) -> None:
    for number, row in enumerate(rows):
        if number == most:
            send({"end": True})
            return
        send({"row": row})
    send({"end": False})


def _write_nothing() -> None:
    """From now on not one byte goes into a file, whatever an engine would do."""
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _open_nothing() -> None:
    """From now on no file or socket is opened. Not for Oxigraph, which opens the files of its folder as it needs them."""
    if os.name == "posix":
        import resource

        free = os.open(os.devnull, os.O_RDONLY)  # the lowest number that is free
        os.close(free)
        resource.setrlimit(resource.RLIMIT_NOFILE, (free, free))


def _end_with_parent() -> None:
    """The parent never writes again: what ends the wait is its end."""
    os.read(0, 1)
    os._exit(1)


def _typed(value: Any) -> Any:
    return datetime.date.fromisoformat(value["day"]) if isinstance(value, dict) else value


def _term(term: Any, plain_term: Callable[[Any], Cell]) -> Cell:
    try:
        return plain_term(term)
    except (ValueError, AttributeError):  # a literal that is not of its datatype, or a triple term
        return str(getattr(term, "value", term))


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


if __name__ == "__main__":
    main()
