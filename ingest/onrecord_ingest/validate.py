"""Records against the schema: what fails is told with its reason, the rest goes on.

Years need no check here: a PartialDate holds days of the years 1 to 9999 or does not come to be.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.dates import PartialDate
from onrecord.ids import root_of
from onrecord.model import Document, Extraction, Record, Refusal, Span, Value
from onrecord.schema import Class, Edge, Property, Schema

Known = Callable[[set[str]], set[str]]
"""Those of the wanted ids that stand already: in the ledger, or in what is ingested together with this."""

_PYTHON: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "date": (PartialDate,),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the record at ``index`` and what to do; ``target`` is the id it names that is not there."""

    index: int
    what: str
    do: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class _Rules:
    """What the schema asks of a class, ready for many records."""

    prefix: str
    required: tuple[str, ...]
    properties: Mapping[str, Property]
    edges: Mapping[str, tuple[Edge, frozenset[str], frozenset[str]]]
    """Name → the edge, the classes it may lead to, the roots of those."""


def check(extraction: Extraction, schema: Schema, known: Known) -> Extraction:
    """The extraction without the records that break the schema; each of those is a Refusal naming origin, record and place."""
    faults = inspect(extraction.records, extraction.documents, schema, known)
    if not faults:
        return extraction
    refused = {fault.index for fault in faults}
    return replace(
        extraction,
        records=[r for i, r in enumerate(extraction.records) if i not in refused],
        refusals=[*extraction.refusals, *(_refusal(f, extraction) for f in faults)],
    )


def inspect(records: Sequence[Record], documents: Sequence[Document], schema: Schema, known: Known) -> list[Fault]:
    """All that is wrong: with each record alone, then with what it refers to, also where that is refused here."""
    rules = _rules(schema)
    texts = {d.id: d.text for d in documents}
    faults = [Fault(i, what, do) for i, r in enumerate(records) for what, do in _alone(r, rules, texts.get(r.document))]
    return faults + _referring(records, rules, set(texts), known, {f.index for f in faults})


def required(cls: Class) -> tuple[str, ...]:
    """Names of the properties and edges that every record of the class must have."""
    return (*(p.name for p in cls.properties.values() if p.required), *(e.name for e in cls.edges.values() if e.required))


def _refusal(fault: Fault, extraction: Extraction) -> Refusal:
    record = extraction.records[fault.index]
    place = ""
    if record.span:
        place = f", {record.span.cell}" if record.span.cell else f", characters {record.span.start}–{record.span.end}"
    return Refusal(fault.what, f"{extraction.origin}, {record.cls} {record.id} in {record.document}{place}", fault.do)


def _rules(schema: Schema) -> dict[str, _Rules]:
    below = {name: frozenset(c.name for c in schema.classes.values() if name in _line(schema, c.name)) for name in schema.classes}
    return {
        c.name: _Rules(
            prefix=schema.root(c.name).lower() + "/",
            required=required(c),
            properties=c.properties,
            edges={
                e.name: (e, frozenset().union(*(below[to] for to in e.to)), frozenset(schema.root(to).lower() for to in e.to))
                for e in c.edges.values()
            },
        )
        for c in schema.classes.values()
    }


def _line(schema: Schema, name: str) -> Iterator[str]:
    above: str | None = name
    while above:
        yield above
        above = schema.classes[above].parent


def _alone(record: Record, rules: Mapping[str, _Rules], text: str | None) -> Iterator[tuple[str, str]]:
    """What can be seen of a record by itself: what is wrong, and what to do."""
    rule = rules.get(record.cls)
    if rule is None:
        yield f"unknown class {record.cls}", f"use one of {', '.join(rules)}"
        return
    if not record.id.startswith(rule.prefix) or "\n" in record.id or len(record.id) == len(rule.prefix):
        yield f"the id {record.id!r} is not one of a {record.cls}", f"begin it with '{rule.prefix}'"
    for name in rule.required:
        if record.values.get(name) in (None, "", [], ()):
            yield f"'{name}' is missing", f"a {record.cls} needs it"
    for name, value in record.values.items():
        if name in rule.properties:
            yield from _property(rule.properties[name], value)
        elif name in rule.edges:
            yield from _edge(rule.edges[name][0], value)
        else:
            yield f"{record.cls} has no '{name}'", f"use one of {', '.join((*rule.properties, *rule.edges))}"
    if not 0 <= record.confidence <= 1:
        yield f"the confidence {record.confidence} is not from 0 to 1", "give the share of such records that are right"
    for span in (record.span, *record.places.values()):
        yield from _span(span, text)
    if "words" in record.values:
        yield from _words(record, text)


def _property(p: Property, value: Value) -> Iterator[tuple[str, str]]:
    if p.many:
        if isinstance(value, str) or not isinstance(value, Sequence) or not all(isinstance(v, str) for v in value):
            yield f"'{p.name}' is {value!r}, not a list of texts", "write a list"
            return
        texts: Sequence[str] = value
    else:
        if not isinstance(value, _PYTHON[p.type]) or (isinstance(value, bool) and p.type != "boolean"):
            yield f"'{p.name}' is {value!r}, not of type {p.type}", "give it that type"
            return
        texts = (value,) if isinstance(value, str) else ()
    for one in texts:
        if p.many and (not one or "\n" in one or "\r" in one):
            yield f"'{p.name}' lists {one!r}", "leave out empty values and line breaks"
        if not _whole(one):
            yield f"'{p.name}' holds half a character", "read the source in its own encoding"
        if p.values and one not in p.values:
            yield f"'{p.name}' is {one!r}", f"use one of {', '.join(p.values)}"
    if isinstance(value, int) and abs(value) >= 2**63:
        yield f"'{p.name}' is {value}, beyond 64 bits", "leave it out"
    if isinstance(value, float) and not math.isfinite(value):
        yield f"'{p.name}' is {value}, which is no figure", "leave it out"


def _whole(text: str) -> bool:
    """Whether it can be written as UTF-8: lone surrogates cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _edge(e: Edge, value: Value) -> Iterator[tuple[str, str]]:
    targets = _targets(value)
    if not all(isinstance(t, str) and t for t in targets):
        yield f"'{e.name}' is {value!r}, not an id", "name what it leads to by its id"
    elif len(targets) > 1 and not e.many:
        yield f"'{e.name}' names {len(targets)} things", "name one"


def _targets(value: Value) -> Sequence[str]:
    if isinstance(value, str):
        return (value,)
    return value if isinstance(value, Sequence) else (str(value),)


def _span(span: Span | None, text: str | None) -> Iterator[tuple[str, str]]:
    if span is None or ((span.cell or span.page) and span.start == span.end == 0):
        return
    if not 0 <= span.start < span.end:
        yield f"the span {span.start}–{span.end} holds no character", "count from 0, the end is the character after the last"
    elif text is not None and span.end > len(text):
        yield f"the span {span.start}–{span.end} goes beyond the text's {len(text)} characters", "count in the normalised text"


def _words(record: Record, text: str | None) -> Iterator[tuple[str, str]]:
    span = record.places.get("words", record.span)
    if text is None or span is None:
        yield "'words' of a text that is not held cannot be verified", "give a paraphrase, or ingest the source"
    elif text[span.start : span.end] != record.values["words"]:
        yield f"'words' are not what stands at {span.start}–{span.end}", "cut them out of the text by the span"


def _referring(
    records: Sequence[Record], rules: Mapping[str, _Rules], documents: set[str], known: Known, refused: set[int]
) -> list[Fault]:
    """What refers to something that does not stand or does not fit; whoever refers to a refused record is refused too."""
    links = [(i, *link) for i, r in enumerate(records) if r.cls in rules for link in _links(r, rules[r.cls])]
    own: dict[str, set[int]] = {}
    for i, r in enumerate(records):
        own.setdefault(r.id, set()).add(i)
    wanted = {target for _, _, target, _, _ in links} | {r.document for r in records}
    outside = known(wanted - own.keys() - documents) | documents
    found: list[Fault] = []
    out = set(refused)
    for i, r in enumerate(records):
        if r.document not in outside and r.document not in own:
            found.append(Fault(i, f"its document {r.document} is not there", "add the document", r.document))
            out.add(i)
    while True:
        standing = {identifier for identifier, at in own.items() if not at <= out}
        fresh = []
        for i, name, target, classes, roots in links:
            if i in out:
                continue
            if target not in standing and target not in outside:
                fresh.append(Fault(i, f"'{name}' refers to {target}, which is not there", "add it, or mend the id", target))
            elif not (any(records[n].cls in classes for n in own[target]) if target in standing else root_of(target) in roots):
                fresh.append(Fault(i, f"'{name}' refers to {target}", f"name one of {', '.join(sorted(classes))}"))
        if not fresh:
            return found
        found += fresh
        out |= {f.index for f in fresh}


def _links(record: Record, rule: _Rules) -> Iterator[tuple[str, str, frozenset[str], frozenset[str]]]:
    for name, value in record.values.items():
        if name in rule.edges:
            _, classes, roots = rule.edges[name]
            for target in _targets(value):
                yield name, target, classes, roots
