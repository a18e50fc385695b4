"""Prints how far a second reader of three sets agrees with the first on who spoke and for whom: what a program could reach at most.

usage: python tests/benchmarks/quotations/agreement.py [SHARED]

SHARED as for measure.py. Names and bodies are compared as SHARED/eval/score_quotes.py compares a program's with the gold.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import yaml
from marked import read_set
from measure import ROOT, scorer


def main(shared: Path) -> None:
    """Prints one line a set."""
    score = scorer(shared)
    answers = yaml.safe_load((ROOT / "tests" / "data" / "second-reader.yaml").read_text("utf-8"))
    print(f"{'set':<14}{'n':>5}{'who':>8}{'behalf':>8}")
    for name, articles in answers.items():
        first, who, behalf, asked = read_set(name), 0, 0, 0
        for key, lines in articles.items():
            for row, line in zip(first[key]["quotes"], lines, strict=True):
                reference, _, bodies = line.partition(">")
                named = reference.strip().removeprefix("?")
                asked += 1
                who += bool(score.same_name(named, row["reference"]) if row["reference"] else not named)
                behalf += bool(score.same_bodies([b.strip() for b in bodies.split(";") if b.strip()], row["on_behalf_of"]))
        print(f"{name:<14}{asked:>5}{who / asked:>8.3f}{behalf / asked:>8.3f}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("ONRECORD_SHARED", ROOT / "../shared")).resolve())
