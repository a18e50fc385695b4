"""One inspection told of by several sources: a report, the table of outcomes, a later report that names its days, a register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations
from typing import Any

from onrecord.ledger import Ledger
from onrecord.ledger.book import Judgement
from onrecord.project.identities import canonical
from onrecord.project.join import raw_rows

RULE = "rule:inspections"
NEAR = 90
"""Days within which an inspection of other days may be the one that a report means."""
Row = dict[str, Any]


def same_events(ledger: Ledger) -> list[Judgement]:
    """Judgements for every two inspections of one area whose days overlap, and for the plans that answer one inspection.

    A source that prints the first day only is taken at that day. Areas count as one where the resolving stage has judged so. An
    earlier inspection that a report dates otherwise than any source does is ``unsure`` beside the nearest one.
    """
    names = canonical(ledger)
    rows = [row for row in raw_rows(ledger, "Event").to_pylist() if row["area_id"]]
    by_area = _by_area((row for row in rows if row["kind"] in ("Inspection", "Revisit") or _only_named(row)), names)
    found = {frozenset((one, other)): reason for listed in by_area.values() for one, other, reason in _pairs(listed)}
    groups = _groups(found, names)
    plans = _by_area((row for row in rows if row["kind"] == "Plan" and row["plan_type"]), names)
    found |= {frozenset((one, other)): reason for listed in plans.values() for one, other, reason in _plans(listed, groups)}
    same = sorted((*sorted(pair), reason) for pair, reason in found.items())
    unsure = sorted(each for listed in by_area.values() for each in _astray(listed, found))
    return [Judgement(one, other, "same", RULE, reason) for one, other, reason in same] + [
        Judgement(one, other, "unsure", RULE, reason) for one, other, reason in unsure
    ]


def _by_area(rows: Iterable[Row], names: Mapping[str, str]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for area in {names.get(each, each) for each in row["area_id"]}:
            found[area].append(row)
    return found


def _only_named(row: Row) -> bool:
    """An earlier inspection that a report knows by its days only."""
    return bool(row["kind"] == "Event" and row["method"] == "ofsted-report")


def _pairs(listed: list[Row]) -> Iterator[tuple[str, str, str]]:
    for one, other in combinations(listed, 2):
        if one["id"] != other["id"] and _one_kind(one, other) and (days := _overlap(one, other)):
            yield one["id"], other["id"], f"both of one area, on days that overlap ({days})"


def _astray(listed: list[Row], found: Mapping[frozenset[str], str]) -> Iterator[tuple[str, str, str]]:
    """Earlier inspections that a report names, each without its like, beside the nearest of the area in other sources."""
    joined = {identifier for pair in found for identifier in pair}
    for row in listed:
        days = _days(row)
        if not _only_named(row) or row["id"] in joined or not days:
            continue
        near = [
            (abs((other[0] - days[0]).days), each["id"], other[0])
            for each in listed
            if each["document"] != row["document"] and not _only_named(each) and (other := _days(each))
        ]
        apart, identifier, first = min(near, default=(NEAR + 1, "", days[0]))
        if apart <= NEAR:
            one, other_id = sorted((row["id"], identifier))
            yield one, other_id, f"both of one area, but a report has it on {days[0]} and another source from {first}"


def _one_kind(one: Row, other: Row) -> bool:
    """A full inspection is never a revisit; an inspection known by its days only may be either."""
    kinds = {one["kind"], other["kind"]}
    return len(kinds) == 1 or "Event" in kinds


def _overlap(one: Row, other: Row) -> str:
    first, second = _days(one), _days(other)
    if first is None or second is None or first[0] > second[1] or second[0] > first[1]:
        return ""
    return f"from {max(first[0], second[0])}"


def _days(row: Row) -> tuple[date, date] | None:
    """First and last day, where both are known to the day."""
    start, end = row["start_date_earliest"], row["end_date_latest"]
    if start is None or start != row["start_date_latest"]:
        return None
    return start, end if end and end >= start else start


def _groups(found: Mapping[frozenset[str], str], names: Mapping[str, str]) -> dict[str, str]:
    from networkx.utils import UnionFind

    groups: UnionFind[str] = UnionFind()
    for identifier, name in names.items():
        groups.union(identifier, name)
    for pair in found:
        groups.union(*pair)
    return {member: min(members) for members in groups.to_sets() for member in members}


def _plans(listed: list[Row], groups: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Plans of one kind that answer one inspection; one that is only named is the area's only one of its kind, if there is one."""
    answers = {row["id"]: {groups.get(each, each) for each in row["responds_to_id"] or ()} for row in listed}
    told: dict[str, set[frozenset[str]]] = defaultdict(set)
    for row in listed:
        if answers[row["id"]]:
            told[row["plan_type"]].add(frozenset(answers[row["id"]]))
    for one, other in combinations(listed, 2):
        if one["id"] == other["id"] or one["plan_type"] != other["plan_type"]:
            continue
        if answers[one["id"]] & answers[other["id"]]:
            yield one["id"], other["id"], f"both a {one['plan_type']} that answers one inspection"
        elif len(told[one["plan_type"]]) == 1 and not (answers[one["id"]] and answers[other["id"]]):
            yield one["id"], other["id"], f"the only {one['plan_type']} of the area that any source tells of"
