"""Who held an office on a day: one person, ``ambiguous`` near a hand-over, ``vacant`` between stated terms; never today's holder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.ledger.known import Role

FIRST, LAST = "0001-01-01", "9999-12-31"
Day = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Holder:
    """``same`` with the one person, ``unsure`` with those whom it may be, or ``none``; and why."""

    verdict: str
    people: tuple[str, ...]
    why: str


def holder(roles: Iterable[tuple[str, Role]], day: Day) -> Holder:
    """The holder on a day (its first and last possible date) by what sources say: pairs of a person and a membership in the office."""
    of: dict[str, list[Role]] = defaultdict(list)
    for person, role in roles:
        of[person].append(role)
    surely = sorted(person for person, own in of.items() if any(_surely(role, day) for role in own))
    maybe = sorted(
        person for person, own in of.items() if person in surely or _maybe(own, day, [o for p, o in of.items() if p != person])
    )
    if len(maybe) > 1:
        return Holder("unsure", tuple(maybe), "ambiguous: several may have held the office on that day")
    if surely:
        return Holder("same", tuple(surely), "a source has this person in the office on that day")
    if maybe:
        return Holder(
            "unsure", tuple(maybe), "one person may have held the office on that day, and no source says so of the day itself"
        )
    stated = [role for own in of.values() for role in own]
    if any(r.end[1] and r.end[1] < day[0] for r in stated) and any(r.start[0] and r.start[0] > day[1] for r in stated):
        return Holder("none", (), "vacant: between the stated end of one term and the stated start of the next")
    return Holder("none", (), "no source says who held the office on that day")


def _surely(role: Role, day: Day) -> bool:
    """A term stated on both sides has the whole of the days; or a source speaks of just these days."""
    if role.start[1] and role.end[0]:
        return role.start[1] <= day[0] and day[1] < role.end[0]
    return day == role.attested


def _maybe(own: Iterable[Role], day: Day, others: Iterable[list[Role]]) -> bool:
    """Whether some source allows it: its dates touch the days, or lie before and after them with nobody else's between."""
    seen: list[Day] = []
    for role in own:
        if any(role.start) or any(role.end):
            begins, ends = role.start[0] or FIRST, role.end[1] or LAST
            if begins <= day[1] and ends >= day[0] and not _followed(role, day, others):
                return True
        elif any(role.attested):
            span = role.attested[0] or FIRST, role.attested[1] or LAST
            if span[0] <= day[1] and span[1] >= day[0]:
                return True
            seen.append(span)
    before = max((last for _, last in seen if last < day[0]), default="")
    after = min((first for first, _ in seen if first > day[1]), default="")
    return bool(before and after) and not any(_between(role, before, after) for roles in others for role in roles)


def _followed(role: Role, day: Day, others: Iterable[list[Role]]) -> bool:
    """Whether a term without a stated end was over: somebody else is seen in the office after its start and before the days."""
    if any(role.end):
        return False
    start = role.start[1] or FIRST
    return any(start < (each.attested[0] or each.start[0] or FIRST) < day[0] for roles in others for each in roles)


def _between(role: Role, before: str, after: str) -> bool:
    first, last = (role.start[0], role.end[1]) if any(role.start) or any(role.end) else role.attested
    return (first or FIRST) < after and (last or LAST) > before
