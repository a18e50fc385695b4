"""Groups that grow by evidence and never take in two that are known to differ; what is found becomes judgements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.ledger.book import Judgement
from onrecord.ledger.judgements import AUTOMATIC, pair
from onrecord.ledger.sets import Sets

SAME, DIFFERENT, UNSURE = "same", "different", "unsure"


class Groups(Sets):
    """Sets joined and kept apart by judgements. People's decisions, given newest first, go before every rule."""

    def __init__(self, decided: Iterable[Judgement]) -> None:
        super().__init__()
        self._found: dict[tuple[str, str], Judgement] = {}
        self._decided: set[tuple[str, str]] = set()
        for each in decided:
            if (key := pair(each.one, each.other)) in self._decided:
                continue
            self._decided.add(key)
            if each.verdict == DIFFERENT and self.of(each.one) != self.of(each.other):
                self.part(each.one, each.other)
            elif each.verdict == SAME and self.may_join(each.one, each.other):
                self.join(each.one, each.other)

    def same(self, one: str, other: str, reason: str) -> bool:
        """Judge two the same; unsure where that would unite what is known to differ. Says whether they are one now."""
        if not self.may_join(one, other):
            self._say(one, other, UNSURE, f"{reason}; but that would unite two that are known to differ")
            return False
        self._say(one, other, SAME, reason)
        self.join(one, other)
        return self.of(one) == self.of(other)

    def different(self, one: str, other: str, reason: str) -> None:
        """Judge two different, where a person has not made them one."""
        if self.of(one) != self.of(other) and pair(one, other) not in self._decided:
            self._say(one, other, DIFFERENT, reason)
            self.part(one, other)

    def unsure(self, one: str, other: str, reason: str) -> None:
        """Ask whether two are one, unless their groups are one or apart already."""
        if self.of(one) != self.of(other) and self.may_join(one, other):
            self._say(one, other, UNSURE, reason)

    def judgements(self) -> Iterator[Judgement]:
        """What was found; no doubt about two that have come to be one by other evidence."""
        for judgement in self._found.values():
            if judgement.verdict != UNSURE or self.of(judgement.one) != self.of(judgement.other):
                yield judgement

    def _say(self, one: str, other: str, verdict: str, reason: str) -> None:
        key = pair(one, other)
        if one != other and key not in self._decided:
            standing = self._found.get(key)
            if standing is None or (standing.verdict == UNSURE and verdict != UNSURE):
                self._found[key] = Judgement(*key, verdict, AUTOMATIC, reason)
