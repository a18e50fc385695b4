"""Figures in a statement: "91% of posts filled", "up from 12% in May 2031 to almost 40% by the end of June this year"."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord_ingest.quotations.lexicon import months
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.statement import Span, Statement

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALES = {"m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9, "k": 1e3, "thousand": 1e3, "": 1.0}
_QUALIFIER = (
    "more than|over|above|less than|fewer than|under|at least|at most|up to|nearly|almost|about|around|some|approximately"
    "|roughly|exactly"
)
_SPAN = r"[- ](?:year|month|week|day|hour|minute|mile|acre)s?\b(?![- ]old)"
_COUNTED = r" (?:[a-z-]+ )?(?:[a-z-]{2,}(?<!s)s|people|children|staff|women|men)\b"
_FIGURE = Pattern(
    lambda: (
        rf"(?:(?P<qualifier>{_QUALIFIER})\s+)?(?P<money>£)?(?<![\w.,/])(?P<number>{_NUMBER})(?P<scale>\s?(?:million|billion|thousand|bn|m|k)\b)?"
        rf"(?P<unit>\s?%|\s?per\s?cent\b|\s+percentage points\b|{_SPAN}|{_COUNTED})?(?:\s+(?P<period>{_period()}))?"
    )
)
_QUALIFIERS = {
    "over": "more than", "above": "more than", "fewer than": "less than", "under": "less than", "up to": "at most", "almost": "nearly",
    "around": "about", "some": "about", "approximately": "about", "roughly": "about",
}  # fmt: skip
_NO_NOUNS = frozenset(("is", "was", "has", "does", "says", "yes", "its", "his", "this", "always", "unless", "as", "times"))


def _period() -> str:
    return (
        r"(?:in|since|during|by|at the end of|by the end of|until|from)\s+"
        rf"(?:(?:{months()})(?:\s+(?:\d{{4}}|this year|last year))?|(?:19|20)\d\d(?:[-/–]\d\d)?)"
        r"|(?:last|this)\s+(?:year|month|week|winter|summer|spring|autumn)|a (?:year|month|week|day)|per (?:year|month|week)"
    )


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that somebody gave: value in its unit (``per cent``, ``pounds``, or the noun counted), and for when."""

    span: Span
    value: float
    unit: str
    qualifier: str
    """One of the schema's qualifiers; empty where the words have none."""
    period: Span | None


def figures(text: str, statement: Statement) -> tuple[Figure, ...]:
    """The figures with a unit inside the statement, in order; years, days of a month and bare numbers are none."""
    found: list[Figure] = []
    for match in _FIGURE.finditer(text, statement.start, statement.end):
        unit = (match.group("unit") or "").strip(" -")
        if match.group("money"):
            unit = "pounds"
        elif "%" in unit or unit.replace(" ", "").startswith("percent"):
            unit = "per cent"
        elif not unit or unit.split()[-1] in _NO_NOUNS:
            continue
        elif match.group("unit").startswith("-"):
            unit = unit.removesuffix("s") + "s"
        scale = (match.group("scale") or "").strip()
        value = float(match.group("number").replace(",", "")) * _SCALES[scale]
        qualifier = match.group("qualifier") or ""
        period = Span(match.start("period"), match.end("period"), match.group("period")) if match.group("period") else None
        span = Span(match.start(), match.end(), match.group())
        found.append(Figure(span, value, unit, _QUALIFIERS.get(qualifier, qualifier), period))
    return tuple(found)
