"""What of a ModernGov answer is kept: the elements read, and nothing else.

A councillor's home address must never be read in; it also stands under work addresses and in free contact notes. So
every element that is not read is emptied before the text becomes a document.
"""

from __future__ import annotations

import re
from collections import Counter

from onrecord_ingest.sources.markup import Element

USED = frozenset(
    (
        *("councillorsbyward", "wards", "ward", "wardtitle", "districttitle", "councillors", "councillor"),
        *("councillorid", "fullusername", "politicalpartytitle", "keyposts", "termsofoffice", "termofoffice"),
        *("startdate", "enddate", "councillorscount", "councillorcount"),
    )
)
IGNORED = frozenset(
    (
        "homeaddress",
        "workaddress",
        "additionalcontactinfo",
        "photosmallurl",
        "photobigurl",
        "politicalgrouptitle",
        "representing",
    )
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def keep_used(text: str, root: Element) -> tuple[str, Counter[str]]:
    """The text with every other element emptied (``<homeaddress/>``) and comments dropped, and how often each was."""
    cuts: list[tuple[int, int, str]] = []
    _collect(root, cuts)
    kept: list[str] = []
    at = 0
    for start, end, tag in cuts:
        kept += [text[at:start], f"<{tag}/>"]
        at = end
    kept.append(text[at:])
    return _COMMENT.sub("", "".join(kept)), Counter(tag for _, _, tag in cuts)


def _collect(element: Element, cuts: list[tuple[int, int, str]]) -> None:
    for child in element.children:
        if child.tag in USED:
            _collect(child, cuts)
        else:
            cuts.append((child.start, child.end, child.tag))
