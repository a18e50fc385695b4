"""What a statement says, as far as its words tell: its subjects, the figures given in it, the undertakings made in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from onrecord import ids
from onrecord.dates import PartialDate
from onrecord.measures import measures
from onrecord.model import Document, Record, Span, Value
from onrecord_ingest.quotations import Statement
from onrecord_ingest.quotations.commitments import commitments
from onrecord_ingest.quotations.figures import Figure, figures
from onrecord_ingest.subjects import subjects_of, with_broader

METHOD = "quotations"
AS_STATED = "as stated"
"""The measure of a figure for which none is declared: what it counts, its words and its unit say."""
_LONGEST = 5000
_MONTH = re.compile(r"\b(January|February|March|April|May|June|July|August|September|October|November|December)\s+((?:19|20)\d\d)\b")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b(?![-/–]\d)")


def contents(s: Statement, identifier: str, document: Document, speakers: list[str], bodies: list[str]) -> Iterator[Record]:
    """Topic, Observation and Commitment records of a statement."""
    text = document.text or ""
    for each in with_broader(topics(s, text)):
        values: dict[str, Value] = {"name": each.name, **({"broader": each.broader} if each.broader else {})}
        yield Record("Topic", each.id, document.id, values, Span(s.start, s.end), METHOD)
    for figure in figures(text, s):
        yield _observation(figure, s, identifier, document, text)
    for commitment in commitments(text, s):
        span = commitment.span
        values = {"words": span.text, "made_in": [identifier]}
        if by := bodies or speakers:
            values["committed_by"] = by
        if commitment.due and (due := day(commitment.due.text)):
            values["due"] = due
        made = ids.of_span("Commitment", document.id, span.start, span.end)
        yield Record("Commitment", made, document.id, values, Span(span.start, span.end), METHOD, s.confidence)


def topics(s: Statement, text: str) -> list[str]:
    """Ids of the subjects whose words stand in the statement."""
    return subjects_of(text[s.start : s.end][:_LONGEST])


def _observation(figure: Figure, s: Statement, identifier: str, document: Document, text: str) -> Record:
    sentence = text[s.start : s.end]
    fitting = [m.label for m in measures().values() if m.unit == figure.unit and m.phrased_in(sentence)]
    values: dict[str, Value] = {
        "measure": fitting[0] if len(fitting) == 1 else AS_STATED,
        "value": figure.value,
        "unit": figure.unit,
        "words": figure.span.text,
        "made_in": [identifier],
    }
    if figure.qualifier:
        values["qualifier"] = figure.qualifier
    if figure.period and (period := day(figure.period.text)):
        values["period"] = period
    span = Span(figure.span.start, figure.span.end)
    made = ids.of_span("Observation", document.id, span.start, span.end)
    return Record("Observation", made, document.id, values, span, METHOD, s.confidence)


def day(words: str) -> PartialDate | None:
    """The month or year that words name in full; none for ``last year``, which leans on a day that the words do not give."""
    if month := _MONTH.search(words):
        named = datetime.strptime(" ".join(month.groups()), "%B %Y")
        return PartialDate.parse(f"{named:%Y-%m}")
    years = _YEAR.findall(words)
    return PartialDate.parse(years[0]) if len(years) == 1 else None
