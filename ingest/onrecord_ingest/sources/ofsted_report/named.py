"""Names and plans as a report prints them → what records hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.model import Document, Span
from onrecord_ingest.sources.ofsted_report.people import HONOURS
from onrecord_ingest.sources.persons import split_title

PLANS = {
    "written statement of action": r"\bwritten\s+statements?\s+of\s+action\b|\bWSoA\b",
    "accelerated progress plan": r"\baccelerated\s+(?:progress|action)\s+plan\b",
}


def honorific(printed: str) -> str:
    """The titles before a name: ``Ms``, ``Dr``."""
    return split_title(printed)[0]


def plain_name(printed: str) -> str:
    """The name without titles before it and honours after it."""
    return re.sub(rf"(?:,? {HONOURS})+$", "", split_title(printed)[1])


def plans_in(document: Document) -> Iterator[tuple[str, Span]]:
    """Kind and first mention of each plan that the text names."""
    for kind, pattern in PLANS.items():
        if found := re.search(pattern, document.text or "", re.I):
            yield kind, Span(found.start(), found.end(), document.page_at(found.start()))
