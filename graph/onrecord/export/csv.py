"""Three tables in one ZIP file: ``nodes.csv``, ``edges.csv``, and ``sources.csv`` with a row a place that says a node or a link."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping
from typing import Any

from onrecord.export.networks import link_row, node_row
from onrecord.export.picture import Graph, Source
from onrecord.export.plain import normal

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_PLACE = ("title", "date", "document", "start", "end", "page", "url")
_MADE = (1980, 1, 1, 0, 0, 0)
"""The same graph gives the same bytes, so no file in the ZIP bears the time."""


def render(graph: Graph) -> bytes:
    """The ZIP file; tables in UTF-8 with a byte order mark, as spreadsheets want it and pandas accepts it."""
    plain = normal(graph)
    nodes = [{"id": n.id, **node_row(n)} for n in plain.nodes]
    edges = [{"source": k.source, "target": k.target, **link_row(k)} for k in plain.links]
    sources = [
        *({"id": n.id, **_place(s)} for n in plain.nodes for s in n.sources),
        *({"source": k.source, "target": k.target, "kind": k.kind, **_place(s)} for k in plain.links for s in k.sources),
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, head, rows in (
            ("nodes.csv", ("id", "label", "kind"), nodes),
            ("edges.csv", ("source", "target", "label", "kind", "start", "end"), edges),
            ("sources.csv", ("id", "source", "target", "kind", *_PLACE), sources),
        ):
            archive.writestr(zipfile.ZipInfo(name, _MADE), _table(head, rows), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _place(source: Source) -> dict[str, Any]:
    return {name: getattr(source, name) for name in _PLACE}


def _table(head: Iterable[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    held = [{_guard(name): _guard(value) for name, value in row.items()} for row in rows]
    columns = list(dict.fromkeys((*head, *(name for row in held for name in row))))
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns)
    writer.writeheader()
    writer.writerows(held)
    return out.getvalue().encode("utf-8-sig")


def _guard(value: Any) -> Any:
    """Text that a spreadsheet would run as a formula, behind an apostrophe; numbers stay numbers."""
    return f"'{value}" if isinstance(value, str) and value.lstrip(" \n").startswith(_FORMULA) else value
