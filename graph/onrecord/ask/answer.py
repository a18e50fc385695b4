"""Asking: parameters in, the declared columns out, in one order on every engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from onrecord.ask.question import Question
from onrecord.dates import asked, asked_day, in_order
from onrecord.errors import QueryError, UsageError
from onrecord.stores.base import Cell, Result, Row, Store

FIRST, LAST = "0001-01-01", "9999-12-31"
"""What an open day means in a question: no source is older or newer."""
LIST_SEPARATOR = "\n"
"""Joins the values of a list column in SPARQL, which has no lists."""
_CYPHER_NAMES = {"on": "on_day"}
"""Parameters whose own name is a keyword to the Cypher of Ladybug."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Rows that one engine gave and the other did not."""

    only_cypher: list[Row]
    only_sparql: list[Row]


def ask(question: Question, store: Store, values: Mapping[str, str | None]) -> Result:
    """Rows of a question; names among the values are ids by now. Raises UsageError for a missing or wrong value."""
    parameters = _parameters(question, values)
    if store.language == "cypher":
        found = store.run(question.cypher, _for_cypher(question, parameters))
    else:
        found = store.run(question.sparql, parameters)
    return _shaped(question, found)


def compare(cypher: Result, sparql: Result) -> Difference:
    """What the two languages answered differently."""
    left, right = map(_bag, (cypher.rows, sparql.rows))
    return Difference(
        [row for key, row in left.items() if key not in right],
        [row for key, row in right.items() if key not in left],
    )


def _bag(rows: object) -> dict[tuple[str, int], Row]:
    seen: dict[str, int] = {}
    bag: dict[tuple[str, int], Row] = {}
    for row in rows:  # type: ignore[attr-defined]
        key = repr(row)
        seen[key] = seen.get(key, 0) + 1
        bag[key, seen[key]] = row
    return bag


def _parameters(question: Question, values: Mapping[str, str | None]) -> dict[str, Cell]:
    unknown = [name for name in values if name not in question.parameters]
    if unknown:
        raise UsageError(f"'{question.name}' has no parameter {', '.join(unknown)}", do=f"see 'onrecord ask {question.name} --help'")
    found: dict[str, Cell] = {}
    for p in question.parameters.values():
        value = values.get(p.name) or p.default
        if value is None:
            if p.required:
                raise UsageError(f"'{question.name}' needs --{p.name}", do=p.help)
            found[p.name] = {"from": FIRST, "to": LAST}.get(p.name) if p.type == "day" else None
        elif p.type == "day":
            found[p.name] = _day(p.name, value)
        elif p.type == "integer":
            try:
                found[p.name] = int(value)
            except ValueError:
                raise UsageError(f"--{p.name} takes a whole number, not '{value}'") from None
        else:
            found[p.name] = value
    in_order(*(date.fromisoformat(str(found[name])) if found.get(name) else None for name in ("from", "to")))
    return found


def _day(name: str, value: str) -> str:
    """A day; of a partial date the first for ``--from``, the last for ``--to``."""
    if name not in ("from", "to"):
        return asked_day(f"--{name}", value).isoformat()
    given = asked(f"--{name}", value)
    day = given.latest if name == "to" else given.earliest
    return day.isoformat() if day else (LAST if name == "to" else FIRST)


def _for_cypher(question: Question, parameters: Mapping[str, Cell]) -> dict[str, Cell]:
    """No parameter is null in portable Cypher: ``has_NAME`` says whether it was given."""
    found: dict[str, Cell] = {}
    for name, value in parameters.items():
        kind = question.parameters[name].type
        empty: Cell = FIRST if kind == "day" else 0 if kind == "integer" else ""
        found[_CYPHER_NAMES.get(name, name)] = empty if value is None else value
        if not question.parameters[name].required and not (kind == "day" and name in ("from", "to")):
            found[f"has_{name}"] = value is not None
    return found


def _shaped(question: Question, found: Result) -> Result:
    if set(found.columns) != set(question.columns):
        raise QueryError(
            f"'{question.name}' gave the columns {', '.join(found.columns)}",
            do=f"its header declares {', '.join(question.columns)}",
        )
    columns = dict(zip(found.columns, zip(*found.rows, strict=True), strict=True)) if found.rows else {}
    cells = [_cells(columns[name], kind) for name, kind in question.columns.items() if columns]
    rows = list(zip(*cells, strict=True))
    order = [list(question.columns).index(name) for name in question.order]
    sorted_by = [key for i in order for key in _sortable(cells[i])] if rows else []
    keys: list[tuple[object, ...]] = list(zip(*sorted_by, strict=True)) if sorted_by else [()] * len(rows)
    return Result(tuple(question.columns), _in_order(rows, keys))


def _in_order(rows: list[Row], keys: list[tuple[object, ...]]) -> list[Row]:
    """The rows by their keys, and by all that is in them where the keys are the same."""
    found: list[Row] = []
    for _, same in groupby(sorted(range(len(rows)), key=keys.__getitem__), key=keys.__getitem__):
        together = [rows[i] for i in same]
        found += sorted(together, key=repr) if len(together) > 1 else together
    return found


def _cells(values: Sequence[Cell], kind: str) -> list[Cell]:
    """A column in the form that its kind has on every engine."""
    if kind == "list":
        return [_listed(value) for value in values]
    if kind == "integer":
        return [None if value is None or value == "" else int(value) for value in values]  # type: ignore[arg-type]
    if kind == "number":
        return [None if value is None or value == "" else float(value) for value in values]  # type: ignore[arg-type]
    return [None if value == "" else value for value in values]


def _listed(value: Cell) -> list[str]:
    parts = value.split(LIST_SEPARATOR) if isinstance(value, str) else list(value) if isinstance(value, list) else []
    return sorted({part for part in parts if part})


def _sortable(values: Sequence[Cell]) -> tuple[list[bool], list[str | float]]:
    """What a column is sorted by: what is empty last, numbers by their size."""
    return [value is None for value in values], [float(v) if isinstance(v, int | float) else str(v) for v in values]
