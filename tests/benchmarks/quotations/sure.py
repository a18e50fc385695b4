"""Prints how far the confidence of an attribution can be relied on, and how many statements went to a wrong person or body.

usage: python tests/benchmarks/quotations/sure.py [SET …]

Each SET is one of tests/data/articles (default: all). Of the statements found (overlap 0.8), by confidence: right; given to a wrong
person or body, which harms somebody; another wrong description ("a cabinet member"), which the graph makes nobody of; left open.
Then the same of the bodies for which they were made, by confidence and by what ties the speaker to them: right; another's body;
said for a body by somebody who speaks for none; left out. Only sums are printed, so that a set can be asked unread.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from marked import Article, Quote, read_set, sets
from measure import ROOT, scorer

from onrecord_ingest.quotations.rows import document_row
from onrecord_ingest.sources.news.records import is_body, is_person

OUTCOMES = ("right", "wrong person or body", "wrong description", "left open")
BODIES = ("right", "another's body", "speaks for nobody", "left out")
NONE = "no body told"
"""In place of a confidence and of a reason, where no body is given."""


def pairs(score: Any, name: str, article: Article) -> Iterator[tuple[Quote, dict[str, Any]]]:
    """Each statement of one article that both have: as marked, and as found."""
    left = list(document_row(name, article["text"])["statements"])
    for row in article["quotes"]:
        best = max(left, key=lambda p: score.overlap(row["quote"], (p["start"], p["end"]), False), default=None)
        if best is not None and score.overlap(row["quote"], (best["start"], best["end"]), False) > 0.8:
            left.remove(best)
            yield row, best


def outcome(score: Any, row: Quote, found: Mapping[str, Any]) -> str:
    """Whether it is the right speaker."""
    ours = found["resolved"]
    if score.same_name(ours, row["reference"]) if row["reference"] else not ours:
        return "right"
    if not ours:
        return "left open"
    return "wrong person or body" if any(is_body(part) or is_person(part) for part in ours.split(" and ")) else "wrong description"


def bodies(score: Any, row: Quote, found: Mapping[str, Any]) -> str:
    """Whether those are the bodies for which the statement was made."""
    ours, theirs = found["on_behalf_of"], row["on_behalf_of"]
    if score.same_bodies(ours, theirs):
        return "right"
    if not theirs:
        return "speaks for nobody"
    return "left out" if all(any(score.same_bodies([our], [their]) for their in theirs) for our in ours) else "another's body"


def show(counts: Counter[tuple[str, str]], head: str, outcomes: Sequence[str], width: int) -> None:
    """Prints one table."""
    print(f"{head:<{width}}" + "".join(f"{each:>22}" for each in outcomes) + f"{'share right':>14}")
    for step in sorted({step for step, _ in counts}):
        row = [counts[step, each] for each in outcomes]
        print(f"{step:<{width}}" + "".join(f"{n:>22}" for n in row) + f"{row[0] / sum(row):>14.3f}")


def main(names: list[str]) -> None:
    """Prints the tables of all the sets together."""
    score = scorer(Path(os.environ.get("ONRECORD_SHARED", ROOT / "../shared")).resolve())
    speakers: Counter[tuple[str, str]] = Counter()
    sure: Counter[tuple[str, str]] = Counter()
    ties: Counter[tuple[str, str]] = Counter()
    for name in names:
        for key, article in read_set(name).items():
            for row, found in pairs(score, key, article):
                for step in (f"{found['confidence']:.1f}", "all"):
                    speakers[step, outcome(score, row, found)] += 1
                if "on_behalf_of" in row:
                    given = found["behalf_confidence"]
                    result = bodies(score, row, found)
                    for step in (NONE,) if given is None else (f"{given:.2f}", "all"):
                        sure[step, result] += 1
                    for why in (found["behalf_reason"] or NONE).split("; "):
                        ties[why, result] += 1
    show(speakers, "confidence", OUTCOMES, 12)
    print()
    show(sure, "confidence", BODIES, 14)
    print()
    show(ties, "why for that body", BODIES, 72)


if __name__ == "__main__":
    main(sys.argv[1:] or sets())
