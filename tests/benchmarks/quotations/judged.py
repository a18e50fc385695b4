"""Counts the remaining errors of spans on one gold file by the class that reading each of them gave it.

usage: python tests/benchmarks/quotations/judged.py GOLD [JUDGED]

JUDGED (default: tests/data/sfu-judged.yaml) holds {kind: {article: {start: class}}} and the meaning of each class; an error that
it does not hold is counted as "not judged", and one that is judged and no longer made is named. Prints errors by kind and class,
and the F1 at overlap 0.8 that would be reached if the errors of all classes but "ours" were left out.
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import yaml
from errors import errors
from measure import ROOT, scorer

KINDS = ("missed", "false", "spans")


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("judged", type=Path, nargs="?", default=ROOT / "tests" / "data" / "sfu-judged.yaml")
    args = parser.parse_args()
    gold: dict[str, Any] = json.loads(args.gold.read_text(encoding="utf-8"))
    judged = yaml.safe_load(args.judged.read_text(encoding="utf-8"))
    score = scorer(Path(os.environ.get("ONRECORD_SHARED", ROOT / "../shared")).resolve())
    counts: Counter[tuple[str, str]] = Counter()
    made: set[tuple[str, str, int]] = set()
    quotes = 0
    for name, article in gold.items():
        quotes += len(article["quotes"])
        for error in errors(score, name, article):
            if error.kind in KINDS:
                made.add((error.kind, name, error.start))
                counts[error.kind, judged[error.kind].get(name, {}).get(error.start, "not judged")] += 1
    classes = [*judged["classes"], "not judged"]
    print(f"{'class':<14}" + "".join(f"{kind:>8}" for kind in KINDS) + "  what it is")
    for cls in classes:
        row = [counts[kind, cls] for kind in KINDS]
        if any(row):
            print(f"{cls:<14}" + "".join(f"{count:>8}" for count in row) + "  " + judged["classes"].get(cls, ""))
    totals = {kind: sum(counts[kind, cls] for cls in classes) for kind in KINDS}
    print(f"{'all':<14}" + "".join(f"{totals[kind]:>8}" for kind in KINDS))
    found = quotes - totals["missed"]
    ours = sum(counts[kind, cls] for kind in ("missed", "false") for cls in ("ours", "not judged"))
    reached = 2 * found / (2 * found + totals["missed"] + totals["false"])
    print(f"F1 {reached:.3f}, without the errors of the other classes {2 * found / (2 * found + ours):.3f}")
    for kind in KINDS:
        for name, starts in judged[kind].items():
            for start in starts:
                if (kind, name, start) not in made:
                    print(f"no longer made: {kind} {name}:{start}")


if __name__ == "__main__":
    main()
