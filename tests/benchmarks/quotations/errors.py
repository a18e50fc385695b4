"""Prints every error of the attribution of quotations on one gold file, each with its context.

usage: python tests/benchmarks/quotations/errors.py GOLD [--missed] [--false] [--spans] [--who] [--speaker] [--behalf] [--context N]

Without a kind, all are printed. Quotations are matched as SHARED/eval/score_quotes.py does at overlap 0.8; --spans are the
matched ones whose symmetric overlap is 0.8 or less, which the figure "iou" counts as missed. SHARED is the environment variable
ONRECORD_SHARED, else ../shared. In the context ⟦…⟧ is the gold's span and
⟪…⟫ ours.
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from marked import read_set, sets
from measure import ROOT, scorer

from onrecord_ingest.quotations.rows import document_row

KINDS = ("missed", "false", "spans", "speaker", "who", "behalf")


class Error(NamedTuple):
    """One error: its kind, the article, and the row of the gold and of ours as far as there is one."""

    kind: str
    article: str
    gold: dict[str, Any] | None
    ours: dict[str, Any] | None

    @property
    def start(self) -> int:
        """Where it stands in the article."""
        return int(self.gold["quote"][0]) if self.gold is not None else int(self.ours["start"]) if self.ours is not None else 0


def errors(score: Any, name: str, article: dict[str, Any]) -> Iterator[Error]:
    """The errors of one article, by kind and place. ``score`` is the module with the published way of scoring."""
    left = list(document_row(name, article["text"])["statements"])
    for row in article["quotes"]:
        best = max(left, key=lambda p: score.overlap(row["quote"], (p["start"], p["end"]), False), default=None)
        if best is None or score.overlap(row["quote"], (best["start"], best["end"]), False) <= 0.8:
            yield Error("missed", name, row, None)
            continue
        left.remove(best)
        if score.overlap(row["quote"], (best["start"], best["end"]), True) <= 0.8:
            yield Error("spans", name, row, best)
        span = best["speaker"]
        if row["speaker"] is None:
            right = span is None
        else:
            right = span is not None and score.overlap(row["speaker"], (span["start"], span["end"]), False) > 0
        if not right:
            yield Error("speaker", name, row, best)
        known = score.same_name(best["resolved"], row["reference"]) if row["reference"] else not best["resolved"]
        if not known:
            yield Error("who", name, row, best)
        if "on_behalf_of" in row and not score.same_bodies(best["on_behalf_of"], row["on_behalf_of"]):
            yield Error("behalf", name, row, best)
    yield from (Error("false", name, None, row) for row in left)


def shown(text: str, error: Error, context: int) -> str:
    """The error in its place, with both spans marked."""
    marks: list[tuple[int, str]] = []
    ends: list[int] = []
    for span, (opening, closing) in (
        (error.gold["quote"] if error.gold else None, "⟦⟧"),
        ((error.ours["start"], error.ours["end"]) if error.ours else None, "⟪⟫"),
    ):
        if span is not None:
            marks += [(span[0], opening), (span[1], closing)]
            ends += span
    left, right = max(0, min(ends) - context), min(len(text), max(ends) + context)
    pieces, position = [], left
    for at, mark in sorted(marks):
        pieces += [text[position:at], mark]
        position = at
    pieces.append(text[position:right])
    said = "".join(pieces).replace("\n", " ¶ ")
    head = f"{error.kind} {error.article}:{error.start}"
    if error.gold is not None:
        head += f"  gold: {_speaker(text, error.gold['speaker'])} = {error.gold['reference'] or '-'}"
    if error.ours is not None:
        span = error.ours["speaker"]
        head += f"  ours: {span['text'] if span else '-'} = {error.ours['resolved'] or '-'} ({error.ours['rule']}; {error.ours['cue']})"
    if error.kind == "behalf" and error.gold is not None and error.ours is not None:
        head += f"\n    for {error.gold['on_behalf_of']}, ours {error.ours['on_behalf_of']}"
    return f"{head}\n    {said}"


def _speaker(text: str, span: list[int] | None) -> str:
    return text[span[0] : span[1]] if span else "-"


def main() -> None:
    """Prints the errors of the kinds asked for, and how many there are of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", help="a file of gold, or the name of a set of tests/data/articles")
    parser.add_argument("--context", type=int, default=120, help="characters shown on either side (default: 120)")
    for kind in KINDS:
        parser.add_argument(f"--{kind}", action="store_true")
    args = parser.parse_args()
    asked = [kind for kind in KINDS if getattr(args, kind)] or KINDS
    gold: dict[str, Any] = read_set(args.gold) if args.gold in sets() else json.loads(Path(args.gold).read_text(encoding="utf-8"))
    score = scorer(Path(os.environ.get("ONRECORD_SHARED", ROOT / "../shared")).resolve())
    counts: Counter[str] = Counter()
    for name, article in gold.items():
        for error in sorted(errors(score, name, article), key=lambda e: e.start):
            counts[error.kind] += 1
            if error.kind in asked:
                print(shown(article["text"], error, args.context))
    print(", ".join(f"{kind} {counts[kind]}" for kind in KINDS))


if __name__ == "__main__":
    main()
