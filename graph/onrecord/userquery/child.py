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
import uuid  # noqa: F401  a driver needs it, and cannot load it once no file can be opened
from collections.abc import Callable, Iterable
from typing import Any

from onrecord.stores.own_query import Pieces, ask_cypher, ask_sparql, open_cypher, open_sparql

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
            tell((cypher if request["language"] == "cypher" else sparql)(request), request["rows"], send)
        except (RuntimeError, SyntaxError, ValueError, OSError, MemoryError) as error:
            send({"error": f"{type(error).__name__}: {error}"})
    os._exit(0)  # the engine's own tidying up may take longer than the query


def cypher(request: dict[str, Any]) -> Pieces:
    """The answer of a Ladybug file."""
    connection = open_cypher(request["path"], request["memory"] // 2)
    _write_nothing()
    _open_nothing()
    return ask_cypher(connection, request["query"], {name: _typed(value) for name, value in request["parameters"].items()})


def sparql(request: dict[str, Any]) -> Pieces:
    """The answer of an Oxigraph folder, which opens its files as it needs them: so only writing is given up."""
    store = open_sparql(request["path"])
    _write_nothing()
    return ask_sparql(store, request["query"], request["prefixes"])


def tell(found: Pieces, most: int, send: Send) -> None:
    """Send an answer, of rows or triples at most so many."""
    cut = False
    if found.truth is not None:
        send({"truth": found.truth})
    elif found.triples is not None:
        cut = _some("triple", found.triples, most, send)
    elif found.rows is not None:
        send({"columns": found.columns})
        cut = _some("row", found.rows, most, send)
    send({"end": cut})


def _some(kind: str, pieces: Iterable[Any], most: int, send: Send) -> bool:
    """Send at most so many; whether there were more."""
    for number, piece in enumerate(pieces):
        if number == most:
            return True
        send({kind: piece})
    return False


def _write_nothing() -> None:
    """From now on not one byte goes into a file, whatever an engine would do."""
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _open_nothing() -> None:
    """From now on no file or socket is opened."""
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


if __name__ == "__main__":
    main()
