"""Pages of lines → one document: its text, where its pages begin, and every line's place in it.

What is repeated at the head or foot of the pages (title, dates, page number) is furniture and stays out of the text, so that a sentence
that runs over a page break is whole; it is kept beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model import Document, Span
from onrecord_ingest.sources.ofsted_report.items import paragraphs, runs_on, usual_pitch
from onrecord_ingest.sources.ofsted_report.layout import Line, lines_of
from onrecord_ingest.sources.ofsted_report.pdf import PrintedPage, print_pages

KIND = "ofsted-report"
PUBLISHER = "Ofsted and the Care Quality Commission"
MARGIN = 0.11
"""Share of the page's height, at head and foot, in which furniture stands."""
OFTEN = 0.4
"""Share of the pages that bear a piece of furniture: left and right pages may differ, the first and last have none."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Words as printed, lines joined and white space made one, and the characters of the document they stand in.

    ``further`` holds the other places, where a table's cell is broken by the end of a page and another cell's words stand between.
    """

    text: str
    span: Span
    further: tuple[Span, ...] = ()

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Printout:
    """A report as it was read: the document, its lines in order, and the furniture left out of it."""

    document: Document
    lines: tuple[Line, ...]
    furniture: tuple[Line, ...]
    pictures: tuple[int, ...] = ()
    """Pages that hold a picture and no text."""

    def printed(self, start: int, end: int) -> Printed:
        """The words between two offsets, without the white space around them."""
        text = self.document.text or ""
        part = text[start:end]
        start, end = start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())
        return Printed(joined(text[start:end].split("\n")), Span(start, end, self.document.page_at(start)))

    def of(self, lines: Sequence[Line]) -> Printed:
        """The words of lines, without the first one's bullet."""
        return self.within(lines, len(lines[0].label), sum(len(line.text) + 1 for line in lines))

    def within(self, lines: Sequence[Line], begin: int, stop: int) -> Printed:
        """The words between two offsets of the lines' texts, as ``text_of`` joins them."""
        places: list[tuple[int, int]] = []
        words: list[str] = []
        at = 0
        for line in lines:
            low, high = max(begin - at, 0), max(min(stop - at, len(line.text)), 0)
            part = line.text[low:high]
            at += len(line.text) + 1
            if not part.strip():
                continue
            start = line.start + low + len(part) - len(part.lstrip())
            end = line.start + low + len(part.rstrip())
            words.append(part)
            if places and not (self.document.text or "")[places[-1][1] : start].strip():
                places[-1] = (places[-1][0], end)
            else:
                places.append((start, end))
        spans = [Span(start, end, self.document.page_at(start)) for start, end in places]
        return Printed(joined(words), spans[0], tuple(spans[1:]))


def text_of(lines: Sequence[Line]) -> str:
    """The lines' texts, a newline between them."""
    return "\n".join(line.text for line in lines)


def joined(lines: list[str]) -> str:
    """Join the lines of one paragraph: a word broken at its own hyphen or slash gets no space."""
    text = " ".join(line.strip() for line in lines if line.strip())
    text = re.sub(r"(?<=\w)([-/]) (?=\w)", lambda found: found[1], text) if len(lines) > 1 else text
    return re.sub(r"\s+", " ", text).strip()


def read_document(data: bytes, name: str) -> Printout:
    """Read a PDF into a document and its lines; raises SourceError where it cannot be read at all."""
    pages = print_pages(data, name)
    printed = [lines_of(page) for page in pages]
    furniture = _furniture(pages, printed)
    kept: list[Line] = []
    left: list[Line] = []
    for lines in printed:
        for line in _going_on_first(lines, kept[-1] if kept else None, furniture):
            (left if id(line) in furniture.get(_key(line), ()) else kept).append(line)
    text, starts = _text(kept, len(pages))
    document = Document(KIND, name, text, publisher=PUBLISHER, pages=starts)
    pictures = tuple(page.number for page in pages if page.has_image and not page.glyphs)
    return Printout(document, tuple(kept), tuple(left), pictures)


def _text(lines: list[Line], pages: int) -> tuple[str, tuple[int, ...]]:
    """The document's text and where its pages begin: a paragraph in one line, its lines joined; a newline after each paragraph."""
    parts: list[str] = []
    length = 0
    starts: list[int] = []
    going_on = {id(line) for each in paragraphs(lines, usual_pitch(lines)) for line in each.lines[1:]}
    for line in lines:
        if parts:
            before = parts[-1]
            broken = before[-1:] in "-/" and line.text[:1].isalnum()
            parts.append("\n" if id(line) not in going_on else "" if broken else " ")
            length += len(parts[-1])
        starts += [length] * (line.page - len(starts))
        line.start = length
        parts.append(line.text)
        length += len(line.text)
    starts += [length] * (pages - len(starts))
    return "".join(parts) + "\n", tuple(starts)


def _going_on_first(lines: list[Line], last: Line | None, furniture: dict[str, set[int]]) -> list[Line]:
    """Put the cell that goes on with the page before's last sentence before the cells beside it, so that the sentence is whole."""
    body = [line for line in lines if id(line) not in furniture.get(_key(line), ())]
    if last is None or last.cell is None or not body or body[0].cell is None:
        return lines
    column = (last.cell.left, last.cell.right)
    row = [line for line in body if line.cell and line.cell.beside(body[0].cell)]
    first = next((line for line in row if line.cell and (line.cell.left, line.cell.right) == column), None)
    if first is None or first.cell == body[0].cell or not (first.label or runs_on(last, first)):
        return lines
    return [line for line in lines if line.cell == first.cell] + [line for line in lines if line.cell != first.cell]


def _furniture(pages: list[PrintedPage], printed: list[list[Line]]) -> dict[str, set[int]]:
    """Lines whose words, numbers aside, stand at the head of many pages, or at the foot: a body's line is there by chance."""
    margins: dict[tuple[str, bool], list[Line]] = {}
    for page, lines in zip(pages, printed, strict=True):
        for line in lines:
            foot, head = line.top < MARGIN * page.height, line.bottom > (1 - MARGIN) * page.height
            if line.cell is None and (foot or head):
                margins.setdefault((_key(line), foot), []).append(line)
    found: dict[str, set[int]] = {}
    for (key, _), listed in margins.items():
        if len({line.page for line in listed}) >= max(2, OFTEN * len(pages)):
            found.setdefault(key, set()).update(id(line) for line in listed)
    return found


def _key(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)
