"""Findings through time, over all that the ledger holds: which inspections are one, and which findings came back."""

from __future__ import annotations

from onrecord.ledger import Ledger
from onrecord_ingest.findings.bodies import RULE as BODIES
from onrecord_ingest.findings.bodies import inspected_bodies
from onrecord_ingest.findings.events import RULE, same_events
from onrecord_ingest.findings.recurrence import recurrences

CLASSES = {"Inspection", "Revisit", "Plan", "Finding", "Area"}
"""What, newly read, may change the links."""


def link(ledger: Ledger) -> None:
    """Judge which bodies, inspections and plans are one, then bring the links between findings up to date."""
    ledger.judge(inspected_bodies(ledger), BODIES)
    ledger.judge(same_events(ledger), RULE)
    ledger.add(recurrences(ledger))
