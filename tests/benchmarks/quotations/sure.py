"""Prints how far the confidence of an attribution can be relied on, and how many statements went to a wrong person or body.

usage: python tests/benchmarks/quotations/sure.py [SET …]

Each SET is one of tests/data/articles (default: all). Of the statements found (overlap 0.8), by confidence: right; given to a wrong
person or body, which harms somebody; another wrong description ("a cabinet member"), which the graph makes nobody of; left open.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from marked import Article, read_set, sets
from measure import ROOT, scorer

from onrecord_ingest.quotations.rows import document_row
from onrecord_ingest.sources.news.records import is_body, is_person

OUTCOMES = ("right", "wrong person or body", "wrong description", "left open")


def outcomes(score: Any, name: str, article: Article) -> Iterator[tuple[float, str]]:
    """Confidence and outcome of each statement of one article that both have."""
    left = list(document_row(name, article["text"])["statements"])
    for row in article["quotes"]:
        best = max(left, key=lambda p: score.overlap(row["quote"], (p["start"], p["end"]), False), default=None)
        if best is None or score.overlap(row["quote"], (best["start"], best["end"]), False) <= 0.8:
            continue
        left.remove(best)
        ours = best["resolved"]
        if score.same_name(ours, row["reference"]) if row["reference"] else not ours:
            yield best["confidence"], "right"
        elif not ours:
            yield best["confidence"], "left open"
        else:
            asserted = any(is_body(part) or is_person(part) for part in ours.split(" and "))
            yield best["confidence"], "wrong person or body" if asserted else "wrong description"


def main(names: list[str]) -> None:
    """Prints one table of all the sets."""
    score = scorer(Path(os.environ.get("ONRECORD_SHARED", ROOT / "../shared")).resolve())
    counts: Counter[tuple[str, str]] = Counter()
    for name in names:
        for key, article in read_set(name).items():
            for confidence, outcome in outcomes(score, key, article):
                counts[f"{confidence:.1f}", outcome] += 1
                counts["all", outcome] += 1
    print(f"{'confidence':<12}" + "".join(f"{outcome:>22}" for outcome in OUTCOMES) + f"{'share right':>14}")
    for step in sorted({step for step, _ in counts}):
        row = [counts[step, outcome] for outcome in OUTCOMES]
        print(f"{step:<12}" + "".join(f"{n:>22}" for n in row) + f"{row[0] / sum(row):>14.3f}")


if __name__ == "__main__":
    main(sys.argv[1:] or sets())
