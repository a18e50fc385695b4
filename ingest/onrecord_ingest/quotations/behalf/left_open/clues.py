"""What an article tells that ties somebody to a body, as clues that can be weighed: where its name stands beside theirs, how near
it was told of, which offices it can have, how much of the article is about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from onrecord_ingest.quotations.behalf.in_office.fitting import fitting
from onrecord_ingest.quotations.behalf.left_open.beside import alike, capitals, ties
from onrecord_ingest.quotations.behalf.left_open.callings import Window, callings, office_callings, taken_up, windows
from onrecord_ingest.quotations.behalf.left_open.whereabouts import Whereabouts
from onrecord_ingest.quotations.cast.cast import Body, Person, class_nouns

_KINDS = {
    **dict.fromkeys(("trust", "hospital", "practice", "board"), "health"),
    **dict.fromkeys(("company", "trader", "concern", "landlord", "pharmacy", "home"), "firm"),
    **dict.fromkeys(("agency", "partnership", "department", "committee"), "public"),
    **{c: c for c in ("fire", "police", "council", "school", "university", "charity", "association", "union", "church", "venue")},
}
"""Class of body → kind by which offices are weighed: "chair of a health" body."""
_NOUN = re.compile(r"(?:\b(?:the|its|their|our) (?:[a-z]+ )?|^)([a-z]+)")
_WORD = re.compile(r"[a-z][a-z’'-]*")
_EXACT = 3
"""Classes of body at most that can have an office that is nobody else's."""
_LEADING = frozenset(("runs", "founder", "owner", "chair", "spokesperson", "acts"))
"""Callings that a verb tells: "Ann Otto, who *runs* the home"."""


class Told(NamedTuple):
    """What is told of somebody: the words beside the name with the number of their sentence, callings, and the words of offices."""

    beside: list[tuple[int, Window]]
    callings: set[str]
    offices: tuple[str, ...]

    @property
    def nobody(self) -> set[str]:
        """The clues that somebody speaks for no body."""
        none = {f"is {calling}" for calling in self.callings} | {"any"}
        none |= set() if self.callings & office_callings() else {"no office"}
        return none if self.callings else none | {"nothing told"}


class Clues:
    """Reads the clues of one article when its sentences have all been told."""

    def __init__(self, places: Whereabouts) -> None:
        self.places = places

    def told(self, person: Person) -> Told:
        """What is told of somebody beside their name."""
        beside = list(self._beside(person))
        roles = [role.lower() for role, _, _ in person.roles]
        called = callings([word for role in roles for word in _WORD.findall(role)] + [t.rstrip(".") for t in person.titles])
        for _, window in beside:
            if window.kind not in ("to", "does"):
                called |= callings(window.lows())
            elif (verbs := callings(window.lows()[:3])) & _LEADING:
                called |= verbs
        phrases = roles or [" ".join(w.lows()) for _, w in beside if w.kind in ("before", "set off", "is")]
        return Told(beside, called, tuple(phrases))

    def _beside(self, person: Person) -> Iterator[tuple[int, Window]]:
        for number, first, last in self.places.people[id(person)]:
            yield from ((number, window) for window in windows(self.places.tokens[number], first, last))
            if self.places.closes(person, number):
                yield from ((number + 1, window) for window in taken_up(self.places.tokens[number + 1]))

    def of(self, person: Person, told: Told) -> tuple[set[str], list[tuple[Body, set[str]]]]:
        """The clues that somebody of whom that is told speaks for no body, and those for each body."""
        places = self.places
        if not places.people[id(person)]:
            return told.nobody, []
        tied = ties((places.named[number], window) for number, window in told.beside)
        caps = capitals(window for _, window in told.beside)
        number, first, _ = places.people[id(person)][0]
        before = places.before(number, first)
        fits = frozenset().union(*map(fitting, told.offices))
        exact = frozenset().union(*(c for c in map(fitting, told.offices) if len(c) <= _EXACT))
        nouns = _nouns(told.offices)
        among = [b for b in places.strong if b.classes & fits]
        last_fit = next((b for b in before if b.classes & fits), None)
        pairs: list[tuple[Body, set[str]]] = []
        for body in places.known:
            clues = tied.get(id(body), set()) | alike(person, body, caps) | places.place(body, person) | places.share(body)
            if before and before[0] is body:
                clues.add("told of last")
            if fits & body.classes:
                clues |= {"fits", "only one that fits" if among == [body] else "fits with others"}
                clues |= {"told of last that fits"} if last_fit is body else set()
                clues |= {"named most that fits"} if among[:1] == [body] else set()
                last = places.last_before(body, number, first)
                if last is not None and any(places.is_beside(b, last[0]) for b in among if b is not body):
                    clues.add("another beside it fits")
            if exact:
                clues.add("has that very office" if exact & body.classes else "has no such office")
            if nouns:
                clues.add("is called so" if nouns & body.classes else "is called otherwise")
            for kind in {_KINDS.get(cls, "other") for cls in body.classes} or {"unknown"}:
                clues |= {f"a {kind}", *(f"{calling} of a {kind}" for calling in told.callings)}
            pairs.append((body, clues))
        none = told.nobody | ({"beside a body"} if tied else set())
        return none, pairs


@lru_cache(maxsize=4096)
def _nouns(phrases: tuple[str, ...]) -> frozenset[str]:
    """The classes of the bodies meant by nouns in roles: "the club's chairman", "trust chief"."""
    told = (noun for phrase in phrases for noun in _NOUN.findall(phrase))
    return frozenset().union(*(class_nouns().get(noun, frozenset()) for noun in told))
