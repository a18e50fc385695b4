"""XML with places, read defensively.

The standard library's expat reads it, and every DOCTYPE is refused: without one there are no entities to expand and
nothing outside to fetch, which is what defusedxml and lxml's ``resolve_entities=False`` guard against. Neither of those
says at which character an element stands, and a statement needs that; so no further dependency is taken on. Depth and
size are limited.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from onrecord.errors import SourceError
from onrecord_ingest.sources.reading import decode

DEPTH = 32
_DECLARED = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,100}?encoding=["\']([A-Za-z0-9._-]{1,20})["\']')


@dataclass(slots=True)
class Element:
    """An element: its characters from ``<`` to after its end tag, those of its content, and its parts in order."""

    tag: str
    attributes: Mapping[str, str]
    start: int
    inner: tuple[int, int] = (0, 0)
    end: int = 0
    parts: list[Element | str] = field(default_factory=list)

    @property
    def children(self) -> list[Element]:
        """The elements directly inside."""
        return [part for part in self.parts if isinstance(part, Element)]

    def find(self, tag: str) -> Element | None:
        """First child of the name."""
        return next((child for child in self.children if child.tag == tag), None)

    def walk(self) -> Iterator[Element]:
        """This element and all below, in document order."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def text(self) -> str:
        """All text inside, white space joined."""
        return " ".join("".join(self._texts()).split())

    def _texts(self) -> Iterator[str]:
        for part in self.parts:
            if isinstance(part, str):
                yield part
            else:
                yield from part._texts()


def read_markup(data: bytes, name: str) -> tuple[str, Element]:
    """Decode and parse; raises SourceError for a DOCTYPE, another encoding, or XML not well formed (a cut file)."""
    declared = _DECLARED.match(data)
    text = decode(data, name, declared[1].decode() if declared else "utf-8")
    return text, parse(text, name)


def parse(text: str, name: str) -> Element:
    """Parse decoded text; raises SourceError as ``read_markup`` does."""
    builder = _Builder(text, name)
    try:
        return builder.parse()
    except expat.ExpatError as error:
        raise SourceError(
            f"not well-formed XML: {expat.ErrorString(error.code)}",
            where=f"{name}, line {error.lineno}",
            do="fetch the whole file again",
        ) from error


class _Builder:
    def __init__(self, text: str, name: str) -> None:
        self._name = name
        self._bytes = text.encode()
        self._known = (0, 0)  # a byte offset and the character offset there
        self._open: list[Element] = []
        self._root: Element | None = None
        self._empty = False
        self._parser = expat.ParserCreate("utf-8")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._close
        self._parser.CharacterDataHandler = self._words

    def parse(self) -> Element:
        self._parser.Parse(self._bytes, True)
        if self._root is None:  # expat has refused a document without an element before
            raise SourceError("no element", where=self._name, do="check the kind of the file")
        return self._root

    def _at(self, byte: int) -> int:
        last, characters = self._known
        characters += len(self._bytes[last:byte].decode())
        self._known = (byte, characters)
        return characters

    def _doctype(self, *_: object) -> None:
        raise SourceError("it declares a DOCTYPE, which may hold entities", where=self._name, do="take the DOCTYPE out")

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= DEPTH:
            raise SourceError(f"elements nested deeper than {DEPTH}", where=self._name, do="check the kind of the file")
        byte = self._parser.CurrentByteIndex
        element = Element(tag, attributes, self._at(byte))
        tag_end = _tag_end(self._bytes, byte)
        element.end = self._at(tag_end)
        element.inner = (element.end, element.end)
        self._empty = self._bytes[tag_end - 2 : tag_end] == b"/>"
        if self._open:
            self._open[-1].parts.append(element)
        else:
            self._root = element
        self._open.append(element)

    def _close(self, _: str) -> None:
        element = self._open.pop()
        if self._empty:  # <a/> closes where it opens
            self._empty = False
            return
        byte = self._parser.CurrentByteIndex
        element.inner = (element.inner[0], self._at(byte))
        element.end = self._at(_tag_end(self._bytes, byte))

    def _words(self, words: str) -> None:
        if self._open:
            self._open[-1].parts.append(words)


def _tag_end(data: bytes, at: int) -> int:
    """Byte after the ``>`` that ends the tag at ``at``; a ``>`` inside a quoted attribute does not."""
    quote = 0
    for place in range(at, len(data)):
        sign = data[place]
        if quote:
            quote = 0 if sign == quote else quote
        elif sign in b"\"'":
            quote = sign
        elif sign == 0x3E:
            return place + 1
    return len(data)
