"""Which judgements of sameness hold, where others contradict them.

People's decisions hold before rules', and the newer before the older where people contradict themselves. What is judged
different is never one by a chain of rules: of a chain between two such, every link that a rule made gives way, since nothing
says which of them is wrong. A person's link stays, so that ``a = b = c`` by rules with ``a ≠ c`` by a person leaves b alone
until somebody says whose it is.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from itertools import pairwise

from onrecord.ledger.book import Judgement
from onrecord.ledger.judgements import by_rule
from onrecord.ledger.sets import Sets

Pair = tuple[str, str]


def holding(judgements: Sequence[Judgement]) -> list[Judgement]:
    """The judgements of sameness that hold; ``judgements`` are those that stand, oldest first."""
    decided: dict[Pair, Judgement] = {}
    for judgement in (j for j in judgements if not by_rule(j) and j.verdict != "unsure"):
        decided.pop((judgement.one, judgement.other), None)
        decided[judgement.one, judgement.other] = judgement
    held, apart = _of_people(decided.values())
    rules = [j for j in judgements if by_rule(j) and (j.one, j.other) not in decided]
    links = {(j.one, j.other): j for j in rules if j.verdict == "same"}
    apart += [(j.one, j.other) for j in rules if j.verdict == "different"]
    sets = Sets()
    for one, other in (*held, *links):
        sets.join(one, other)
    torn = [(one, other) for one, other in apart if sets.of(one) == sets.of(other)]
    if torn:
        _take_apart(torn, held.keys(), links)
    return [*held.values(), *links.values()]


def _of_people(decided: Iterable[Judgement]) -> tuple[dict[Pair, Judgement], list[Pair]]:
    """People's links that hold and their pairs that differ, the newest first."""
    held: dict[Pair, Judgement] = {}
    apart: list[Pair] = []
    sets = Sets()
    for judgement in reversed(list(decided)):
        pair = judgement.one, judgement.other
        if judgement.verdict == "different" and sets.of(pair[0]) != sets.of(pair[1]):
            sets.part(*pair)
            apart.append(pair)
        elif judgement.verdict == "same" and sets.may_join(*pair):
            sets.join(*pair)
            held[pair] = judgement
    return held, apart


def _take_apart(torn: Sequence[Pair], held: Iterable[Pair], links: dict[Pair, Judgement]) -> None:
    """Remove the rules' links from every chain between two that differ; chains of people's links alone stay."""
    neighbours = _neighbours([*held, *links])
    firm = set(held)
    for one, other in torn:
        while way := _path(one, other, neighbours):
            steps = [(a, b) if a < b else (b, a) for a, b in pairwise(way)]
            loose = [step for step in steps if step not in firm]
            if not loose:
                break
            for a, b in loose:
                del links[a, b]
                neighbours[a].remove(b)
                neighbours[b].remove(a)


def _neighbours(pairs: Iterable[Pair]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        found[one].add(other)
        found[other].add(one)
    return found


def chain(one: str, other: str, links: Iterable[Judgement]) -> list[Judgement]:
    """The shortest chain of links from one to the other, in order; empty where there is none."""
    by_pair = {(j.one, j.other): j for j in links}
    steps = _path(one, other, _neighbours(by_pair))
    return [by_pair[min(a, b), max(a, b)] for a, b in pairwise(steps)]


def _path(one: str, other: str, neighbours: dict[str, set[str]]) -> list[str]:
    """A shortest way, of several the first by id; empty where there is none."""
    before: dict[str, str] = {one: one}
    waiting = deque([one])
    while waiting and other not in before:
        here = waiting.popleft()
        for each in sorted(neighbours.get(here, ())):
            if each not in before:
                before[each] = here
                waiting.append(each)
    if other not in before:
        return []
    way = [other]
    while way[-1] != one:
        way.append(before[way[-1]])
    return way[::-1]
