"""Several bodies named in one cell → each by itself, as printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from onrecord_ingest.sources.ofsted_report.layout import BULLETS

HEAD = re.compile(
    r"\b(?:councils?|LAs?|ICBs?|integrated care boards?|boards?|trusts?|authorit(?:y|ies)|partnerships?|partners|"
    r"compan(?:y|ies)|limited|ltd|CIC|corporation|collaborative|leaders|providers?|first|commission)(?:\s*\([^()]*\))?\)?$",
    re.I,
)
"""A name may end with one of these words; before a comma, "and" or a new line it then is complete."""
BEGIN = re.compile(r"(?:NHS|the NHS|(?:the )?(?:London|Royal|Metropolitan) Borough of|(?:the )?City of|(?:the )?Council of)\b")
"""A name begins here, whatever stood before."""
SEPARATOR = re.compile(rf"\s*(?:[,;/&\n{BULLETS}]|\band\b)(?:\s*and\b)?\s*|\s+(?:\+|[–-])\s+")


def split_bodies(text: str, known: Iterable[str] = ()) -> Iterator[tuple[int, int]]:
    """The spans of the names in a cell's text (lines parted by newlines); ``known`` are names that stand elsewhere in the report.

    A name may itself hold commas and "and" ("NHS Bedfordshire, Luton and Milton Keynes ICB"): it ends only after a word that ends
    names, before one that begins them, or where a known name ends.
    """
    names = {_plain(name) for name in known if name}
    start = 0
    for found in SEPARATOR.finditer(text):
        before, after = text[start : found.start()], text[found.end() :]
        if not before.strip():
            start = found.end() if not after.startswith("(") else start
        elif _parts(before, after, text[found.start() : found.end()], names):
            yield from _trimmed(text, start, found.start())
            start = found.end()
    yield from _trimmed(text, start, len(text))


def _parts(before: str, after: str, mark: str, names: set[str]) -> bool:
    if not after.strip():
        return True
    if any(bullet in mark for bullet in BULLETS):
        return True
    wrapped = mark.strip(" ") == "\n"
    if wrapped:
        return (
            after[:1].isupper()
            and bool(HEAD.search(before.strip()))
            and not re.match(r"(?:Integrated Care|Board|Trust|Council|ICB|NHS (?:Foundation )?Trust|Foundation Trust)\b", after)
        )
    if BEGIN.match(after) and not re.search(r"\b(?:NHS|of)$", before.strip()):
        return True
    return (
        bool(HEAD.search(before.strip()))
        or _plain(before) in names
        or ("," in mark and bool(BEGIN.match(before.strip())) and "Borough" in before)
    )


def _plain(name: str) -> str:
    name = re.sub(r"\b(?:NHS|the|integrated care board|ICB)\b|[()]", " ", name, flags=re.I)
    return " ".join(name.casefold().replace("’", "'").split())


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end]
    begin, stop = start + len(part) - len(part.lstrip(" \n")), end - len(part) + len(part.rstrip(" \n.,;:"))
    if begin < stop:
        yield begin, stop
