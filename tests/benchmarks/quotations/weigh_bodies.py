"""Fits the weights by which a body is chosen for somebody whom no words tie to one, and writes lexicon/weights.yaml.

usage: python tests/benchmarks/quotations/weigh_bodies.py [--write]

Every person of the marked-up sets who speaks and is resolved rightly is one choice: among the bodies of the article and nobody. The
weights are those of a conditional logit with a penalty on their squares, found by gradient descent. Printed is, of the choices in each
sixth of the sets, weighed by what was fitted to the others: how many are asserted at each share, and how many of those are right. With
--write the weights of all sets are written, rounded. Sets kept unread when the weights were made are left out of both.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from marked import read_set, sets

from onrecord_ingest.quotations.behalf.left_open.clues import Clues
from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.engine import read

ROOT = Path(__file__).resolve().parents[3]
TABLE = ROOT / "ingest/onrecord_ingest/quotations/lexicon/weights.yaml"
UNREAD = frozenset(
    (
        "two-counties",
        "canadian-4",
        "alike",
        "daily-site",
        "scrutiny",
        "valley",
        "plain",
        "services",
        "unread-briefs",
        "print-press",
        "print-press-2",
        "print-trade",
        "print-trade-2",
        "print-regional",
        "print-regional-2",
        "borough-daily",
        "long-reads",
        "public-services",
        "regional-broadcast",
    )
)
PENALTY = 0.3
"""On the squares of the weights."""
RARE = 4
"""Times that a clue must be found to be weighed."""
ROUNDS, FOLDS = 120, 6
HEAD = "# Weights of clues that somebody speaks for nobody, and for a body (behalf/left_open/weighing). Written by weigh_bodies.py.\n"


class Choice(NamedTuple):
    """One person of an article: the clues of nobody (first) and of each body, which of them are right, and how often they spoke."""

    set: str
    options: list[list[str]]
    right: list[int]
    times: int


def choices(name: str) -> Iterator[Choice]:
    """The choices of a set."""
    for article in read_set(name).values():
        if not all("on_behalf_of" in row for row in article["quotes"]):
            return
        offices, made = read(article["text"])
        said = {(found.start, found.end): speaker for found, speaker, _ in made}
        clues = Clues(offices.places)
        told: dict[int, tuple[Person, list[str], int]] = {}
        for row in article["quotes"]:
            speaker = said.get((row["quote"][0], row["quote"][1]))
            person = speaker.entity if speaker is not None and not speaker.others else None
            if not isinstance(person, Person) or not person.named or person.known_as != row["reference"]:
                continue
            person = person.alias or person
            times = told[id(person)][2] if id(person) in told else 0
            told[id(person)] = (person, row["on_behalf_of"], times + 1)
        for person, bodies, times in told.values():
            none, pairs = clues.of(person, clues.told(person))
            options = [sorted(f"N:{clue}" for clue in none), *(sorted(f) for _, f in pairs)]
            right = [i + 1 for i, (body, _) in enumerate(pairs) if [body.name] == bodies] if bodies else [0]
            yield Choice(name, options, right, times)


def fit(data: list[Choice]) -> dict[str, float]:
    """The weight of each clue: resilient descent, each weight with a step of its own."""
    known = [c for c in data if c.right]
    seen = Counter(clue for c in known for option in c.options for clue in option)
    names = sorted(clue for clue, times in seen.items() if times >= RARE)
    index = {clue: i for i, clue in enumerate(names)}
    coded = [([[index[f] for f in o if f in index] for o in c.options], set(c.right), math.sqrt(min(c.times, 3))) for c in known]
    weights, steps, last = [0.0] * len(names), [0.1] * len(names), [0.0] * len(names)
    for _ in range(ROUNDS):
        slope = [PENALTY * w for w in weights]
        for options, right, heavy in coded:
            shares = softmax([sum(weights[f] for f in option) for option in options])
            among = sum(shares[i] for i in right) or 1e-12
            for i, option in enumerate(options):
                by = heavy * (shares[i] - (shares[i] / among if i in right else 0.0))
                if abs(by) > 1e-4:
                    for f in option:
                        slope[f] += by
        for f, now in enumerate(slope):
            if now * last[f] > 0:
                steps[f] = min(steps[f] * 1.2, 1.0)
            elif now * last[f] < 0:
                steps[f] *= 0.5
                now = 0.0
            weights[f] -= math.copysign(steps[f], now) if now else 0.0
            last[f] = now
    return dict(zip(names, weights, strict=True))


def softmax(sums: list[float]) -> list[float]:
    """Shares that are one together."""
    most = max(sums)
    each = [math.exp(s - most) for s in sums]
    return [e / sum(each) for e in each]


def curve(data: list[Choice], weights: dict[str, float]) -> Iterator[tuple[float, bool, bool]]:
    """For each choice the share of the first body, whether it is right, and whether nobody is."""
    for c in data:
        shares = softmax([sum(weights.get(f, 0.0) for f in option) for option in c.options])
        best = max(range(1, len(shares)), key=shares.__getitem__, default=0)
        if best:
            yield shares[best], best in c.right, 0 in c.right


def main() -> None:
    """Prints how the choices of sets left out are made, and writes the weights of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write lexicon/weights.yaml")
    args = parser.parse_args()
    data = [c for name in sets() if name not in UNREAD for c in choices(name)]
    names = sorted({c.set for c in data})
    made = []
    for fold in range(FOLDS):
        out = set(names[fold::FOLDS])
        weights = fit([c for c in data if c.set not in out])
        made += curve([c for c in data if c.set in out], weights)
    print(f"{'share':<8}{'asserted':>10}{'right':>8}{'nobody is':>11}{'precision':>11}   of {len(data)} people")
    for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        told = [(right, nobody) for share, right, nobody in made if share >= least]
        right = sum(r for r, _ in told)
        print(f"{least:<8}{len(told):>10}{right:>8}{sum(n for _, n in told):>11}{right / max(1, len(told)):>11.3f}")
    if args.write:
        weights = {f: round(w, 2) for f, w in fit(data).items() if abs(w) >= 0.05}
        lines = [HEAD]
        for key, opening in (("nobody", "N:"), ("body", "")):
            lines.append(f"{key}:\n")
            own = {f.removeprefix("N:"): w for f, w in weights.items() if f.startswith("N:") == bool(opening)}
            lines += (f"  {f}: {w}\n" for f, w in sorted(own.items(), key=lambda item: (-item[1], item[0])))
        TABLE.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
