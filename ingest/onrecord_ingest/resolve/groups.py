"""Groups that grow by evidence and never take in two that are known to differ; what is found becomes judgements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.ledger.book import Judgement
from onrecord.ledger.judgements import AUTOMATIC, pair

SAME, DIFFERENT, UNSURE = "same", "different", "unsure"


class Groups:
    """Union-find with apart-pairs. People's decisions are taken in first; no rule speaks of a pair that a person decided."""

    def __init__(self, decided: Iterable[Judgement]) -> None:
        self._above: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}
        self._apart: dict[str, set[str]] = {}
        self._found: dict[tuple[str, str], Judgement] = {}
        self._decided = {(j.one, j.other): j.verdict for j in decided}
        for (one, other), verdict in self._decided.items():
            if verdict == DIFFERENT:
                self._part(one, other)
        for (one, other), verdict in self._decided.items():
            if verdict == SAME and self.may_join(one, other):
                self._join(one, other)

    def of(self, identity: str) -> str:
        """The name of its group."""
        above = self._above.get(identity, identity)
        if above == identity:
            return identity
        root = self.of(above)
        self._above[identity] = root
        return root

    def members(self, identity: str) -> list[str]:
        """All of its group, itself among them."""
        return self._members.get(self.of(identity), [identity])

    def may_join(self, one: str, other: str) -> bool:
        """Whether nobody and no code holds their groups apart."""
        return self.of(other) not in self._apart.get(self.of(one), ())

    def same(self, one: str, other: str, reason: str) -> bool:
        """Judge two the same; unsure where that would unite what is known to differ. Says whether they are one now."""
        if not self.may_join(one, other):
            self._say(one, other, UNSURE, f"{reason}; but that would unite two that are known to differ")
            return False
        self._say(one, other, SAME, reason)
        self._join(one, other)
        return self.of(one) == self.of(other)

    def different(self, one: str, other: str, reason: str) -> None:
        """Judge two different, where a person has not made them one."""
        if self.of(one) != self.of(other) and pair(one, other) not in self._decided:
            self._say(one, other, DIFFERENT, reason)
            self._part(one, other)

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

    def _join(self, one: str, other: str) -> None:
        above, below = self.of(one), self.of(other)
        if above == below:
            return
        if len(self.members(above)) < len(self.members(below)):
            above, below = below, above
        joined = [*self.members(above), *self.members(below)]
        self._above[below] = above
        self._members[above] = joined
        self._members.pop(below, None)
        for enemy in self._apart.pop(below, set()):
            self._apart[enemy].discard(below)
            self._part(above, enemy)

    def _part(self, one: str, other: str) -> None:
        one, other = self.of(one), self.of(other)
        self._apart.setdefault(one, set()).add(other)
        self._apart.setdefault(other, set()).add(one)
