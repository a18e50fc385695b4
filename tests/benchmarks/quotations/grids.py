"""Who speaks, and for whom, over grids of sentences: every row of ``tests/data/grids/*.yaml`` in every story of its grid.

usage: python tests/benchmarks/quotations/grids.py [GRID …] [--wrong]

A grid shows whole rows of plain English that fail, which articles show one by one. With ``bodies`` ({name: noun}, and ``roles``) every
statement must speak for that body alone, for none where the name is empty; with ``people`` ({name: {word: text}}) every statement must
be that person's. In a story {N} stands for the name, {k} for the body's noun, {r} and {R} for the role, {word} for a person's words.
Prints how many statements of each grid are not so; with --wrong each row that holds one (X another or none, - no statement found,
. right).
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from onrecord_ingest.quotations.rows import document_row

GRIDS = Path(__file__).parents[2] / "data" / "grids"


def for_body(story: str, body: str) -> str:
    """One sign a statement of a story: right where it speaks for the body alone, or for none where that is empty."""
    found = document_row("story", story)["statements"]
    right = ([body], [body.removeprefix("The ")]) if body else ([],)
    return "".join("." if s["on_behalf_of"] in right else "X" for s in found) or "-"


def by_person(story: str, person: str) -> str:
    """One sign a statement of a story: right where it is the person's."""
    found = document_row("story", story)["statements"]
    return "".join("." if s["resolved"] == person else "X" for s in found) or "-"


def readings(grid: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every row of a grid with the signs of one story: a row is a body, an office of one, or a person."""
    lead = grid.get("lead", "")
    for body, noun in grid.get("bodies", {}).items():
        for role in grid.get("roles", {}).get(body, [""]):
            for story in grid["stories"]:
                text = (lead + story).format(N=body, k=noun, r=role, R=role[:1].upper() + role[1:])
                yield f"{role or noun}, {body}", for_body(text, body)
    for person, words in grid.get("people", {}).items():
        for story in grid["stories"]:
            yield person, by_person((lead + story).format(N=person, **words), person)


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
        for row, signs in readings(yaml.safe_load(path.read_text(encoding="utf-8"))):
            read[row].append(signs)
        for row, stories in read.items():
            if args.wrong and set("".join(stories)) - {"."}:
                print(f"  {' '.join(stories):<80} {row}")
        every = "".join("".join(stories) for stories in read.values())
        print(f"{path.stem:<14}{len(every) - every.count('.'):>6} of {len(every)}")


if __name__ == "__main__":
    main()
