"""Ladybug, the embedded Cypher engine: one file, bulk-loaded from Arrow, opened read-only by readers.

Tables and columns: ``schema/generated/ladybug.cypher``. Release 0.20.4 exactly: later ones answer some two-hop questions with a
predicate on a relationship wrongly, in silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from onrecord.errors import QueryError, StoreError
from onrecord.stores.base import Cell, Graph, Result, plain

READ_BUFFER = 2**30
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
        except RuntimeError as error:
            raise StoreError(f"cannot open the Cypher graph: {error}", where=str(path), do="run 'onrecord build --whole'") from error

    def run(self, query: str, parameters: Mapping[str, Cell]) -> Result:
        """Answer one query."""
        try:
            names, rows = self._answer(query, parameters)
        except RuntimeError as error:
            raise QueryError(str(error).removeprefix("Runtime exception: "), do="mend the query") from error
        return Result(tuple(names), [tuple(map(plain, row)) for row in rows])

    def count(self, pattern: str) -> int:
        """How often a pattern of our own occurs."""
        return int(self._answer(f"MATCH {pattern} RETURN count(*)", {})[1][0][0])

    def _answer(self, query: str, parameters: Mapping[str, Cell]) -> tuple[list[str], list[Any]]:
        """Names and rows; on a connection of its own, since one keeps memory of the buffer for every query it was asked."""
        import ladybug

        connection = ladybug.Connection(self._database)
        try:
            found: Any = connection.execute(query, dict(parameters))
            return found.get_column_names(), found.get_all()
        finally:
            connection.close()

    def close(self) -> None:
        """Give the file back."""
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


def update(path: Path, graph: Graph, touched: Iterable[str], gone: Iterable[str]) -> None:
    """Change a graph file in one transaction: write the graph's nodes anew with all that leaves them, take out those that are gone."""
    import ladybug

    database = ladybug.Database(path, buffer_pool_size=LOAD_BUFFER, max_db_size=MAX_SIZE)
    connection = ladybug.Connection(database)
    lost, kept = set(gone), sorted(touched)
    try:
        connection.execute("BEGIN TRANSACTION")
        for root in graph.nodes:
            of_root = [each for each in kept if each.startswith(f"{root.lower()}/")]
            if not of_root:
                continue
            connection.execute(f"MATCH (n:{root})-[r]->() WHERE n.id IN $ids DELETE r", {"ids": of_root})
            connection.execute(f"MATCH (n:{root}) WHERE n.id IN $ids DETACH DELETE n", {"ids": [e for e in of_root if e in lost]})
        for root, table in graph.nodes.items():
            if len(table):
                setters = ", ".join(f"n.`{name}` = `{name}`" for name in table.column_names if name != "id")
                connection.execute(f"LOAD FROM $rows MERGE (n:{root} {{id: id}}) SET {setters}", {"rows": table})
        for (relation, start, end), table in graph.edges.items():
            _copy(connection, relation, start, end, table)
        for root, table in graph.sources.items():
            _copy(connection, "SOURCE", root, "Document", table)
        connection.execute("COMMIT")
    except RuntimeError as error:
        raise StoreError(f"cannot update the Cypher graph: {error}", where=str(path), do="run 'onrecord build --whole'") from error
    finally:
        connection.close()
        database.close()
