"""Opening, adding and closing: the writing side of the ledger."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from onrecord.errors import LedgerError
from onrecord.ledger.encode import Cell, document_record, key, place, row
from onrecord.ledger.tables import columns, ddl
from onrecord.model import Document, Extraction, Record
from onrecord.room import room_for
from onrecord.schema import Schema


@dataclass(frozen=True, slots=True)
class Added:
    """What an ingestion did: rows added, rows closed, rows that stood already; ``change`` is None where nothing changed."""

    change: int | None
    added: int
    closed: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether two identities are one (``same``, ``different``, ``unsure``), who decided and why."""

    one: str
    other: str
    verdict: str
    decided_by: str
    reason: str


class Ledger:
    """One SQLite file. Several may read while one writes; a reader never sees half an ingestion."""

    def __init__(self, connection: sqlite3.Connection, schema: Schema, path: Path) -> None:
        self.connection, self.schema, self.path = connection, schema, path

    @classmethod
    def create(cls, path: Path, schema: Schema) -> Ledger:
        """Make an empty ledger; raises LedgerError where a file stands already."""
        if path.exists():
            raise LedgerError("a ledger stands here already", where=str(path), do="use it, or name another folder")
        # made beside its place and put there whole: a process killed in between leaves no half a ledger
        fresh = path.with_name(f"{path.name}.new")
        fresh.unlink(missing_ok=True)
        with room_for("a ledger", path):
            connection = sqlite3.connect(fresh)
            connection.executescript(ddl(schema))
            meta = {"schema": schema.version, "id": token_hex(8)}
            connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
            connection.commit()
            connection.execute("PRAGMA journal_mode = WAL")
            connection.close()
            fresh.replace(path)
        return cls.open(path, schema)

    @classmethod
    def open(cls, path: Path, schema: Schema, *, read_only: bool = False) -> Ledger:
        """Open a ledger of this schema's version; raises LedgerError for any other file."""
        if not path.is_file():
            raise LedgerError("no ledger", where=str(path), do="run 'onrecord init' first")
        uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
        try:
            connection = sqlite3.connect(uri, uri=True, isolation_level=None)
            found = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
        except sqlite3.DatabaseError as error:
            raise LedgerError(f"not a ledger: {error}", where=str(path), do="restore the file from a copy") from error
        if found is None or found[0] != schema.version:
            raise LedgerError(
                f"made with schema {found[0] if found else 'unknown'}, this program has {schema.version}",
                where=str(path),
                do="use the program that made it, or 'onrecord init' a new folder and ingest the sources again",
            )
        return cls(connection, schema, path)

    def close(self) -> None:
        """Give the file back."""
        self.connection.close()

    @property
    def id(self) -> str:
        """What tells this ledger, and its copies, from every other one; empty where an early release made it."""
        found = self.connection.execute("SELECT value FROM meta WHERE key = 'id'").fetchone()
        return str(found[0]) if found else ""

    @property
    def change(self) -> int:
        """Number of the newest change, 0 in an empty ledger."""
        return int(self.connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0])

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Cursor]:
        """A cursor whose writing is one step: all of it or nothing."""
        cursor = self.connection.cursor()
        with room_for("the ledger", self.path):
            cursor.execute("BEGIN IMMEDIATE")
            try:
                yield cursor
                self.connection.commit()
            except BaseException:
                self.connection.rollback()
                raise

    @contextmanager
    def many(self) -> Iterator[None]:
        """Many changes, each whole as ever, which wait for the disk together at the end.

        Killing the program loses none of them; what a machine that goes down in the middle may lose are the newest, whole ones.
        """
        self.connection.execute("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            self.connection.execute("PRAGMA synchronous = FULL")
            log = self.path.with_name(f"{self.path.name}-wal")
            if log.exists():
                with log.open("rb+") as file:
                    os.fsync(file.fileno())

    def add(self, extraction: Extraction, at: datetime | None = None) -> Added:
        """Add what is new of an extraction, close what its origin no longer says; all of it or nothing."""
        records = [*map(document_record, extraction.documents), *extraction.records]
        keyed = {key(record, extraction.origin): record for record in records}
        with self.changing() as cursor:
            standing = self._standing(cursor, extraction.origin)
            new = [(k, r) for k, r in keyed.items() if k not in standing]
            gone = [(k, table) for k, table in standing.items() if k not in keyed]
            self._keep_texts(cursor, extraction.documents)
            if not new and not gone:
                return Added(None, 0, 0, len(keyed))
            change = self.new_change(cursor, extraction.origin, at)
            for record_key, table in gone:
                cursor.execute(f'UPDATE "{table}" SET retracted = ? WHERE record = ? AND retracted IS NULL', (change, record_key))
            self._insert(cursor, new, extraction.origin, change)
        return Added(change, len(new), len(gone), len(keyed) - len(new))

    def _standing(self, cursor: sqlite3.Cursor, origin: str) -> dict[str, str]:
        """Key → table of the open rows of an origin."""
        return {
            record_key: c.table
            for c in self.schema.classes.values()
            for (record_key,) in cursor.execute(
                f'SELECT record FROM "{c.table}" WHERE origin = ? AND retracted IS NULL',
                (origin,),
            )
        }

    def new_change(self, cursor: sqlite3.Cursor, origin: str, at: datetime | None = None) -> int:
        """Number of a new change: rows that come and go together."""
        stamp = (at or datetime.now(UTC)).isoformat(timespec="seconds")
        cursor.execute("INSERT INTO change (at, origin) VALUES (?, ?)", (stamp, origin))
        return int(cursor.lastrowid or 0)

    def _keep_texts(self, cursor: sqlite3.Cursor, documents: Iterable[Document]) -> None:
        cursor.executemany(
            "INSERT OR IGNORE INTO text VALUES (?, ?, ?)",
            [(d.id, d.text, json.dumps(d.pages)) for d in documents if d.text is not None],
        )

    def _insert(self, cursor: sqlite3.Cursor, new: Sequence[tuple[str, Record]], origin: str, change: int) -> None:
        by_class: dict[str, list[tuple[Cell, ...]]] = {}
        evidence: list[tuple[Cell, ...]] = []
        for record_key, record in new:
            cells = row(record, self.schema.classes[record.cls])
            start, end, page, cell = place(record.span)
            by_class.setdefault(record.cls, []).append(
                (record_key, record.id, origin, record.document, start, end, page, cell, record.method,
                 record.confidence, change, None, *cells.values())
            )  # fmt: skip
            for name, span in record.places.items():
                start, end, page, cell = place(span)
                evidence.append((record_key, name, record.document, page, start, end, cell))
        for name, rows in by_class.items():
            cls = self.schema.classes[name]
            marks = ", ".join("?" * (12 + len(list(columns(cls)))))
            cursor.executemany(f'INSERT INTO "{cls.table}" VALUES ({marks})', rows)
        cursor.executemany("INSERT OR IGNORE INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)", evidence)

    def judge(self, judgements: Sequence[Judgement], origin: str, at: datetime | None = None) -> int:
        """Add judgements that do not stand yet; returns how many."""
        with self.changing() as cursor:
            standing = {
                tuple(r)
                for r in cursor.execute("SELECT one, other, verdict, decided_by, reason FROM judgement WHERE retracted IS NULL")
            }
            new = [j for j in dict.fromkeys(judgements) if (j.one, j.other, j.verdict, j.decided_by, j.reason) not in standing]
            if new:
                self.add_judgements(cursor, new, origin, self.new_change(cursor, origin, at))
        return len(new)

    @staticmethod
    def add_judgements(cursor: sqlite3.Cursor, new: Iterable[Judgement], origin: str, change: int) -> None:
        """Add judgements within a change."""
        cursor.executemany(
            "INSERT INTO judgement (one, other, verdict, decided_by, reason, origin, recorded) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(j.one, j.other, j.verdict, j.decided_by, j.reason, origin, change) for j in new],
        )
