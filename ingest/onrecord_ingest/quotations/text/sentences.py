"""Sentences and tokens of a paragraph, with quotations masked so that their stops and commas end nothing."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from onrecord_ingest.quotations.text.marks import Quotation
from onrecord_ingest.quotations.text.paragraphs import Paragraph, is_signed
from onrecord_ingest.quotations.text.sentence_ends import MASK, ends_sentence

_END = re.compile(rf"[.!?…{MASK}](?:(?<={MASK})[.]?|(?<!{MASK})[.!?…]*[\"'’”)\]]*)(?=\s+\S)")
"""A stop or the end of a quotation. It opens with one class of characters, for which a search is quick."""
_CAPITAL = r"[A-Z][\w’'-]*"
_LISTED = (
    rf"(?:Department|Ministry|Office|Secretariat|Directorate) (?:for|of) {_CAPITAL}(?: (?:in )?{_CAPITAL})?"
    rf"(?:, {_CAPITAL}(?: {_CAPITAL})?){{1,4}},? (?:and|&) {_CAPITAL}(?: {_CAPITAL})*"
    rf"|(?<=\bof ){_CAPITAL}(?:, {_CAPITAL}){{1,3}} (?:and|&) {_CAPITAL}(?: {_CAPITAL}){{0,3}}"
    r" (?:Union|Council|Trust|Association|Partnership)\b(?! [A-Z])"
)
"""A body whose name is a list, a department or what somebody is of: one word, so that its commas part nothing."""
_TOKEN = re.compile(
    rf"([a-z]+)(?![\w’'‘.&@/‑-])|{MASK}+"  # most words first, as the only group
    rf"|{_LISTED}"
    r"|(?:[A-Z]\.){2,}"
    r"|(?:Mrs?|Ms|Dr|St|Prof|Revd?|Sens?|Gov|Sgt|Const|Cpl|Pte|Cst|Insp|Supt|Jr|Sr|Lt|Col|Gen|Capt|Hon|Coun|Cllr|Messrs|Rep|Ald|Det)\.(?=\s)"
    r"|(?:Co|Inc|Ltd|Corp|Bros|Jr|Sr)\.(?=,|\s[a-z])"
    r"|[A-Z]\.(?=\s[A-Z])"
    r"|[A-Z]-[A-Z][a-z]+\.(?=,)"
    r"|\d+(?:-[a-z]+)+"
    r"|[£$€]?\d[\d,.:/–-]*\d%?(?:[a-z]+\b)?"
    r"|\w+(?:[’'‘.&@/‑-]\w+)*(?:[’'](?!\w))?"
    r"|[@#]\w+"
    r"|\([A-Z]{2,8}\)(?= [a-z])"
    r"|[^\w\s]"
)
_NAME = 12
"""Words of a name that is spelt out, at most."""
_LONGEST = 2000
"""Characters after which a sentence is cut, so that a text without stops is read in linear time."""


class Token(NamedTuple):
    """A word, number, punctuation mark, or a whole quotation (kind ``q``)."""

    text: str
    low: str
    start: int
    end: int
    kind: str


@dataclass(slots=True)
class Sentence:
    """One sentence: characters of the text, tokens, and the quotations standing in it."""

    start: int
    end: int
    paragraph: int
    quotations: list[Quotation]
    tokens: list[Token]
    opens_paragraph: bool
    closes_paragraph: bool
    words: list[str] = field(default_factory=list)


def sentences(text: str, paragraph: Paragraph, number: int) -> list[Sentence]:
    """The sentences of a paragraph, tokenised; a signed quotation is one with its signature."""
    if is_signed(text, paragraph):
        return [whole(text, paragraph, number)]
    start, end = paragraph.start, paragraph.end
    masked = _mask(text, paragraph)
    bounds = [start]
    for match in _END.finditer(masked):
        if ends_sentence(masked, match.start(), match.end(), text, start):
            bounds.append(start + match.end())
    glued = (q.start for q in paragraph.quotations if _is_glued(text, q.start, q.end))
    bounds = sorted({*bounds, *glued})
    bounds = [start, *(cut for left, right in itertools.pairwise([*bounds, end]) for cut in _pieces(masked, left, right, start))]
    found: list[Sentence] = []
    remaining = iter(paragraph.quotations)
    quotation = next(remaining, None)
    for left, right in itertools.pairwise(bounds):
        while left < right and text[left].isspace():
            left += 1
        if left >= right:
            continue
        inside: list[Quotation] = []
        while quotation is not None and quotation.start < right:
            inside.append(quotation)
            quotation = next(remaining, None)
        tokens = _tokens(masked, left - start, right - start, start, inside)
        found.append(Sentence(left, right, number, inside, tokens, left == start, right >= end, [token.low for token in tokens]))
    return found


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether a quotation is a sentence of its own to which the page has glued another's end: "storm hits coast“It will go,” said"."""
    inner = text[start:end].strip("“”\"'‘’ ")
    return start > 0 and text[start - 1].isalpha() and inner[:1].isupper() and inner[-1:] in ",.!?" and " " in inner


def _pieces(masked: str, left: int, right: int, offset: int) -> Iterator[int]:
    """The end of the sentence, and places to cut it before where it is longer than any sentence written to be read."""
    while right - left > _LONGEST:
        cut = masked.rfind(" ", left - offset, left - offset + _LONGEST) + offset
        if cut <= left:
            break
        yield cut
        left = cut
    yield right


def whole(text: str, paragraph: Paragraph, number: int) -> Sentence:
    """The paragraph as one sentence."""
    start, end = paragraph.start, paragraph.end
    tokens = _tokens(_mask(text, paragraph), 0, end - start, start, paragraph.quotations)
    return Sentence(start, end, number, paragraph.quotations, tokens, True, True, [token.low for token in tokens])


def _mask(text: str, paragraph: Paragraph) -> str:
    pieces: list[str] = []
    position = paragraph.start
    for quotation in paragraph.quotations:
        pieces.append(text[position : quotation.start])
        pieces.append(MASK * (quotation.end - quotation.start))
        position = quotation.end
    pieces.append(text[position : paragraph.end])
    return "".join(pieces)


def _tokens(masked: str, left: int, right: int, offset: int, quotations: list[Quotation]) -> list[Token]:
    tokens: list[Token] = []
    add, new = tokens.append, tuple.__new__  # half the time of a call of the class
    number = 0
    for match in _TOKEN.finditer(masked, left, right):
        text = match.group()
        at, stop = match.span()
        at, stop = at + offset, stop + offset
        if match.lastindex:
            add(new(Token, (text, text, at, stop, "w")))
            continue
        first = text[0]
        if first == MASK:
            while number < len(quotations) and quotations[number].start < stop:  # two may touch
                quotation = quotations[number]
                add(new(Token, ("", "", quotation.start, quotation.end, "q")))
                number += 1
        elif first.isalpha() or first in "@#" or first == "_" or "-year" in text:
            add(new(Token, (text, text.lower().replace("’", "'"), at, stop, "w")))
        elif first.isdigit() or (len(text) > 1 and first in "£$€"):
            add(new(Token, (text, text.lower(), at, stop, "n")))
        elif first != "(" or len(text) == 1:
            add(new(Token, (text, text, at, stop, "p")))
        elif not _spells_out(tokens, text[1:-1]):
            add(new(Token, ("(", "(", at, at + 1, "p")))
            add(new(Token, (text[1:-1], text[1:-1].lower(), at + 1, stop - 1, "w")))
            add(new(Token, (")", ")", stop - 1, stop, "p")))
    return tokens


def _spells_out(tokens: list[Token], letters: str) -> bool:
    """Whether the capitals before a gloss begin with its letters, so that it parts nothing: "Tarn Rivers Agency *(TRA)* officers"."""
    named = [token.text[0] for token in tokens[-_NAME:] if token.text[:1].isupper()]
    return len(letters) > 1 and "".join(named[-len(letters) :]) == letters
