"""Judgements for people to look at: why two are held to be one, and which pairs wait for an answer, with both sides' evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.ledger import Ledger
from onrecord.ledger.book import Judgement
from onrecord.ledger.judgements import by_rule, pair, standing
from onrecord.ledger.links import chain, holding
from onrecord.ledger.sets import Sets
from onrecord.ledger.testimony import Side, side


@dataclass(frozen=True, slots=True)
class Looked:
    """A judgement with what sources say of both; ``holds`` says whether it is a link of those that make two one."""

    judgement: Judgement
    one: Side
    other: Side
    holds: bool

    def answered(self, verdict: str, who: str) -> Judgement:
        """The answer to it, its reason being what was looked at."""
        seen = f"reviewed ({self.judgement.reason})"
        return replace(self.judgement, verdict=verdict, decided_by=who, reason=seen)


def why(ledger: Ledger, one: str, other: str) -> list[Looked]:
    """The chain of judgements by which two are one; else those that were made of the two themselves, oldest first."""
    found = standing(ledger)
    links = holding(found)
    of_both = [each for each in found if (each.one, each.other) == pair(one, other)]
    return [looked(ledger, j, j in links) for j in chain(one, other, links) or of_both]


def unsure(ledger: Ledger) -> Iterator[Looked]:
    """The pairs that wait for an answer, each looked at when it is asked for."""
    return (looked(ledger, judgement) for judgement in waiting(ledger))


def waiting(ledger: Ledger) -> list[Judgement]:
    """What waits for an answer, in order of ids: not what people decided, nor what came to be one otherwise."""
    found = standing(ledger)
    decided = {(each.one, each.other) for each in found if not by_rule(each)}
    sets = Sets()
    for each in holding(found):
        sets.join(each.one, each.other)
    asked = {(j.one, j.other): j for j in found if j.verdict == "unsure" and (j.one, j.other) not in decided}
    return [j for _, j in sorted(asked.items()) if sets.of(j.one) != sets.of(j.other)]


def looked(ledger: Ledger, judgement: Judgement, holds: bool = False) -> Looked:
    """A judgement with both sides."""
    return Looked(judgement, side(ledger, judgement.one), side(ledger, judgement.other), holds)
