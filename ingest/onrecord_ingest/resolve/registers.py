"""Identities of official registers and tables that are one, each verdict with its rule.

A shared code is no proof by itself: published tables give one authority another's code. So code and name must both fit;
where only the code does, the verdict is ``unsure`` and waits for a reviewer. Of members of the House, one person of a name
in each source is one person; where a source has two of that name, nobody is chosen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from onrecord.ledger import Ledger, known, read
from onrecord.ledger.book import Judgement
from onrecord.names import fold, fold_person
from onrecord_ingest.sources.commons import HOUSE

DECIDED_BY = "rule: registers"


@dataclass(frozen=True, slots=True)
class _Thing:
    """An identity with all that the ledger's rows call it."""

    id: str
    names: frozenset[str]
    codes: frozenset[str]


def judgements(ledger: Ledger) -> list[Judgement]:
    """Every verdict that the ledger's open rows allow, in order; those that stand already are among them."""
    areas, councils = _rows(ledger, "Area"), _rows(ledger, "Organization")
    found = {
        *by_code(_things(areas)),
        *by_code(_things(councils)),
        *by_full_name(areas, councils),
        *by_area_name(areas),
        *members(_rows(ledger, "Person", known.members(ledger, HOUSE))),
    }
    return sorted(found, key=lambda each: (each.one, each.other, each.verdict, each.reason))


def by_code(things: Iterable[_Thing]) -> Iterator[Judgement]:
    """Things with one code: the same where a name agrees too, unsure where none does."""
    bearing: dict[str, list[_Thing]] = defaultdict(list)
    for thing in things:
        for code in thing.codes:
            bearing[code].append(thing)
    for code, sharing in sorted(bearing.items()):
        for one, other in combinations(sorted(sharing, key=lambda thing: thing.id), 2):
            shared = sorted(one.names & other.names)
            if shared:
                yield _judge(one.id, other.id, "same", f"both have {code} and the name '{shared[0]}'")
            else:
                names = " and ".join(f"'{sorted(thing.names)[0]}'" for thing in (one, other))
                yield _judge(one.id, other.id, "unsure", f"both have {code}, but they are called {names}")


def by_full_name(areas: list[dict[str, Any]], bodies: list[dict[str, Any]]) -> Iterator[Judgement]:
    """An area that a source names by its authority, and an authority known by name only, where one coded authority fits."""
    coded: dict[str, dict[str, str]] = defaultdict(dict)
    for body in bodies:
        if body["classification"] == "council" and body["identifiers"] and body["area_id"]:
            coded[fold(body["name"])][body["id"]] = body["area_id"][0]
    for area in areas:
        fitting = coded.get(fold(area["name"]), {})
        if len(fitting) == 1 and area["id"] not in fitting.values():
            (territory,) = fitting.values()
            yield _judge(area["id"], territory, "same", f"named by its authority, and one is called '{area['name']}'")
    for body in bodies:
        fitting = coded.get(fold(body["name"]), {})
        if body["classification"] == "council" and not body["identifiers"] and len(fitting) == 1:
            (council,) = fitting
            yield _judge(body["id"], council, "same", f"one authority is called '{body['name']}'")


def by_area_name(areas: list[dict[str, Any]]) -> Iterator[Judgement]:
    """An area without any code, where one coded area of its kind bears its name."""
    coded: dict[tuple[str, str], set[str]] = defaultdict(set)
    for area in areas:
        if any(code.startswith("gss:") for code in area["identifiers"] or ()):
            coded[area["area_type"], fold(area["name"])].add(area["id"])
    for area in areas:
        fitting = coded.get((area["area_type"], fold(area["name"])), set())
        if not area["identifiers"] and len(fitting) == 1:
            (territory,) = fitting
            yield _judge(area["id"], territory, "same", f"without a code; one {area['area_type']} is called '{area['name']}'")


def members(people: list[dict[str, Any]]) -> Iterator[Judgement]:
    """Members of the House by name: one in each source are one person, two in one source leave all of that name unsure."""
    named: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for person in people:
        named[fold_person(person["name"])][person["id"].partition("-")[0]].add(person["id"])
    for name, sources in sorted(named.items()):
        several = any(len(ids) > 1 for ids in sources.values())
        for one, other in combinations(sorted(each for ids in sources.values() for each in ids), 2):
            if several:
                yield _judge(one, other, "unsure", f"a source has several members called '{name}'")
            else:
                yield _judge(one, other, "same", f"the one member called '{name}' in each of two sources")


def _judge(one: str, other: str, verdict: str, reason: str) -> Judgement:
    first, second = sorted((one, other))
    return Judgement(first, second, verdict, DECIDED_BY, reason)


def _rows(ledger: Ledger, cls: str, only: Iterable[str] | None = None) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = read.rows(ledger, ledger.schema.classes[cls], only).to_pylist()
    return rows


def _things(rows: Iterable[dict[str, Any]]) -> list[_Thing]:
    names: dict[str, set[str]] = defaultdict(set)
    codes: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        names[row["id"]].update(fold(name) for name in (row["name"], *(row["other_names"] or ())))
        codes[row["id"]].update(row["identifiers"] or ())
    return [_Thing(each, frozenset(names[each]), frozenset(codes[each])) for each in names]
