"""The word index: what was said, found and published, and every name, in one SQLite file with FTS5."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onrecord.names import fold, fold_person
from onrecord.stores.base import Graph

if TYPE_CHECKING:
    import pyarrow as pa

_DDL = """
CREATE TABLE entry (
  id TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, document TEXT,
  span_start INTEGER, span_end INTEGER, page INTEGER, earliest TEXT, latest TEXT
);
CREATE VIRTUAL TABLE word USING fts5 (text, content = 'entry', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TABLE name (folded TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, main INTEGER NOT NULL);
"""
_INDEXES = "CREATE INDEX name_folded ON name (folded); CREATE INDEX entry_id ON entry (id); CREATE INDEX name_id ON name (id);"

_TEXTS = {
    "Statement": ("words", "paraphrase"),
    "Finding": ("words", "summary"),
    "Commitment": ("words", "description"),
    "Request": ("description",),
    "Event": ("name", "description"),
    "Document": ("title",),
    "Duty": ("name", "description"),
}
"""Which texts of a class are searched; the first that is there is shown. Classes with names are searched by all their spellings."""


def load(path: Path, graph: Graph) -> None:
    """Make a new word index."""
    connection = sqlite3.connect(path)
    with connection:
        connection.executescript(_DDL)
        add(connection, graph)
        connection.executescript(_INDEXES)
    connection.close()


def add(connection: sqlite3.Connection, graph: Graph) -> None:
    """Index the nodes of a graph."""
    for root, table in graph.nodes.items():
        connection.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _entries(root, table))
        if "other_names" in table.column_names or root == "Document":
            connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?, ?)", _names(root, table))
    connection.execute("INSERT INTO word (word) VALUES ('rebuild')")


def update(path: Path, graph: Graph, touched: Iterable[str]) -> None:
    """Take the touched things out of an index and put the graph's nodes in."""
    connection = sqlite3.connect(path)
    with connection:
        for table in ("entry", "name"):
            connection.executemany(f"DELETE FROM {table} WHERE id = ?", ((each,) for each in touched))
        add(connection, graph)
    connection.close()


def _entries(root: str, table: pa.Table) -> Iterator[tuple[Any, ...]]:
    day = next((name for name in ("date", "start_date", "published") if f"{name}_earliest" in table.column_names), None)
    wanted = ["id", "kind", "document", "span_start", "span_end", "page"]
    texts = [name for name in _TEXTS.get(root, ("name",)) if name in table.column_names]
    names = ["other_names"] if "other_names" in table.column_names else []
    days = [f"{day}_earliest", f"{day}_latest"] if day else []
    for row in table.select(wanted + texts + names + days).to_pylist():
        said = [row[name] for name in texts if row[name]] + [each for name in names for each in row[name] or ()]
        if said:
            first, last = (str(row[d]) if row[d] else None for d in days) if days else (None, None)
            place = (row["document"], row["span_start"], row["span_end"], row["page"])
            yield row["id"], row["kind"], " · ".join(said), *place, first, last


def _names(root: str, table: pa.Table) -> Iterator[tuple[str, str, str, str, int]]:
    folding = fold_person if root == "Person" else fold
    main = "title" if root == "Document" else "name"
    for row in table.select(["id", "kind", main, *(["other_names"] if root != "Document" else [])]).to_pylist():
        if row[main]:
            yield folding(row[main]), row[main], row["id"], root, 1
        for other in row.get("other_names") or ():
            yield folding(other), other, row["id"], root, 0
