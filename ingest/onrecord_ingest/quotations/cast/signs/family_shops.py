"""Shops and firms known only by whose they are: "the last loaf at Gumbley's", "Harker's, the butcher's", "staff at Orme's"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from onrecord_ingest.quotations.cast.names.names import OWNING, given_names
from onrecord_ingest.quotations.cast.signs.shapes import MODIFIER
from onrecord_ingest.quotations.lexicon import alternation, alternatives, grammar, words
from onrecord_ingest.quotations.openings import places_of
from onrecord_ingest.quotations.patterns import Pattern


def _kinds() -> str:
    return alternatives("bodies", "shops")


_OWN = re.compile(r"[A-Z](?<!\w.)[a-z][\w-]*(?:[’']s|s[’'])(?! [A-Z])")
_SHOP = Pattern(lambda: rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Ff]amily) (?:[\w-]+ )?(?:{_kinds()})\b")
"""A shop told of as known, near which "at Gumbley's" is the name of one, and not where somebody lives."""
_NEAR, _LOOK = 300, 40
_CLOSED = ("prepositions", "conjunctions", "auxiliaries", "determiners", "adverbs", "relatives", "subordinators")
_CALLED = Pattern(lambda: rf"\b(?i:{_kinds()}),? $")
_AT = re.compile(r"\b(?:at|outside|inside|behind|called|named) $")
_IN = re.compile(r"\b(?:at|outside|inside|behind|in|from|of) $")
_OF = Pattern(
    lambda: (
        rf"\b(?i:{alternatives('bodies', 'those_at_shops')}) (?:at|outside|inside) $"
        rf"|\b(?:{alternatives('bodies', 'heads_of_shops')}) (?:of|at) $"
    )
)
KEEPS = Pattern(lambda: rf"\b(?:{alternatives('bodies', 'keeping_shops')}) $")
"""What tells that somebody keeps a shop, before its name: "who runs *Orme's*"."""
_OPENS = re.compile(r"(?:^|[\n.”\"] ?)$")
_DOES = Pattern(lambda: rf", which\b| (?:{alternatives('bodies', 'done_by_shops')})\b")
_SELLS = Pattern(lambda: rf" (?!garage)(?:{_kinds()})\b")
_EXPLAINED = Pattern(lambda: rf", (?:an?|the) {MODIFIER}{{0,4}}(?:{_kinds()})\b")
_SAINT = re.compile(r"\b(?:St|Saint) $")
_LAST = re.compile(r"[A-Z](?<!\w.)[\w’.-]* (?=([A-Z][\w-]+)\b(?![’']s\b))")


@lru_cache(maxsize=1)
def _alone() -> re.Pattern[str]:
    """What follows a name that owns nothing where it stands."""
    closed = frozenset().union(*(grammar(key) for key in _CLOSED)) | words("bodies", "shop_verbs")
    return re.compile(rf"(?=[,.;:!?)”\"\n]|[’'](?! ?\w)| (?:{alternation(closed)}|[a-z]{{2,}}ed)\b| (?:{_kinds()})\b|$)")


def family_shops(text: str) -> Iterator[str]:
    """The names of shops and firms that are somebody's: known by who is there, by what they are or by what they do."""
    found: set[str] = set()
    others: set[str] = set()
    for match in _OWN.finditer(text):
        name, start, end = match.group(), *match.span()
        low = OWNING.sub("", name).lower()
        if name in found or low in words("bodies", "no_shops") or not owns_nothing(text, end):
            continue
        before = text[max(0, start - _LOOK) : start]
        called = _CALLED.search(before) is not None
        if _SAINT.search(before):
            others.add(name)
        elif called or (_is_shop(text, before, start, end) and not (low in given_names() and _is_somebody(text, name))):
            found.add(name)
    yield from sorted(found - others)


def _is_somebody(text: str, name: str) -> bool:
    """Whether a given name stands somewhere as that of whoever owns something or does something: "Rosie said", "Rosie’s mother"."""
    bare = OWNING.sub("", name)
    places = (at for at in places_of(text, bare) if not text[at + len(bare) : at + len(bare) + 1].isalnum())
    return not all(text.startswith(name, at) and owns_nothing(text, at + len(name)) for at in places)


def _is_shop(text: str, before: str, start: int, end: int) -> bool:
    """Whether what stands before and behind a possessive that owns nothing there shows it to be the name of a shop."""
    opens = before[-1:] != " " or before[-2:-1] in "\n.,;:”\"’'"
    return bool(
        _OF.search(before)
        or (_SELLS.match(text, end) and (opens or _IN.search(before)))
        or (opens and _EXPLAINED.match(text, end))
        or (_OPENS.search(before) and _DOES.match(text, end))
        or (not opens and KEEPS.search(before))
        or (_AT.search(before) and _SHOP.search(text, max(0, start - _NEAR), end + _NEAR))
    )


def owns_nothing(text: str, end: int) -> bool:
    """Whether a possessive that ends at a character has nothing behind it that it owns: "at Gumbley's in Market Cross"."""
    return _alone().match(text, end) is not None


def borne(text: str) -> frozenset[str]:
    """The words that the text gives to people or things as the last of their names: "Martin *Gumbley*"."""
    return frozenset(_LAST.findall(text))
