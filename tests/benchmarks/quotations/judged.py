"""Counts the remaining errors on one gold file by the class that reading each of them gave it.

usage: python tests/benchmarks/quotations/judged.py GOLD [JUDGED]

JUDGED (default: tests/data/sfu-judged.yaml, errors of spans; tests/data/sfu-judged-who.yaml: wrong names) holds
{kind: {article: {start: class}}} and the meaning of each class; an error that it does not hold is counted as "not judged", and one
that is judged and no longer made is named. Prints errors by kind and class, and the F1 at overlap 0.8, for names the share of
right ones, that would be reached if the errors of all classes but "ours" were left out.
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


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("judged", type=Path, nargs="?", default=ROOT / "tests" / "data" / "sfu-judged.yaml")
    args = parser.parse_args()
    gold: dict[str, Any] = json.loads(args.gold.read_text(encoding="utf-8"))
    judged = yaml.safe_load(args.judged.read_text(encoding="utf-8"))
    kinds = [kind for kind in judged if kind != "classes"]
    score = scorer(Path(os.environ.get("ONRECORD_SHARED", ROOT / "../shared")).resolve())
    counts: Counter[tuple[str, str]] = Counter()
    made: set[tuple[str, str, int]] = set()
    quotes = missed = 0
    for name, article in gold.items():
        quotes += len(article["quotes"])
        for error in errors(score, name, article):
            missed += error.kind == "missed"
            if error.kind in kinds:
                made.add((error.kind, name, error.start))
                counts[error.kind, judged[error.kind].get(name, {}).get(error.start, "not judged")] += 1
    classes = [*judged["classes"], "not judged"]
    print(f"{'class':<14}" + "".join(f"{kind:>8}" for kind in kinds) + "  what it is")
    for cls in classes:
        row = [counts[kind, cls] for kind in kinds]
        if any(row):
            print(f"{cls:<14}" + "".join(f"{count:>8}" for count in row) + "  " + judged["classes"].get(cls, ""))
    totals = {kind: sum(counts[kind, cls] for cls in classes) for kind in kinds}
    print(f"{'all':<14}" + "".join(f"{totals[kind]:>8}" for kind in kinds))
    found = quotes - missed
    if "who" in kinds:
        ours = counts["who", "ours"] + counts["who", "not judged"]
        print(f"right names {1 - totals['who'] / found:.3f} of {found}, without the errors of the other classes {1 - ours / found:.3f}")
    if "missed" in kinds:
        ours = sum(counts[kind, cls] for kind in ("missed", "false") for cls in ("ours", "not judged"))
        reached = 2 * found / (2 * found + totals["missed"] + totals["false"])
        print(f"F1 {reached:.3f}, without the errors of the other classes {2 * found / (2 * found + ours):.3f}")
    for kind in kinds:
        for name, starts in judged[kind].items():
            for start in starts:
                if (kind, name, start) not in made:
                    print(f"no longer made: {kind} {name}:{start}")


if __name__ == "__main__":
    main()
