"""Values of a query's parameters: typed when they come in, and never read as syntax.

For Cypher they go to the engine beside the query. SPARQL has no parameters: each ``$name`` becomes the RDF term, written by an RDF
library, of the value. (A VALUES row would not reach into sub-queries and filters of nested groups, and would say nothing.)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from onrecord.errors import QueryError, UsageError
from onrecord.userquery.tokens import Checked, place

Scalar = str | int | float | bool | date
Value = Scalar | list[Scalar]

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d+\.\d+(?:[eE][+-]?\d+)?", re.ASCII)


def parse(given: Sequence[str]) -> dict[str, Value]:
    """``name=value`` as typed values: whole number, number, true or false, day, JSON list or JSON text, else text as it stands.

    To give digits as text, write JSON: ``code='"885"'``. Raises UsageError for anything that is not ``name=value``.
    """
    found: dict[str, Value] = {}
    for each in given:
        name, equals, text = each.partition("=")
        if not equals or not re.fullmatch(r"\w+", name):
            raise UsageError(f"'{each}' is no parameter", do="write --param name=value")
        found[name] = _value(name, text)
    return found


def _value(name: str, text: str) -> Value:
    import json

    if _INTEGER.fullmatch(text):
        return int(text)
    if _NUMBER.fullmatch(text):
        return float(text)
    if text in ("true", "false"):
        return text == "true"
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UsageError(f"{name}={text} is no day", do="write a day of the calendar") from None
    if text.startswith(("[", '"')):
        try:
            value = json.loads(text)
        except ValueError:
            return text
        if isinstance(value, str):
            return value
        if isinstance(value, list) and all(isinstance(item, str | int | float | bool) for item in value):
            return value
        raise UsageError(f"{name} is no list of texts and numbers", do="""write --param 'names=["a", "b"]'""")
    return text


def match(query: Checked, given: Mapping[str, Value]) -> None:
    """Raise QueryError where a parameter has no value, or a value no parameter."""
    for name, places in query.parameters.items():
        if name not in given:
            raise QueryError(f"${name} has no value", where=place(query.text, places[0][0]), do=f"give it with --param {name}=VALUE")
    for name in given:
        if name not in query.parameters:
            raise QueryError(f"the query has no ${name}", do=f"write ${name} where the value belongs")


def bound(query: Checked, given: Mapping[str, Value], term: Callable[[Scalar], str]) -> str:
    """The SPARQL query with each parameter written as a term.

    A list's terms are parted by commas, as in ``IN ($names)``; in ``VALUES ?x { $names }`` by spaces.
    """
    pieces: list[str] = []
    at = 0
    for start, end, name in sorted((start, end, name) for name, places in query.parameters.items() for start, end in places):
        value = given[name]
        between = " " if query.text[:start].rstrip().endswith("{") else ", "
        pieces += [query.text[at:start], between.join(map(term, value)) if isinstance(value, list) else term(value)]
        at = end
    return "".join([*pieces, query.text[at:]])
