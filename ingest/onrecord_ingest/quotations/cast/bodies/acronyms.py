"""Bodies named by an acronym, which the article spells out or not."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.cast.bodies.classes import classes_of
from onrecord_ingest.quotations.cast.cast import Body, Cast
from onrecord_ingest.quotations.cast.lookup import enter, known_body
from onrecord_ingest.quotations.cast.names.names import Name

_DATELINE = re.compile(r"(?:, [A-Z][\w.]{1,7})?,? (?:—|–|--|-) ")
_WINDOW = 6000
_COMMITTEE = re.compile(r"\b(?:committee|panel) \(([A-Z]{2,8})\)")
_LINKS = ("and", "of", "for", "the", "in", "&")


def acronym(cast: Cast, name: Name) -> Body | None:
    """The body that an acronym stands for; one of its own where the article does not spell it out."""
    word = name.words[0]
    if not 2 <= len(word) <= 8 or not word.isalpha() or _DATELINE.match(cast.text, name.end):
        return None
    if word in _committees(cast.text):
        return None  # which is part of some council
    near = cast.text[max(0, name.start - _WINDOW) : name.start + _WINDOW]
    match = _spelt_out(word).search(near) if len(word) > 2 and _may_stand_for(word, near) else None
    if match is not None:
        full = match.group().removesuffix("’s").removesuffix("'s")
        found = known_body(cast, full)
        body = found or Body(full, match.start(), {full.lower()})
        if found is None:
            enter(cast, body)
            body.classes |= classes_of(full.split())
    elif (ends := _whose_name_ends(cast, word)) is not None:
        body = ends
    else:
        body = Body(word, name.start, {word.lower()}, classes_of((word,)) & {"union"})
        enter(cast, body)
    cast.aliases[word.lower()] = body
    return body


@lru_cache(maxsize=2)
def _committees(text: str) -> frozenset[str]:
    """The acronyms of committees: "the health overview and scrutiny committee (HOSC)"."""
    return frozenset(_COMMITTEE.findall(text))


def _may_stand_for(word: str, near: str) -> bool:
    """Whether words with those initials follow each other, which is sooner told than where; the first may stand behind a hyphen."""
    return not word.isupper() or word[1:] in "".join(piece[0] for piece in near.split() if piece not in _LINKS)


@lru_cache(maxsize=512)
def _spelt_out(word: str) -> re.Pattern[str]:
    """The words of which those are the first letters."""
    links = rf",?\s+(?:(?:{'|'.join(_LINKS)})\s+)*"
    return re.compile(r"\b" + links.join(letter + r"[\w’'-]+" for letter in word) + r"(?:\s+[A-Z][\w-]+)?")


def _whose_name_ends(cast: Cast, word: str) -> Body | None:
    """The one body whose last words have those initials: "the WI" for the Orme Women's Institute."""
    ends = [b for b in cast.foremost if not b.weak and b.name.count(" ") >= len(word) and _initials(b.name).endswith(word)]
    return ends[0] if len(ends) == 1 else None


def _initials(name: str) -> str:
    return "".join(part[0] for part in name.split() if part[0].isupper())
