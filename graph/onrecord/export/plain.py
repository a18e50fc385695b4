"""One normaliser before every writer: what it lets through, every format and every reader can hold.

None is left out, dates are ISO, lists are joined; characters that XML forbids, control characters and the marks that
turn the direction of text round are removed; names that formats keep for themselves get an underscore.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

from onrecord.export.picture import Graph, Link, Node, Source, Value

Plain = str | int | float | bool

RESERVED = frozenset(
    (
        *("id", "label", "kind", "sources", "source", "target", "start", "end", "key", "type", "value", "weight"),
        *("networkx_key", "parents", "pid", "slices", "spells", "viz"),
    )
)
"""Names of attributes which a format, or its reader in networkx, gives a meaning of its own."""

_BREAKS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]")
_EXACT = 2**53
"""Integers beyond it lose digits in JavaScript."""


def normal(graph: Graph) -> Graph:
    """The same graph with clean text, and with values that are all text, numbers or truth values."""
    return Graph(tuple(map(_node, graph.nodes)), tuple(map(_link, graph.links)), line(graph.title))


def text(value: str) -> str:
    """Text with its line ends as ``\\n`` and without what no format may carry."""
    return _ILLEGAL.sub("", _BREAKS.sub("\n", value))


def line(value: str) -> str:
    """Text on one line, each run of white space one space."""
    return " ".join(text(value).split())


def short(value: str, most: int) -> str:
    """A line of at most ``most`` characters; an ellipsis says that it was cut."""
    return value if len(value) <= most else value[: most - 1].rstrip() + "…"


def web(url: str) -> str:
    """The address where it is one of the web, else nothing: never ``javascript:``, ``data:`` or ``file:``."""
    clean = "".join(text(url).split())
    try:
        parts = urlsplit(clean)
    except ValueError:
        return ""
    return clean if parts.scheme in ("http", "https") and parts.netloc else ""


def cite(source: Source) -> str:
    """A source on one line: title, date, page, characters, address, document."""
    start, end = source.start or 0, source.end or 0
    span = f"characters {start}–{end}" if start < end else ""
    page = "" if source.page is None else f"page {source.page}"
    return ", ".join(filter(None, (source.title, source.date, page, span, source.url, source.document)))


def named(link: Link) -> str:
    """The kind of a link in words: ``on behalf of``."""
    return link.kind.replace("_", " ").lower()


def dated(link: Link) -> str:
    """The kind of a link in words, with the days from and to which it held where they are known."""
    days = f"{link.start or ''} – {link.end or ''}".strip()
    return f"{named(link)} ({days})" if link.start or link.end else named(link)


def _node(node: Node) -> Node:
    id = line(node.id)
    sources = tuple(map(_source, node.sources))
    return Node(id, line(node.kind), line(node.label) or id, _values(node.values), sources)


def _link(link: Link) -> Link:
    return replace(
        link,
        source=line(link.source),
        target=line(link.target),
        kind=line(link.kind),
        values=_values(link.values),
        sources=tuple(map(_source, link.sources)),
    )


def _source(source: Source) -> Source:
    return replace(
        source,
        title=line(source.title),
        date=line(source.date),
        document=line(source.document),
        url=web(source.url),
    )


def _values(values: Mapping[str, Value]) -> dict[str, Value]:
    plain: dict[str, Value] = {}
    for name, value in values.items():
        if value is not None:
            plain[_name(line(name), plain)] = _value(value)
    return plain


def _name(name: str, taken: Mapping[str, Value]) -> str:
    while name.casefold() in RESERVED or name in taken or not name:
        name += "_"
    return name


def _value(value: Value) -> Plain:
    match value:
        case bool():
            return value
        case int():
            return value if abs(value) <= _EXACT else str(value)
        case float():
            return value if math.isfinite(value) else str(value)
        case date():
            return value.isoformat()
        case list():
            return "; ".join(map(line, value))
        case _:
            return text(str(value))
