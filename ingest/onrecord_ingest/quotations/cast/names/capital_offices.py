"""Offices in capitals behind the name of a body, which are no part of it: "Hexby Council *Chief Executive* Ann Otto"."""

from __future__ import annotations

import itertools

from onrecord_ingest.quotations.cast.names.names import OWNING, Piece, given_names, is_head
from onrecord_ingest.quotations.cast.names.second_halves import until_link
from onrecord_ingest.quotations.lexicon import words

_PART = 3
"""Words of the name of what may be a part of a body, at most."""
_OFFICE = 3
"""Words before the noun of an office, at most."""


def is_whole_body(run: list[Piece], alone: frozenset[str]) -> bool:
    """Whether a run is the whole name of a body by its last word, or one that is known or stands alone elsewhere."""
    if len(run) > 1:
        part = len(run) <= _PART and run[-1][0].lower() in words("bodies", "inside")  # "Winter Service Manager"
        of_one = any(is_head(p[0]) and p[0] != "Office" and q[0] in ("of", "for") for p, q in itertools.pairwise(run))
        whole = _ends_body(run[-1][0]) or (of_one and run[-1][0][0].isupper())
        return whole and not part and run[0][0].lower() not in given_names()
    word = run[0][0] if run else ""
    return word.lower() in words("bodies", "known") or (
        word in alone and word.isupper() and word.isalpha() and word.lower() not in words("bodies", "not_bodies")
    )


def _ends_body(word: str) -> bool:
    """Whether a body may end with a word that begins no office and is no party's: no "*Executive* Director", "*Labour* MP"."""
    return is_head(word) and word.lower() not in words("constants", "office_first") | words("constants", "parties_names")


def office_at(ahead: list[Piece]) -> int:
    """How many of the next capitals are an office in the body before them, whose name does not go on: "*Chief Executive* Ann Otto", but
    "Council Officers' Union"."""
    heads, last = words("roles", "heads"), 0
    for n, (word, _, _) in enumerate(ahead):
        low = word.lower()
        office = low in heads and (n > 0 or not is_head(word))
        if office:
            last = n + 1
        elif (
            last
            or low in given_names()
            or word.islower()
            or n > _OFFICE
            or (is_head(OWNING.sub("", word)) and low not in words("constants", "office_first"))
        ):
            break
    behind = until_link(ahead[last:]) if last and last < len(ahead) and ahead[last][0][0].isupper() else []
    return 0 if any(is_head(OWNING.sub("", piece[0])) for piece in behind) else last


def without_office(rest: list[Piece]) -> list[Piece]:
    """The capitals up to an office behind a body's own word: "*Primary School* Head Teacher Ann Otto"."""
    end = next((k for k in range(1, len(rest)) if _ends_body(rest[k - 1][0]) and office_at(rest[k:])), len(rest))
    return rest[:end]


def work_headed(run: list[Piece], link: str, behind: list[Piece]) -> int:
    """How many capitals behind "of" or "for" tell what somebody heads whose name follows: "Head of *Parks and Play* Ann Otto"."""
    if link not in ("of", "for") or not run or run[-1][0].lower() not in words("roles", "heads"):
        return 0
    name = next((n for n, piece in enumerate(behind[:-1]) if piece[0].lower() in given_names() and behind[n + 1][0][0].isupper()), 0)
    work = behind[:name]
    inside = all(p[0] in ("and", "&") or p[0].lower() in words("bodies", "inside") for p in work)
    return name if name and inside and not is_head(OWNING.sub("", behind[name + 1][0])) else 0
