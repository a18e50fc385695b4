"""For whom people speak, over grids of sentences: every body of ``tests/data/grids.yaml`` in every way to tell of it.

usage: python tests/benchmarks/quotations/grids.py [--wrong]

A grid shows whole rows of plain English that fail, which articles show one by one. Prints the statements of each grid that do not
speak for the one body of their story, and how many there are; with --wrong each row that holds one (X another body or none, - no
statement found, . right).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import yaml

from onrecord_ingest.quotations.rows import document_row

GRIDS = Path(__file__).parents[2] / "data" / "grids.yaml"


def reading(story: str, body: str) -> str:
    """One sign a statement of a story: right where it speaks for the body alone."""
    found = document_row("story", story)["statements"]
    names = (body, body.removeprefix("The "))
    return "".join("." if len(s["on_behalf_of"]) == 1 and s["on_behalf_of"][0] in names else "X" for s in found) or "-"


def rows(grid: dict[str, Any]) -> dict[str, str]:
    """What each row of a grid is read as: a row is a body, or an office of one."""
    read: dict[str, str] = {}
    for (body, noun), role in ((b, r) for b in grid["bodies"].items() for r in grid.get("roles", {}).get(b[0], [""])):
        for story in grid["stories"]:
            text = (grid["lead"] + story).format(N=body, k=noun, r=role, R=role[:1].upper() + role[1:])
            read[f"{role or noun}, {body}"] = read.get(f"{role or noun}, {body}", "") + reading(text, body) + " "
    return read


def main() -> None:
    """Prints one line a grid."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wrong", action="store_true", help="print each row that holds a wrong one")
    args = parser.parse_args()
    for name, grid in yaml.safe_load(GRIDS.read_text(encoding="utf-8")).items():
        read = rows(grid)
        for row, signs in read.items():
            if args.wrong and set(signs) - {".", " "}:
                print(f"  {signs:<80} {row}")
        every = "".join(read.values()).replace(" ", "")
        print(f"{name:<10}{len(every) - every.count('.'):>6} of {len(every)}")


if __name__ == "__main__":
    main()
