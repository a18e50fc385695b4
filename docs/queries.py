"""Runs the queries of ``queries.md`` on a workspace and writes what they gave behind each: ``python docs/queries.py WORKSPACE``.

A pair of Cypher and SPARQL must give the same rows. Run it on a fresh ``onrecord init`` after a change of the register.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from onrecord.userquery.parameters import parse
from onrecord.userquery.run import Answer, run
from onrecord.workspace import Workspace

PAGE = Path(__file__).with_suffix(".md")
_QUERY = re.compile(r"^```(cypher|sparql)([^\n]*)\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
_RESULT = re.compile(r"\n(?:[\d,]+ (?:rows|triples)|yes|no)\.\n")


@dataclass(frozen=True, slots=True)
class Documented:
    """A query of the page: its language, text and parameters, and where what it gave is written (None: behind its twin)."""

    language: str
    text: str
    parameters: tuple[str, ...]
    result: tuple[int, int] | None


def queries(page: str) -> list[Documented]:
    """Every query of the page, in order."""
    found = []
    for match in _QUERY.finditer(page):
        result = _RESULT.match(page, match.end())
        place = (result.start() + 1, result.end()) if result else None
        found.append(Documented(match[1], match[3], tuple(re.findall(r'"([^"]*)"', match[2])), place))
    return found


def answer(workspace: Workspace, query: Documented) -> Answer:
    """What a query gives."""
    return run(workspace, query.language, query.text, parse(query.parameters))


def summary(found: Answer) -> str:
    """What is written behind a query."""
    if found.kind == "truth":
        return "yes.\n" if found.truth else "no.\n"
    return f"{len(found.rows):,} rows.\n" if found.kind == "rows" else f"{len(found.triples.splitlines()):,} triples.\n"


def main() -> None:
    """Write the page anew."""
    workspace, page = Workspace.find(Path(sys.argv[1])), PAGE.read_text("utf-8")
    for query in reversed(queries(page)):
        if query.result:
            start, end = query.result
            page = page[:start] + summary(answer(workspace, query)) + page[end:]
    PAGE.write_text(page, "utf-8")


if __name__ == "__main__":
    main()
