"""Claims of a ledger: the figures that records put down as made in a statement, and those in statements' own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from onrecord.check.model import Claim
from onrecord.check.words import Figure, change, counts, figures, period
from onrecord.dates import PartialDate
from onrecord.measures import PER_CENT, Measure

Row = Mapping[str, Any]
_OF_THE = re.compile(r"\s*(?:out )?of(?: the)?\s*")
_SENTENCE = re.compile(r"[^.!?]+(?:[.!?](?!\s)[^.!?]*)*[.!?]?")


def stated(observation: Row, statement: Row, about: Mapping[str, Any], measures: Mapping[str, Measure]) -> Claim:
    """A claim that a record names: measure, value, unit, area and period are the record's."""
    text = observation["measure"]
    unit = PER_CENT if observation["unit"] in (PER_CENT, "%", "percent") else observation["unit"] or ""
    return Claim(
        **_of(statement, about),
        figure=f"{observation['value']:g}",
        value=observation["value"],
        unit=unit,
        qualifier=observation["qualifier"] or "exactly",
        change=_named_change(text),
        period=_period(observation, "period"),
        start=observation["span_start"],
        end=observation["span_end"],
        measure=_measure([m for m in measures.values() if m.phrased_in(text)], unit),
        area=about["area"],
    )


def worded(statement: Row, context: str, about: Mapping[str, Any], measures: Mapping[str, Measure]) -> Iterator[Claim]:
    """The claims in a statement's words; ``context`` is the paragraph around them, where a year may stand."""
    words, start = statement["words"] or "", statement["span_start"]
    said = _period(statement, "date")
    for sentence in _SENTENCE.finditer(words):
        phrased = [measure for measure in measures.values() if measure.phrased_in(sentence[0])]
        found = list(figures(sentence[0]))
        for at, figure in enumerate(found):
            fitting = [m for m in phrased if figure.unit or (m.counted and counts(figure, m.counted))]
            if not figure.unit and not fitting:
                continue
            after = sentence[0][figure.end : found[at + 1].start if at + 1 < len(found) else None]
            moved = change(figure, sentence[0])
            measure = _measure(fitting, figure.unit)
            whole = measure is not None and at > 0 and _OF_THE.fullmatch(sentence[0][found[at - 1].end : figure.start])
            if measure and whole:  # eight of the twelve: the twelve are what the eight are counted among
                measure = measures.get(measure.of)
            yield Claim(
                **_of(statement, about),
                figure=figure.text,
                value=figure.value,
                unit=figure.unit or (measure.unit if measure else ""),
                qualifier=figure.qualifier,
                change=moved,
                period=None if whole else _when(figure, after, sentence[0], context, said),
                start=start + sentence.start() + figure.start,
                end=start + sentence.start() + figure.end,
                measure=measure,
                area=about["area"],
            )


def _when(figure: Figure, after: str, sentence: str, context: str, said: PartialDate | None) -> PartialDate | None:
    """What follows the figure says it first, then its sentence, then the paragraph; a change named without a time has none."""
    return period(after, said) or period(sentence, said) or (None if figure.unit else period(context, said))


def _measure(fitting: list[Measure], unit: str) -> Measure | None:
    """The one measure of the figure's unit; a percentage by which something changed may also be of a count."""
    same = [measure for measure in fitting if (measure.unit == PER_CENT) == (unit == PER_CENT)]
    if len(same) == 1:
        return same[0]
    return fitting[0] if not same and len(fitting) == 1 else None


def _named_change(text: str) -> int:
    first = text.split(" ", 1)[0].lower()
    return -1 if first in ("fall", "reduction", "drop", "decrease") else 1 if first in ("rise", "increase", "growth") else 0


def _of(statement: Row, about: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "statement": statement["id"],
        "speakers": about["speakers"],
        "said": _period(statement, "date"),
        "document": statement["document"],
        "source": about["source"],
        "words": statement["words"] or statement["paraphrase"] or "",
    }


def _period(row: Row, name: str) -> PartialDate | None:
    if not row[name]:
        return None
    return PartialDate(row[name], row[f"{name}_earliest"], row[f"{name}_latest"])
