"""Measures the attribution of quotations against every gold file and every set of marked-up articles, and prints one table.

usage: python tests/benchmarks/quotations/measure.py [SHARED]

SHARED is the folder with gold/ and eval/ (default: the environment variable ONRECORD_SHARED, else ../shared). The figures
are those of SHARED/eval/score_quotes.py: the F1 of the quotations at two overlaps, the same under symmetric overlap (iou),
and, at overlap 0.8, the shares with the right speaker mention, the right name (who) and the right bodies spoken for (behalf).
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from marked import read_set, sets

from onrecord_ingest.quotations.rows import document_row

ROOT = Path(__file__).resolve().parents[3]
HEADER = f"{'set':<22}{'form':<10}{'n':>5}{'F1@.3':>8}{'F1@.8':>8}{'iou':>8}{'speaker':>9}{'who':>8}{'behalf':>8}{'words/s':>10}"


def scorer(shared: Path) -> ModuleType:
    """The published way of scoring, from the shared folder."""
    spec = importlib.util.spec_from_file_location("score_quotes", shared / "eval" / "score_quotes.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer at {shared}/eval/score_quotes.py: name the shared folder as argument")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predict(gold: Mapping[str, Any]) -> tuple[dict[str, Any], float]:
    """The statements of each article, and words read per second of processor time."""
    began = time.process_time()
    found = {name: document_row(name, article["text"])["statements"] for name, article in gold.items()}
    seconds = time.process_time() - began
    return found, sum(len(article["text"].split()) for article in gold.values()) / max(seconds, 1e-9)


def measure(score: ModuleType, gold: Mapping[str, Any], found: Mapping[str, Any], form: str) -> dict[str, float]:
    """The figures of one set for one form of statement."""
    low = score.score(gold, found, 0.3, form=form)
    high = score.score(gold, found, 0.8, form=form)
    iou = score.score(gold, found, 0.8, symmetric=True, form=form)
    return {
        "n": high["n"],
        "F1@.3": low["F1"],
        "F1@.8": high["F1"],
        "iou": iou["F1"],
        "speaker": high["speaker"],
        "who": high["who"],
        "behalf": high["behalf"] if high["behalf"] is not None else float("nan"),
    }


def main(shared: Path) -> None:
    """Prints the table."""
    files = sorted((shared / "gold").glob("*.json"))
    golds = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in files}
    golds = {name: gold for name, gold in golds.items() if isinstance(gold, dict) and all("quotes" in a for a in gold.values())}
    golds |= {name: dict(read_set(name)) for name in sets()}
    score = scorer(shared)
    predict(next(iter(golds.values())))  # reads the word lists
    print(HEADER)
    for name, gold in golds.items():
        found, speed = predict(gold)
        for form in ("all", "direct", "indirect"):
            row = measure(score, gold, found, form)
            cells = "".join(
                f"{row[key]:>{width}.3f}"
                for key, width in (("F1@.3", 8), ("F1@.8", 8), ("iou", 8), ("speaker", 9), ("who", 8), ("behalf", 8))
            )
            print(f"{name:<22}{form:<10}{row['n']:>5.0f}{cells}" + (f"{speed:>10,.0f}" if form == "all" else ""))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("ONRECORD_SHARED", ROOT / "../shared")).resolve())
