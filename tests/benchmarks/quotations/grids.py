"""Who speaks, and for whom, over grids of sentences: every row of ``tests/data/grids/*.yaml`` in every story of its grid.

usage: python tests/benchmarks/quotations/grids.py [GRID …] [--wrong]

A grid shows whole rows of plain English that fail, which articles show one by one. Its stories stand behind its ``lead`` and, where
it has them, each of its ``leads``; what a story says between ⟦ and ⟧ is told and not judged. The rows of a grid are

- ``bodies`` ({name: noun, or {word: text}}, and ``roles``, {name: [role, …]}): every statement speaks for that body alone, with
  ``nobody: true`` or an empty name for none. {N} stands for the name, {k} for the noun, {r} and {R} for the role. A name that begins
  with "the" has it in small letters;
- ``people`` ({name: {word: text}}): every statement is that person's, or whose the story says ({tell: story, who: [name, …]});
- ``papers`` ({name: [noun, paper, …]}): every statement is the paper's and speaks for the body. {r} and {R} stand for the paper, {a}
  and {A} for it with "a" or "an";
- ``casts`` and ``turns``: several speak in turn (``turns.py``);
- ``forms`` and ``speakers``: sentences with their statements marked (``constructions.py``);
- ``told``: whole stories, {tell: story, who: [name, …]} or [story, [last words of who says it, body, …], …]; where it has ``fills``
  ([{word: text}, …]), each story is told with each of them, what is said included.

A file may hold several grids, each after a line "---" or, where they share words, in one list. Prints how many statements of each file
are not so, and of them those that harm somebody: given to a name, or to a body, that is not the right one; all others are left open or
lost. With --wrong each row that holds one (X another body, W another name, o nobody, or somebody without a name, - no statement found,
# one too many, S another span, . right).
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import yaml
from constructions import constructions
from signs import name_sign
from turns import turns

from onrecord_ingest.quotations.rows import document_row

GRIDS = Path(__file__).parents[2] / "data" / "grids"


def statements(story: str) -> list[dict[str, Any]]:
    """The statements of a story that are judged."""
    text, told = "", set[int]()
    for number, piece in enumerate(re.split("[⟦⟧]", story)):
        told |= set(range(len(text), len(text) + len(piece))) if number % 2 else set()
        text += piece
    return [s for s in document_row("story", text)["statements"] if s["start"] not in told]


def for_body(story: str, body: str | None) -> str:
    """One sign a statement of a story: right where it speaks for the body alone, or for none."""
    found = statements(re.sub(r"((?:^|[.!?”⟦⟧\n])\s*)the ", r"\1The ", story))
    right = ([body], [re.sub("^[Tt]he ", "", body)]) if body else ([],)
    return "".join("." if s["on_behalf_of"] in right else "X" if s["on_behalf_of"] else "o" for s in found) or "-"


def by_people(story: str, who: Sequence[str | None]) -> str:
    """One sign a statement of a story: right where it is whose ``who`` says, the last of them for all that follow."""
    found = [s["resolved"] for s in statements(story)]
    said = [*who, *[who[-1]] * (len(found) - len(who))]
    return "".join(name_sign(a, a == b) for a, b in zip(found, said, strict=False)) + "-" * (len(said) - len(found))


def by_papers(found: list[dict[str, Any]], said: Sequence[tuple[str, list[str]]]) -> str:
    """One sign a statement: right where it is by who is told, in their last words, and for those bodies; "" for nobody."""
    signs = ""
    for statement, (who, bodies) in zip(found, said, strict=False):
        known = f" {statement['resolved'] or ''}".lower().endswith(f" {who}".lower()) or (statement["resolved"] or "") == who
        sign = name_sign(statement["resolved"], known)
        if set(statement["on_behalf_of"]) - set(bodies):
            sign = "X"
        elif sign == "." and len(statement["on_behalf_of"]) < len(bodies):
            sign = "o"
        signs += sign
    return signs + "-" * (len(said) - len(found)) + "#" * (len(found) - len(said))


def readings(grid: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every row of a grid with the signs of one story."""
    for opening in grid.get("leads", [""]):
        lead = grid.get("lead", "") + opening
        for story in grid.get("stories", []):
            yield from rows_of_bodies(grid, lead + story if isinstance(story, str) else "")
            yield from rows_of_papers(grid, lead, story)
            for person, words in grid.get("people", {}).items():
                tell, who = (story["tell"], story["who"]) if isinstance(story, dict) else (story, ["{N}"])
                named = {"N": person, **words}
                names = [name and name.format(**named) for name in who]
                yield person, by_people((lead + tell).format(**named), names)
        for told in grid.get("told", []):
            if isinstance(told, dict):
                yield told["tell"], by_people(lead + told["tell"], told["who"])
            else:
                for fill in grid.get("fills", [{}]):
                    story, *said = [filled(part, fill) for part in told] if fill else told
                    signs = by_papers(statements(lead + story), [(who, bodies) for who, *bodies in said])
                    yield told[0][: 160 if fill else 60].replace("\n", " "), signs
        yield from turns(grid)
    yield from constructions(grid)


def filled(part: str | list[str], words: dict[str, str]) -> str | list[str]:
    """A story, or who said a statement of it, with its slots filled."""
    return part.format(**words) if isinstance(part, str) else [one.format(**words) for one in part]


def rows_of_bodies(grid: dict[str, Any], story: str) -> Iterator[tuple[str, str]]:
    """A row is a body, or an office of one."""
    for body, noun in grid.get("bodies", {}).items():
        words = noun if isinstance(noun, dict) else {"k": noun}
        for role in grid.get("roles", {}).get(body, [""]):
            text = story.format(N=body, r=role, R=role[:1].upper() + role[1:], **words)
            yield f"{role or words['k']}, {body}", for_body(text, None if grid.get("nobody") else body)


def rows_of_papers(grid: dict[str, Any], lead: str, story: str) -> Iterator[tuple[str, str]]:
    """A row is a story, told of every paper of every body."""
    for body, (noun, *papers) in grid.get("papers", {}).items():
        for paper in papers:
            one = f"{'an' if paper[0] in 'aeiou' else 'a'} {paper}"
            words = {"N": body, "k": noun, "r": paper, "R": paper.capitalize(), "a": one, "A": one.capitalize()}
            before = len(lead.format(**words))
            found = [s for s in statements((lead + story).format(**words)) if s["start"] >= before]
            yield story, by_papers(found, [(paper.split()[-1], [body])] * max(1, len(found)))


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
        documents = yaml.safe_load_all(path.read_text(encoding="utf-8"))
        for grid in chain.from_iterable(d if isinstance(d, list) else [d] for d in documents):
            for row, signs in readings(grid):
                read[row].append(signs)
        for row, stories in read.items():
            if args.wrong and set("".join(stories)) - {"."}:
                print(f"  {' '.join(stories):<80} {row}")
        every = "".join("".join(stories) for stories in read.values())
        harmful = every.count("W") + every.count("X")
        print(f"{path.stem:<22}{len(every) - every.count('.'):>6} of {len(every):>6}, {harmful:>5} harmful")


if __name__ == "__main__":
    main()
