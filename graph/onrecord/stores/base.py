"""What every engine takes and gives: a graph as Arrow tables in, rows of plain values out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import pyarrow as pa

Cell = str | int | float | bool | None | list[str]
Row = tuple[Cell, ...]
FULL = "make room on its disk, start it anew, then try again"
"""What to do about a server whose disk is full: some write no more until they are started anew."""


@dataclass(frozen=True, slots=True)
class Graph:
    """A joined graph, or the part of it to be written, as Arrow tables.

    ``nodes``: root class → table with the columns of ``shape.node_columns``.
    ``edges``: (relation, root of the start, root of the end) → table ``from``, ``to`` of ids.
    ``sources``: root class → table ``from``, ``to`` (document), ``record`` and the place; one row a ledger row.
    """

    nodes: Mapping[str, pa.Table]
    edges: Mapping[tuple[str, str, str], pa.Table]
    sources: Mapping[str, pa.Table]


@dataclass(frozen=True, slots=True)
class Result:
    """Named columns and rows of plain values: dates in ISO form, things by their ids."""

    columns: tuple[str, ...]
    rows: Sequence[Row]


class Store(Protocol):
    """An engine opened for reading."""

    language: str
    """``cypher`` or ``sparql``."""

    def run(self, query: str, parameters: Mapping[str, Cell]) -> Result:
        """Answer one query; raises QueryError for a wrong one, StoreError for a failing engine."""

    def close(self) -> None:
        """Give the engine back."""


def plain(value: Any) -> Cell:
    """An engine's value as a plain one."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [str(plain(each)) for each in value if each is not None]
    if isinstance(value, dict):
        return str(value.get("id") or {k: plain(v) for k, v in value.items() if not str(k).startswith("_") and v is not None})
    return str(value)
