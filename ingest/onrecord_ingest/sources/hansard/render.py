"""The plain text of a day's debates, in which a speech has its characters: headings, speakers, paragraphs, a line each.

The XML itself would not do as the text of the document: marks inside a paragraph would stand inside the words said.
"""

from __future__ import annotations

from onrecord.model import Span


class Page:
    """A text that grows by lines; each line says where it stands."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._at = 0

    def line(self, text: str, cell: str = "") -> Span:
        """Add a line; gives back its characters without the line end."""
        span = Span(self._at, self._at + len(text), cell=cell)
        self._lines.append(text)
        self._at += len(text) + 1
        return span

    @property
    def text(self) -> str:
        """All lines."""
        return "".join(f"{line}\n" for line in self._lines)
