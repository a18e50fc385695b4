"""The outcome, and what it says will follow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.sources.ofsted_report.document import Printed, Printout
from onrecord_ingest.sources.ofsted_report.layout import Line
from onrecord_ingest.sources.ofsted_report.model import Outcome

GRADES = {
    1: r"typically\s+leads?\s+to\s+positive\s+experiences",
    2: r"inconsistent\s+experiences",
    3: r"widespread\s+and\s*/\s*or\s+systemic\s+failings",
}
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBERS = {word: number for number, word in enumerate(_WORDS, 1)}
_YEARS = re.compile(rf"(?:within|in)\s+(?:approximately\s+|about\s+|around\s+)?(\d+|{'|'.join(NUMBERS)})\s+years?", re.I)
_FULL = re.compile(
    r"\bnext\s+(?:full\s+)?(?:area\s+SEND\s+)?(?:full\s+)?(?:re-?\s?)?inspection|\bfull\s+(?:area\s+SEND\s+)?(?:re-?\s?)?inspection",
    re.I,
)
_MONITORING = re.compile(
    r"\bmonitoring\s+(?:inspection|visit)\b.*\b(?:will|is\s+to)\b|\bwill\b.*\bmonitoring\s+(?:inspection|visit)\b", re.I | re.S
)
_NEGATED = re.compile(r"\bno\s+monitoring|\bwill\s+not\b|\bnot\s+be\b", re.I)
_PLAN = re.compile(r"\brequires?\b.*\bpriority\s+action\s+plan", re.I | re.S)


_EFFECTIVE = re.compile(r"\b(?P<not>not\s+(?:yet\s+)?taken\s+(?:sufficient(?:ly)?\s+)?|taken\s+in)?effective\s+action", re.I)


def read_outcome(printout: Printout, lines: list[Line], monitoring: bool) -> Outcome | None:
    """Read the section on the outcome; None where it is empty.

    A monitoring inspection gives no grade: one that its report prints is the earlier inspection's.
    """
    if not lines:
        return None
    words = printout.of(lines)
    sentences = list(_sentences(printout, lines))
    # The outcome is the first that is printed: a later sentence may speak of an earlier inspection's.
    grades = [
        (found.start(), grade, each)
        for each in sentences
        for grade, pattern in GRADES.items()
        if (found := re.search(pattern, each.text, re.I))
    ]
    grade = None if monitoring else min(grades, key=lambda each: (each[2].span.start, each[0]), default=None)
    taken = [(each, not found["not"]) for each in sentences if (found := _EFFECTIVE.search(each.text))]
    full = next((each for each in sentences if _FULL.search(each.text)), None)
    years = _YEARS.search(full.text, found.end()) if full and (found := _FULL.search(full.text)) else None
    return Outcome(
        words,
        grade[1] if grade else None,
        grade[2] if grade else None,
        next((each for each in sentences if _MONITORING.search(each.text) and not _NEGATED.search(each.text)), None),
        full,
        (NUMBERS.get(years[1].casefold()) or int(years[1])) if years else None,
        next((each for each in sentences if _PLAN.search(each.text)), None),
        tuple(taken),
    )


def _sentences(printout: Printout, lines: list[Line]) -> Iterator[Printed]:
    start, end = lines[0].start, lines[-1].end
    text = (printout.document.text or "")[start:end]
    begin = 0
    for stop in [found.end() for found in re.finditer(r"(?<=[.!?])\s+(?=[A-Z])", text)] + [len(text)]:
        yield printout.printed(start + begin, start + stop)
        begin = stop
