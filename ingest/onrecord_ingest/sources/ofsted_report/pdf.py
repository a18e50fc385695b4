"""PDF → the glyphs and ruled lines of each page, by PDFium; nothing is understood here.

Coordinates are points from the bottom left corner of the page, as in ISO 32000.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.errors import SourceError

if TYPE_CHECKING:
    import pypdfium2

MAX_BYTES = 50_000_000
MAX_PAGES = 200
MAX_GLYPHS = 20_000
"""A page: a dense printed one has some 5,000."""
MAX_OBJECTS = 5_000
"""A page: pictures, lines and runs of text; a printed one has some hundreds."""
THIN = 3.0
"""A filled box thinner than this is a ruled line; word processors draw the borders of tables so."""
THICK = 8.0
"""A stroked line may be as thick as this, its ends included."""

# PDFium is not thread-safe: one document at a time in a process.
_PDFIUM = threading.Lock()


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character where it is printed: the box of its font, so that all glyphs of a line are equally high."""

    char: str
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A ruled line: ``at`` is its height if it lies, its distance from the left if it stands."""

    lying: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page in the order of its content stream."""

    number: int
    height: float
    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...]
    has_image: bool


def print_pages(data: bytes, name: str) -> list[PrintedPage]:
    """Take a PDF apart; raises SourceError where it is too large, cut off, encrypted, damaged or only pictures."""
    if len(data) > MAX_BYTES:
        raise SourceError(f"the file has {len(data):,} bytes, more than {MAX_BYTES:,}", where=name, do="split it")
    if b"%PDF-" not in data[:1024]:
        raise SourceError("this is not a PDF", where=name, do="give the report as it was published")
    if b"%%EOF" not in data[-2048:]:
        raise SourceError("the file ends before the PDF does", where=name, do="download it again")
    with _PDFIUM:
        pages = _pages(data, name)
    if not any(page.glyphs for page in pages):
        what = "its pages are pictures without text" if any(page.has_image for page in pages) else "it holds no text"
        raise SourceError(f"{what} (pages 1 to {len(pages)})", where=name, do="make the text readable first (OCR)")
    return pages


def _pages(data: bytes, name: str) -> list[PrintedPage]:
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise SourceError("the PDF is encrypted", where=name, do="save it without a password") from error
        raise SourceError(f"the PDF is damaged ({error})", where=name, do="download it again") from error
    try:
        if not 0 < len(document) <= MAX_PAGES:
            what = f"it has {len(document)} pages, a report has 1 to {MAX_PAGES}"
            raise SourceError(what, where=name, do="give the report alone")
        return [_page(document, index, name, raw) for index in range(len(document))]
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, index: int, name: str, raw: Any) -> PrintedPage:
    import pypdfium2

    where = f"{name}, page {index + 1}"
    try:
        page = document[index]
        text = page.get_textpage()
    except pypdfium2.PdfiumError as error:
        raise SourceError(f"the page is damaged ({error})", where=where, do="download the file again") from error
    try:
        count = text.count_chars()
        if count > MAX_GLYPHS:
            raise SourceError(f"the page has {count:,} characters", where=where, do="give the report as published")
        glyphs = tuple(_glyph(text, at, raw) for at in range(count))
        rules: list[Rule] = []
        has_image = False
        for number, drawn in enumerate(page.get_objects(max_depth=4)):
            if number > MAX_OBJECTS:
                raise SourceError("the page has too many drawings", where=where, do="give the report as published")
            has_image = has_image or drawn.type == raw.FPDF_PAGEOBJ_IMAGE
            if drawn.type == raw.FPDF_PAGEOBJ_PATH:
                rules.extend(_rules(drawn, raw))
        return PrintedPage(index + 1, page.get_height(), glyphs, tuple(rules), has_image)
    finally:
        text.close()
        page.close()


def _glyph(text: pypdfium2.PdfTextPage, at: int, raw: Any) -> Glyph:
    code = raw.FPDFText_GetUnicode(text.raw, at)
    # PDFium marks a hyphen at the end of a line as U+0002; it is printed, so it stays a hyphen.
    char = "-" if code in (0x2, 0xFFFE) else chr(code)
    if char.isspace() or char < " ":
        return Glyph(" ", 0, 0, 0, 0)
    left, bottom, right, top = text.get_charbox(at, loose=True)
    return Glyph(char, left, bottom, right, top)


def _rules(drawn: Any, raw: Any) -> list[Rule]:
    left, bottom, right, top = drawn.get_bounds()
    width, height = right - left, top - bottom
    thickness = THICK if raw.FPDFPath_CountSegments(drawn.raw) == 2 else THIN
    if max(width, height) <= thickness:
        return []
    if height <= thickness and height < width:
        return [Rule(True, (bottom + top) / 2, left, right)]
    if width <= thickness:
        return [Rule(False, (left + right) / 2, bottom, top)]
    import ctypes

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(drawn.raw, fill, stroke) or not stroke.value:
        return []
    if raw.FPDFPath_CountSegments(drawn.raw) not in (4, 5):
        return []
    return [Rule(True, y, left, right) for y in (bottom, top)] + [Rule(False, x, bottom, top) for x in (left, right)]
