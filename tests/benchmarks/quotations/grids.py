"""Who speaks, and for whom, over grids of sentences: every row of ``tests/data/grids/*.yaml`` in every story of its grid.

usage: python tests/benchmarks/quotations/grids.py [GRID …] [--wrong]

A grid shows whole rows of plain English that fail, which articles show one by one. With ``bodies`` ({name: noun}, and ``roles``) every
statement must speak for that body alone; with ``people`` ({name: {word: text}}) every statement must be that person's. In a story {N}
stands for the name, {k} for the body's noun, {r} and {R} for the role, and {word} for a person's words. With ``papers`` ({name: [noun,
paper, …]}) every statement must be that paper's and for that body: {r} and {R} stand for the paper, {a} and {A} for it with "a" or "an".
With ``told`` ([story, [who, body, …], …]) a story has its own statements, each with the last words of who says it and the bodies.
Stories are read behind the ``lead``, or behind each of the ``leads``.
Prints how many statements of each grid are not so; with --wrong each row that holds one (X another or none, W another
paper, - no statement found, . right).
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
    """One sign a statement of a story: right where it speaks for the body alone."""
    found = document_row("story", story)["statements"]
    names = (body, body.removeprefix("The "))
    return "".join("." if len(s["on_behalf_of"]) == 1 and s["on_behalf_of"][0] in names else "X" for s in found) or "-"


def by_person(story: str, person: str) -> str:
    """One sign a statement of a story: right where it is the person's."""
    found = document_row("story", story)["statements"]
    return "".join("." if s["resolved"] == person else "X" for s in found) or "-"


def by_paper(story: str, said: list[tuple[str, list[str]]], start: int = 0) -> str:
    """One sign a statement of a story from a character on: right where it is by who is told, in their last words, and for those bodies.
    What is told last is told of all that follow."""
    found = [s for s in document_row("story", story)["statements"] if s["start"] >= start]
    signs = ""
    said += said[-1:] * (len(found) - len(said)) if start else []
    for statement, (who, bodies) in zip(found, said, strict=False):
        known = f" {statement['resolved'] or ''}".lower().endswith(f" {who}".lower()) or (statement["resolved"] or "") == who
        signs += "X" if sorted(statement["on_behalf_of"]) != sorted(bodies) else "." if known else "W"
    return signs + "-" * abs(len(said) - len(found))


def readings(grid: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every row of a grid with the signs of one story: a row is a body, an office of one, or a person."""
    for lead in grid.get("leads", [grid.get("lead", "")]):
        yield from behind(lead, grid)
    for story, *said in grid.get("told", []):
        yield story[:60].replace("\n", " "), by_paper(story, [(who, bodies) for who, *bodies in said])


def behind(lead: str, grid: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The readings of a grid's stories behind one lead."""
    for body, (noun, *papers) in grid.get("papers", {}).items():
        for story in grid["stories"]:
            for paper in papers:
                one = f"{'an' if paper[0] in 'aeiou' else 'a'} {paper}"
                words = {"N": body, "k": noun, "r": paper, "R": paper.capitalize(), "a": one, "A": one.capitalize()}
                text = (lead + story).format(**words)
                yield story, by_paper(text, [(paper.split()[-1], [body])], len(lead.format(**words)))
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
