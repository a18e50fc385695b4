"""Who speaks, and for whom, over grids of sentences: every row of ``tests/data/grids/*.yaml`` in every story of its grid.

usage: python tests/benchmarks/quotations/grids.py [GRID …] [--wrong]

A grid shows whole rows of plain English that fail, which articles show one by one. With ``bodies`` ({name: noun}, and ``roles``) every
statement must speak for that body alone; with ``people`` ({name: {word: text}}) every statement must be that person's. In a story {N}
stands for the name, {k} for the body's noun, {r} and {R} for the role, and {word} for a person's words.
With ``casts`` several speak in turn: each cast gives every letter a name and the words that stand for it ({a}, {a.last}, {a.he}; a
person's pronoun and job, a body's noun), and each story names its speakers in the order of its statements (``speakers: abba``; "?"
is nobody who can be known; other letters stand for what ``others`` gives them, with {a} in it for a name). A file may hold several
grids, each after a line "---".
Prints how many statements of each grid are not so; with --wrong each row that holds one (X another or none, - no statement found,
# one too many, . right).
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

import yaml

from onrecord_ingest.quotations.rows import document_row

GRIDS = Path(__file__).parents[2] / "data" / "grids"


PRONOUNS = {"she": "her her Ms", "he": "him his Mr", "they": "them their Mx", "it": "it its the"}


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody or some body of a story: its text is the name."""

    name: str
    he: str
    noun: str

    def __str__(self) -> str:
        return self.name

    @property
    def words(self) -> dict[str, str]:
        """What else a story may call it: first and last name, title, pronouns, noun; and those that begin a sentence."""
        him, his, mr = PRONOUNS[self.he].split()
        small = {"he": self.he, "him": him, "his": his, "noun": self.noun}
        first, last = self.name.split()[0], self.name.split()[-1]
        return (
            small
            | {word.capitalize(): text.capitalize() for word, text in small.items()}
            | {"first": first, "last": last, "mr": f"{mr} {last}"}
        )

    def __getattr__(self, word: str) -> str:
        return self.words[word]


def in_turn(story: str, cast: dict[str, Part], speakers: str, others: dict[str, str]) -> str:
    """One sign a statement of a story: right where it is whose the story says."""
    found = document_row("story", story.format(**cast))["statements"]
    names = {letter: part.name for letter, part in cast.items()} | {k: text.format(**cast) for k, text in others.items()} | {"?": None}
    signs = ""
    for statement, letter in zip_longest(found, speakers):
        signs += "-" if statement is None else "#" if letter is None else "." if statement["resolved"] == names[letter] else "X"
    return signs


def for_body(story: str, body: str) -> str:
    """One sign a statement of a story: right where it speaks for the body alone."""
    found = document_row("story", story)["statements"]
    names = (body, body.removeprefix("The "))
    return "".join("." if len(s["on_behalf_of"]) == 1 and s["on_behalf_of"][0] in names else "X" for s in found) or "-"


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
    for told in grid.get("turns", []):
        for cast in grid["casts"]:
            parts = {letter: Part(*(word.strip() for word in who.split(","))) for letter, who in cast.items()}
            signs = in_turn(lead + told["story"], parts, told["speakers"], grid.get("others", {}) | told.get("others", {}))
            yield " ".join(told["story"].split())[:170], signs


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
