"""The reading side: open rows in columns, texts, judgements. Nothing here writes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from onrecord.ledger.book import Ledger
from onrecord.ledger.tables import LIST_SEPARATOR, edge_column
from onrecord.schema import Class

if TYPE_CHECKING:
    import pyarrow as pa

BATCH = 20_000
"""Rows a record batch; larger ones were not faster."""


def arrow_fields(cls: Class) -> list[tuple[str, pa.DataType]]:
    """Name and Arrow type of every column of a class, in the order of its table: place first, then its own."""
    import pyarrow as pa

    plain = {
        "text": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "date": pa.string(),
    }
    fields = [
        ("record", pa.string()), ("id", pa.string()), ("document", pa.string()),
        ("span_start", pa.int64()), ("span_end", pa.int64()), ("page", pa.int64()), ("cell", pa.string()),
        ("method", pa.string()), ("confidence", pa.float64()), ("origin", pa.string()), ("recorded_on", pa.date32()),
    ]  # fmt: skip
    for p in cls.properties.values():
        fields.append((p.name, pa.list_(pa.string()) if p.many else plain[p.type]))
        if p.type == "date":
            fields += [(f"{p.name}_earliest", pa.date32()), (f"{p.name}_latest", pa.date32())]
    fields += [(edge_column(e.name), pa.list_(pa.string())) for e in cls.edges.values()]
    return fields


def standing(at: int | None = None, row: str = "") -> str:
    """SQL condition for rows that stand: now, or after the change of that number; ``row`` is the table's alias with its dot."""
    if at is None:
        return f"{row}retracted IS NULL"
    return f"({row}recorded <= {at:d} AND ({row}retracted IS NULL OR {row}retracted > {at:d}))"


def rows(ledger: Ledger, cls: Class, only: Iterable[str] | None = None, by: str = "id") -> pa.Table:
    """The open rows of one class (not of those below it) as an Arrow table in order of id and record.

    ``only``: rows of those ids, or of those documents where ``by`` is ``document``.
    """
    import pyarrow as pa

    fields = arrow_fields(cls)
    columns = _names(fields).replace('"recorded_on"', "(SELECT substr(at, 1, 10) FROM change WHERE change.id = recorded)")
    select = f'SELECT {columns} FROM "{cls.table}" WHERE {standing()}'
    cursor = ledger.connection.cursor()
    if only is None:
        cursor.execute(f"{select} ORDER BY id, record")
    else:
        cursor.execute("CREATE TEMP TABLE IF NOT EXISTS wanted (id TEXT PRIMARY KEY) WITHOUT ROWID")
        cursor.execute("DELETE FROM wanted")
        cursor.executemany("INSERT OR IGNORE INTO wanted VALUES (?)", ((each,) for each in only))
        cursor.execute(f"{select} AND {'document' if by == 'document' else 'id'} IN (SELECT id FROM wanted) ORDER BY id, record")
    batches = [
        pa.record_batch(
            [_array(cells, kind) for cells, (_, kind) in zip(zip(*part, strict=True), fields, strict=True)],
            names=[name for name, _ in fields],
        )
        for part in _parts(cursor)
    ]
    return pa.Table.from_batches(batches, schema=pa.schema(fields))


def changed(ledger: Ledger, since: int) -> tuple[set[str], set[str]]:
    """Ids and documents of the rows that were added or closed after a change."""
    ids: set[str] = set()
    documents: set[str] = set()
    for c in ledger.schema.classes.values():
        query = f'SELECT DISTINCT id, document FROM "{c.table}" WHERE recorded > ? OR retracted > ?'
        for identifier, document in ledger.connection.execute(query, (since, since)):
            ids.add(identifier)
            documents.add(document)
    return ids, documents


def _names(fields: list[tuple[str, pa.DataType]]) -> str:
    return ", ".join(f'"{name}"' for name, _ in fields)


def _parts(cursor: sqlite3.Cursor) -> Iterator[list[tuple[object, ...]]]:
    while part := cursor.fetchmany(BATCH):
        yield part


def _array(cells: tuple[object, ...], kind: pa.DataType) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_list(kind):
        return pc.split_pattern(pa.array(cells, pa.string()), LIST_SEPARATOR)
    if pa.types.is_date(kind):
        return pa.array(cells, pa.string()).cast(kind)
    if pa.types.is_boolean(kind):
        return pa.array(cells, pa.int64()).cast(kind)
    return pa.array(cells, kind)


def text(ledger: Ledger, document: str) -> tuple[str, tuple[int, ...]] | None:
    """Stored text of a document and where its pages begin; None where it is not held."""
    found = ledger.connection.execute("SELECT text, pages FROM text WHERE document = ?", (document,)).fetchone()
    return (found[0], tuple(json.loads(found[1]))) if found else None


def known_ids(ledger: Ledger, wanted: set[str]) -> set[str]:
    """Those of the wanted ids that some open row has."""
    found: set[str] = set()
    listed = sorted(wanted)
    for at in range(0, len(listed), 500):
        part = listed[at : at + 500]
        marks = ", ".join("?" * len(part))
        for c in ledger.schema.classes.values():
            found.update(
                i for (i,) in ledger.connection.execute(
                    f'SELECT DISTINCT id FROM "{c.table}" WHERE id IN ({marks}) AND retracted IS NULL', part
                )
            )  # fmt: skip
    return found


def origins(ledger: Ledger) -> set[str]:
    """The origins that have open rows."""
    queries = (f'SELECT DISTINCT origin FROM "{c.table}" WHERE retracted IS NULL' for c in ledger.schema.classes.values())
    return {origin for query in queries for (origin,) in ledger.connection.execute(query)}


def changes(ledger: Ledger) -> list[tuple[int, str, str]]:
    """Number, time and origin of each change."""
    return list(ledger.connection.execute("SELECT id, at, origin FROM change ORDER BY id"))


def paraphrases_beside_words(ledger: Ledger, at: int | None = None) -> list[tuple[str, str, int]]:
    """What is known without the source's words, each with what stands in the words that it overlaps, and by how many characters.

    Statements and undertakings; figures too, where the value is the same; findings of one kind, where the larger part of what
    both cover together is common to them, in thousandths of it: a part of a paragraph is no summary of the whole.
    """
    shared = "(min(p.span_end, w.span_end) - max(p.span_start, w.span_start))"
    covered = "(max(p.span_end, w.span_end) - min(p.span_start, w.span_start))"
    found: list[tuple[str, str, int]] = []
    for table, fit, also in (
        ("statement", shared, ""),
        ("commitment", shared, ""),
        ("observation", shared, "AND p.value = w.value"),
        ("finding", f"1000 * {shared} / {covered}", f"AND p.finding_type = w.finding_type AND 2 * {shared} > {covered}"),
    ):
        query = f"""SELECT p.id, w.id, {fit}
            FROM "{table}" p JOIN "{table}" w ON w.document = p.document
            WHERE p.words IS NULL AND p.span_start IS NOT NULL AND w.words IS NOT NULL AND p.id <> w.id {also}
              AND {standing(at, "p.")} AND {standing(at, "w.")} AND p.span_start < w.span_end AND w.span_start < p.span_end
              AND NOT EXISTS (SELECT 1 FROM "{table}" o WHERE o.id = p.id AND o.words IS NOT NULL AND {standing(at, "o.")})"""
        found += ledger.connection.execute(query)
    return found


def numbered_findings(ledger: Ledger, at: int | None = None) -> list[tuple[str, str, str, int, bool]]:
    """Id, inspection or wider finding, kind and number of each action that a report numbers; whether it stands in its words."""
    query = f"""SELECT DISTINCT id, coalesce(part_of_id, found_in_id), finding_type, number, words IS NOT NULL FROM finding
        WHERE number IS NOT NULL AND finding_type IN ('priority action', 'area for improvement') AND {standing(at)}"""
    return list(ledger.connection.execute(query))
