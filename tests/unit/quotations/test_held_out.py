"""Sets of articles that the attribution was not written for when they were first scored: how far it reaches on them now."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import marked
import measure
import pytest

from onrecord_ingest.quotations.rows import document_row

# A little under what is reached; to be raised as the attribution gets better, never lowered. First sights: docs/quotations.md.
FLOORS: dict[str, dict[str, float]] = {
    "accountable": {"F1": 0.99, "iou": 0.97, "speaker": 0.99, "who": 0.975, "behalf": 0.965},
    "alike": {"F1": 0.975, "iou": 0.965, "speaker": 0.98, "who": 0.935, "behalf": 0.935},
    "borough-daily": {"F1": 0.985, "iou": 0.98, "speaker": 0.985, "who": 0.98, "behalf": 0.945},
    "briefs": {"F1": 0.98, "iou": 0.98, "speaker": 0.99, "who": 0.97, "behalf": 0.965},
    "canadian": {"F1": 0.96, "iou": 0.96, "speaker": 0.975, "who": 0.955},
    "canadian-2": {"F1": 0.98, "iou": 0.98, "speaker": 0.995, "who": 0.975},
    "canadian-3": {"F1": 0.955, "iou": 0.935, "speaker": 0.96, "who": 0.96},
    "canadian-4": {"F1": 0.955, "iou": 0.945, "speaker": 0.975, "who": 0.915},
    "city": {"F1": 0.985, "iou": 0.985, "speaker": 0.99, "who": 0.975, "behalf": 0.96},
    "county": {"F1": 0.99, "iou": 0.985, "speaker": 0.99, "who": 0.98, "behalf": 0.965},
    "dailies": {"F1": 0.985, "iou": 0.985, "speaker": 0.995, "who": 0.995, "behalf": 0.99},
    "daily-site": {"F1": 0.97, "iou": 0.96, "speaker": 0.97, "who": 0.93, "behalf": 0.88},
    "entering": {"F1": 0.995, "iou": 0.995, "speaker": 0.995, "who": 0.97, "behalf": 0.97},
    "five-papers": {"F1": 0.97, "iou": 0.96, "speaker": 0.995, "who": 0.94, "behalf": 0.915},
    "genres": {"F1": 0.99, "iou": 0.99, "speaker": 0.985, "who": 0.97, "behalf": 0.975},
    "going-on": {"F1": 0.995, "iou": 0.995, "speaker": 0.995, "who": 0.985, "behalf": 0.98},
    "held-out": {"F1": 0.99, "iou": 0.99, "speaker": 0.995, "who": 0.97, "behalf": 0.94},
    "high-street": {"F1": 0.99, "iou": 0.985, "speaker": 0.985, "who": 0.975, "behalf": 0.975},
    "last": {"F1": 0.98, "iou": 0.975, "speaker": 0.99, "who": 0.95, "behalf": 0.935},
    "local-briefs": {"F1": 0.98, "iou": 0.98, "speaker": 0.985, "who": 0.96, "behalf": 0.865},
    "long-reads": {"F1": 0.98, "iou": 0.975, "speaker": 0.985, "who": 0.95, "behalf": 0.925},
    "mixed": {"F1": 0.985, "iou": 0.975, "speaker": 0.985, "who": 0.975, "behalf": 0.94},
    "ordinary": {"F1": 0.99, "iou": 0.99, "speaker": 0.99, "who": 0.985, "behalf": 0.96},
    "parishes": {"F1": 0.99, "iou": 0.99, "speaker": 0.985, "who": 0.98, "behalf": 0.975},
    "plain": {"F1": 0.975, "iou": 0.965, "speaker": 0.985, "who": 0.94, "behalf": 0.915},
    "plain-briefs": {"F1": 0.99, "iou": 0.985, "speaker": 0.99, "who": 0.97, "behalf": 0.92},
    "print-press": {"F1": 0.985, "iou": 0.99, "speaker": 0.995, "who": 0.99, "behalf": 0.91},
    "print-press-2": {"F1": 0.97, "iou": 0.96, "speaker": 0.985, "who": 0.945, "behalf": 0.98},
    "print-regional": {"F1": 0.98, "iou": 0.975, "speaker": 0.99, "who": 0.965, "behalf": 0.85},
    "print-regional-2": {"F1": 0.99, "iou": 0.99, "speaker": 0.985, "who": 0.99, "behalf": 0.935},
    "print-trade": {"F1": 0.97, "iou": 0.93, "speaker": 0.98, "who": 0.95, "behalf": 0.94},
    "print-trade-2": {"F1": 0.975, "iou": 0.975, "speaker": 0.98, "who": 0.94, "behalf": 0.885},
    "public-briefs": {"F1": 0.98, "iou": 0.97, "speaker": 0.985, "who": 0.96, "behalf": 0.895},
    "public-services": {"F1": 0.985, "iou": 0.98, "speaker": 0.985, "who": 0.945, "behalf": 0.92},
    "publications": {"F1": 0.99, "iou": 0.98, "speaker": 0.99, "who": 0.99, "behalf": 0.98},
    "regional-broadcast": {"F1": 0.985, "iou": 0.975, "speaker": 0.99, "who": 0.955, "behalf": 0.91},
    "regions": {"F1": 0.98, "iou": 0.975, "speaker": 0.98, "who": 0.95, "behalf": 0.98},
    "scrutiny": {"F1": 0.985, "iou": 0.98, "speaker": 0.98, "who": 0.94, "behalf": 0.91},
    "services": {"F1": 0.975, "iou": 0.975, "speaker": 0.985, "who": 0.945, "behalf": 0.895},
    "sites": {"F1": 0.985, "iou": 0.98, "speaker": 0.995, "who": 0.985, "behalf": 0.98},
    "speaking-for": {"F1": 0.995, "iou": 0.995, "speaker": 0.995, "who": 0.985, "behalf": 0.995},
    "towns": {"F1": 0.98, "iou": 0.97, "speaker": 0.99, "who": 0.975, "behalf": 0.99},
    "trade": {"F1": 0.975, "iou": 0.97, "speaker": 0.985, "who": 0.975, "behalf": 0.975},
    "two-counties": {"F1": 0.97, "iou": 0.965, "speaker": 0.985, "who": 0.94, "behalf": 0.91},
    "unread-briefs": {"F1": 0.985, "iou": 0.985, "speaker": 0.985, "who": 0.965, "behalf": 0.89},
    "valley": {"F1": 0.97, "iou": 0.965, "speaker": 0.985, "who": 0.945, "behalf": 0.925},
    "week": {"F1": 0.985, "iou": 0.98, "speaker": 0.995, "who": 0.97, "behalf": 0.915},
    "weeklies": {"F1": 0.99, "iou": 0.98, "speaker": 0.985, "who": 0.965, "behalf": 0.91},
}


def test_every_set_has_its_floor() -> None:
    assert sorted(FLOORS) == marked.sets()


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_no_two_quotations_of_the_gold_overlap_and_each_mention_is_words_of_the_article(name: str) -> None:
    for article in marked.read_set(name).values():
        text, read_to = article["text"], 0
        for row in article["quotes"]:
            assert read_to <= row["quote"][0] < row["quote"][1] <= len(text)
            read_to = row["quote"][1]
            for start, end in filter(None, (row["quote"], row["speaker"])):
                assert text[start:end] == text[start:end].strip() != ""


FALSE_IN_LISTS = {"five-papers": 1}
"""Statements found in notices and lists that hold none, and not mended yet: a list of events."""


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_notices_and_lists_say_nothing(name: str) -> None:
    silent = [(key, article["text"]) for key, article in marked.read_set(name).items() if not article["quotes"]]
    found = [statement for key, text in silent for statement in document_row(key, text)["statements"]]
    assert len(found) == FALSE_IN_LISTS.get(name, 0)


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_articles_are_read_no_worse_than_before(name: str, shared: Path) -> None:
    score = measure.scorer(shared).score
    gold: dict[str, Any] = marked.read_set(name)
    found = {key: document_row(key, article["text"])["statements"] for key, article in gold.items()}
    high = score(gold, found, 0.8)
    reached = {**high, "iou": score(gold, found, 0.8, symmetric=True)["F1"]}
    below = {measure: (round(reached[measure], 3), floor) for measure, floor in FLOORS[name].items() if reached[measure] < floor}
    assert not below
