"""What can be seen of one record by itself."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from onrecord.dates import PartialDate
from onrecord.model import Record, Span, Value
from onrecord.schema import Edge, Property
from onrecord_ingest.validate.rules import Rules, targets

_PYTHON: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "date": (PartialDate,),
}


def faults(record: Record, rules: Mapping[str, Rules], text: str | None) -> Iterator[tuple[str, str]]:
    """What is wrong with it, and what to do. ``text`` is its document's, None where that is not held."""
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
    listed = targets(value)
    if not all(isinstance(t, str) and t for t in listed):
        yield f"'{e.name}' is {value!r}, not an id", "name what it leads to by its id"
    elif len(listed) > 1 and not e.many:
        yield f"'{e.name}' names {len(listed)} things", "name one"


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
