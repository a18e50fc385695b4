"""Names of bodies as keys: spellings of one name by general rule come to one key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from onrecord.names import fold
from onrecord_ingest.resolve.words import words

_TURNED = re.compile(r"^(.+), ((?:royal borough|london borough|city|county) of)$", re.I)
_BRACKET = re.compile(r"\s*\((?:[A-Z][A-Z& ]*s?|[a-z][^()]*)\)")
"""A gloss: an acronym, or what one stands for."""
_POSSESSIVE = re.compile(r"(?<=\w)['’‘ʼ`]s\b|(?<=s)['’‘ʼ`](?=\s|$)", re.I)
_APOSTROPHE = re.compile(r"['’‘ʼ`]")
_SINGULAR = {"childrens": "children", "peoples": "people", "womens": "women", "mens": "men", "carers": "carer", "parents": "parent"}
_LONG = {"icb": "integrated care board", "ccg": "clinical commissioning group", "ccgs": "clinical commissioning groups"}
_COMPANY = ("ltd", "limited", "plc", "cic", "cio", "llp", "inc")
_SMALL = ("the", "of", "for")
_HEALTH = re.compile(r"integrated care board|clinical commissioning groups?|trust$")
_COUNCIL = re.compile(
    r"\bcouncil$|^council of\b|^borough council of\b|^(?:london|royal|metropolitan) borough of\b|\blocal authority$|"
    r"^city of \w+(?: (?:on|upon|under) \w+)?$"
)
_RANKS = {"county", "city", "borough", "district", "metropolitan", "london", "royal", "unitary", "mbc"}
_BELOW = {"town", "parish", "community"}
SEAT = r"(?:county|city|town|shire|guild|civic|council) ?(?:hall|hq|house|centre|offices|headquarters)"
"""The house of a council, for which it is sometimes named."""


@dataclass(frozen=True, slots=True)
class BodyName:
    """``key`` is equal for spellings of one name; a council's is its place, with the ranks apart (county, city, borough)."""

    key: str
    ranks: frozenset[str] = frozenset()
    acronym: bool = False

    def fits(self, other: BodyName) -> bool:
        """Whether the ranks do not contradict: ``X Council`` may be ``X County Council``, a city is no county."""
        return self.ranks <= other.ranks or other.ranks <= self.ranks


def body_names(name: str) -> tuple[BodyName, ...]:
    """The keys of a name as printed: an apostrophe may be a genitive's, or stray (``St Helen’s Council``)."""
    genitive, stray = body_name(name), body_name(_APOSTROPHE.sub("", name))
    return (genitive,) if genitive == stray else (genitive, stray)


@lru_cache(maxsize=200_000)
def body_name(name: str) -> BodyName:
    """The key of a name as printed; of an empty key where nothing in it tells a body apart."""
    turned = _TURNED.sub(r"\2 \1", _BRACKET.sub("", name).strip() or name)
    folded = fold(_POSSESSIVE.sub("", turned))
    parts = [word for each in folded.split() for word in _LONG.get(_SINGULAR.get(each, each), _SINGULAR.get(each, each)).split()]
    plain = " ".join(parts).removeprefix("the ")
    if re.fullmatch(SEAT, plain):
        return BodyName("")
    if _COUNCIL.search(plain) and not parts[-1].endswith("police"):
        return _council(parts)
    kept = [word for word in parts if word not in _SMALL]
    while len(kept) > 1 and kept[-1] in _COMPANY:
        kept.pop()
    if _HEALTH.search(" ".join(kept)):
        kept = [word for word in kept if word != "nhs"] or kept
    return BodyName(" ".join(kept), acronym=len(kept) == 1 and name.isupper())


def _council(parts: list[str]) -> BodyName:
    lower = _BELOW & set(parts)
    place = [
        word
        for word in parts
        if word not in _RANKS and word not in _BELOW and word not in (*_SMALL, "council", "upon", "local", "authority")
    ]
    if not place:
        return BodyName(" ".join(parts))
    ranks = frozenset(_RANKS & set(parts)) - {"metropolitan", "london", "royal", "unitary"}
    return BodyName(" ".join(["council", *sorted(lower), *place]), ranks)


def names_a_body(name: str) -> bool:
    """Whether it is neither a council's house nor a party."""
    key = body_name(name).key
    return bool(key) and not words("parties").issuperset(key.split())


def fuller(name: str) -> tuple[str, ...]:
    """Keys of what a short name may mean: ``NHS X`` a board of that name, a place its council; often something else too."""
    key = body_name(name).key
    board = f"{key.removeprefix('nhs ')} integrated care board"
    return (board,) if key.startswith("nhs ") else (board, f"council {key}")


def distinctive(key: str) -> bool:
    """Whether a name by itself tells one body from those elsewhere: it has a word of its own, and is of no much repeated kind."""
    own = key.split()
    return len(own) > 1 and not words("common").issuperset(own) and words("repeated").isdisjoint(own)
