"""Bodies that a report prints short ("Blackpool", "NHS Sussex"): the column of its details table says what they are.

A name under "Local authority" is the council of the inspected area, where there is one and the names do not contradict each other;
one under "Integrated care board" is the board that has this name with those words added.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from onrecord.ledger import Ledger
from onrecord.ledger.book import Judgement
from onrecord.names import fold
from onrecord.project.identities import canonical
from onrecord.project.join import raw_rows

RULE = "rule:inspected-bodies"
BOARD = "integrated care board"
Row = dict[str, Any]


def inspected_bodies(ledger: Ledger) -> list[Judgement]:
    """Judgements for the bodies of details tables that no other rule has joined to a register's."""
    names = canonical(ledger)
    rows = raw_rows(ledger, "Organization").to_pylist()
    printed = [row for row in rows if row["method"] == "ofsted-report" and row["classification"]]
    known = [row for row in rows if row["method"] != "ofsted-report" and row["identifiers"]]
    joined = {names.get(row["id"], row["id"]) for row in known}
    loose = [row for row in printed if names.get(row["id"], row["id"]) not in joined]
    found = [*_councils(loose, known, names), *_boards(loose, known, names)]
    return [Judgement(min(one, other), max(one, other), "same", RULE, reason) for one, other, reason in found]


def _councils(loose: list[Row], known: list[Row], names: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    by_area: dict[str, dict[str, Row]] = defaultdict(dict)
    for row in known:
        if row["classification"] == "council" and not row["dissolution_date"]:
            for area in row["area_id"] or ():
                by_area[names.get(area, area)][names.get(row["id"], row["id"])] = row
    for row in (each for each in loose if each["classification"] == "council"):
        councils = [each for area in row["area_id"] or () for each in by_area[names.get(area, area)].items()]
        if len(councils) == 1:
            council, its = councils[0]
            one, other = set(fold(row["name"]).split()), set(fold(its["name"]).split())
            if one <= other or other <= one:
                yield (
                    row["id"],
                    council,
                    f"'{row['name']}' is printed as the local authority of the area, whose one council is '{its['name']}'",
                )


def _boards(loose: list[Row], known: list[Row], names: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    by_core: dict[str, dict[str, Row]] = defaultdict(dict)
    for row in known:
        for name in (row["name"], *(row["other_names"] or ())):
            if BOARD in fold(name):
                by_core[_core(name)][names.get(row["id"], row["id"])] = row
    for row in (each for each in loose if each["classification"] == "NHS body"):
        boards = by_core.get(_core(row["name"]), {})
        if len(boards) == 1:
            (board,) = boards
            yield row["id"], board, f"'{row['name']}' is printed as an integrated care board, and one has this name"


def _core(name: str) -> str:
    """The name without the words that say that it is an integrated care board."""
    words = f" {fold(name)} ".replace(f" {BOARD} ", " ").split()
    return " ".join(word for word in words if word not in ("nhs", "icb", "the"))
