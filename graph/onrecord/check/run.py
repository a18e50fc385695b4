"""Check every figure of a ledger's statements, or those about one area."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from onrecord.check.claims import stated, worded
from onrecord.check.compare import compare
from onrecord.check.model import Cell, Check, Claim
from onrecord.dates import PartialDate
from onrecord.ledger import Ledger, read
from onrecord.measures import Measure, measures
from onrecord.project.identities import canonical

Row = dict[str, Any]


def check(ledger: Ledger, area: str | None = None) -> list[Check]:
    """Every claim set beside its series, in order of source and place; of one area (its id) where asked.

    A claim that names no area counts for the area that the body spoken for serves, and for none where that is not known.
    """
    view = _View(ledger, measures())
    wanted = view.one(area) if area else None
    checks = [compare(claim, view.series(claim)) for claim in view.claims() if wanted is None or claim.area == wanted]
    return sorted(checks, key=lambda each: (each.claim.source, each.claim.start or 0, each.claim.figure))


@dataclass
class _View:
    """The ledger's open rows with every identity under one id."""

    ledger: Ledger
    declared: Mapping[str, Measure]

    @cached_property
    def _canonical(self) -> dict[str, str]:
        return canonical(self.ledger)

    def one(self, identifier: str) -> str:
        return self._canonical.get(identifier, identifier)

    def _rows(self, cls: str) -> list[Row]:
        """Rows of a root class and of those below it."""
        return [row for each in self.ledger.schema.family(cls) for row in read.rows(self.ledger, each).to_pylist()]

    @cached_property
    def _documents(self) -> dict[str, Row]:
        return {row["id"]: row for row in self._rows("Document")}

    @cached_property
    def _observations(self) -> list[Row]:
        return self._rows("Observation")

    @cached_property
    def _names(self) -> dict[str, str]:
        rows = [*self._rows("Person"), *self._rows("Organization"), *self._rows("Event")]
        return {self.one(row["id"]): row["name"] for row in reversed(rows)}

    @cached_property
    def _served(self) -> dict[str, str]:
        """Body → the one area that it serves."""
        areas: dict[str, set[str]] = defaultdict(set)
        for row in self._rows("Organization"):
            areas[self.one(row["id"])].update(self.one(each) for each in row["area_id"] or ())
        return {body: next(iter(each)) for body, each in areas.items() if len(each) == 1}

    @cached_property
    def _cells(self) -> dict[tuple[str, str], list[Cell]]:
        called = {name.casefold(): measure for measure in self.declared.values() for name in (measure.label, *measure.also)}
        found: dict[tuple[str, str], dict[tuple[str, float], Cell]] = defaultdict(dict)
        for row in self._observations:
            document = self._documents.get(row["document"], {})
            measure = called.get(row["measure"].casefold())
            if not measure or not row["period"] or document.get("document_kind") not in {series.kind for series in measure.series}:
                continue
            period = PartialDate(row["period"], row["period_earliest"], row["period_latest"])
            cell = Cell(
                period,
                row["value"],
                row["unit"] or "",
                row["document"],
                document["title"],
                row["cell"] or "",
                row["span_start"],
                row["span_end"],
            )
            for area in row["area_id"] or ():
                found[measure.id, self.one(area)].setdefault((period.text, row["value"]), cell)
        return {key: list(cells.values()) for key, cells in found.items()}

    def series(self, claim: Claim) -> list[Cell]:
        return self._cells.get((claim.measure.id, claim.area), []) if claim.measure else []

    def claims(self) -> list[Claim]:
        """Those that records name come first: where a curated one speaks of a statement, its words are not read again."""
        by_statement: dict[str, list[Row]] = defaultdict(list)
        for row in self._observations:
            if row["method"] == "quotations":
                continue  # a figure out of the words: read here with the paragraph around it
            for made_in in row["made_in_id"] or ():
                by_statement[self.one(made_in)].append(row)
        statements: dict[str, Row] = {}
        for row in self._rows("Statement"):
            identifier = self.one(row["id"])
            first = statements.get(identifier)
            if first is None or (row["words"] and not first["words"]):
                first, row = row, first or row
            statements[identifier] = {name: row[name] if value is None else value for name, value in first.items()} | {"id": identifier}
        found: list[Claim] = []
        for identifier, statement in statements.items():
            named = by_statement.get(identifier, [])
            found += [stated(row, statement, self._about(statement, row["area_id"]), self.declared) for row in named]
            if not named and statement["words"]:
                found += worded(statement, self._paragraph(statement), self._about(statement, None), self.declared)
        return found

    def _about(self, statement: Row, areas: list[str] | None) -> dict[str, Any]:
        bodies = [self.one(each) for each in statement["on_behalf_of_id"] or ()]
        speakers = [self.one(each) for each in statement["speaker_id"] or ()]
        served = [self.one(each) for each in areas or ()] or [
            self._served[body] for body in (*bodies, *speakers) if body in self._served
        ]
        named = tuple(self._names.get(each, each) for each in speakers) or (
            (statement["speaker_text"],) if statement["speaker_text"] else ()
        )
        source = self._documents.get(statement["document"], {}).get("title", "")
        return {"speakers": named, "source": source, "area": served[0] if served else ""}

    def _paragraph(self, statement: Row) -> str:
        held = read.text(self.ledger, statement["document"])
        if held is None:
            return ""
        begin = held[0].rfind("\n", 0, statement["span_start"]) + 1
        return held[0][begin : statement["span_end"]]
