"""Shops and firms known only by whose they are: "the last loaf at Gumbley's", "Harker's, the butcher's", "staff at Orme's"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from onrecord_ingest.quotations.cast.names import given_names
from onrecord_ingest.quotations.lexicon import alternation, alternatives, grammar, words

_OWN = r"([A-Z][a-z][\w-]+(?:[’']s|s[’']))"
_KINDS = alternatives("bodies", "shops")
_SHOP = re.compile(rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Ff]amily) (?:[\w-]+ )?(?:{_KINDS})\b")
"""A shop told of as known, near which "at Gumbley's" is the name of one, and not where somebody lives."""
_ANY = re.compile(r"\b[A-Z][a-z][\w-]+(?:[’']s|s[’'])(?! [A-Z])")
_NEAR = 300
_CLOSED = ("prepositions", "conjunctions", "auxiliaries", "determiners", "adverbs", "relatives", "subordinators")


@lru_cache(maxsize=1)
def _alone() -> re.Pattern[str]:
    """What follows a name that owns nothing where it stands."""
    closed = frozenset().union(*(grammar(key) for key in _CLOSED)) | words("bodies", "shop_verbs")
    return re.compile(rf"(?=[,.;:!?)”\"\n]|[’'](?! ?\w)| (?:{alternation(closed)}|[a-z]{{2,}}ed)\b| (?:{_KINDS})\b|$)")


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    alone = _alone().pattern
    return (
        re.compile(rf"\b(?i:{alternatives('bodies', 'those_at_shops')}) (?:at|outside|inside) {_OWN}{alone}"),
        re.compile(rf"\b(?:at|outside|inside|behind|in|from|of) {_OWN} (?!garage)(?:{_KINDS})\b"),
        re.compile(rf"\b(?:{alternatives('bodies', 'heads_of_shops')}) of {_OWN}{alone}"),
        re.compile(rf"\b(?:{_KINDS}),? {_OWN}{alone}"),
        re.compile(rf"(?<![\w’'] ){_OWN}(?:, (?:an?|the) (?:[\w’-]+ ){{0,4}}(?:{_KINDS})\b| (?:{_KINDS})\b)"),
        re.compile(rf"(?:^|[\n.”\"] ?){_OWN}(?:, which| (?:{alternatives('bodies', 'done_by_shops')})\b)"),
    )


@lru_cache(maxsize=1)
def _at() -> re.Pattern[str]:
    return re.compile(rf"\b(?:at|outside|inside|behind|called|named) {_OWN}{_alone().pattern}")


def family_shops(text: str) -> Iterator[str]:
    """The names of shops and firms that are somebody's, where the text tells of a shop or firm at all."""
    if not _ANY.search(text):
        return
    found = {name for pattern in _patterns() for name in pattern.findall(text)}
    for match in _at().finditer(text):
        if _SHOP.search(text, max(0, match.start() - _NEAR), match.end() + _NEAR):
            found.add(match.group(1))
    for name in sorted(found):
        low = re.sub("[’']s?$", "", name).lower()
        personal = low in given_names() and not re.search(rf"\b(?:{_KINDS}),? {name}", text)
        if not personal and low not in words("bodies", "no_shops") and not re.search(rf"\b(?:St|Saint) {name}", text):
            yield name


def owns_nothing(text: str, end: int) -> bool:
    """Whether a possessive that ends at a character has nothing behind it that it owns: "at Gumbley's in Market Cross"."""
    return _alone().match(text, end) is not None


def is_borne(text: str, name: str) -> bool:
    """Whether the text names people so too: "Martin Gumbley"."""
    family = re.escape(re.sub("[’']s?$", "", name))
    return re.search(rf"\b[A-Z][\w’.-]* {family}\b(?![’']s\b)", text) is not None
