"""Running a user's own query on a server: the same guard as everywhere, a time limit that the server or the line keeps."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING

from onrecord.stores.sparql_text import with_prefixes
from onrecord.userquery.parameters import Value, match
from onrecord.userquery.run import ROWS, SECONDS, Answer, as_sent, check

if TYPE_CHECKING:
    from onrecord.stores.neo4j import Neo4j
    from onrecord.stores.sparql import Sparql


def run(
    store: Neo4j | Sparql, query: str, parameters: Mapping[str, Value] | None = None, *, timeout: float = SECONDS, max_rows: int = ROWS
) -> Answer:
    """Answer a query on a server opened for reading.

    Raises QueryError for a query that is not allowed, is wrong or takes longer than ``timeout`` seconds, StoreError where the server
    fails.
    """
    checked = check(store.language, query)
    given = dict(parameters or {})
    match(checked, given)
    text = as_sent(store.language, checked, given, max_rows)
    if store.language == "cypher":
        found = store.run(text, given, timeout=timeout)  # type: ignore[arg-type]  # the driver takes days too
        return Answer("rows", found.columns, list(found.rows)[:max_rows], cut=len(found.rows) > max_rows)
    return _sparql(store, checked.form, with_prefixes(text), timeout, max_rows)  # type: ignore[arg-type]


def _sparql(store: Sparql, form: str, text: str, timeout: float, most: int) -> Answer:
    if form in ("CONSTRUCT", "DESCRIBE"):
        lines = store.answer(text, "application/n-triples", timeout).splitlines(keepends=True)
        return Answer("graph", triples=b"".join(islice(dict.fromkeys(lines), most)), cut=len(lines) > most)
    found = store.select(text, timeout=timeout)
    if form == "ASK":
        return Answer("truth", truth=bool(found.rows[0][0]))
    return Answer("rows", found.columns, list(found.rows)[:most], cut=len(found.rows) > most)
