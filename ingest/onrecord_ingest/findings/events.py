"""One inspection told of by several sources: a report, the table of outcomes, a later report that names its days, a register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Any

from onrecord.ledger import Ledger
from onrecord.ledger.book import Judgement
from onrecord.project.identities import canonical
from onrecord.project.join import raw_rows

RULE = "rule:inspections"
Row = dict[str, Any]


def same_events(ledger: Ledger) -> list[Judgement]:
    """Judgements for every two inspections of one area whose days overlap, and for the plans that answer one inspection.

    A source that prints the first day only is taken at that day. Areas count as one where the resolving stage has judged so.
    """
    names = canonical(ledger)
    rows = [row for row in raw_rows(ledger, "Event").to_pylist() if row["area_id"]]
    inspections = [row for row in rows if row["kind"] in ("Inspection", "Revisit") or _only_named(row)]
    found = {frozenset((one, other)): reason for one, other, reason in _pairs(inspections, names)}
    groups = _groups(found, names)
    plans = [row for row in rows if row["kind"] == "Plan" and row["plan_type"]]
    found |= {frozenset((one, other)): reason for one, other, reason in _plans(plans, names, groups)}
    judged = sorted((*sorted(pair), reason) for pair, reason in found.items())
    return [Judgement(one, other, "same", RULE, reason) for one, other, reason in judged]


def _only_named(row: Row) -> bool:
    """An earlier inspection that a report knows by its days only."""
    return bool(row["kind"] == "Event" and row["method"] == "ofsted-report")


def _pairs(rows: list[Row], names: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    by_area: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for area in {names.get(each, each) for each in row["area_id"]}:
            by_area[area].append(row)
    for listed in by_area.values():
        for one, other in combinations(listed, 2):
            if one["id"] != other["id"] and _one_kind(one, other) and (days := _overlap(one, other)):
                yield one["id"], other["id"], f"both of one area, on days that overlap ({days})"


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


def _groups(found: dict[frozenset[str], str], names: dict[str, str]) -> dict[str, str]:
    from networkx.utils import UnionFind

    groups: UnionFind[str] = UnionFind()
    for identifier, name in names.items():
        groups.union(identifier, name)
    for pair in found:
        groups.union(*pair)
    return {member: min(members) for members in groups.to_sets() for member in members}


def _plans(rows: list[Row], names: dict[str, str], groups: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Plans of one kind that answer one inspection; one that is only named is the area's only one of its kind, if there is one."""
    by_kind: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        for area in {names.get(each, each) for each in row["area_id"]}:
            by_kind[area, row["plan_type"]].append(row)
    for listed in by_kind.values():
        answers = {row["id"]: {groups.get(each, each) for each in row["responds_to_id"] or ()} for row in listed}
        told = {frozenset(of) for of in answers.values() if of}
        for one, other in combinations(listed, 2):
            if one["id"] == other["id"]:
                continue
            if answers[one["id"]] & answers[other["id"]]:
                yield one["id"], other["id"], f"both a {one['plan_type']} that answers one inspection"
            elif len(told) == 1 and not (answers[one["id"]] and answers[other["id"]]):
                yield one["id"], other["id"], f"the only {one['plan_type']} of the area that any source tells of"
