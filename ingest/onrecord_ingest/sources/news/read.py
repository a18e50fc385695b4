"""An article's file as a document. Plain text stays as it is, so that spans count its own characters."""

from __future__ import annotations

from pathlib import Path

from onrecord.dates import PartialDate
from onrecord.errors import SourceError
from onrecord.model import Document

TEXT = (".txt", ".text", ".md", ".markdown")
HTML = (".html", ".htm", ".xhtml")
SUFFIXES = (*TEXT, *HTML)
LARGEST = 50 * 2**20
"""Bytes of a file; an article is a thousand times smaller."""


def read(path: Path) -> Document:
    """Read a file in UTF-8; raises SourceError for one that is empty, too large, binary or in another encoding."""
    size = path.stat().st_size
    if size > LARGEST:
        raise SourceError(f"{size} bytes, more than {LARGEST}", where=str(path), do="split it, or leave it out")
    data = path.read_bytes()
    if b"\0" in data:
        raise SourceError("not text: it has NUL bytes", where=str(path), do="name its kind with --kind, or leave it out")
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise SourceError(f"not UTF-8 at byte {error.start}", where=str(path), do="save it as UTF-8") from error
    document = _html(text, path.name) if path.suffix.lower() in HTML else Document("news", path.name, text)
    if not (document.text or "").strip():
        raise SourceError("no text in it", where=str(path), do="leave it out")
    return document


def _html(html: str, name: str) -> Document:
    """The main text of a page and what the page says of itself."""
    from trafilatura import bare_extraction

    found = bare_extraction(html, include_comments=False, include_tables=False, with_metadata=True)
    if found is None:
        return Document("news", name, "")
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
    )
