"""What of a ModernGov answer is kept: the elements read, written out anew, and nothing else.

A councillor's home address must never be read in; it also stands under work addresses, in contact notes, and might stand in
a comment, an attribute or loose text. So the document's text is not the answer with parts cut out: it is made from the
elements that are read.
"""

from __future__ import annotations

from collections import Counter
from xml.sax.saxutils import escape

from onrecord_ingest.sources.markup import Element

HOLDERS = frozenset(("councillorsbyward", "wards", "ward", "councillors", "councillor", "termsofoffice", "termofoffice"))
"""Elements that hold others; text of their own is dropped."""

LEAVES = frozenset(
    (
        *("wardtitle", "districttitle", "councillorscount", "councillorcount", "councillorid", "fullusername"),
        *("politicalpartytitle", "keyposts", "startdate", "enddate"),
    )
)
"""Elements of which the text is kept."""

IGNORED = frozenset(
    ("homeaddress", "workaddress", "additionalcontactinfo", "photosmallurl", "photobigurl", "politicalgrouptitle", "representing")
)
"""Elements left out by name; any other is left out too, and reported."""


def keep_read(root: Element) -> tuple[str, Counter[str]]:
    """The answer with the elements that are read, an element a line, and how often each other one was left out."""
    left_out: Counter[str] = Counter()
    return "\n".join(_lines(root, "", left_out)) + "\n", left_out


def _lines(element: Element, indent: str, left_out: Counter[str]) -> list[str]:
    inside = [line for child in element.children if child.tag in HOLDERS for line in _lines(child, indent + "  ", left_out)]
    leaves = [f"{indent}  <{child.tag}>{escape(_own(child))}</{child.tag}>" for child in element.children if child.tag in LEAVES]
    left_out.update(child.tag for child in element.children if child.tag not in HOLDERS and child.tag not in LEAVES)
    left_out.update(part.tag for child in element.children if child.tag in LEAVES for part in child.children)
    return [f"{indent}<{element.tag}>", *leaves, *inside, f"{indent}</{element.tag}>"]


def _own(leaf: Element) -> str:
    return " ".join("".join(part for part in leaf.parts if isinstance(part, str)).split())
