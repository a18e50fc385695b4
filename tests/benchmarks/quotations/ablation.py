"""What each family of rules contributes: every set is measured with one family switched off at a time.

usage: python tests/benchmarks/quotations/ablation.py [SHARED]

A family is switched off by replacing its function, wherever it is imported, with one that does nothing. Prints F1 at overlap 0.8
and who.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from measure import ROOT, measure, predict, scorer

from onrecord_ingest.quotations.saying.contents import after, interrupted, spans
from onrecord_ingest.quotations.saying.frames import frames, nouns, passives, sources
from onrecord_ingest.quotations.saying.uncued import posts, standalone, uncued
from onrecord_ingest.quotations.story.identities import identities
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.text import paragraphs
from onrecord_ingest.quotations.who.bodies import groups
from onrecord_ingest.quotations.who.described import descriptions
from onrecord_ingest.quotations.who.going_on import continuing, headlines
from onrecord_ingest.quotations.who.papers import documents
from onrecord_ingest.quotations.who.people import people

NOBODY = Speaker(None, None, reason="switched off", confidence=0.0)
Switch = tuple[ModuleType, str, Callable[..., Any]]
FAMILIES: dict[str, list[Switch]] = {
    "nothing": [],
    "attribution after the content": [(after, "take_left", lambda *_: False)],
    "second half of an interrupted quotation": [(interrupted, "go_on", lambda *_: None)],
    "reported clauses": [(spans, "clause", lambda *_, **__: None)],
    "frames with an object (accused, found …)": [
        (frames, "noun_phrase", lambda *_, **__: None),
        (passives, "passive", lambda *_: None),
    ],
    "according to": [(sources, "according_to", lambda *_: None)],
    "nouns of saying": [(nouns, "noun_of_saying", lambda *_: None), (nouns, "exclaimed", lambda *_: None)],
    "quotations without a cue": [(uncued, "uncued", lambda *_: None)],
    "headlines": [(standalone, "headline", lambda *_: False), (headlines, "headlines", lambda *_: None)],
    "captions, links, tweets, pull quotes": [
        (paragraphs, "is_boilerplate", lambda *_: False),
        (posts, "find_post", lambda *_: None),
        (standalone, "signed", lambda *_: False),
    ],
    "pronouns he and she": [(people, "pronoun", lambda *_, **__: NOBODY)],
    "it and they": [(groups, "it", lambda *_, **__: NOBODY), (groups, "they", lambda *_, **__: NOBODY)],
    "descriptions and common nouns": [(descriptions, "described", lambda *_: NOBODY)],
    "documents": [(documents, "document", lambda *_: NOBODY)],
    "described first, named later": [(identities, "identify", lambda *_: None)],
    "one surname, several people": [(people, "bearer", lambda _, mention: mention.entity)],
    "continuing quotations": [(continuing, "following", lambda *_: NOBODY)],
}


def switched(switches: list[Switch]) -> list[tuple[ModuleType, str, Any]]:
    """Switches functions off in every module that imports them; the modules, the names and what stood there."""
    kept: list[tuple[ModuleType, str, Any]] = []
    for home, name, nothing in switches:
        function = getattr(home, name)
        for module in [m for key, m in sys.modules.items() if key.startswith("onrecord_ingest.quotations")]:
            if getattr(module, name, None) is function:
                kept.append((module, name, function))
                setattr(module, name, nothing)
    return kept


def main(shared: Path) -> None:
    """Prints one line a family."""
    score = scorer(shared)
    golds = {name: json.loads((shared / "gold" / f"{name}.json").read_text("utf-8")) for name in ("british-dev", "sfu-dev")}
    print(f"{'without':<44}" + "".join(f"{name + ' F1':>16}{'who':>8}" for name in golds))
    for family, switches in FAMILIES.items():
        kept = switched(switches)
        rows = [measure(score, gold, predict(gold)[0], "all") for gold in golds.values()]
        for module, name, function in kept:
            setattr(module, name, function)
        print(f"{family:<44}" + "".join(f"{row['F1@.8']:>16.3f}{row['who']:>8.3f}" for row in rows))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("ONRECORD_SHARED", ROOT / "../shared")).resolve())
