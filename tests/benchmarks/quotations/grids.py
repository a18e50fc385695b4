"""Who speaks, and for whom, over grids of sentences: every row of ``tests/data/grids/*.yaml`` in every story of its grid.

usage: python tests/benchmarks/quotations/grids.py [GRID …] [--wrong]

A grid shows whole rows of plain English that fail, which articles show one by one. With ``bodies`` ({name: noun}, and ``roles``) every
statement must speak for that body alone; with ``people`` ({name: {word: text}}) every statement must be that person's. In a story {N}
stands for the name, {k} for the body's noun, {r} and {R} for the role, and {word} for a person's words, or a body's where it has more
than its noun. What stands before a ¦ in a story is told and not judged. A name that begins with "the" has it in small letters.
With ``casts`` several speak in ``turns`` (see turns.py). A file may hold several grids, each after a line "---".
Prints how many statements of each grid are not so; with --wrong each row that holds one (X another or none, - no statement found,
# one too many, . right).
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from turns import turns

from onrecord_ingest.quotations.rows import document_row

GRIDS = Path(__file__).parents[2] / "data" / "grids"


def statements(story: str) -> list[dict[str, Any]]:
    """The statements of a story that are judged."""
    told = story.find("¦") + 1
    return [s for s in document_row("story", story.replace("¦", " "))["statements"] if s["start"] >= told]


def for_body(story: str, body: str) -> str:
    """One sign a statement of a story: right where it speaks for the body alone."""
    found = statements(re.sub(r"((?:^|[.!?”¦\n])\s*)the ", r"\1The ", story))
    names = (body, re.sub("^[Tt]he ", "", body))
    return "".join("." if len(s["on_behalf_of"]) == 1 and s["on_behalf_of"][0] in names else "X" for s in found) or "-"


def by_person(story: str, person: str) -> str:
    """One sign a statement of a story: right where it is the person's."""
    found = statements(story)
    return "".join("." if s["resolved"] == person else "X" for s in found) or "-"


def readings(grid: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every row of a grid with the signs of one story: a row is a body, an office of one, or a person."""
    lead = grid.get("lead", "")
    for body, noun in grid.get("bodies", {}).items():
        words = noun if isinstance(noun, dict) else {"k": noun}
        for role in grid.get("roles", {}).get(body, [""]):
            for story in grid["stories"]:
                text = (lead + story).format(N=body, r=role, R=role[:1].upper() + role[1:], **words)
                yield f"{role or words['k']}, {body}", for_body(text, body)
    for person, words in grid.get("people", {}).items():
        for story in grid["stories"]:
            yield person, by_person((lead + story).format(N=person, **words), person)
    yield from turns(grid)


def main() -> None:
    """Prints one line a grid."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("grids", nargs="*", metavar="GRID", help="the grids to read; all where none is named")
    parser.add_argument("--wrong", action="store_true", help="print each row that holds a wrong one")
    args = parser.parse_args()
    for path in sorted(GRIDS.glob("*.yaml")):
        if args.grids and path.stem not in args.grids:
            continue
        read: dict[str, list[str]] = defaultdict(list)
        for grid in yaml.safe_load_all(path.read_text(encoding="utf-8")):
            for row, signs in readings(grid):
                read[row].append(signs)
        for row, stories in read.items():
            if args.wrong and set("".join(stories)) - {"."}:
                print(f"  {' '.join(stories):<80} {row}")
        every = "".join("".join(stories) for stories in read.values())
        print(f"{path.stem:<14}{len(every) - every.count('.'):>6} of {len(every)}")


if __name__ == "__main__":
    main()
