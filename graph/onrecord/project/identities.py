"""Which ids stand for one thing: judgements of sameness, and what took the place of our paraphrase of it."""

from __future__ import annotations

import re

from onrecord.ledger import Ledger, read
from onrecord.ledger.judgements import standing
from onrecord.ledger.links import holding
from onrecord.ledger.sets import Sets

_LOCAL = re.compile(r"-[0-9a-f]{8}$")
_CODED = re.compile(r"/[a-z]+-[A-Z0-9]+$")


def canonical(ledger: Ledger, at: int | None = None) -> dict[str, str]:
    """Every id that is not its group's own name → the name: a curated id before a register's code before a document's own.

    ``at``: as it stood after the change of that number.
    """
    sets = Sets()
    linked: set[str] = set()
    for judgement in holding(standing(ledger, at)):
        sets.join(judgement.one, judgement.other)
        linked |= {judgement.one, judgement.other}
    names: dict[str, str] = {}
    for members in {sets.of(each): sets.members(each) for each in linked}.values():
        name = min(members, key=_preference)
        names.update({member: name for member in members if member != name})
    names |= superseded(read.paraphrases_beside_words(ledger, at))
    numbered = read.numbered_findings(ledger, at)
    for _ in range(2):  # the actions of an inspection first, then the points of an action
        names |= superseded(summaries_beside_words(numbered, names))
    return names


def summaries_beside_words(findings: list[tuple[str, str, str, int, bool]], names: dict[str, str]) -> list[tuple[str, str, int]]:
    """Findings known by our summary only, each with the one in the report's words: of one whole, kind and number."""
    worded = {(names.get(whole, whole), kind, number): each for each, whole, kind, number, words in findings if words}
    keyed = ((each, (names.get(whole, whole), kind, number)) for each, whole, kind, number, words in findings if not words)
    return [(each, worded[key], 1) for each, key in keyed if key in worded]


def _preference(identifier: str) -> tuple[bool, bool, str]:
    return bool(_LOCAL.search(identifier)), bool(_CODED.search(identifier)), identifier


def superseded(beside: list[tuple[str, str, int]]) -> dict[str, str]:
    """Paraphrase → what stands in the source's words and fits it best (paraphrase, statement or finding, shared characters)."""
    best: dict[str, tuple[int, str]] = {}
    for paraphrase, statement, shared in beside:
        if paraphrase not in best or (shared, statement) > best[paraphrase]:
            best[paraphrase] = (shared, statement)
    return {paraphrase: statement for paraphrase, (_, statement) in best.items()}
