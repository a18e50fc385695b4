"""Paragraphs with their quotations: lines joined that belong together, links and captions told from the article's own words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord_ingest.quotations.text.marks import Quotation, pair_marks
from onrecord_ingest.quotations.text.signatures import signature

_BREAK = re.compile(r"\n(?:[ \t\r\u00a0]*\n)*")
_MARKS = frozenset("‘'“\"„«")
_MOST_SIGNED = 20
"""Paragraphs at most that one signature signs: keeps a text of nothing but open quotations linear."""
_GAP = 8
"""Blank characters at most between a colon and the quotation that it introduces in the next paragraph."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters of the text, and the quotations in it."""

    start: int
    end: int
    quotations: list[Quotation]


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs, each with its outermost quotations. A line that goes on in lower case does not end a
    paragraph."""
    found: list[Paragraph] = []
    start = 0
    unclosed = False
    bounds = list(_line_ends(text))
    for stop, following in bounds:
        begin, end = start, stop
        while begin < end and text[begin].isspace():
            begin += 1
        while end > begin and text[end - 1].isspace():
            end -= 1
        if begin < end:
            quotations = pair_marks(text, begin, end, unclosed, text[following : following + 1] in _MARKS)
            introduced = found and quotations and quotations[0].start == begin and text[found[-1].end - 1] == ":"
            unclosed = bool(quotations) and not quotations[-1].closed
            if introduced and begin - found[-1].end < _GAP:  # "… emailed later:" and the quotation below it
                before = found.pop()
                begin, quotations = before.start, before.quotations + quotations
            elif found and not quotations and _only_quoted(found[-1]) and signature(text, begin, end) is not None:
                before = found.pop()
                begin, quotations = before.start, before.quotations
                while len(quotations) < _MOST_SIGNED and found and _only_quoted(found[-1]) and not found[-1].quotations[-1].closed:
                    before = found.pop()  # an earlier paragraph of the same quotation
                    begin, quotations = before.start, before.quotations + quotations
            found.append(Paragraph(begin, end, quotations))
        start = following
    return found


def _only_quoted(paragraph: Paragraph) -> bool:
    """Whether the paragraph is one quotation and nothing else."""
    said = paragraph.quotations
    return len(said) == 1 and said[0].start == paragraph.start and said[0].end == paragraph.end


def is_signed(text: str, paragraph: Paragraph) -> bool:
    """Whether the paragraph is nothing but quotations and the name of whoever said them."""
    said = paragraph.quotations
    if not said or said[0].start != paragraph.start or said[-1].end >= paragraph.end:
        return False
    if any(text[left.end : right.start].strip() for left, right in itertools.pairwise(said)):
        return False
    return signature(text, said[-1].end, paragraph.end) is not None


def _line_ends(text: str) -> Iterator[tuple[int, int]]:
    for match in _BREAK.finditer(text):
        at, after = match.span()
        single = text.count("\n", at, after) == 1
        if single and at and after < len(text) and text[after].islower() and text[at - 1] not in ".!?:;\"'”’":
            continue  # hard-wrapped line
        yield at, after
    yield len(text), len(text)


_BOILERPLATE = re.compile(
    r"(?:READ MORE|WATCH|LISTEN|RELATED|SEE ALSO|READ ALSO|MORE|ALSO READ|Read more|Watch|Related|"
    r"See also|Listen)\s*:|Open this photo in gallery|Story continues below"
)
_CREDIT = re.compile(
    r"\(\s?(?:[^()\n]{2,60}/[^()\n]{2,60}|Submitted by[^()\n]{2,60}|[^()\n]{0,40}(?:Press|Images|Reuters|Getty))\s?\)$"
)


def is_boilerplate(text: str, paragraph: Paragraph) -> bool:
    """Whether the paragraph is a link to another article or a caption with its credit, not the article's own words."""
    if _BOILERPLATE.match(text, paragraph.start, paragraph.end):
        return True
    return (
        text[paragraph.end - 1] == ")"
        and paragraph.end - paragraph.start < 400
        and bool(_CREDIT.search(text, max(paragraph.start, paragraph.end - 130), paragraph.end))
    )
