"""Names with a small word, a possessive or a number inside that what stands beside them shows to be bodies': "the charity *Paws and
Claws Rescue*", "*Harry’s Wish*, a charity", "a barmaid at The *Fox and Hounds*", "*Studio 44*, a gallery", "*Kin and Kindred* says"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.bodies.kinds_of_bodies import kinds_of_bodies
from onrecord_ingest.quotations.cast.names.names import given_names, never_first
from onrecord_ingest.quotations.cast.signs.beside_names import apart, explained, has_officer, kind_before, works_there
from onrecord_ingest.quotations.cast.signs.body_signs import is_plural
from onrecord_ingest.quotations.cast.signs.shapes import stands_inside
from onrecord_ingest.quotations.lexicon import alternatives, grammar, words
from onrecord_ingest.quotations.patterns import Pattern

_CAPITAL = r"[A-Z][\w-]*+"
_ON = "on(?: the)?(?! (?:[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)"
_AT = "at(?= (?:Home|Hand|Work|Heart|Sea|Play|School|War|Peace|Rest|Risk|Ease|Night|Large|Last|First|Source)\\b)"
"""What ties the words of such a name, and no name to its day or place: "Smiles *on* Wheels", "Hospice *at* Home"."""
_ODD = re.compile(
    rf"(?:{_CAPITAL} )?{_CAPITAL}(?:(?:[’']s|(?<=s)[’'])(?: {_CAPITAL}){{1,2}}"
    rf"| (?:and|from|the|of|with|to|{_ON}|{_AT}|of the|for|against|under|over|beyond|without) {_CAPITAL}(?: {_CAPITAL}){{0,2}}"
    r"| \d{1,3}(?![\d,.%:]\d))(?![\w-]|[’']s? [A-Z])"
)
_NAMED_BEFORE = re.compile(r"(?<![\w’'-])(([A-Z][\w-]*) |([A-Z][\w-]*) (?:for|of) (?:the )?)$")
_BACK, _PARAGRAPH = 30, 360
_FAR = 8000
"""Characters around a name in which what else is told of it is looked for: an article."""
_WHICH = Pattern(
    lambda: (
        r", which (?:has|runs|was|is|opened|looks|provides|supports|helps|offers|serves|sells|employs)\b"
        rf"|, which [^,.;:\n]{{3,90}}, (?:{alternatives('bodies', 'body_speech')})\b"
    )
)
_AS_ONE = Pattern(lambda: rf" (?:{alternatives('bodies', 'of_one')})\b")
"""A verb in the singular, so that what "and" ties is one."""
_ITS_OWN = Pattern(lambda: rf" (?:{alternatives('bodies', 'body_speech')}) (?:(?:that|in|on|through|via) )?its\b")
_OPENS = re.compile(r"(?:^|[.!?\n”\"] ?|, )$")
_TOLD_OF = re.compile(r"\b(?:to|by|for|from|with|according to|According to) $")


def _kinds() -> str:
    return "|".join(sorted(kinds_of_bodies(), key=len, reverse=True))


_KIND = Pattern(
    lambda: (
        rf"[^.!?\n]{{0,160}}(?:[.!?][”\"’']?\s+|, and )(?:[Tt]he|[Tt]hat) ({_kinds()})"
        r"(?=[,.;:?!”’\"]| (?:said|says|has|have|had|was|is|will|would|which|also|told)\b|[’']s | [a-z]+(?:s|ed) )"
    )
)
_ITS = Pattern(
    lambda: (
        rf"[^.!?\n]{{0,160}}[.!?][”\"’']?\s+[Ii]ts (?:[a-z-]+ )?"
        rf"(?:{alternatives('bodies', 'officers_of_any')}|chair\w*|founder)\b"
    )
)
_LEAD = Pattern(
    lambda: (
        rf"(?:^|\n)An? (?:[a-z-]+ ){{0,3}}(?:{_kinds()})(?= (?:which|that|has|is|was|will|must|could|faces|in|near|for)\b)"
        r"[^\n“”\"]*\n+(?:The )?\Z"
    )
)
"""A paragraph about a body without a name, before the name that opens the next: "A food bank has lost its home. ¶ *Larder on
the Lane*"."""
_IS_TOLD = re.compile(r" (?:has|had|was|is|will)\b")
_BROUGHT_IN = r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother|local|his|her|their) (?:[a-z-]+ ){0,3}"


def odd_names(text: str) -> Iterator[str]:
    """The names of such bodies in a text, without "The"."""
    for match in _ODD.finditer(text):
        name, start, end = match.group(), *match.span()
        first, _, rest = name.partition(" ")
        with_the = first == "The"
        inside = text[start - 2 : start - 1].islower()
        dated = first.lower() in grammar("weekdays") or first.lower() in grammar("months")
        if with_the or dated or (not inside and (first.lower() in never_first() or first.lower() in grammar("prepositions"))):
            start, name = start + len(first) + 1, rest
        before = _NAMED_BEFORE.search(text, max(0, start - _BACK), start) if start == match.start() else None
        if before is not None and _goes_before(before.group(2), before.group(3)):
            continue  # "Skelby *Diocesan Board of Education*", "Council for the *Care of Old Glass*"
        if name[:1].isupper() and " " in name and _is_shown(text, name, start, end, with_the):
            yield name


def _goes_before(word: str | None, kind: str | None) -> bool:
    """Whether a capital before a name belongs to it: right before it, and no weekday, or as the kind of a body of something."""
    return kind.lower() in words("constants", "chained") if kind is not None else (word or "").lower() not in never_first()


def _is_shown(text: str, name: str, start: int, end: int, with_the: bool) -> bool:
    """Whether this place shows the name to be a body's. What "and" ties may be two, save behind a "The" in mid-sentence and where
    something shows that it is one."""
    last = name.split()[-1].lower()
    tied = " on " in name or " at " in name
    if not tied and (last in kinds_of_bodies() or last in words("bodies", "heads") or last in words("bodies", "known")):
        return False
    as_one = _AS_ONE.match(text, end) is not None
    if explained(text, end) or (kind_before(text, start) and (as_one or apart(text, end))):
        return True
    if " and " in name and not with_the and not _is_one(text, name, start, end):
        return False
    if " and " in name and not with_the and (as_one or _ITS_OWN.match(text, end)):
        return True
    if text[start - 1 : start] == "\n" and _IS_TOLD.match(text, end) and _LEAD.search(text, max(0, start - _PARAGRAPH), start):
        return True
    if _is_taken_up(text, start, end) and (" and " in name or as_one or stands_inside(text, name, max(0, start - _FAR), end + _FAR)):
        return True
    return bool(
        has_officer(text, end)
        or _WHICH.match(text, end)
        or _ITS_OWN.match(text, end)
        or (works_there(text, start) and apart(text, end))
    )


def _is_one(text: str, name: str, start: int, end: int) -> bool:
    """Whether what "and" ties may be one name: neither part of it stands alone, is somebody's, or only opens the sentence."""
    one, _, other = name.partition(" and ")
    if not one[:1].isupper() or not other[:1].isupper() or {one.split()[0].lower(), other.split()[0].lower()} & given_names():
        return False
    if is_plural(one.lower()) or one.lower() in words("bodies", "heads") or one.lower() in words("bodies", "known"):
        return False
    near = text[max(0, start - _FAR) : end + _FAR]
    times = near.count(name)
    return all(sum(1 for _ in re.finditer(rf"\b{re.escape(part)}\b", near)) == times for part in (one, other))


def _is_taken_up(text: str, start: int, end: int) -> bool:
    """Whether the next sentence takes a name up by the kind of body it is, or tells who its chief is."""
    if not (_OPENS.search(text, max(0, start - 3), start) or _TOLD_OF.search(text, max(0, start - 14), start)):
        return False
    kind = _KIND.match(text, end)
    if kind is not None:
        told = re.compile(_BROUGHT_IN + kind.group(1)).search(text, max(0, end - _FAR), end)
        return told is None or text.find(".", told.end(), start) == text.rfind(".", 0, start)
    return _ITS.match(text, end) is not None
