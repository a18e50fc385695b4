"""The word index: what was said, found and published, by whom and in which source, and every name, in one SQLite file with FTS5."""

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
  id TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, document TEXT, span_start INTEGER, span_end INTEGER, page INTEGER,
  date TEXT, earliest TEXT, latest TEXT
);
CREATE VIRTUAL TABLE word USING fts5 (
  text, content = 'entry', tokenize = "unicode61 remove_diacritics 2 separators 'ʼ'", prefix = '2 3'
);
CREATE TABLE author (id TEXT NOT NULL, who TEXT NOT NULL);
CREATE TABLE source (id TEXT NOT NULL, title TEXT, publisher TEXT, date TEXT, earliest TEXT, latest TEXT);
CREATE TABLE role (id TEXT NOT NULL, who TEXT NOT NULL, role TEXT, body TEXT);
CREATE TABLE name (folded TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, main INTEGER NOT NULL);
"""
_INDEXES = """
CREATE INDEX name_folded ON name (folded); CREATE INDEX name_id ON name (id); CREATE INDEX entry_id ON entry (id);
CREATE INDEX author_id ON author (id); CREATE INDEX author_who ON author (who); CREATE INDEX source_id ON source (id);
CREATE INDEX role_id ON role (id); CREATE INDEX role_who ON role (who);
"""

_TEXTS = {
    "Statement": ("words", "paraphrase"),
    "Finding": ("words", "summary"),
    "Commitment": ("words", "description"),
    "Request": ("description",),
    "Event": ("name", "description"),
    "Document": ("title",),
    "Duty": ("name", "description"),
}
"""Which texts of a class are searched, in the order shown. Classes with names are searched by all their spellings."""

_AUTHORS = ("SPEAKER", "COMMITTED_BY", "REQUESTER")
"""Relationships from words to those whose words they are."""

_BETWEEN = " · "


def load(path: Path, graph: Graph) -> None:
    """Make a new word index."""
    connection = sqlite3.connect(path)
    with connection:
        connection.executescript(_DDL)
        add(connection, graph)
        connection.executescript(_INDEXES)
    connection.close()


def add(connection: sqlite3.Connection, graph: Graph) -> None:
    """Index the nodes of a graph, with the edges that leave them."""
    newest = connection.execute("SELECT coalesce(max(rowid), 0) FROM entry").fetchone()
    for root, table in graph.nodes.items():
        _insert(connection, "entry", _entries(root, table))
        if "other_names" in table.column_names or root == "Document":
            connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?, ?)", _names(root, table))
    if "Document" in graph.nodes:
        _insert(connection, "source", _sources(graph.nodes["Document"]))
    for (relation, _, _), table in graph.edges.items():
        if relation in _AUTHORS:
            _insert(connection, "author", [table["from"], table["to"]])
    _insert(connection, "role", _roles(graph))
    connection.execute("INSERT INTO word (rowid, text) SELECT rowid, text FROM entry WHERE rowid > ?", newest)


def update(path: Path, graph: Graph, touched: Iterable[str]) -> None:
    """Take the touched things out of an index and put the graph's nodes in."""
    connection = sqlite3.connect(path)
    ids = [(each,) for each in touched]
    with connection:
        # the words go first: the index needs the texts that they were made of
        connection.executemany("INSERT INTO word (word, rowid, text) SELECT 'delete', rowid, text FROM entry WHERE id = ?", ids)
        for table in ("entry", "name", "author", "source", "role"):
            connection.executemany(f"DELETE FROM {table} WHERE id = ?", ids)
        add(connection, graph)
    connection.close()


def _insert(connection: sqlite3.Connection, table: str, columns: list[pa.ChunkedArray]) -> None:
    marks = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", zip(*(c.to_pylist() for c in columns), strict=True))


def _entries(root: str, table: pa.Table) -> list[pa.ChunkedArray]:
    import pyarrow as pa
    import pyarrow.compute as pc

    texts = [table[name] for name in _TEXTS.get(root, ("name",)) if name in table.column_names]
    if "other_names" in table.column_names:
        texts.append(pc.binary_join(table["other_names"], _BETWEEN))
    if not texts:
        return [pa.chunked_array([[]], pa.string())] * 10
    # a row of nulls alone would be left out of the join, and all after it would bear the text of another
    texts[0] = pc.if_else(pc.is_null(pc.coalesce(*texts)), "", texts[0])
    text = pc.binary_join_element_wise(*texts, _BETWEEN, null_handling="skip")
    place = [table[name] for name in ("document", "span_start", "span_end", "page")]
    columns = [table["id"], table["kind"], text, *place, *_days(table, ("date", "start_date", "published"))]
    said = pc.not_equal(text, "")
    return [column.filter(said) for column in columns]


def _days(table: pa.Table, names: tuple[str, ...]) -> list[pa.ChunkedArray]:
    """The first date that each row has: as written, its earliest and its latest day. What lasts ends with its ``end_date``."""
    import pyarrow as pa
    import pyarrow.compute as pc

    date = earliest = latest = pa.chunked_array([pa.nulls(len(table), pa.string())])
    for name in (n for n in names if f"{n}_earliest" in table.column_names):
        missing = pc.is_null(date)
        last = table[f"{name}_latest"]
        if name == "start_date":
            last = pc.coalesce(table["end_date_latest"], last)
        earliest = pc.if_else(missing, table[f"{name}_earliest"].cast(pa.string()), earliest)
        latest = pc.if_else(missing, last.cast(pa.string()), latest)
        date = pc.coalesce(date, table[name])
    return [date, earliest, latest]


def _sources(documents: pa.Table) -> list[pa.ChunkedArray]:
    return [documents["id"], documents["title"], documents["publisher"], *_days(documents, ("published",))]


def _roles(graph: Graph) -> list[pa.ChunkedArray]:
    """Membership, person, role in the source's words, body: what tells people of one name apart."""
    import pyarrow as pa

    people = graph.edges.get(("HAS_PERSON", "Membership", "Person"))
    if people is None:
        return [pa.chunked_array([[]], pa.string())] * 4
    roles = graph.nodes["Membership"].select(["id", "role"])
    found = people.rename_columns(["id", "who"]).join(roles, "id", join_type="inner")
    bodies = graph.edges.get(("HAS_ORGANIZATION", "Membership", "Organization"))
    if bodies is None:
        bodies = people.slice(0, 0)
    found = found.join(bodies.rename_columns(["id", "body"]), "id", join_type="left outer")
    return [found[name] for name in ("id", "who", "role", "body")]


def _names(root: str, table: pa.Table) -> Iterator[tuple[str, str, str, str, int]]:
    folding = fold_person if root == "Person" else fold
    main = "title" if root == "Document" else "name"
    many: list[Any] = table["other_names"].to_pylist() if "other_names" in table.column_names else [None] * len(table)
    for identifier, own, others in zip(table["id"].to_pylist(), table[main].to_pylist(), many, strict=True):
        for name in dict.fromkeys([own, *(others or ())]):
            if name:
                yield folding(name), name, identifier, root, int(name == own)
