"""The ledger's tables, generated from the schema. Rows are added and closed, never changed: triggers see to it."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.schema import Class, Schema

LIST_SEPARATOR = "\n"
"""Joins the values of a list in one column; validation refuses line breaks inside them."""

PLACE = ("document", "span_start", "span_end", "page", "cell", "method", "confidence")
"""Columns of every record beside its class's own: where it stands, what made it and how sure that was."""

_SQL_TYPES = {"text": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "INTEGER", "date": "TEXT"}

_FIXED = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  origin TEXT NOT NULL
);
CREATE TABLE text (document TEXT PRIMARY KEY, text TEXT NOT NULL, pages TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE evidence (
  record TEXT NOT NULL, property TEXT NOT NULL, document TEXT NOT NULL,
  page INTEGER, span_start INTEGER, span_end INTEGER, cell TEXT,
  PRIMARY KEY (record, property)
) WITHOUT ROWID;
CREATE TABLE judgement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  one TEXT NOT NULL, other TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'unsure')),
  decided_by TEXT NOT NULL, reason TEXT NOT NULL, origin TEXT NOT NULL,
  recorded INTEGER NOT NULL REFERENCES change (id),
  retracted INTEGER REFERENCES change (id)
);
CREATE UNIQUE INDEX judgement_open ON judgement (one, other, verdict, decided_by, reason) WHERE retracted IS NULL;
"""


def columns(cls: Class) -> Iterator[tuple[str, str]]:
    """Name and SQL type of the columns that hold a class's own properties and edges; a date takes three."""
    for p in cls.properties.values():
        yield p.name, "TEXT" if p.many else _SQL_TYPES[p.type]
        if p.type == "date":
            yield f"{p.name}_earliest", "TEXT"
            yield f"{p.name}_latest", "TEXT"
    for e in cls.edges.values():
        yield edge_column(e.name), "TEXT"


def edge_column(name: str) -> str:
    """Column of an edge: a class may have a property and an edge of neighbouring names, never of one name with this ending."""
    return f"{name}_id"


def ddl(schema: Schema) -> str:
    """Every CREATE statement of a new ledger."""
    return _FIXED + "\n".join(_table(c) for c in schema.classes.values()) + "\n" + _guards(schema)


def _table(cls: Class) -> str:
    own = "".join(f',\n  "{name}" {sql}' for name, sql in columns(cls))
    return f"""CREATE TABLE "{cls.table}" (
  record TEXT NOT NULL, id TEXT NOT NULL, origin TEXT NOT NULL,
  document TEXT NOT NULL, span_start INTEGER, span_end INTEGER, page INTEGER, cell TEXT,
  method TEXT NOT NULL, confidence REAL NOT NULL,
  recorded INTEGER NOT NULL REFERENCES change (id),
  retracted INTEGER REFERENCES change (id){own}
);
CREATE UNIQUE INDEX "{cls.table}_open" ON "{cls.table}" (record) WHERE retracted IS NULL;
CREATE INDEX "{cls.table}_id" ON "{cls.table}" (id);
CREATE INDEX "{cls.table}_origin" ON "{cls.table}" (origin);
CREATE INDEX "{cls.table}_document" ON "{cls.table}" (document);"""


def _guards(schema: Schema) -> str:
    tables = [c.table for c in schema.classes.values()] + ["judgement"]
    return "\n".join(
        f"""CREATE TRIGGER "{t}_kept" BEFORE DELETE ON "{t}" BEGIN SELECT RAISE(ABORT, 'ledger rows are never deleted'); END;
CREATE TRIGGER "{t}_unchanged" BEFORE UPDATE ON "{t}" WHEN OLD.retracted IS NOT NULL OR NEW.retracted IS NULL
BEGIN SELECT RAISE(ABORT, 'ledger rows are never changed, only closed'); END;"""
        for t in tables
    )
