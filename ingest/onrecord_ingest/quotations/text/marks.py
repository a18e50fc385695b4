"""Quotation marks, paired: mixed kinds, quotations within quotations, paragraphs that reopen and close only at the end.

A paragraph is read once from left to right. Whether a mark opens or closes is told by its neighbours, and by
its shape where
they leave it open; apostrophes are told from closing single marks by what follows. Linear in the length of the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern

MARK = re.compile("[“”„‟«»\"″‘’‛'`](?:(?<=')'|(?<=`)`|(?<=‘)‘|(?<=’)’)?")
_DOUBLE = frozenset(("''", "``", "‘‘", "’’", *'“”„‟«»"″'))
_OPENING = frozenset(("``", "‘‘", *"“„‟«‘‛`"))
_CLOSING = frozenset(("’’", *"”»"))
_BEFORE_OPEN = frozenset(" \t\u00a0\u2009\u200b\u200e\u200f([{<—–-/*…>|") | _OPENING | {"'", '"'}
_STOP = frozenset(".,!?…;:—–-)]")
_ELIDED = Pattern(
    lambda: rf"(?:\d\ds?|{alternatives('grammar', 'elided')})\b(?![^'’]{{0,80}}[.,!?…]['’])",
    re.IGNORECASE,
)
_NEXT_SENTENCE = re.compile(r"(?<![A-Z])[.!?]\s+(?=[A-Z])")
_AFTER = " .,!?"
_LONGEST_RUN = 3
_REACH = 200
"""Marks looked through for the closing one: keeps a text of nothing but marks linear."""


class Quotation(NamedTuple):
    """Characters of the text from opening to closing mark; ``closed`` is false where the paragraph ends without one."""

    start: int
    end: int
    closed: bool


class _Mark(NamedTuple):
    start: int
    end: int
    double: bool
    opens: bool
    closes: bool
    strong: bool


def pair_marks(text: str, start: int, end: int, follows_unclosed: bool, reopens: bool) -> list[Quotation]:
    """The outermost quotations of the paragraph ``text[start:end]``, in order.

    ``follows_unclosed``: the paragraph before ended inside a quotation, so a closing mark without an opening
    one ends it here.
    ``reopens``: the next paragraph begins with a mark, so a quotation that this one does not close goes on there.
    """
    marks = _read(text, start, end)
    found: list[Quotation] = []
    doubles = [m for m in marks if m.double]
    singles = [m for m in marks if not m.double]
    if follows_unclosed and doubles and doubles[0].closes and not doubles[0].opens:
        found.append(Quotation(start, doubles[0].end, True))
    next_double = next_single = 0
    position = found[-1].end if found else start
    while True:
        while next_double < len(doubles) and (doubles[next_double].start < position or not doubles[next_double].opens):
            next_double += 1
        while next_single < len(singles) and (singles[next_single].start < position or not singles[next_single].opens):
            next_single += 1
        double = doubles[next_double] if next_double < len(doubles) else None
        single = singles[next_single] if next_single < len(singles) else None
        if double is None and single is None:
            orphan = _orphan(text, doubles, found, end)
            return [*found, orphan] if orphan is not None else found
        if single is not None and (double is None or single.start < double.start):
            quotation = _single(text, singles, next_single, start, end, reopens)
            next_single += 1
        else:
            quotation = _double(text, doubles, next_double, start, end)
            next_double += 1
        if quotation is not None:
            found.append(quotation)
            position = quotation.end


def _orphan(text: str, doubles: list[_Mark], found: list[Quotation], end: int) -> Quotation | None:
    """What a closing mark at the paragraph's end closes if its opening mark was left out: the sentence after the
    last quotation, to the end."""
    if not doubles or not found or doubles[-1].end != end or not doubles[-1].closes or doubles[-1].start < found[-1].end:
        return None
    if text[end - 2] not in ".!?":
        return None
    begins = _NEXT_SENTENCE.search(text, found[-1].end, end)
    return Quotation(begins.end(), end, True) if begins is not None else None


def _read(text: str, start: int, end: int) -> list[_Mark]:
    marks: list[_Mark] = []
    run = 0
    for match in MARK.finditer(text, start, end):
        at, stop = match.span()
        run = run + 1 if marks and marks[-1].end == at else 1
        if run > _LONGEST_RUN:
            continue
        mark = match.group()
        before = text[at - 1] if at > start else " "
        after = text[stop] if stop < end else " "
        double = mark in _DOUBLE
        room_after = not after.isspace()
        opens = before in _BEFORE_OPEN and room_after and not (before in "\"'" and at - 1 > start and not text[at - 2].isspace())
        closes = not before.isspace() and before not in "([{" and not after.isalnum()
        if double:
            if mark in _OPENING:
                opens, closes = room_after, closes and not opens and not room_after
            elif mark in _CLOSING:
                opens, closes = opens and not closes, not (opens and not closes)
            elif opens and closes:
                closes = not after.isalnum() and before not in _BEFORE_OPEN
            elif not opens and not closes:  # no space on either side: told by the stop before it
                closes = before in ".,!?…"
                opens = before == ":" and room_after
            marks.append(_Mark(at, stop, True, opens, closes, True))
            continue
        if before.isalnum() and after.isalnum():
            continue  # an apostrophe
        if mark in "‘‛`":
            opens, closes = room_after, False
        elif opens and (_ELIDED.match(text, stop) or not (after.isalnum() or after in '“"…[(£$')):
            opens = False
        strong = closes and (before in _STOP or not (after.isspace() and before in "sSnx"))
        marks.append(_Mark(at, stop, False, opens, closes and not opens, strong))
    return marks


def _double(text: str, marks: list[_Mark], first: int, start: int, end: int) -> Quotation | None:
    depth = 0
    nearest = inner = None
    for mark in marks[first : first + _REACH]:
        if mark.opens:
            depth += 1
        elif mark.closes:
            if nearest is None and (depth == 1 or text[mark.start - 1] in ".,!?…"):
                nearest = mark
            inner = inner or mark
            depth -= 1
            if depth == 0:
                return _closed(text, marks[first].start, mark.end, end)
    if nearest is not None:  # opened twice and closed once
        return _closed(text, marks[first].start, nearest.end, end)
    if inner is not None and text[marks[first].start] == '"' and marks[first].start > start and text[inner.end : end].strip(_AFTER):
        return _closed(text, marks[first].start, inner.end, end)  # "“wheelhouse and “in the books” …", one left open
    return _open(text, marks[first], end)


def _single(text: str, marks: list[_Mark], first: int, start: int, end: int, reopens: bool) -> Quotation | None:
    opening = marks[first]
    weak = None
    depth = 1
    for mark in marks[first + 1 : first + _REACH]:
        if mark.opens and text[mark.start] in "‘‛":
            depth += 1
        elif mark.closes and mark.strong:
            depth -= 1
            if depth <= 0 or text[mark.start - 1] in ".,!?…":
                return _closed(text, opening.start, mark.end, end)
        elif mark.closes and weak is None and depth == 1:
            weak = mark
    introduces = text[max(start, opening.start - 2) : opening.start].strip()
    begins = reopens and introduces in {".", "!", "?"}  # "… she says. ‘It was late.", and the next paragraph opens with a mark
    leads = opening.start == start or introduces in {":", ","} or begins
    if weak is not None and not (leads and reopens and end - weak.end > 80):
        return _closed(text, opening.start, weak.end, end)
    if leads and text[opening.start] in "‘'" and end - opening.start > 40:
        return _open(text, opening, end)
    return None


def _closed(text: str, start: int, stop: int, end: int) -> Quotation:
    if stop < end and text[stop] in "\"'’”" and (stop + 1 >= end or not text[stop + 1].isalnum()):
        stop += 1  # the inner and the outer mark in the wrong order
    return Quotation(start, stop, True)


def _open(text: str, mark: _Mark, end: int) -> Quotation | None:
    while end > mark.end and text[end - 1].isspace():
        end -= 1
    return Quotation(mark.start, end, False) if end - mark.end > 1 else None
