"""Figures in prose: the number, its unit, how it is qualified, whether it is a change, and the period it is said of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.dates import PartialDate
from onrecord.errors import RecordError
from onrecord.measures import PER_CENT

_WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_UNITS = {word: number for number, word in enumerate(_WORDS.split(" "), start=1)}
_BY_TEN = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENS = {word: 10 * number for number, word in enumerate(_BY_TEN.split(" "), start=2)}
_MONTHS = "January February March April May June July August September October November December"
MONTHS = {month.lower(): number for number, month in enumerate(_MONTHS.split(" "), start=1)}
QUALIFIERS = {
    "nearly": "nearly|almost|just under|close to",
    "about": "about|around|roughly|approximately|some",
    "more than": "more than|over|above|exceeding",
    "less than": "less than|fewer than|under|below",
    "at least": "at least",
    "at most": "at most|up to",
}
_QUALIFIED = "|".join(f"(?P<{name.replace(' ', '_')}>{words})" for name, words in QUALIFIERS.items())
_WRITTEN = rf"\b(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(list(_UNITS)[:9])}))?|{'|'.join(_UNITS)})\b"
_NUMBER = rf"\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?|{_WRITTEN}"
_NO_NUMBER_YET = r"(?!\s+(?:hundred|thousand|million|billion|quarters?|thirds?|fifths?|tenths?|halves|in \w+)\b)"
"""After a number: what makes it another one (two hundred, three quarters, one in five)."""
FIGURE = re.compile(
    rf"(?:\b(?:{_QUALIFIED})\s+)?(?<![\w.,£$-])(?P<number>{_NUMBER})(?![\w-]){_NO_NUMBER_YET}(?P<per_cent>\s*(?:%|per ?cent\b))?",
    re.IGNORECASE,
)
_SHARE = re.compile(rf"\b(?:{'|'.join(_UNITS)}|\d+) in\s+$", re.IGNORECASE)
_FALL = re.compile(r"\b(reduc\w*|fall\w*|fell|drop\w*|decreas\w*|declin\w*|cut|fewer|lower|less)\b", re.IGNORECASE)
_RISE = re.compile(r"\b(increas\w*|ris(?:e|en|ing)|rose|growth|grew|grown|more)\b", re.IGNORECASE)
_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\s+(?:(\d{{4}})\b|(this year)\b|(last year)\b)", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d-])(?:19|20)\d\d(?![\d-])")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at ``start`` to ``end`` of the words; ``noun`` is what follows it, to tell what a count counts."""

    start: int
    end: int
    text: str
    value: float
    unit: str
    qualifier: str
    noun: str


def figures(words: str) -> Iterator[Figure]:
    """Each number that is not a year, an age or part of a word; a percentage has its unit, a count has none."""
    for match in FIGURE.finditer(words):
        number = match["number"]
        if _YEAR.fullmatch(number) or _SHARE.search(words, 0, match.start("number")):
            continue
        value = float(number.replace(",", "")) if number[0].isdigit() else float(_written(number.lower()))
        qualifier = next((name for name in QUALIFIERS if match[name.replace(" ", "_")]), "exactly")
        end = match.end()
        text = words[match.start("number") : end]
        yield Figure(match.start("number"), end, text, value, PER_CENT if match["per_cent"] else "", qualifier, words[end : end + 60])


def _written(number: str) -> int:
    return sum(_TENS.get(word) or _UNITS[word] for word in re.split("[- ]", number))


def counts(figure: Figure, counted: re.Pattern[str]) -> bool:
    """Whether what is counted stands right after the number, with up to three words between: ``eight of the 12 significant …``."""
    return bool(re.match(rf"(?:[\s“”\"'‘’]*[\w-]+){{0,5}}?[\s“”\"'‘’]+(?:{counted.pattern})", figure.noun, re.IGNORECASE))


def change(figure: Figure, words: str) -> int:
    """-1 for ``a 30% reduction``, +1 for a rise by so much, 0 for a level (``risen from 30% to 70%`` names two levels)."""
    after = words[figure.end : figure.end + 25]
    before = words[max(0, figure.start - 25) : figure.start]
    by = re.search(r"\bby\s+(?:\w+\s+){0,2}$", before)
    if _FALL.match(after.lstrip()) or (by and _FALL.search(before)):
        return -1
    return 1 if _RISE.match(after.lstrip()) or (by and _RISE.search(before)) else 0


def period(words: str, said: PartialDate | None) -> PartialDate | None:
    """The one month or year that the words name; None where they name none, more than one, or a beginning (since 2018)."""
    found = {_month(match, said) for match in _MONTH.finditer(words)}
    if not found:
        found = set(_YEAR.findall(words))
    if _SINCE.search(words):
        return None
    if len(found) != 1:
        return None
    try:
        return PartialDate.parse(found.pop() or "")
    except RecordError:
        return None


def _month(match: re.Match[str], said: PartialDate | None) -> str:
    month = MONTHS[match[1].lower()]
    if match[2]:
        return f"{match[2]}-{month:02}"
    if said and said.earliest and said.latest and said.earliest.year == said.latest.year:
        return f"{said.earliest.year - bool(match[4])}-{month:02}"
    return ""
