"""A question is a document: ``NAME.cypher`` with a header in YAML, and ``NAME.rq`` that asks the same in SPARQL.

The header stands in the comment lines at the top of the ``.cypher`` file::

    // title: Who held a post on a day
    // parameters:
    //   post: {type: post, required: true, help: the office}
    //   "on": {type: day, required: true, help: the day}
    // columns: {person: text, since: text, bodies: list}
    // order: [person]
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from onrecord.data import folder, yaml
from onrecord.errors import NotFound, SchemaError

NAMED = ("person", "body", "who", "post", "area", "topic", "event", "duty")
"""Parameter types that are names of things; ``who`` is a person or a body."""
PARAMETER_TYPES = (*NAMED, "text", "day", "integer")
COLUMN_TYPES = ("text", "integer", "number", "boolean", "list")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a question; without a default and not required it may be left out."""

    name: str
    type: str
    help: str
    required: bool = False
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A canned question in both languages; ``columns`` names each column's type, ``order`` the columns that sort the rows."""

    name: str
    title: str
    parameters: Mapping[str, Parameter]
    columns: Mapping[str, str]
    order: tuple[str, ...]
    cypher: str
    sparql: str


@cache
def questions(where: Path | None = None) -> Mapping[str, Question]:
    """Every question by name; raises SchemaError for a header that is wrong or a twin that is missing."""
    return {path.stem: _read(path) for path in sorted((where or folder("queries")).glob("*.cypher"))}


def question(name: str) -> Question:
    """One question; raises NotFound with the nearest names."""
    known = {path.stem: path for path in folder("queries").glob("*.cypher")}
    if name not in known:
        from difflib import get_close_matches

        near = get_close_matches(name, known, n=3, cutoff=0.4)
        raise NotFound(f"no question '{name}'", do=f"nearest: {', '.join(near)}" if near else "see 'onrecord ask --list'")
    return _read(known[name])


@cache
def _read(path: Path) -> Question:
    from yaml import YAMLError

    text = path.read_text("utf-8")
    head = [line[2:] for line in text.splitlines() if line.startswith("//")]
    twin = path.with_suffix(".rq")
    try:
        header: dict[str, Any] = yaml("\n".join(head))
        found = Question(
            name=path.stem,
            title=header["title"],
            parameters={n: Parameter(n, **v) for n, v in (header.get("parameters") or {}).items()},
            columns=header["columns"],
            order=tuple(header.get("order", ())),
            cypher="\n".join(line for line in text.splitlines() if not line.startswith("//")).strip(),
            sparql=twin.read_text("utf-8").strip(),
        )
    except (KeyError, TypeError, AttributeError, YAMLError, FileNotFoundError) as error:
        raise SchemaError(f"not a question: {error}", where=path.name, do="see CONTRIBUTING, 'A question'") from error
    wrong = [p.name for p in found.parameters.values() if p.type not in PARAMETER_TYPES]
    wrong += [name for name, kind in found.columns.items() if kind not in COLUMN_TYPES]
    wrong += [name for name in found.order if name not in found.columns]
    if wrong:
        raise SchemaError(f"the header's {', '.join(wrong)} cannot be", where=path.name, do="see CONTRIBUTING, 'A question'")
    return found
