"""Findings that came back, on stated evidence only: the later report's own words, or one named topic in one area.

Each link is a record of the later document with the words, the rule and its confidence. A pair that a reviewer judged different
is never linked again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from onrecord import ids
from onrecord.ledger import Ledger
from onrecord.model import Extraction, Record, Span
from onrecord.project.identities import canonical
from onrecord.project.join import joined, raw_rows
from onrecord_ingest.findings.evidence import evidence

ORIGIN = "rule:recurrence"
FAULTS = ("significant weakness", "weakness", "priority action", "area for improvement")
WIDE = (
    "topic/send-services",
    "topic/leadership",
    "topic/waiting-times",
    "topic/social-care",
    "topic/inspection",
    "topic/improvement-plans",
)
"""Topics on which nearly every report finds something: that two findings share one of them says nothing."""
BY_TOPIC = 0.5
Row = dict[str, Any]


def recurrences(ledger: Ledger) -> Extraction:
    """All links that the ledger's findings bear out, as one extraction: adding it closes those that no longer hold."""
    names = canonical(ledger)
    events = _events(ledger, names)
    # joined, so that what a register sums up and a report tells in its words is linked once
    told = joined(raw_rows(ledger, "Finding"), ledger.schema, "Finding", names).sort_by("id").to_pylist()
    faults = [row for row in told if row["finding_type"] in FAULTS and not row["part_of_id"]]
    by_area: dict[str, list[tuple[date, str, Row]]] = defaultdict(list)
    for row in faults:
        event = row["found_in_id"][0]
        if event in events:
            day, areas, _ = events[event]
            for area in areas:
                by_area[area].append((day, event, row))
    undone = _undone(ledger, names)
    found = {
        record.id: record
        for listed in by_area.values()
        for record in (*_said(listed, events), *_by_topic(listed))
        if frozenset((str(record.values["earlier"]), str(record.values["later"]))) not in undone
    }
    return Extraction(ORIGIN, records=list(found.values()))


def _events(ledger: Ledger, names: Mapping[str, str]) -> dict[str, tuple[date, set[str], str]]:
    """Inspection → first day, areas, and the inspection that it follows."""
    found: dict[str, tuple[date, set[str], str]] = {}
    for row in raw_rows(ledger, "Event").to_pylist():
        if row["kind"] not in ("Inspection", "Revisit", "Event") or not row["start_date_earliest"]:
            continue
        name = names.get(row["id"], row["id"])
        day, areas, before = found.get(name, (row["start_date_earliest"], set(), ""))
        areas |= {names.get(area, area) for area in row["area_id"] or ()}
        previous = row["previous_inspection_id"]
        found[name] = day, areas, before or (names.get(previous[0], previous[0]) if previous else "")
    return found


def _said(listed: list[tuple[date, str, Row]], events: Mapping[str, tuple[date, set[str], str]]) -> Iterator[Record]:
    """Links by the later report's words, to what the inspection before found (as a number, where no words were published)."""
    for day, event, row in listed:
        if not row["words"] or not (proof := evidence(row["words"])):
            continue
        before = [each for each in listed if each[0] < day]
        named = [each for each in before if each[1] == events[event][2]]
        latest = max((each[0] for each in before), default=None)
        for earlier in _numbers(named or [each for each in before if each[0] == latest]):
            span = Span(row["span_start"] + proof.start, row["span_start"] + proof.end, row["page"])
            words = row["words"][proof.start : proof.end]
            yield _record(proof.rule, earlier, row, span, words, proof.confidence, "the report's own words")


def _numbers(listed: list[tuple[date, str, Row]]) -> list[Row]:
    """The findings known by number; where a register repeats a number of the official table, the table's."""
    found = sorted((each for each in listed if each[2]["count"]), key=lambda each: each[2]["origin"].startswith("register:"))
    return list({(event, row["count"]): row for _, event, row in reversed(found)}.values())


def _by_topic(listed: list[tuple[date, str, Row]]) -> Iterator[Record]:
    """Links by one narrow topic in one area, between findings that have words or a summary of them."""
    told = [each for each in listed if not each[2]["count"] and each[2]["topic_id"]]
    for day, _, later in told:
        for before, _, earlier in told:
            shared = [topic for topic in later["topic_id"] if topic in earlier["topic_id"] and topic not in WIDE]
            if before < day and shared:
                span = Span(later["span_start"], later["span_end"], later["page"]) if later["span_start"] is not None else None
                reason = f"both on {', '.join(topic.partition('/')[2] for topic in shared)}, in one area"
                yield _record("same-topic", earlier, later, span, "", BY_TOPIC, reason)


def _record(rule: str, earlier: Row, later: Row, span: Span | None, words: str, confidence: float, reason: str) -> Record:
    values: dict[str, Any] = {"reason": f"{rule}: {reason}", "earlier": earlier["id"], "later": later["id"]}
    if words:
        values["words"] = words
    identifier = ids.of_parts("Recurrence", later["document"], rule, earlier["id"], later["id"])
    return Record("Recurrence", identifier, later["document"], values, span, ORIGIN, confidence)


def _undone(ledger: Ledger, names: Mapping[str, str]) -> set[frozenset[str]]:
    query = "SELECT one, other FROM judgement WHERE verdict = 'different' AND retracted IS NULL"
    return {frozenset(names.get(each, each) for each in pair) for pair in ledger.connection.execute(query)}
