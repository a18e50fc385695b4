"""What each family of rules contributes: every set is measured with one family switched off at a time.

usage: python tests/benchmarks/quotations/ablation.py [SHARED]

A family is switched off by replacing its function with one that does nothing. Prints F1 at overlap 0.8 and who.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from measure import ROOT, measure, predict, scorer

from onrecord_ingest.quotations import engine
from onrecord_ingest.quotations.saying import attach, before
from onrecord_ingest.quotations.story import notice
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.who import people, resolve

NOBODY = Speaker(None, None, reason="switched off", confidence=0.0)
FAMILIES: dict[str, list[tuple[Any, str, Callable[..., Any]]]] = {
    "nothing": [],
    "attribution after the content": [(attach, "take_left", lambda *_: False)],
    "second half of an interrupted quotation": [(attach, "go_on", lambda *_: None)],
    "reported clauses": [(before, "clause", lambda *_: None)],
    "frames with an object (accused, found …)": [(before, "noun_phrase", lambda *_: None), (attach, "passive", lambda *_: None)],
    "according to": [(attach, "according_to", lambda *_: None)],
    "nouns of saying": [(attach, "noun_of_saying", lambda *_: None), (attach, "exclaimed", lambda *_: None)],
    "quotations without a cue": [(attach, "uncued", lambda *_: None)],
    "headlines": [(attach, "headline", lambda *_: False), (engine, "_headlines", lambda *_: None)],
    "captions, links, tweets, pull quotes": [
        (engine, "is_boilerplate", lambda *_: False),
        (engine, "find_post", lambda *_: None),
        (attach, "signed", lambda *_: False),
    ],
    "pronouns he and she": [(resolve, "pronoun", lambda *_: NOBODY)],
    "it and they": [(resolve, "it", lambda *_: NOBODY), (resolve, "they", lambda *_: NOBODY)],
    "descriptions and common nouns": [(resolve, "description", lambda *_: NOBODY)],
    "documents": [(resolve, "document", lambda *_: NOBODY)],
    "described first, named later": [(notice, "identify", lambda *_: None)],
    "one surname, several people": [(people, "bearer", lambda _, mention: mention.entity)],
    "continuing quotations": [(resolve, "following", lambda *_: NOBODY)],
}


def main(shared: Path) -> None:
    """Prints one line a family."""
    score = scorer(shared)
    golds = {name: json.loads((shared / "gold" / f"{name}.json").read_text("utf-8")) for name in ("british-dev", "sfu-dev")}
    print(f"{'without':<44}" + "".join(f"{name + ' F1':>16}{'who':>8}" for name in golds))
    for family, switches in FAMILIES.items():
        kept = [(module, name, getattr(module, name)) for module, name, _ in switches]
        for module, name, nothing in switches:
            setattr(module, name, nothing)
        rows = [measure(score, gold, predict(gold)[0], "all") for gold in golds.values()]
        for module, name, function in kept:
            setattr(module, name, function)
        print(f"{family:<44}" + "".join(f"{row['F1@.8']:>16.3f}{row['who']:>8.3f}" for row in rows))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("ONRECORD_SHARED", ROOT / "../shared")).resolve())
