"""Names that sign a quotation instead of a verb of saying: "“Text.” — Fatima Saleh, Kettlesby", on the same line or below it."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.names.titles import civil_titles
from onrecord_ingest.quotations.lexicon import grammar, words

_DASH = re.compile(r"\s*[–—―-]{1,3}\s*")
_BLANK = re.compile(r"\s*")
_WORD = re.compile(r"[^\s,;(/|]+")
_NAME = re.compile(
    r"[A-Z][\w.’'-]*(?:\s+(?:(?:de|van|der|von|al|bin|ap|du|la)\s+)?[A-Z][\w.’'-]*){1,4}(?=\s*(?:[,;(/|]|\s[–—-]\s|$))",
)
_LONGEST = 120
_MOST_WORDS = 14
_MARKS = '“”"„«»‘'


def signature(text: str, start: int, end: int) -> int | None:
    """Where the name begins if ``text[start:end]`` only signs what stands before it, else None.

    After a dash anything short without a verb signs ("– a parent at the school"); without one only a person's name,
    told by a known given name or a title, alone or with its role or place after a comma.
    """
    if end - start > _LONGEST:
        return None
    dash = _DASH.match(text, start, end)
    begin = dash.end() if dash is not None else _match_end(_BLANK, text, start, end)
    while end > begin and text[end - 1].isspace():
        end -= 1
    if begin >= end or not text[begin].isalpha() or text[end - 1] in "!?:;…," or any(mark in text[begin:end] for mark in _MARKS):
        return None
    if "\n" in text[begin:end] or len(text[begin:end].split()) > _MOST_WORDS:
        return None
    if not words("constants", "bylines").isdisjoint(re.findall(r"[a-z]+", text[begin:end].lower())):
        return None  # who wrote or pictured the article
    name = _NAME.match(text, begin, end if text[end - 1] != "." else end - 1)
    if dash is None:
        given = _WORD.match(text, begin, end)
        known = given is not None and (_given(given.group()) or _title(given.group()))
        place = name is not None and any(
            word.lower() in words("bodies", "places") or word.lower() in words("bodies", "heads") for word in name.group().split()[1:]
        )
        if name is None or not known or place or _tells(text[name.end() : end]):
            return None  # "Victoria Park" heads what follows
        return begin
    if name is None and text[end - 1] == ".":
        return None
    head = re.split(r"[,;(/|]|\bwho\b|\bwhose\b", text[begin:end], maxsplit=1)[0]
    verbs = _verbs() | {"added", "adds", "with", "from"}
    return None if not verbs.isdisjoint(head.lower().split()) else begin


def _verbs() -> frozenset[str]:
    return grammar("auxiliaries") | grammar("finite") | words("constants", "core")


def _tells(behind: str) -> bool:
    """Whether what stands behind a name is a sentence's: "Ann Orme, a baker, *said* it was late"."""
    told = behind.lower().split()
    own = re.split(r"\bwho\b|\bwhose\b", behind.lower(), maxsplit=1)[0].split()
    if not _verbs().isdisjoint(own) or not words("constants", "coordinated").isdisjoint(told):
        return True
    pieces = (piece.split() for piece in behind.split(",")[2:])
    return any(len(piece) > 1 and piece[0].endswith("ed") and piece[0].islower() and piece[1].lower() in _objects() for piece in pieces)


def _objects() -> frozenset[str]:
    """What follows a verb whose subject a name with its role is: "Ann Orme, the MP, accused *the* department"."""
    return grammar("determiners") | grammar("possessives") | grammar("object_pronouns") | grammar("prepositions")


def _match_end(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.match(text, start, end)
    return match.end() if match is not None else start


def _given(word: str) -> bool:
    return word.lower() in words("names", "male") or word.lower() in words("names", "female")


def _title(word: str) -> bool:
    low = word.lower().rstrip(".")
    return low in civil_titles() and low not in ("private", "general", "chief")
