"""Names with a small word, a possessive or a number inside that what stands beside them shows to be bodies': "the charity *Paws and
Claws Rescue*", "*Harry’s Wish*, a charity", "a barmaid at The *Fox and Hounds*", "*Studio 44*, a gallery"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.kinds_of_bodies import kinds_of_bodies
from onrecord_ingest.quotations.cast.names import never_first
from onrecord_ingest.quotations.cast.shown import apart, explained, has_officer, kind_before, works_there
from onrecord_ingest.quotations.lexicon import grammar, words

_CAPITAL = r"[A-Z][\w-]*+"
_ODD = re.compile(
    rf"(?:{_CAPITAL} )?{_CAPITAL}(?:(?:[’']s|(?<=s)[’'])(?: {_CAPITAL}){{1,2}}"
    rf"| (?:and|from|the|of|with) {_CAPITAL}(?: {_CAPITAL}){{0,2}}"
    r"| \d{1,3}(?![\d,.%:]\d))(?![\w-])"
)
_NAMED_BEFORE = re.compile(r"(?<![\w’'-])[A-Z][\w-]* $")
_BACK = 30
_WHICH = re.compile(r", which (?:has|runs|was|is|opened|looks|provides|supports|helps|offers|serves|sells|employs)\b")


def odd_names(text: str) -> Iterator[str]:
    """The names of such bodies in a text, without "The"."""
    for match in _ODD.finditer(text):
        name, start, end = match.group(), *match.span()
        first, _, rest = name.partition(" ")
        with_the = first == "The"
        if with_the or first.lower() in never_first() or first.lower() in grammar("prepositions"):
            start, name = start + len(first) + 1, rest
        if start == match.start() and _NAMED_BEFORE.search(text, max(0, start - _BACK), start):
            continue  # "Skelby *Diocesan Board of Education*"
        if name[:1].isupper() and " " in name and _is_shown(text, name, start, end, with_the):
            yield name


def _is_shown(text: str, name: str, start: int, end: int, with_the: bool) -> bool:
    """Whether this place shows the name to be a body's. What "and" ties may be two, save behind a "The" in mid-sentence."""
    if name.split()[-1].lower() in kinds_of_bodies() or name.split()[-1].lower() in words("bodies", "heads"):
        return False
    if explained(text, end) or (kind_before(text, start) and apart(text, end)):
        return True
    if " and " in name and not with_the:
        return False
    return bool(has_officer(text, end) or _WHICH.match(text, end) or (works_there(text, start) and apart(text, end)))
