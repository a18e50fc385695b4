"""Sets that grow by joining and may be kept apart."""

from __future__ import annotations


class Sets:
    """Union-find over ids, with pairs of sets that must not be joined. Every step takes nearly constant time."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}
        self._apart: dict[str, set[str]] = {}

    def of(self, identity: str) -> str:
        """The name of its set."""
        while (above := self._above.get(identity, identity)) != identity:
            self._above[identity] = self._above.get(above, above)
            identity = above
        return identity

    def members(self, identity: str) -> list[str]:
        """All of its set, itself among them."""
        return self._members.get(self.of(identity), [identity])

    def may_join(self, one: str, other: str) -> bool:
        """Whether nothing keeps their sets apart."""
        return self.of(other) not in self._apart.get(self.of(one), ())

    def join(self, one: str, other: str) -> None:
        """Make their sets one; what was kept apart from either is kept apart from both."""
        above, below = self.of(one), self.of(other)
        if above == below:
            return
        if len(self.members(above)) < len(self.members(below)):
            above, below = below, above
        self._members[above] = self._members.get(above, [above])
        self._members[above] += self._members.pop(below, [below])
        self._above[below] = above
        for enemy in self._apart.pop(below, set()):
            self._apart[enemy].discard(below)
            self.part(above, enemy)

    def part(self, one: str, other: str) -> None:
        """Keep their sets apart from now on."""
        one, other = self.of(one), self.of(other)
        self._apart.setdefault(one, set()).add(other)
        self._apart.setdefault(other, set()).add(one)
