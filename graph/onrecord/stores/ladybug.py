"""Ladybug, the embedded Cypher engine: one file, bulk-loaded from Arrow, opened read-only by readers.

Tables and columns: ``schema/generated/ladybug.cypher``. Release 0.20.4 exactly: later ones answer some two-hop questions with a
predicate on a relationship wrongly, in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from onrecord.errors import QueryError, StoreError
from onrecord.stores.base import Cell, Graph, Result, plain

READ_BUFFER = 256 * 2**20
LOAD_BUFFER = 2 * 2**30
MAX_SIZE = 2**40
"""Bytes of address space that a database file may take."""


class Ladybug:
    """A graph file opened for reading."""

    language = "cypher"

    def __init__(self, path: Path) -> None:
        import ladybug

        try:
            self._database = ladybug.Database(path, read_only=True, buffer_pool_size=READ_BUFFER, max_db_size=MAX_SIZE)
            self._connection = ladybug.Connection(self._database)
        except RuntimeError as error:
            raise StoreError(f"cannot open the Cypher graph: {error}", where=str(path), do="run 'onrecord build --whole'") from error

    def run(self, query: str, parameters: Mapping[str, Cell]) -> Result:
        """Answer one query."""
        try:
            found: Any = self._connection.execute(query, dict(parameters))
        except RuntimeError as error:
            raise QueryError(str(error).removeprefix("Runtime exception: "), do="mend the query") from error
        return Result(tuple(found.get_column_names()), [tuple(map(plain, row)) for row in found.get_all()])

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()
        self._database.close()


def load(path: Path, ddl: str, graph: Graph) -> None:
    """Make a new graph file of the tables; raises StoreError when the engine refuses."""
    import ladybug

    database = ladybug.Database(path, buffer_pool_size=LOAD_BUFFER, max_db_size=MAX_SIZE)
    connection = ladybug.Connection(database)
    try:
        for statement in filter(None, map(str.strip, ddl.split(";"))):
            connection.execute(statement)
        for root, table in graph.nodes.items():
            if len(table):
                connection.execute(f"COPY {root} FROM $rows", {"rows": table})
        for (relation, start, end), table in graph.edges.items():
            _copy(connection, relation, start, end, table)
        for root, table in graph.sources.items():
            _copy(connection, "SOURCE", root, "Document", table)
    except RuntimeError as error:
        raise StoreError(f"cannot load the Cypher graph: {error}", where=str(path), do="report this with the error") from error
    finally:
        connection.close()
        database.close()


def _copy(connection: Any, relation: str, start: str, end: str, table: Any) -> None:
    if len(table):
        connection.execute(f"COPY {relation} FROM $rows (from='{start}', to='{end}')", {"rows": table})
