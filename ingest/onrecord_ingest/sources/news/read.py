"""An article's file as a document. Plain text stays as it is, so that spans count its own characters."""

from __future__ import annotations

import re
from pathlib import Path

from onrecord.dates import PartialDate
from onrecord.errors import SourceError
from onrecord.model import Document, Refusal

TEXT = (".txt", ".text")
MARKDOWN = (".md", ".markdown")
HTML = (".html", ".htm", ".xhtml")
SUFFIXES = (*TEXT, *MARKDOWN, *HTML)
LARGEST = 20 * 2**20
"""Bytes of a file; an article is a thousand times smaller."""
_HEADING = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)


def read(path: Path) -> Document:
    """Read a file in UTF-8; raises SourceError for one that is empty, too large, binary or in another encoding."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise SourceError(f"{size} bytes, more than {LARGEST}", where=str(path), do="split it, or leave it out")
        return document(path.read_bytes(), path.name)
    except OSError as error:
        raise SourceError(f"cannot be read: {error.strerror}", where=str(path), do="mend its name or its rights") from error


def document(data: bytes, name: str) -> Document:
    """The document of a file's bytes; what kind of text it is, its name says."""
    if b"\0" in data:
        raise SourceError("not text: it has NUL bytes", where=name, do="name its kind with --kind, or leave it out")
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise SourceError(f"not UTF-8 at byte {error.start}", where=name, do="save it as UTF-8") from error
    suffix = Path(name).suffix.lower()
    if suffix in HTML:
        made = _html(text, name)
    else:
        heading = _HEADING.search(text) if suffix in MARKDOWN else None
        made = Document("news", name, text, title=heading[1] if heading else "")
    if not (made.text or "").strip():
        raise SourceError("no text in it", where=name, do="leave it out")
    return made


def _html(html: str, name: str) -> Document:
    """The main text of a page and what the page says of itself; scripts are never run."""
    from trafilatura import bare_extraction

    # a date is taken where the page states it, and never searched for in its prose
    stated = {"extensive_search": False, "original_date": True}
    found = bare_extraction(html, include_comments=False, include_tables=False, with_metadata=True, date_extraction_params=stated)
    if found is None:
        raise SourceError("no article in the page", where=name, do="save the article's text as .txt")
    page = found if isinstance(found, dict) else found.as_dict()
    return Document(
        "news",
        name,
        page.get("text") or "",
        title=page.get("title") or "",
        publisher=page.get("sitename") or "",
        author=page.get("author") or "",
        url=page.get("url") or "",
        published=PartialDate.parse(page["date"]) if page.get("date") else None,
        published_why="the date that the page states" if page.get("date") else "",
    )


def damage(document: Document) -> list[Refusal]:
    """Lines whose characters look like text read in a wrong encoding. They stay as they are: a repair might change a word."""
    from ftfy.badness import is_bad

    found = []
    for number, line in enumerate((document.text or "").split("\n"), start=1):
        if "\N{REPLACEMENT CHARACTER}" in line or is_bad(line):
            found.append(
                Refusal("looks like encoding damage, kept as it stands", f"{document.name}, line {number}", "compare with the source")
            )
    return found
