"""YAML files as entries that know their line. Scalars stay as written: only the schema says what is a date or a number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from onrecord.errors import RecordError

DEPTH = 5
"""Levels below a field that a register needs: sources, a source, what it says, a list. Anchors cannot blow up within it."""

Raw = str | list["Raw"] | dict[str, "Raw"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One record or document as written: the top key it stands under, its fields, the line of each."""

    file: str
    line: int
    under: str
    fields: Mapping[str, Raw]
    lines: Mapping[str, int]
    key: str = ""
    """Local key of a document."""

    def where(self, name: str = "") -> str:
        """File and line of a field, or of the whole."""
        return f"{self.file}:{self.lines.get(name, self.line)}"


def name_of(path: Path) -> str:
    """Folder and file, by which a register's file is known wherever the folder lies."""
    return f"{path.resolve().parent.name}/{path.name}"


def entries(path: Path) -> Iterator[Entry | RecordError]:
    """The entries of a file in order; an error for each part that is none, and the rest goes on."""
    file = name_of(path)
    try:
        top = yaml.compose(path.read_text("utf-8-sig"), Loader=yaml.SafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{file}:{mark.line + 1}" if mark else file
        yield RecordError(f"not YAML in UTF-8: {' '.join(str(error).split())}", where=place, do="mend the file")
        return
    if top is None:
        return
    if not isinstance(top, yaml.MappingNode):
        yield RecordError("not a mapping of classes to records", where=f"{file}:1", do="begin with a class and a colon")
        return
    for key, node in top.value:
        place = f"{file}:{key.start_mark.line + 1}"
        if key.value == "documents" and isinstance(node, yaml.MappingNode):
            for local, body in node.value:
                yield _entry(file, "documents", body, local.value)
        elif key.value != "documents" and isinstance(node, yaml.SequenceNode):
            for body in node.value:
                yield _entry(file, key.value, body)
        else:
            wanted = "a mapping of local keys to documents" if key.value == "documents" else "a list of records"
            yield RecordError(f"'{key.value}' is not {wanted}", where=place, do="see docs/sources/register.md")


def _entry(file: str, under: str, node: yaml.Node, key: str = "") -> Entry | RecordError:
    line = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        return RecordError(f"an entry of '{under}' has no fields", where=f"{file}:{line}", do="write name: value lines")
    fields: dict[str, Raw] = {}
    lines: dict[str, int] = {}
    for name, value in node.value:
        if name.value in fields:
            at = f"{file}:{name.start_mark.line + 1}"
            return RecordError(f"'{name.value}' stands twice in one entry", where=at, do="leave out one")
        try:
            fields[name.value] = _plain(value)
        except RecordError as error:
            return RecordError(error.what, where=f"{file}:{name.start_mark.line + 1}", do=error.do)
        lines[name.value] = name.start_mark.line + 1
    return Entry(file, line, under, fields, lines, key)


def _plain(node: yaml.Node, depth: int = 0) -> Raw:
    if depth > DEPTH:
        raise RecordError(f"nested more than {DEPTH} deep", do="write the values out, without anchors inside anchors")
    if isinstance(node, yaml.SequenceNode):
        return [_plain(n, depth + 1) for n in node.value]
    if isinstance(node, yaml.MappingNode):
        return {n.value: _plain(v, depth + 1) for n, v in node.value}
    return str(node.value)
