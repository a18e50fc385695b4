"""An entry as records: values typed by the schema, ids made, references still as written."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from onrecord import ids
from onrecord.errors import RecordError
from onrecord.model import Document, Record, Span, Value
from onrecord.schema import Class, Property, Schema
from onrecord_ingest.sources.register.entries import Entry, Raw
from onrecord_ingest.sources.register.sources import Source, day, sources
from onrecord_ingest.validate import required

METHOD = "register"


@dataclass(frozen=True, slots=True)
class Draft:
    """The records of one entry; ``alias`` is the id by which the register's files refer to it."""

    entry: Entry
    alias: str
    records: tuple[Record, ...]

    def joined_up(self, real: Mapping[str, str]) -> Draft:
        """With each alias in its references replaced by the id that was made for it."""

        def follow(value: Value) -> Value:
            return [real.get(v, v) for v in value] if isinstance(value, list) else value

        records = (replace(r, values={n: follow(v) for n, v in r.values.items()}) for r in self.records)
        return replace(self, records=tuple(records))


def draft(entry: Entry, documents: Mapping[str, Document], schema: Schema) -> Draft:
    """Make the records of an entry; raises RecordError with the line of what cannot be understood."""
    cls = schema.classes.get(entry.under)
    if cls is None:
        raise RecordError(f"unknown class '{entry.under}'", where=entry.where(), do=_nearest(entry.under, schema.classes))
    found = sources(entry, documents)
    if len(found) > 1 and not cls.joined:
        raise RecordError(
            f"{len(found)} sources of one {cls.name}", where=entry.where("source"), do="write one record for each source's word"
        )
    values = {n: _value(n, raw, cls, entry.where(n)) for n, raw in entry.fields.items() if n not in ("id", "source", "places")}
    _all_said(values, found, cls, entry)
    alias, identifier = _id(entry, cls, found[0], schema)
    return Draft(
        entry,
        alias,
        tuple(Record(cls.name, identifier, s.document.id, _said(values, s, cls, entry), s.span, METHOD, 1.0, s.places) for s in found),
    )


def _id(entry: Entry, cls: Class, source: Source, schema: Schema) -> tuple[str, str]:
    """The id as written, and the real one: of an identity as written, of a testimony from document and span or values."""
    root = schema.root(cls.name)
    written = entry.fields.get("id", "")
    if written and (not isinstance(written, str) or not written.startswith(f"{root.lower()}/")):
        raise RecordError(f"the id {written!r} is none of a {cls.name}", where=entry.where("id"), do=f"begin with '{root.lower()}/'")
    if cls.joined:
        if not written:
            raise RecordError(f"a {cls.name} without an id", where=entry.where(), do=f"add id: {root.lower()}/…")
        return str(written), str(written)
    if root == "Statement" and source.span and source.span.end:
        made = ids.of_span(root, source.document.id, source.span.start, source.span.end)
    else:
        said = {n: raw for n, raw in entry.fields.items() if n not in ("id", "source", "places")}
        made = ids.of_parts(root, source.document.id, cls.name, _key(source.span), json.dumps(said, sort_keys=True))
    return str(written) or made, made


def _key(span: Span | None) -> str:
    return f"{span.start}-{span.end}-{span.page}-{span.cell}" if span else ""


def _said(values: Mapping[str, Value], source: Source, cls: Class, entry: Entry) -> dict[str, Value]:
    """What this source says of it; what the class requires is said by every one."""
    if source.says is None:
        return dict(values)
    where = entry.where("source")
    if unknown := source.says.keys() - values.keys():
        names = ", ".join(sorted(unknown))
        raise RecordError(f"a source says {names}, which the entry does not", where=where, do="write it in the entry too")
    own = {n: _value(n, raw, cls, where) for n, raw in source.says.items() if raw is not None}
    return {n: own.get(n, v) for n, v in values.items() if n in source.says or n in required(cls)}


def _all_said(values: Mapping[str, Value], found: Sequence[Source], cls: Class, entry: Entry) -> None:
    said = {*required(cls), *(n for s in found for n in (s.says if s.says is not None else values))}
    for name in values:
        if name not in said:
            raise RecordError(f"no source says '{name}'", where=entry.where(name), do="add it to the 'says' of one, or leave it out")


def _value(name: str, raw: Raw, cls: Class, where: str) -> Value:
    if name in cls.edges:
        return [str(v) for v in raw] if isinstance(raw, list) else [str(raw)]
    if name not in cls.properties:
        raise RecordError(f"{cls.name} has no '{name}'", where=where, do=_nearest(name, (*cls.properties, *cls.edges)))
    p = cls.properties[name]
    if p.many:
        return [str(v) for v in raw] if isinstance(raw, list) else [str(raw)]
    if not isinstance(raw, str):
        raise RecordError(f"'{name}' is a list or mapping", where=where, do="write one value")
    return day(raw, where) if p.type == "date" else _literal(p, raw, where)


def _literal(p: Property, raw: str, where: str) -> Value:
    try:
        if p.type == "boolean":
            return {"true": True, "false": False}[raw]
        if p.type == "integer":
            return int(raw)
        return float(raw) if p.type == "number" else raw
    except (KeyError, ValueError):
        wanted = {"boolean": "true or false", "integer": "a whole number", "number": "a number with a decimal point"}[p.type]
        raise RecordError(f"'{p.name}' is {raw!r}", where=where, do=f"write {wanted}") from None


def _nearest(name: str, names: Mapping[str, object] | tuple[str, ...]) -> str:
    near = get_close_matches(name, names, 3, 0.5)
    return f"did you mean {' or '.join(near)}?" if near else f"use one of {', '.join(names)}"
